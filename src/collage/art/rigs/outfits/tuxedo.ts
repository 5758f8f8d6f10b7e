import { shade } from '../../pieces/shades.ts';
import { bowTieShape } from '../../pieces/wear/bow-tie-shape.ts';
import type { Outfit } from './outfit.ts';
import { buttons, jacket } from './tailoring.ts';

export const tuxedo: Outfit = {
  cloth: '#3b3c43',
  trim: '#2a2b31',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim) {
    jacket(s, cloth, '#fcfcfa', (on) => buttons(on, '#3a3b42', [58, 88, 116]), shade(cloth, 0.12));
    s.path('M44 86L58 76L62 84L72 76L74 90L46 96Z', '#fcfcfa');
    s.layer(1, 0.5);
    bowTieShape(s, trim, 0, 18, 1);
  },
};
