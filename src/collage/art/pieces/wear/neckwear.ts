import type { Piece } from '../../piece.ts';
import { shade } from '../shades.ts';
import { wearable } from './wearable.ts';

/** What hangs from the neck: the neck is 60 wide with its base at the origin. */
const atNeck = wearable({ metres: 0.3, bearing: 'hangs', anchors: { neck: [0, 0, 60] } });

/** Ties, necklaces and medals, to attach at `neck`. */
export const neckwear: readonly Piece[] = [
  atNeck('necktie', ['tie', 'necktie', 'red tie'], ['#c8372d'], (s, c) => {
    s.path('M-8 14H8L18 100L0 122L-18 100Z', s.fade([shade(c, 0.12), shade(c, -0.24)]));
    s.path('M-13 -4H13L9 18H-9Z', s.fade([shade(c, 0.26), shade(c, -0.1)]));
    s.line('M-10 40L10 50M-13 64L14 76M-15 88L15 100', shade(c, 0.4), 3, { opacity: 0.6 });
  }),
  atNeck(
    'necklace',
    ['necklace', 'pearl necklace', 'pearls', 'pearl', 'beads', 'chain', 'gold chain', 'choker'],
    ['#f4efe6'],
    (s, c) => {
      for (let i = -6; i <= 6; i++)
        s.oval(i * 6.6, 30 - (i / 6) ** 2 * 32, 5, 5, s.glow(['#ffffff', c, shade(c, -0.3)]));
    },
  ),
  atNeck(
    'pendant',
    ['pendant', 'medallion', 'amulet', 'locket'],
    ['#e0b23c', '#3f8fd8'],
    (s, c, c2) => {
      s.line('M-36 -4C-28 24 -10 40 0 48C10 40 28 24 36 -4', c, 3.6);
      s.oval(0, 58, 14, 15, s.glow([shade(c, 0.4), shade(c, -0.3)]));
      s.oval(0, 58, 8, 9, s.glow([shade(c2, 0.6), shade(c2, -0.2)]));
    },
  ),
  atNeck('medal', ['medal', 'gold medal', 'olympic medal'], ['#e8b83a', '#2f5fb0'], (s, c, c2) => {
    s.path(
      'M-36 -6L-8 66L0 56L-22 -6ZM36 -6L8 66L0 56L22 -6Z',
      s.fade([shade(c2, 0.2), shade(c2, -0.2)]),
    );
    s.oval(0, 78, 22, 22, s.glow([shade(c, 0.5), c, shade(c, -0.3)]));
    s.path('M0 64L4 74L14 74L6 81L9 91L0 85L-9 91L-6 81L-14 74L-4 74Z', shade(c, -0.24));
  }),
  atNeck(
    'lei',
    ['lei', 'flower lei', 'flower garland', 'flower necklace'],
    ['#e86a8a', '#f2c23c'],
    (s, c, c2) => {
      for (let i = -6; i <= 6; i++) {
        const [x, y] = [i * 8.4, 66 - (i / 6) ** 2 * 66];
        for (let k = 0; k < 5; k++)
          s.oval(
            x + 7 * Math.cos(k * 1.257),
            y + 7 * Math.sin(k * 1.257),
            6,
            6,
            i % 2 === 0 ? c : '#ffffff',
          );
        s.oval(x, y, 4, 4, c2);
      }
    },
  ),
  atNeck(
    'collar',
    ['collar', 'dog collar', 'bell collar', 'cat collar'],
    ['#c8372d', '#e8b83a'],
    (s, c, c2) => {
      s.path(
        'M-38 -8C-20 8 20 8 38 -8L38 8C20 24 -20 24 -38 8Z',
        s.fade([shade(c, 0.2), shade(c, -0.2)]),
      );
      s.oval(0, 26, 10, 11, s.glow([shade(c2, 0.5), shade(c2, -0.3)]));
    },
  ),
];
