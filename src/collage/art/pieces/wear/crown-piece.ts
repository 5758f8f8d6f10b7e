import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A royal crown, to attach at `crown`. */
export const crownPiece = painted({
  id: 'royal-crown',
  names: ['crown', 'royal crown', 'king crown', 'queen crown'],
  metres: 0.16,
  bearing: 'lies',
  extent: 'part',
  colour: material.gold,
  colour2: '#c8313f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-58 -18C-50 -58 -30 -70 0 -72C30 -70 50 -58 58 -18Z',
      s.fade([shade(colour2, 0.1), shade(colour2, -0.35)]),
    );
    s.layer(1, 0.2);
    s.path(
      'M-66 10L-74 -62L-38 -30L-24 -84L0 -38L24 -84L38 -30L74 -62L66 10C30 22 -30 22 -66 10Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)], 20),
    );
    s.path(
      'M-67 -2C-30 10 30 10 67 -2L66 14C30 26 -30 26 -66 14Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.35)]),
    );
    for (const [x, y] of [
      [-74, -66],
      [-24, -88],
      [24, -88],
      [74, -66],
    ] as const)
      s.oval(x, y, 8, 8, s.glow(['#ffffff', shade(colour, 0.2), shade(colour, -0.3)]));
    for (const [x, y, gem] of [
      [-40, 9, '#3f8fd8'],
      [0, 14, colour2],
      [40, 9, '#3fae6a'],
    ] as const)
      s.oval(x, y, 8, 6.5, s.glow([shade(gem, 0.5), shade(gem, -0.25)]));
    return { anchors: { crown: [0, 6, 104] }, foot: { x: 0, y: 16 } };
  },
});
