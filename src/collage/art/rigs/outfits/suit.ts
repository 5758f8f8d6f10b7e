import { shade } from '../../pieces/shades.ts';
import type { Outfit } from './outfit.ts';
import { jacket } from './tailoring.ts';

export const suit: Outfit = {
  cloth: '#3a4660',
  trim: '#c43d3d',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim) {
    const tie = (): void => {
      s.path('M-7 22H7L15 100L0 122L-15 100Z', s.fade([shade(trim, 0.1), shade(trim, -0.25)]));
      s.path('M-11 8H11L8 26H-8Z', s.fade([shade(trim, 0.25), shade(trim, -0.1)]));
      s.line('M-9 44L9 54M-11 66L12 77M-13 88L12 99', shade(trim, 0.35), 3, { opacity: 0.6 });
    };
    jacket(s, cloth, '#fbfbf8', tie, cloth);
    s.path('M46 86L74 80L72 92L48 96Z', '#fbfbf8');
    s.line('M44 94L76 88', shade(cloth, -0.4), 2.4);
  },
};
