import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A tall case full of books. */
export const bookshelf = painted({
  id: 'bookshelf',
  names: ['bookshelf', 'bookcase', 'book shelf', 'library shelf'],
  metres: 1.9,
  colour: '#9c6238',
  draw(s, { colour, random }) {
    s.layer();
    s.rect(0, 0, 180, 296, 6, s.fade([shade(colour, 0.12), shade(colour, -0.25)]));
    s.rect(12, 12, 156, 268, 2, shade(colour, -0.5));
    const spines = [
      '#d9574a',
      '#3f7fb5',
      '#e7b23d',
      '#4c9a72',
      '#8a5fa8',
      '#e8824b',
      '#4a5f80',
      '#c9a27a',
      '#a33a4a',
    ];
    for (const shelf of [0, 1, 2, 3]) {
      const floor = 78 + shelf * 67;
      let x = 15;
      s.layer(0.9);
      while (x < 150) {
        const width = random.between(8, 15);
        if (random.chance(0.1)) {
          x += 16;
          continue;
        }
        const height = random.between(36, 52);
        const spine = random.pick(spines);
        s.rect(
          x,
          floor - height,
          width,
          height,
          1.6,
          s.fade([shade(spine, 0.22), spine, shade(spine, -0.28)], 0),
        );
        s.rect(x + 1, floor - height + 6, width - 2, 2.4, 0, shade(spine, 0.6), { opacity: 0.8 });
        s.rect(x + 1, floor - 10, width - 2, 2.4, 0, shade(spine, 0.6), { opacity: 0.8 });
        x += width + 0.6;
      }
      s.layer(1, 0.3);
      s.rect(8, floor, 164, 9, 2, s.fade([shade(colour, 0.28), shade(colour, -0.1)]));
    }
    s.layer();
    s.rect(-6, -4, 192, 14, 4, s.fade([shade(colour, 0.3), shade(colour, -0.15)]));
    s.rect(-4, 284, 188, 16, 3, s.fade([shade(colour, 0.05), shade(colour, -0.3)]));
    return { anchors: { top: [90, -2, 160] } };
  },
});
