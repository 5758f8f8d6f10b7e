import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { rounded } from '../path.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { fallingWater } from './falling-water.ts';

/** Water falling over a cliff into a pool. `rainbow` makes it fall in colours; `tall` stretches it. */
export const waterfall: Piece = {
  id: 'waterfall',
  names: ['waterfall', 'cascade', 'falls', 'cataract'],
  metres: 20,
  bearing: 'stands',
  facing: 'front',
  build(options, random) {
    const read = choicesOf(options);
    const rainbow = read.flag('rainbow', false);
    const drop = read.number('tall', 190, 140, 420);
    const rock = '#8a7f78';
    const s = new Sketch('waterfall');
    const foot = 40 + drop;
    const cliff = (side: number): void => {
      const reach = [150, 138, 152, 128, 146];
      for (let i = 0; i < 5; i++) {
        const y = 34 + (i * drop) / 5;
        const h = drop / 5 + 14;
        const outer = side * reach[i]! + side * (i * 6);
        const inner = side * (30 + random.between(0, 14));
        const tone = shade(rock, random.between(-0.22, 0.16));
        s.path(
          rounded(
            [
              [inner, y],
              [outer, y + random.between(-4, 8)],
              [outer + side * 8, y + h],
              [inner + side * 4, y + h],
            ],
            13,
          ),
          s.fade([shade(tone, 0.22), tone, shade(tone, -0.3)]),
        );
        s.line(
          `M${inner + side * 20} ${y + h * 0.4}L${outer * 0.72} ${y + h * 0.5}`,
          shade(tone, -0.35),
          2,
          { opacity: 0.6 },
        );
      }
    };
    s.layer();
    s.rect(-120, 44, 240, drop, 8, shade(rock, -0.42));
    cliff(-1);
    cliff(1);
    s.layer();
    for (const [x, w] of [
      [-112, 66],
      [112, 62],
    ] as const) {
      s.path(
        bumpy(x, 34, w, 17, 11, random),
        s.fade([shade(material.grass, 0.25), shade(material.grass, -0.35)]),
      );
    }
    s.path(
      bumpy(-150, 70, 26, 17, 8, random),
      s.fade([shade(material.leaf, 0.2), shade(material.leaf, -0.35)]),
    );
    s.path(
      bumpy(156, 120, 22, 16, 8, random),
      s.fade([shade(material.leaf, 0.2), shade(material.leaf, -0.35)]),
    );
    s.layer(0.4);
    s.oval(0, foot + 18, 190, 30, s.fade(['#8ad3ee', '#3f9cc9']));
    s.line(
      `M-150 ${foot + 20}Q-110 ${foot + 27} -70 ${foot + 22}M70 ${foot + 26}Q110 ${foot + 32} 150 ${foot + 20}M-40 ${foot + 38}Q0 ${foot + 43} 40 ${foot + 38}`,
      '#d9f3fb',
      2.4,
      { opacity: 0.8 },
    );
    s.layer(0.3);
    fallingWater(s, { x: 0, top: 30, width: 84, drop: drop - 6, rainbow, lands: true }, random);
    return s.figure({
      metres: 20,
      bearing: 'stands',
      foot: { x: 0, y: foot + 34 },
      anchors: { top: [0, 30, 84] },
    });
  },
};
