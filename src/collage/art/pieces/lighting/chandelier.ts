import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { plumpOf, roundOf } from '../surfaces.ts';
import { turned } from '../turned.ts';

/** Arms with candle lamps and strings of crystal, hung from a chain; `colour` is the metal. */
export const chandelier = painted({
  id: 'chandelier',
  names: ['chandelier', 'crystal chandelier', 'candelabrum', 'ceiling chandelier'],
  metres: 1,
  bearing: 'hangs',
  colour: material.gold,
  colour2: '#ffe9b0',
  draw(s, { colour, colour2 }) {
    s.layer(0);
    s.oval(
      0,
      190,
      190,
      130,
      s.glow(
        [
          [0, colour2, 0.5],
          [1, colour2, 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.layer();
    s.oval(0, 8, 26, 8, roundOf(s, colour));
    for (let y = 18; y < 92; y += 16)
      s.oval(0, y, 5, 9, 'none', { stroke: shade(colour, -0.15), width: 4 });
    s.path(turned('M9 88C24 104 22 128 10 146C30 166 34 206 12 236', 8), roundOf(s, colour));
    s.layer();
    for (const side of [-1, 1])
      for (const [x, y] of [
        [150, 168],
        [86, 186],
      ] as const)
        s.line(
          `M0 214C${side * x * 0.4} ${y + 88} ${side * x} ${y + 70} ${side * x} ${y}`,
          s.fade([shade(colour, 0.3), shade(colour, -0.3)]),
          8,
        );
    s.layer(0.8);
    for (const [a, b, dip] of [
      [-150, -86, 46],
      [-86, 0, 56],
      [0, 86, 56],
      [86, 150, 46],
    ] as const)
      for (let i = 0; i <= 6; i++) {
        const t = i / 6;
        const x = a + (b - a) * t;
        const y =
          196 + dip * 4 * t * (1 - t) * 0.5 + (Math.abs(x) < 60 ? 24 * (1 - Math.abs(x) / 60) : 0);
        s.oval(x, y, 5, 6, s.glow(['#ffffff', '#d6ecf7', '#9cc4da']));
      }
    for (const x of [-150, -118, -86, -44, 0, 44, 86, 118, 150]) {
      const y = 214 + (150 - Math.abs(x)) * 0.34;
      s.path(
        `M${x} ${y}L${x + 8} ${y + 14}L${x} ${y + 32}L${x - 8} ${y + 14}Z`,
        s.fade(['#ffffff', '#bfe0f0', '#e9f7fd'], 30),
      );
    }
    s.layer(1, 0.2);
    for (const [x, y] of [
      [-150, 168],
      [150, 168],
      [-86, 186],
      [86, 186],
      [0, 196],
    ] as const) {
      s.path(
        `M${x - 17} ${y}C${x - 12} ${y + 12} ${x + 12} ${y + 12} ${x + 17} ${y}Z`,
        roundOf(s, colour),
      );
      s.rect(x - 6.5, y - 36, 13, 37, 2, s.fade(['#fffdf5', '#e6dcc4'], 0));
    }
    s.layer(0);
    for (const [x, y] of [
      [-150, 128],
      [150, 128],
      [-86, 146],
      [86, 146],
      [0, 156],
    ] as const) {
      s.oval(
        x,
        y - 6,
        26,
        28,
        s.glow(
          [
            [0, '#fff3c4', 0.9],
            [1, colour2, 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
      s.path(
        `M${x} ${y - 24}C${x + 9} ${y - 10} ${x + 8} ${y + 3} ${x} ${y + 4}C${x - 8} ${y + 3} ${x - 9} ${y - 10} ${x} ${y - 24}Z`,
        s.fade(['#ffffff', '#ffd45e']),
      );
    }
    s.layer();
    s.oval(0, 250, 13, 13, plumpOf(s, colour));
    return { foot: { x: 0, y: 2 } };
  },
});
