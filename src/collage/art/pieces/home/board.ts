import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A wooden board to cut or serve on. */
export const board = painted({
  id: 'wooden-board',
  names: [
    'wooden board',
    'cutting board',
    'chopping board',
    'board',
    'plank',
    'wood',
    'piece of wood',
  ],
  metres: 0.08,
  bearing: 'lies',
  colour: '#c08a52',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-150 -12L-170 20V32C-170 38 -164 40 -158 40H150C158 40 162 38 164 32L172 6Z',
      s.fade([shade(colour, -0.12), shade(colour, -0.35)]),
    );
    s.path(
      'M-140 -26H130C138 -26 142 -24 146 -18L150 -10H196C208 -10 212 4 198 6H158L166 22C168 28 164 30 158 30H-160C-168 30 -172 26 -170 20L-152 -18C-150 -24 -146 -26 -140 -26Z',
      s.fade([shade(colour, 0.06), shade(colour, 0.3)]),
    );
    s.oval(190, -2, 7, 3, shade(colour, -0.45));
    for (const [x, y, w] of [
      [-120, -14, 110],
      [20, -16, 90],
      [-140, 8, 130],
      [30, 6, 100],
      [-90, 20, 150],
    ] as const)
      s.line(`M${x} ${y}q${w * 0.4} -4 ${w} 1`, shade(colour, -0.1), 1.8, { opacity: 0.7 });
    return { anchors: { top: [0, 2, 260], label: [0, 4, 180] }, foot: { x: 0, y: 24 } };
  },
});
