import { shade } from '../../pieces/shades.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { both } from './tailoring.ts';

export const armour: Outfit = {
  cloth: '#aeb7c2',
  trim: '#d6a43c',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim) {
    s.layer();
    s.path(
      TORSO,
      s.fade(
        [
          [0, shade(cloth, -0.25)],
          [0.3, shade(cloth, 0.5)],
          [0.52, cloth],
          [1, shade(cloth, -0.45)],
        ],
        15,
      ),
    );
    s.line('M0 26V206', shade(cloth, -0.35), 2.4);
    s.path(
      'M-88 120C-40 140 40 140 88 120L88 134C40 154 -40 154 -88 134Z',
      s.fade([shade(trim, 0.3), shade(trim, -0.2)]),
    );
    s.line('M-90 168C-40 182 40 182 90 168', shade(cloth, -0.35), 3);
    s.path('M0 54L16 70L0 92L-16 70Z', s.glow([shade(trim, 0.4), shade(trim, -0.3)]));
    s.layer(1, 0.4);
    both(s, () => {
      s.path(
        'M-118 64C-122 34 -100 14 -74 14C-58 16 -52 30 -54 46C-74 50 -96 58 -118 64Z',
        s.fade([shade(cloth, 0.55), cloth, shade(cloth, -0.4)]),
      );
      s.line('M-114 56C-98 48 -76 40 -56 38', trim, 4);
    });
    s.path(
      'M-44 -26C-20 -16 20 -16 44 -26L52 16C24 32 -24 32 -52 16Z',
      s.fade([shade(cloth, 0.4), shade(cloth, -0.3)]),
    );
    s.line('M-49 12C-24 26 24 26 49 12', trim, 4);
  },
};
