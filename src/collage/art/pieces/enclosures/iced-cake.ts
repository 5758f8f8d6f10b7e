import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A round cake with icing, without candles: those are set upon its top. `colour2` is the cake's. */
export const icedCake = painted({
  id: 'iced-cake',
  names: ['iced cake', 'frosted cake', 'sponge cake'],
  metres: 0.16,
  colour: '#f7b7c8',
  colour2: '#f3d9a4',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.oval(0, -16, 178, 24, s.fade(['#ffffff', '#cfd6dc']));
    s.layer(1, 0.3);
    const body = 'M-140 -136V-34C-140 -2 140 -2 140 -34V-136Z';
    s.path(body, s.fade([shade(colour2, 0.2), colour2, shade(colour2, -0.22)], 10));
    s.within(body, () => {
      s.path('M-142 -86C-142 -58 142 -58 142 -86V-72C142 -44 -142 -44 -142 -72Z', colour);
    });
    s.layer(1, 0.25);
    s.path(
      'M-146 -138C-146 -92 -132 -88 -122 -104C-112 -84 -94 -70 -80 -92C-70 -62 -46 -58 -34 -84C-24 -58 6 -54 18 -82C28 -58 54 -58 64 -86C76 -66 98 -72 104 -96C116 -84 146 -92 146 -138Z',
      s.fade([shade(colour, 0.25), shade(colour, -0.06)]),
    );
    s.oval(0, -138, 146, 36, s.fade([shade(colour, 0.3), shade(colour, 0.52)]));
    s.layer(1, 0.3);
    for (let index = 0; index < 16; index++) {
      const angle = (index / 16) * 2 * Math.PI;
      s.oval(Math.cos(angle) * 134, -138 + Math.sin(angle) * 31, 13, 10, shade(colour, 0.72));
    }
    return { anchors: { top: [0, -136, 210], label: [0, -60, 170] } };
  },
});
