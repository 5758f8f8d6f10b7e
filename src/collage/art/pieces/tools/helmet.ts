import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A closed helmet for riders. */
export const helmet = painted({
  id: 'motorcycle-helmet',
  names: ['motorcycle helmet', 'helmet', 'crash helmet', 'racing helmet'],
  metres: 0.28,
  bearing: 'lies',
  extent: 'part',
  colour: '#d6403a',
  colour2: '#30363f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-76 -10C-84 -70 -60 -118 0 -120C60 -118 84 -70 76 -10C74 14 60 24 44 24H-44C-60 24 -74 14 -76 -10Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)], 70),
    );
    s.path('M-12 -120H12V-70H-12Z', shade(colour, 0.6), { opacity: 0.85 });
    s.layer(0.8, 0.3);
    s.path(
      'M-62 -60C-30 -76 30 -76 62 -60C66 -36 64 -20 60 -6C20 4 -20 4 -60 -6C-64 -20 -66 -36 -62 -60Z',
      s.fade([shade(colour2, 0.35), colour2, shade(colour2, -0.3)], 60),
    );
    s.path('M-50 -58C-30 -66 -10 -68 0 -68L-28 -6C-44 -8 -52 -10 -56 -12Z', '#ffffff', {
      opacity: 0.2,
    });
    s.layer(1, 0.2);
    for (const x of [-24, -8, 8, 24]) s.rect(x - 4, 8, 8, 9, 3, shade(colour, -0.5));
    return { anchors: { crown: [0, -96, 96], head: [0, -40, 100] }, foot: { x: 0, y: 24 } };
  },
});
