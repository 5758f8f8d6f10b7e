import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const tiara = painted({
  id: 'tiara',
  names: ['tiara', 'diadem'],
  metres: 0.08,
  bearing: 'lies',
  extent: 'part',
  colour: '#d9dee6',
  colour2: '#e87fb0',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-62 14C-56 -10 -44 -8 -36 -22C-28 -12 -20 -16 -16 -34C-8 -28 -6 -40 0 -56C6 -40 8 -28 16 -34C20 -16 28 -12 36 -22C44 -8 56 -10 62 14C30 -2 -30 -2 -62 14Z',
      s.fade([shade(colour, 0.6), shade(colour, -0.25)]),
    );
    for (const [x, y, r] of [
      [0, -22, 8],
      [-26, -6, 5.5],
      [26, -6, 5.5],
      [-46, 2, 4],
      [46, 2, 4],
    ] as const)
      s.oval(x, y, r, r, s.glow(['#ffffff', colour2, shade(colour2, -0.25)]));
    return { anchors: { crown: [0, -2, 104] }, foot: { x: 0, y: 10 } };
  },
});
