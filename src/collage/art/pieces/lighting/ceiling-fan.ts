import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { roundOf } from '../surfaces.ts';

/** Blades under a rod with a lamp, seen from below; `colour` the blades, `colour2` the metal. */
export const ceilingFan = painted({
  id: 'ceiling-fan',
  names: ['ceiling fan', 'overhead fan'],
  metres: 0.5,
  bearing: 'hangs',
  colour: '#8a5a34',
  colour2: material.brass,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-34 0H34L24 20H-24Z', roundOf(s, colour2));
    s.rect(-6, 18, 12, 60, 2, roundOf(s, colour2));
    s.layer();
    for (const [dx, dy, w] of [
      [-206, 4, 26],
      [206, 4, 26],
      [-120, -26, 15],
      [120, -26, 15],
      [0, 36, 34],
    ] as const) {
      const y = 96;
      const [nx, ny] = dx === 0 ? [w, 0] : [0, w];
      s.path(
        `M${dx * 0.16 - nx * 0.4} ${y + dy * 0.16 - ny * 0.4}L${dx - nx} ${y + dy - ny * 0.7}C${dx * 1.05 - nx} ${y + dy * 1.1 - ny * 0.4} ${dx * 1.05 + nx} ${y + dy * 1.1 + ny * 0.6} ${dx + nx} ${y + dy + ny * 0.5}L${dx * 0.16 + nx * 0.4} ${y + dy * 0.16 + ny * 0.4}Z`,
        s.fade([shade(colour, 0.22), colour, shade(colour, -0.3)]),
      );
    }
    s.layer(1, 0.3);
    s.path('M-52 82C-52 66 52 66 52 82V104C52 120 -52 120 -52 104Z', roundOf(s, colour2));
    s.layer(0.3);
    s.path('M-36 114C-40 150 40 150 36 114Z', s.glow(['#ffffff', '#fff1c2', '#f4d98c']));
    s.line('M30 118V168', shade(colour2, -0.1), 2.4);
    s.oval(30, 170, 4, 5, colour2);
    return { foot: { x: 0, y: 0 } };
  },
});
