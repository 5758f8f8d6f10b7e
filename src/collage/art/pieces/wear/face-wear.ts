import type { Piece } from '../../piece.ts';
import { shade } from '../shades.ts';
import { wearable } from './wearable.ts';

/** What is worn over the eyes: these are at ±30, the pair of them 84 wide. */
const overEyes = wearable({ metres: 0.08, bearing: 'lies', anchors: { eyes: [0, 0, 84] } });

/** Masks, patches and goggles, to attach at `eyes`. */
export const faceWear: readonly Piece[] = [
  overEyes(
    'domino-mask',
    [
      'domino mask',
      'mask',
      'masquerade mask',
      'eye mask',
      'superhero mask',
      'carnival mask',
      'venetian mask',
    ],
    ['#2b2c34'],
    (s, c) => {
      s.path(
        'M-62 -18C-40 -34 -14 -28 0 -20C14 -28 40 -34 62 -18C64 8 44 26 24 24C12 22 6 12 0 12C-6 12 -12 22 -24 24C-44 26 -64 8 -62 -18ZM-30 -14C-44 -12 -44 12 -30 13C-16 12 -16 -12 -30 -14ZM30 -14C16 -12 16 12 30 13C44 12 44 -12 30 -14Z',
        s.fade([shade(c, 0.2), shade(c, -0.2)]),
        { rule: 'evenodd' },
      );
    },
  ),
  overEyes('eye-patch', ['eye patch', 'eyepatch'], ['#222226'], (s, c) => {
    s.line('M-64 -26C-30 -30 20 -40 62 -52M-60 -14L-50 -10', c, 4.6);
    s.path(
      'M-48 -20C-34 -28 -20 -28 -10 -20C-8 4 -16 22 -30 22C-44 22 -50 4 -48 -20Z',
      s.fade([shade(c, 0.26), c]),
    );
  }),
  overEyes(
    'dive-mask',
    [
      'dive mask',
      'diving mask',
      'snorkel mask',
      'goggles',
      'ski goggles',
      'swimming goggles',
      'swim goggles',
      'aviator goggles',
      'snorkel',
    ],
    ['#2f7fd0', '#bfe6f5'],
    (s, c, c2) => {
      s.line('M-58 -2L-68 -8M58 -2L68 -8', shade(c, -0.3), 12);
      s.path(
        'M-56 -22C-30 -34 30 -34 56 -22C62 4 50 24 30 24C16 24 10 12 0 12C-10 12 -16 24 -30 24C-50 24 -62 4 -56 -22Z',
        s.fade([
          [0, c2, 0.62],
          [1, c2, 0.34],
        ]),
        { stroke: c, width: 9 },
      );
      s.line('M-44 -14C-30 -20 -16 -20 -8 -18', '#ffffff', 5, { opacity: 0.7 });
    },
  ),
  overEyes('monocle', ['monocle'], ['#d8a63c'], (s, c) => {
    s.oval(30, 0, 23, 23, '#e8f4fb', { opacity: 0.26 });
    s.oval(30, 0, 23, 23, 'none', { stroke: c, width: 5 });
    s.line('M52 6C62 30 60 60 50 80', c, 2.4);
  }),
  overEyes(
    'heart-glasses',
    ['heart glasses', 'heart sunglasses', 'heart-shaped glasses', 'heart-shaped sunglasses'],
    ['#e2365a'],
    (s, c) => {
      for (const x of [-30, 30])
        s.path(
          `M${x} 24C${x - 34} 2 ${x - 24} -24 ${x - 10} -22C${x - 4} -22 ${x} -16 ${x} -12C${x} -16 ${x + 4} -22 ${x + 10} -22C${x + 24} -24 ${x + 34} 2 ${x} 24Z`,
          s.fade([shade(c, 0.2), shade(c, -0.3)]),
          { stroke: shade(c, -0.2), width: 4 },
        );
      s.line('M-8 -10Q0 -14 8 -10', c, 5);
    },
  ),
];
