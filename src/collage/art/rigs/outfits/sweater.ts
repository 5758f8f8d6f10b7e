import { shade } from '../../pieces/shades.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { garment } from './tailoring.ts';

export const sweater: Outfit = {
  cloth: '#3f7fc0',
  trim: '#ffffff',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth) {
    garment(s, cloth);
    s.within(TORSO, () => {
      for (let x = -96; x <= 96; x += 12) s.line(`M${x} 184V214`, shade(cloth, -0.25), 2.4);
      s.line('M-100 184C-40 192 40 192 100 184', shade(cloth, -0.3), 2.4);
      for (let y = 48; y < 180; y += 22)
        s.line(`M-98 ${y}Q0 ${y + 12} 98 ${y}`, shade(cloth, 0.2), 2, {
          opacity: 0.5,
          dash: '7 7',
        });
    });
    s.layer(1, 0.4);
    s.path(
      'M-38 -34C-20 -26 20 -26 38 -34C44 -20 46 0 44 14C22 26 -22 26 -44 14C-46 0 -44 -20 -38 -34Z',
      s.fade([shade(cloth, 0.2), shade(cloth, -0.2)]),
    );
    for (let x = -34; x <= 34; x += 11.3)
      s.line(`M${x * 0.94} -26L${x} 14`, shade(cloth, -0.22), 2);
    s.line('M-41 -2C-20 8 20 8 41 -2', shade(cloth, -0.3), 2.4);
  },
};
