import { shade } from '../../pieces/shades.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { garment, neckline } from './tailoring.ts';

export const superhero: Outfit = {
  cloth: '#2f62b8',
  trim: '#f2c23c',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.within(TORSO, () => {
      s.line(
        'M-60 70C-30 96 -10 96 0 84C10 96 30 96 60 70M0 110V150M-44 120C-30 126 -16 126 -6 122M44 120C30 126 16 126 6 122',
        shade(cloth, -0.25),
        3,
        { opacity: 0.7 },
      );
      s.path(
        'M-96 164C-40 176 40 176 96 164V188C40 200 -40 200 -96 188Z',
        s.fade([shade(trim, 0.2), shade(trim, -0.2)]),
      );
    });
    s.oval(0, 182, 17, 14, s.glow([shade(trim, 0.5), shade(trim, -0.2)]));
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9C32 20 12 28 0 28C-12 28 -32 20 -33 -9Z');
    s.layer(1, 0.3);
    s.path('M0 124L-38 86L-24 58H24L38 86Z', s.fade([shade(trim, 0.3), shade(trim, -0.15)]), {
      stroke: shade(cloth, -0.4),
      width: 4,
    });
    s.path('M0 68L6 82L21 83L9 92L13 107L0 98L-13 107L-9 92L-21 83L-6 82Z', '#d23a30');
  },
};
