import { shade } from '../../pieces/shades.ts';
import type { Outfit } from './outfit.ts';
import { garment, neckline } from './tailoring.ts';

export const robe: Outfit = {
  cloth: '#5a3f8f',
  trim: '#f0c34a',
  sleeve: 'long',
  legs: 'skirt',
  matching: true,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.layer(0.8);
    neckline(s, skin, 'M-34 -9C-18 4 18 4 34 -9L8 60Z');
    s.layer(1, 0.3);
    s.path(
      'M34 -12C44 0 50 6 54 10L-30 204L-58 208C-30 150 0 80 34 -12Z',
      s.fade([shade(cloth, 0.14), shade(cloth, -0.14)]),
    );
    s.path(
      'M-34 -12C-44 0 -50 6 -54 10C-30 70 0 120 30 150L52 128C20 100 -16 50 -34 -12Z',
      s.fade([shade(cloth, 0.24), shade(cloth, -0.06)]),
    );
    s.line('M-34 -11C-16 50 20 100 51 127', trim, 6);
    s.line('M33 -11C26 14 18 34 12 50', trim, 6);
    s.layer(1, 0.4);
    s.path(
      'M-88 138C-40 150 40 150 88 138L90 166C40 178 -40 178 -90 166Z',
      s.fade([shade(trim, 0.2), shade(trim, -0.25)]),
    );
  },
};
