import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A dragonfly from above, wings spread. */
export const dragonfly = painted({
  id: 'dragonfly',
  names: ['dragonfly', 'damselfly'],
  metres: 0.09,
  bearing: 'flies',
  colour: '#2f9fb4',
  colour2: '#cfeff7',
  draw(s, { colour, colour2 }) {
    s.layer(0.5);
    for (const mirror of [false, true]) {
      s.placed({ mirror }, () => {
        for (const [y, turn, length] of [
          [-64, -12, 148],
          [-46, 16, 138],
        ] as const) {
          s.placed({ x: 8, y, turn }, () => {
            s.path(
              `M0 0C30 -22 ${length * 0.8} -26 ${length} -8C${length * 0.9} 16 40 16 0 6Z`,
              s.fade([shade(colour2, 0.3), shade(colour2, -0.14)], 30),
              { opacity: 0.88 },
            );
            s.line(
              `M4 2L${length - 8} -6M30 3L${length * 0.7} -18M40 4L${length * 0.8} 7`,
              shade(colour2, -0.35),
              1.4,
              { opacity: 0.7 },
            );
            s.oval(length - 12, -10, 7, 3, shade(colour, -0.35));
          });
        }
      });
    }
    s.layer();
    for (let i = 0; i < 9; i++)
      s.oval(
        0,
        -24 + i * 19,
        8.5 - i * 0.45,
        12,
        s.glow([shade(colour, 0.4), shade(colour, i % 2 === 0 ? -0.1 : -0.3)]),
      );
    s.oval(0, -56, 17, 27, s.glow([shade(colour, 0.4), colour, shade(colour, -0.35)]));
    s.oval(0, -88, 13, 12, shade(colour, -0.2));
    for (const x of [-11, 11]) s.oval(x, -94, 12, 13, s.glow(['#f7a26a', '#b8432f']));
    return { anchors: { head: [0, -92, 44], eyes: [0, -94, 44] }, foot: { x: 0, y: -40 } };
  },
});
