import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A coil of rope with a loose end. */
export const rope = painted({
  id: 'rope-coil',
  names: ['rope', 'coil of rope', 'lasso'],
  metres: 0.25,
  bearing: 'lies',
  colour: '#d0a869',
  draw(s, { colour }) {
    const turn = (y: number, rx: number, tone: number): void => {
      const ry = rx * 0.34;
      s.oval(0, y, rx, ry, 'none', { stroke: shade(colour, -0.4 + tone), width: 23 });
      s.oval(0, y - 1, rx, ry, 'none', { stroke: shade(colour, tone), width: 18 });
      for (let i = 0; i < 26; i++) {
        const a = (i / 26) * 2 * Math.PI;
        const [x, at] = [rx * Math.cos(a), y + ry * Math.sin(a)];
        s.line(
          `M${x - 4} ${at - 6}Q${x + 3} ${at} ${x + 4} ${at + 6}`,
          shade(colour, tone - 0.32),
          2.6,
        );
      }
    };
    s.layer();
    s.line('M86 -6C120 10 150 6 176 -8', shade(colour, -0.4), 22);
    s.line('M86 -6C120 10 150 6 176 -8', colour, 17);
    for (const x of [104, 122, 140, 158])
      s.line(`M${x - 3} -4Q${x + 4} 2 ${x + 4} 9`, shade(colour, -0.32), 2.6);
    turn(0, 96, -0.12);
    turn(-18, 92, -0.04);
    turn(-36, 94, 0.04);
    turn(-54, 88, 0.14);
    return { anchors: { 'hand-left': [0, -60, 120] } };
  },
});
