import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { plantTree } from '../plants/tree-shapes.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { book } from './books.ts';
import { potPlant } from '../plants/pot-plant-shape.ts';

/** A framed picture. `motif`: `landscape`, `abstract`, `empty`; `label` takes lettering. */
export const pictureFrame: Piece = {
  id: 'picture-frame',
  names: [
    'picture frame',
    'picture',
    'painting',
    'framed painting',
    'framed picture',
    'portrait frame',
    'artwork',
  ],
  metres: 0.7,
  bearing: 'hangs',
  facing: 'front',
  paintsItself: true,
  build(options, random) {
    const read = choicesOf(options);
    const frame = read.colour('colour', material.brass);
    const motif = read.oneOf('motif', ['landscape', 'abstract', 'empty']);
    const s = new Sketch('picture-frame');
    s.layer();
    s.rect(0, 0, 200, 160, 6, s.fade([shade(frame, 0.35), frame, shade(frame, -0.35)], 50));
    s.rect(5, 5, 190, 150, 4, 'none', { stroke: shade(frame, 0.4), width: 2, opacity: 0.7 });
    s.rect(15, 15, 170, 130, 2, shade(frame, -0.45));
    s.layer(0.1);
    s.rect(18, 18, 164, 124, 1, material.paper);
    const view = 'M28 28H172V132H28Z';
    s.within(view, () => {
      if (motif === 'landscape') {
        s.rect(28, 28, 144, 104, 0, s.fade(['#8fc7ee', '#f7e3c0']));
        s.oval(140, 52, 11, 11, '#fff3b8');
        s.path('M20 100L62 56L92 88L122 62L180 112V140H20Z', s.fade(['#8b9cc0', '#6f86a3']));
        s.path('M20 108C60 92 110 96 180 112V140H20Z', s.fade(['#8fc163', '#5f9a48']));
        plantTree(s, 'pine', { x: 54, y: 124, height: 36 }, random);
        plantTree(s, 'oak', { x: 146, y: 126, height: 40 }, random);
      } else if (motif === 'abstract') {
        s.rect(28, 28, 144, 104, 0, '#f4ecd9');
        for (const paint of ['#e2574c', '#3a78b9', '#f0b93c', '#3b9c7d', '#35343f']) {
          const [x, y] = [random.between(46, 154), random.between(46, 114)];
          const size = random.between(14, 34);
          if (random.chance(0.5)) s.oval(x, y, size, size, paint, { opacity: 0.9 });
          else
            s.path(
              `M${x - size} ${y + size * 0.6}L${x} ${y - size}L${x + size} ${y + size * 0.6}Z`,
              paint,
              { opacity: 0.9 },
            );
        }
      }
    });
    return s.figure({
      metres: 0.7,
      bearing: 'hangs',
      foot: { x: 100, y: 160 },
      anchors: { label: [100, 80, 140] },
    });
  },
};

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

/** A white shelf with jars, a bottle and bandages, as in a surgery. */
export const medicineShelf = painted({
  id: 'medicine-shelf',
  names: ['medicine shelf', 'medicine cabinet', 'first aid shelf'],
  metres: 0.4,
  bearing: 'hangs',
  colour: '#eef2f4',
  draw(s, { colour }) {
    s.layer();
    const jar = (x: number, w: number, h: number, glass: string, lid: string): void => {
      s.rect(x, 100 - h, w, h, 6, s.fade([shade(glass, 0.4), glass, shade(glass, -0.25)], 0));
      s.rect(x + 2, 92 - h, w - 4, 11, 3, lid);
      s.rect(x + 3, 100 - h * 0.66, w - 6, h * 0.36, 2, '#fdfbf3');
      s.line(
        `M${x + w / 2} ${100 - h * 0.6}v${h * 0.24}M${x + w / 2 - h * 0.12} ${100 - h * 0.48}h${h * 0.24}`,
        '#d9473c',
        4,
      );
    };
    jar(24, 34, 52, '#c8823f', '#fdfdfb');
    jar(66, 28, 40, '#5aa6c9', '#2f5f86');
    jar(102, 40, 60, '#7bbf8e', '#fdfdfb');
    s.layer();
    s.rect(156, 58, 54, 42, 5, s.fade(['#ffffff', '#dfe5e8']));
    s.line('M183 68v22M172 79h22', '#d9473c', 8);
    s.oval(230, 84, 17, 16, s.fade(['#ffffff', '#d5dce0']));
    s.oval(230, 84, 6, 6, '#b9c4ca');
    s.layer(1, 0.4);
    s.rect(6, 100, 258, 12, 4, s.fade([shade(colour, 0.4), shade(colour, -0.2)]));
    return { anchors: { top: [135, 101, 240] }, foot: { x: 135, y: 112 } };
  },
});
