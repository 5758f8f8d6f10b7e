import { shade } from '../../pieces/shades.ts';
import type { Outfit } from './outfit.ts';
import { buttons, garment, neckline, shirtCollar } from './tailoring.ts';

export const shirt: Outfit = {
  cloth: '#8fb6e0',
  trim: '#ffffff',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.path('M-8 26H8V208H-8Z', shade(cloth, 0.16));
    s.line('M-8 40V208M8 40V208', shade(cloth, -0.2), 1.4);
    buttons(s, trim, [62, 98, 134, 170]);
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9L24 12L0 40L-24 12Z');
    shirtCollar(s, cloth);
  },
};
