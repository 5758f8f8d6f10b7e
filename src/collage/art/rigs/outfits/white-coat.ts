import { shade } from '../../pieces/shades.ts';
import { stethoscopeShape } from '../../pieces/wear/stethoscope.ts';
import type { Outfit } from './outfit.ts';
import { V_SHIRT, buttons, garment, lapels, neckline } from './tailoring.ts';

export const whiteCoat: Outfit = {
  cloth: '#f5f7f8',
  trim: '#79bfdc',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.line('M0 134V206', shade(cloth, -0.25), 2.2);
    s.path('M-78 142H-34V184Q-56 190 -78 184Z', shade(cloth, -0.03), {
      stroke: shade(cloth, -0.2),
      width: 2,
    });
    s.path('M34 142H78V184Q56 190 34 184Z', shade(cloth, -0.03), {
      stroke: shade(cloth, -0.2),
      width: 2,
    });
    s.layer(0.8);
    s.path(V_SHIRT, s.fade([shade(trim, 0.16), shade(trim, -0.2)]));
    neckline(s, skin, 'M-34 -8C-20 4 20 4 34 -8L26 8L0 44L-26 8Z');
    s.line('M-27 8L0 46L27 8', shade(trim, -0.25), 4);
    s.layer();
    s.rect(44, 78, 38, 40, 4, shade(cloth, 0.2), { stroke: shade(cloth, -0.2), width: 2 });
    s.rect(50, 66, 5, 26, 2, '#d9473c');
    s.rect(60, 64, 5, 28, 2, '#2f6fb4');
    lapels(s, cloth, shade(cloth, -0.3));
    s.layer();
    buttons(s, '#c9d2d8', [158, 186], 8);
    s.layer(0.9, 0.5);
    s.placed({ y: 14, scale: 1.1 }, () => stethoscopeShape(s, '#2e86c8'));
  },
};
