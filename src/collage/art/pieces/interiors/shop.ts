import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

const boxes = [
  '#d9534a',
  '#f0b93a',
  '#4f9a5f',
  '#3f78b8',
  '#e08f4a',
  '#9a6ab0',
  '#f2efe6',
  '#5fb0b0',
];

/** Shelves full of packets, tins and jars. */
export const shopShelf = painted({
  id: 'shop-shelf',
  names: ['shop shelf', 'store shelf', 'supermarket shelf'],
  metres: 1.9,
  colour: '#e6ddcb',
  draw(s, { colour, random }) {
    s.layer();
    s.rect(0, 0, 260, 300, 4, s.fade([shade(colour, -0.1), shade(colour, -0.32)]));
    s.rect(-8, -6, 14, 308, 3, s.fade([shade(colour, 0.3), shade(colour, -0.2)], 0));
    s.rect(254, -6, 14, 308, 3, s.fade([shade(colour, 0.3), shade(colour, -0.2)], 0));
    for (const shelf of [0, 1, 2, 3]) {
      const floor = 70 + shelf * 72;
      s.layer(0.9);
      for (let x = 10; x < 234;) {
        const packet = random.pick(boxes);
        const w = random.between(20, 30);
        const tall = random.between(34, 54);
        const same = random.integer(1, 3);
        for (let i = 0; i < same && x + w < 252; i++) {
          s.rect(
            x,
            floor - tall,
            w - 2,
            tall,
            random.chance(0.4) ? 7 : 2,
            s.fade([shade(packet, 0.25), shade(packet, -0.2)]),
          );
          s.rect(x + 3, floor - tall * 0.7, w - 8, tall * 0.3, 2, '#fffaf0', { opacity: 0.85 });
          x += w;
        }
        x += 4;
      }
      s.layer(1, 0.3);
      s.rect(-4, floor, 268, 9, 2, s.fade([shade(colour, 0.4), shade(colour, -0.1)]));
      s.rect(14, floor + 1, 26, 7, 1, '#f7d95a');
      s.rect(120, floor + 1, 26, 7, 1, '#f7d95a');
    }
    return { anchors: { top: [130, -4, 240] } };
  },
});
