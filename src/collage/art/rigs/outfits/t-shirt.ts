import { shade } from '../../pieces/shades.ts';
import type { Outfit } from './outfit.ts';
import { garment, neckline } from './tailoring.ts';

export const tShirt: Outfit = {
  cloth: '#e2784a',
  trim: '#ffffff',
  sleeve: 'short',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, _trim, skin) {
    garment(s, cloth);
    s.line('M-78 190C-70 176 -68 160 -72 146M80 188C72 172 70 158 74 142', shade(cloth, -0.22), 3, {
      opacity: 0.6,
    });
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9C32 24 12 34 0 34C-12 34 -32 24 -33 -9Z');
    s.line('M-36 -7C-34 28 -12 38 0 38C12 38 34 28 36 -7', shade(cloth, -0.14), 7);
  },
};
