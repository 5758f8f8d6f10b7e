import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A saucer with a glass dome; `beam: true` shines a beam down. */
export const saucer = painted({
  id: 'ufo',
  names: ['ufo', 'flying saucer', 'alien spaceship', 'alien ship'],
  metres: 8,
  bearing: 'flies',
  colour: '#a9b4c2',
  colour2: '#72e0c2',
  draw(s, { colour, colour2, read }) {
    if (read.flag('beam', false)) {
      s.layer(0);
      s.path(
        'M-44 10H44L104 190H-104Z',
        s.fade([
          [0, '#fff6b0', 0.85],
          [1, '#fff6b0', 0],
        ]),
      );
    }
    s.layer(0.7);
    s.path(
      'M-66 -28C-62 -96 62 -96 66 -28Z',
      s.glow(['#effffb', colour2, shade(colour2, -0.35)], 0.38, 0.3, 0.8),
    );
    s.path('M-46 -44C-40 -70 -24 -78 -10 -80C-28 -68 -34 -54 -36 -40Z', '#ffffff', {
      opacity: 0.6,
    });
    s.layer();
    s.path('M-60 8C-40 34 40 34 60 8Z', s.fade([shade(colour, -0.2), shade(colour, -0.5)]));
    s.path(
      'M-150 -8C-130 -34 -60 -44 0 -44C60 -44 130 -34 150 -8C130 14 60 24 0 24C-60 24 -130 14 -150 -8Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.4)]),
    );
    s.path('M-74 -36C-40 -24 40 -24 74 -36C50 -46 -50 -46 -74 -36Z', shade(colour, -0.3));
    for (const [x, y] of [
      [-108, -4],
      [-66, 6],
      [-22, 10],
      [22, 10],
      [66, 6],
      [108, -4],
    ] as const)
      s.oval(x, y, 9, 8, s.glow(['#fffbe0', '#ffd24d', '#e88a22']));
    return { foot: { x: 0, y: 20 } };
  },
});
