import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { columnShape } from './column-shape.ts';

/** A Greek temple front. */
export const temple = painted({
  id: 'greek-temple',
  names: ['greek temple', 'parthenon', 'temple', 'roman temple', 'acropolis', 'pantheon'],
  metres: 14,
  colour: '#e3d9c3',
  draw(s, { colour }) {
    s.layer();
    s.rect(-148, -128, 296, 102, 0, s.fade([shade(colour, -0.5), shade(colour, -0.3)]));
    s.layer();
    for (let i = 0; i < 3; i++)
      s.rect(
        -186 + i * 9,
        -10 - i * 9,
        372 - i * 18,
        11,
        1,
        s.fade([shade(colour, 0.3), shade(colour, -0.22)]),
      );
    for (let i = 0; i < 8; i++) columnShape(s, -147 + i * 42, -27, 22, 106, colour);
    s.layer(1, 0.3);
    s.rect(-170, -150, 340, 18, 1, s.fade([shade(colour, 0.3), shade(colour, -0.08)]));
    for (let i = 0; i < 25; i++) s.rect(-166 + i * 13.6, -149, 5, 11, 0, shade(colour, -0.22));
    s.path('M-180 -150L0 -206L180 -150Z', s.fade([shade(colour, 0.26), shade(colour, -0.1)]));
    s.path('M-142 -155L0 -197L142 -155Z', shade(colour, -0.28));
    for (const [x, h] of [
      [-70, 14],
      [-44, 22],
      [-18, 30],
      [14, 31],
      [42, 22],
      [70, 14],
    ] as const)
      s.path(
        `M${x - 7} -155L${x - 4} ${-155 - h}L${x + 5} ${-155 - h}L${x + 8} -155Z`,
        shade(colour, 0.02),
      );
    s.line('M-182 -150L0 -207L182 -150', shade(colour, 0.4), 5);
    return { anchors: { top: [0, -204, 100], label: [0, -141, 200] } };
  },
});
