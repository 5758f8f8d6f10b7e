import { shade } from '../../pieces/shades.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';

export const dress: Outfit = {
  cloth: '#c8446e',
  trim: '#ffe9ef',
  sleeve: 'none',
  legs: 'skirt',
  matching: true,
  draw(s, cloth, trim, skin) {
    s.layer();
    s.path(TORSO, s.fade([shade(skin, -0.06), shade(skin, 0.04)]));
    s.layer(1, 0.35);
    const d =
      'M-76 22L-58 18C-50 52 -28 62 0 62C28 62 50 52 58 18L76 22C82 52 88 76 89 100C86 136 88 172 92 204C40 214 -40 214 -92 204C-88 172 -86 136 -89 100C-88 76 -82 52 -76 22Z';
    s.path(d, s.fade([shade(cloth, 0.2), cloth, shade(cloth, -0.26)]));
    s.line('M-58 20C-50 54 -28 64 0 64C28 64 50 54 58 20', trim, 5);
    s.path('M-89 134C-40 146 40 146 89 134L88 154C40 166 -40 166 -88 154Z', shade(cloth, -0.25));
    for (let i = 0; i < 9; i++)
      s.oval(
        -22 + i * 5.5,
        40 - Math.abs(i - 4) * 4.6 - 6,
        3.4,
        3.4,
        s.glow(['#ffffff', '#d8d2dc']),
      );
  },
};
