import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const stump = painted({
  id: 'stump',
  names: ['stump', 'tree stump'],
  metres: 0.5,
  colour: '#8a5a38',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-76 -92C-70 -50 -80 -22 -108 0C-84 4 -64 -2 -48 4C-24 -2 -8 6 14 2C34 8 60 -2 78 4C92 0 104 4 110 -2C84 -22 72 -50 76 -92Z',
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.42)], 10),
    );
    s.line(
      'M-52 -84C-48 -50 -56 -26 -70 -6M-14 -80C-10 -50 -14 -26 -20 -4M28 -80C26 -50 32 -30 44 -6',
      shade(colour, -0.36),
      3,
    );
    s.oval(0, -92, 76, 19, s.fade([shade(colour, 0), shade(colour, -0.25)]));
    s.oval(0, -93, 67, 15, '#e0ba88');
    for (const r of [0.76, 0.52, 0.28])
      s.oval(2, -93, 67 * r, 15 * r, 'none', { stroke: '#ad7e4e', width: 2 });
    return { anchors: { top: [0, -92, 120], seat: [0, -92, 110] } };
  },
});
