import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { potPlant } from './pot-plant-shape.ts';

export const pottedPlant: Piece = {
  id: 'potted-plant',
  names: ['potted plant', 'houseplant', 'house plant', 'pot plant', 'indoor plant', 'pot fern'],
  metres: 0.7,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options, random) {
    const read = choicesOf(options);
    const s = new Sketch('potted-plant');
    s.layer();
    potPlant(s, random, read.colour('colour', '#55a446'), read.colour('colour2', '#d4663c'));
    return s.figure({ metres: 0.7, bearing: 'stands' });
  },
};

/** A tall plant with big split leaves in a basket pot. */
export const monstera: Piece = {
  id: 'monstera',
  names: ['monstera', 'big plant', 'tall plant', 'rubber plant', 'indoor palm', 'ficus'],
  metres: 1.3,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options, random) {
    const read = choicesOf(options);
    const leaf = read.colour('colour', '#3d9150');
    const pot = read.colour('colour2', material.paleWood);
    const s = new Sketch('monstera');
    const heads = [
      [-62, -150, -40, 0.85],
      [60, -160, 42, 0.9],
      [-34, -206, -18, 1],
      [44, -216, 24, 0.95],
      [4, -176, 4, 1],
      [-70, -104, -66, 0.7],
      [72, -108, 66, 0.72],
      [0, -242, 0, 0.86],
    ] as const;
    s.layer();
    for (const [x, y] of heads)
      s.line(`M0 -56Q${x * 0.2} ${y * 0.7} ${x} ${y + 22}`, shade(leaf, -0.2), 4);
    s.layer();
    for (const [x, y, turn, size] of heads) {
      const colour = shade(leaf, random.between(-0.22, 0.16));
      s.placed({ x, y, turn: turn + random.between(-6, 6), scale: size }, () => {
        s.path(
          'M0 30C-14 38 -34 30 -40 12L-22 8L-44 -2C-44 -14 -38 -22 -34 -26L-18 -14L-28 -34C-20 -42 -8 -46 0 -48C8 -46 20 -42 28 -34L18 -14L34 -26C38 -22 44 -14 44 -2L22 8L40 12C34 30 14 38 0 30Z',
          s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)], 60),
        );
        s.line('M0 28V-40M0 10L-26 0M0 10L26 0M0 -8L-18 -20M0 -8L18 -20', shade(colour, 0.4), 1.8, {
          opacity: 0.7,
        });
      });
    }
    s.layer();
    const d = 'M-42 -64H42L34 -6C24 0 -24 0 -34 -6Z';
    s.path(d, s.fade([shade(pot, 0.25), pot, shade(pot, -0.35)], 0));
    s.within(d, () => {
      for (let y = -60; y < 0; y += 9)
        s.line(`M-44 ${y}Q0 ${y + 9} 44 ${y}`, shade(pot, -0.3), 1.6, { opacity: 0.7 });
      for (let x = -40; x < 44; x += 10)
        s.line(`M${x} -66L${x * 0.84} 0`, shade(pot, -0.3), 1.4, { opacity: 0.55 });
    });
    s.rect(-46, -70, 92, 11, 5, s.fade([shade(pot, 0.35), shade(pot, -0.15)]));
    return s.figure({ metres: 1.3, bearing: 'stands' });
  },
};
