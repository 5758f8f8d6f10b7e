import { material } from '../../pieces/materials.ts';
import { shade } from '../../pieces/shades.ts';
import type { Outfit } from './outfit.ts';
import { both, garment, neckline } from './tailoring.ts';

export const leatherJacket: Outfit = {
  cloth: '#3a3434',
  trim: '#f3f1ec',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    garment(s, trim);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9C30 22 12 30 0 30C-12 30 -30 22 -33 -9Z');
    s.layer(1, 0.4);
    both(s, () => {
      s.path(
        'M-32 -10C-42 10 -76 12 -98 30C-96 60 -92 80 -89 100C-86 136 -88 172 -92 204C-66 210 -40 211 -30 210L-22 120L-30 20Z',
        s.fade([shade(cloth, 0.2), cloth, shade(cloth, -0.3)], 30),
      );
      s.line('M-31 208L-23 120L-30 24', material.steel, 3.4, { dash: '4 2.4', cap: 'butt' });
      s.line('M-82 128L-48 150', material.steel, 3);
      s.path(
        'M-34 -12C-46 0 -58 8 -64 14L-80 56L-34 70L-24 34Z',
        s.fade([shade(cloth, 0.3), shade(cloth, 0.02)]),
      );
      s.line('M-64 14L-80 56L-34 70', shade(cloth, -0.45), 2);
      for (const [x, y] of [
        [-70, 46],
        [-58, 52],
        [-46, 56],
        [-92, 40],
        [-88, 30],
      ] as const)
        s.oval(x, y, 2.8, 2.8, material.steel);
    });
  },
};
