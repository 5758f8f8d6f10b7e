import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A straw hat with a flat brim, to attach at `crown`. */
export const strawHat = painted({
  id: 'straw-hat',
  names: ['straw hat', 'panama hat', 'panama', 'boater', 'gardening hat', 'hat'],
  metres: 0.14,
  bearing: 'lies',
  extent: 'part',
  colour: '#e9cf94',
  colour2: '#3b3436',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.oval(0, 8, 98, 22, s.fade([shade(colour, 0.12), shade(colour, -0.3)]));
    for (const r of [0.94, 0.86, 0.78])
      s.oval(0, 8, 98 * r, 22 * r, 'none', { stroke: shade(colour, -0.16), width: 1.8 });
    s.layer(1, 0.25);
    const dome =
      'M-52 6C-52 -40 -44 -66 -28 -70C-12 -74 -8 -64 0 -64C8 -64 12 -74 28 -70C44 -66 52 -40 52 6C30 16 -30 16 -52 6Z';
    s.path(dome, s.fade([shade(colour, 0.3), colour, shade(colour, -0.25)], 30));
    s.within(dome, () => {
      for (const y of [-56, -46, -36, -26])
        s.line(`M-56 ${y}C-30 ${y + 8} 30 ${y + 8} 56 ${y}`, shade(colour, -0.16), 1.8);
      s.path(
        'M-56 -16C-30 -6 30 -6 56 -16V6C30 18 -30 18 -56 6Z',
        s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]),
      );
    });
    return { anchors: { crown: [0, -2, 100] }, foot: { x: 0, y: 14 } };
  },
});
