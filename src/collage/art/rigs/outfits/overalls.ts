import { shade } from '../../pieces/shades.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { both, garment, neckline, shirtCollar } from './tailoring.ts';

export const overalls: Outfit = {
  cloth: '#4f78b5',
  trim: '#f0cf6a',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim, skin) {
    garment(s, '#d9574a');
    s.within(TORSO, () => {
      for (let x = -96; x < 100; x += 22) s.rect(x, -10, 9, 220, 0, '#fff3e0', { opacity: 0.5 });
      for (let y = 6; y < 200; y += 24) s.rect(-100, y, 200, 9, 0, '#8f2f2a', { opacity: 0.3 });
    });
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9L24 12L0 38L-24 12Z');
    shirtCollar(s, '#d9574a');
    s.layer(1, 0.35);
    s.path(
      'M-52 70C-20 76 20 76 52 70L58 124C74 130 84 132 89 134C86 160 88 182 92 204C40 214 -40 214 -92 204C-88 182 -86 160 -89 134C-84 132 -74 130 -58 124Z',
      s.fade([shade(cloth, 0.16), shade(cloth, -0.2)]),
    );
    both(s, () => {
      s.path('M-62 16L-44 10L-32 84H-52Z', s.fade([shade(cloth, 0.1), shade(cloth, -0.15)]));
      s.oval(-42, 84, 7, 7, s.glow([shade(trim, 0.4), shade(trim, -0.3)]));
    });
    s.path('M-24 96H24V134Q0 146 -24 134Z', shade(cloth, 0.06), {
      stroke: shade(trim, -0.1),
      width: 2.2,
      dash: '5 3',
    });
  },
};
