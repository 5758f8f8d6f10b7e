import { shade } from '../../pieces/shades.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { garment, neckline, shirtCollar } from './tailoring.ts';

export const hawaiian: Outfit = {
  cloth: '#27a59b',
  trim: '#ffe27a',
  sleeve: 'short',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.within(TORSO, () => {
      const places = [
        [-66, 56],
        [-30, 92],
        [-70, 126],
        [-34, 164],
        [30, 72],
        [68, 104],
        [34, 138],
        [70, 172],
        [62, 42],
      ] as const;
      for (const [i, [x, y]] of places.entries()) {
        const petal = [trim, '#ff7d6b', '#ffffff'][i % 3]!;
        s.path(
          `M${x - 18} ${y + 14}Q${x} ${y + 4} ${x + 20} ${y + 12}Q${x} ${y + 18} ${x - 18} ${y + 14}Z`,
          shade(cloth, -0.4),
          { opacity: 0.7 },
        );
        for (let k = 0; k < 5; k++) {
          const a = (k / 5) * 2 * Math.PI - 1.2;
          s.oval(x + 8 * Math.cos(a), y + 8 * Math.sin(a), 6, 6, petal);
        }
        s.oval(x, y, 4, 4, '#f2a03a');
      }
    });
    s.line('M0 40V208', shade(cloth, -0.3), 2);
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9L24 16L0 62L-24 16Z');
    shirtCollar(s, shade(cloth, 0.1));
  },
};
