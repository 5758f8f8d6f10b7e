import { shade } from '../../pieces/shades.ts';
import type { Outfit } from './outfit.ts';
import { both, garment, neckline } from './tailoring.ts';

export const hoodie: Outfit = {
  cloth: '#e08a2e',
  trim: '#fff4e0',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    s.layer();
    s.path(
      'M-58 30C-72 -20 -40 -46 0 -46C40 -46 72 -20 58 30Z',
      s.fade([shade(cloth, -0.1), shade(cloth, -0.42)]),
    );
    garment(s, cloth);
    s.path('M-56 210L-44 138H44L56 210Z', shade(cloth, 0.06), {
      stroke: shade(cloth, -0.22),
      width: 2.4,
    });
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9C30 16 10 32 0 40C-10 32 -30 16 -33 -9Z');
    s.layer(1, 0.35);
    both(s, () => {
      s.path(
        'M-32 -12C-52 -8 -64 14 -62 30C-46 46 -20 58 -1 58L0 42C-16 34 -30 14 -32 -12Z',
        s.fade([shade(cloth, 0.24), shade(cloth, -0.12)]),
      );
      s.line('M-14 50C-16 70 -14 84 -17 100', trim, 3.6);
      s.rect(-20, 98, 6, 10, 2, shade(trim, -0.15));
    });
  },
};
