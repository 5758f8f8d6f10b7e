import { shade } from '../../pieces/shades.ts';
import type { Outfit } from './outfit.ts';
import { both, garment } from './tailoring.ts';

export const spacesuit: Outfit = {
  cloth: '#eef1f4',
  trim: '#e2622e',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim) {
    garment(s, cloth);
    both(s, () => {
      s.path('M58 20L98 30L94 78L84 74C82 54 74 36 58 20Z', shade(trim, 0.1), { opacity: 0.9 });
      s.line('M40 44C56 70 60 130 54 200', shade(cloth, -0.2), 2.4);
    });
    s.path(
      'M-91 150C-40 162 40 162 91 150V168C40 180 -40 180 -91 168Z',
      s.fade([shade(cloth, -0.12), shade(cloth, -0.35)]),
    );
    s.layer(1, 0.4);
    s.rect(-46, 62, 92, 70, 12, s.fade([shade(cloth, 0.3), shade(cloth, -0.2)]));
    s.rect(-36, 72, 40, 24, 4, '#27405c');
    s.line('M-32 90L-24 80L-16 88L-6 76L0 84', '#63d4a2', 2.6);
    for (const [x, y, paint] of [
      [18, 80, '#e2493c'],
      [34, 80, '#f2c23c'],
      [18, 98, '#4fa8e0'],
      [34, 98, '#5fbf78'],
    ] as const) {
      s.oval(x, y, 6, 6, s.glow([shade(paint, 0.45), shade(paint, -0.25)]));
    }
    s.rect(-36, 106, 74, 14, 4, shade(cloth, -0.16));
    s.layer(1, 0.4);
    s.path(
      'M-50 -22C-22 -8 22 -8 50 -22L56 12C26 30 -26 30 -56 12Z',
      s.fade([shade(cloth, 0.3), shade(cloth, -0.3)]),
    );
    s.line('M-53 6C-26 22 26 22 53 6', trim, 6);
  },
};
