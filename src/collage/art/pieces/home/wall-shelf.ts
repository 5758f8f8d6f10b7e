import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { potPlant } from '../plants/pot-plant-shape.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { book } from './books.ts';

/** A wall shelf. `load`: `things` (books and a plant) or `empty`; anchor `top` is the board. */
export const wallShelf: Piece = {
  id: 'wall-shelf',
  names: ['shelf', 'wall shelf', 'ledge'],
  metres: 0.45,
  bearing: 'hangs',
  facing: 'front',
  paintsItself: true,
  build(options, random) {
    const read = choicesOf(options);
    const wood = read.colour('colour', material.wood);
    const s = new Sketch('wall-shelf');
    if (read.oneOf('load', ['things', 'empty']) === 'things') {
      s.layer();
      const spines = ['#d9574a', '#3f7fb5', '#e7b23d', '#4c9a72', '#8a5fa8', '#e8824b', '#4a5f80'];
      let x = 26;
      for (let i = 0; i < 6; i++) x += book(s, x, 100, random.pick(spines), random);
      s.placed({ x: x + 12, y: 99, turn: 0 }, () =>
        s.placed({ turn: -16 }, () => book(s, 0, 0, random.pick(spines), random)),
      );
      s.layer();
      s.placed({ x: 208, y: 101, scale: 0.78 }, () => potPlant(s, random, '#5aa84a', '#d96f45'));
    }
    s.layer();
    s.path('M36 108L42 136H50L50 108ZM220 108V136H228L234 108Z', shade(wood, -0.35));
    s.layer(1, 0.4);
    s.rect(6, 100, 258, 12, 4, s.fade([shade(wood, 0.3), wood, shade(wood, -0.3)]));
    return s.figure({
      metres: 0.45,
      bearing: 'hangs',
      foot: { x: 135, y: 112 },
      anchors: { top: [135, 101, 240] },
    });
  },
};
