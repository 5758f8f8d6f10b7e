import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A knitted cap, to attach at `crown`. */
export const beanie = painted({
  id: 'beanie',
  names: ['beanie', 'knit cap', 'knit hat', 'woolly hat', 'wool hat', 'winter hat', 'bobble hat'],
  metres: 0.2,
  bearing: 'lies',
  extent: 'part',
  colour: '#e8842f',
  draw(s, { colour }) {
    s.layer();
    for (let i = 0; i < 14; i++) {
      const a = (i / 14) * 2 * Math.PI;
      s.oval(
        15 * Math.cos(a),
        -92 + 14 * Math.sin(a),
        10,
        10,
        shade(colour, i % 2 === 0 ? 0.42 : 0.28),
      );
    }
    s.oval(0, -92, 17, 16, s.glow([shade(colour, 0.6), shade(colour, 0.2)]));
    const dome = 'M-56 4C-60 -46 -36 -80 0 -80C36 -80 60 -46 56 4Z';
    s.path(dome, s.fade([shade(colour, 0.2), colour, shade(colour, -0.28)], 40));
    s.within(dome, () => {
      for (let x = -54; x <= 54; x += 12)
        s.line(`M${x * 0.3} -82Q${x} -50 ${x * 1.05} 6`, shade(colour, -0.2), 2.4, {
          opacity: 0.7,
        });
    });
    s.layer(1, 0.4);
    s.rect(-62, -12, 124, 32, 13, s.fade([shade(colour, 0.26), shade(colour, -0.2)]));
    for (let x = -52; x <= 52; x += 13)
      s.line(`M${x} -8V16`, shade(colour, -0.28), 2.6, { opacity: 0.8 });
    return { anchors: { crown: [0, -12, 100] }, foot: { x: 0, y: 14 } };
  },
});
