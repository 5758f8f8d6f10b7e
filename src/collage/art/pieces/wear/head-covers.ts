import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { wearable } from './wearable.ts';

/** What encloses a whole head: 100 wide around the origin, eyes at y = −2, chin at y = 57. */
const cover = wearable({
  metres: 0.32,
  bearing: 'lies',
  anchors: { head: [0, 0, 100], crown: [0, -56, 98] },
});

const metal = (s: Sketch, colour: string): string =>
  s.fade([shade(colour, -0.2), shade(colour, 0.5), colour, shade(colour, -0.42)], 15);

/** Pieces worn around the head, at the anchor `head`. */
export const headCovers: readonly Piece[] = [
  cover(
    'knight-helm',
    ['knight helmet', 'knight helm', 'great helm', 'medieval helmet'],
    [material.steel, '#c8372d'],
    (s, c, c2) => {
      s.path(
        'M-6 -76C-10 -104 -44 -118 -66 -96C-50 -98 -34 -88 -24 -70C-14 -66 -2 -68 -6 -76Z',
        s.fade([shade(c2, 0.2), shade(c2, -0.2)]),
      );
      s.path(
        'M-54 30C-62 -50 -38 -80 0 -80C38 -80 62 -50 54 30C56 50 44 62 38 66L34 20C36 -8 32 -22 0 -24C-32 -22 -36 -8 -34 20L-38 66C-44 62 -56 50 -54 30Z',
        metal(s, c),
        { rule: 'evenodd' },
      );
      s.layer(1, 0.3);
      s.path(
        'M-56 -22C-30 -36 30 -36 56 -22L55 -38C30 -54 -30 -54 -55 -38Z',
        s.fade([shade(c, 0.5), shade(c, -0.3)]),
      );
      s.line('M0 -80V-46', shade(c, -0.3), 6);
      for (const x of [-44, -24, 24, 44]) s.oval(x, -36, 3.6, 3.6, shade(c, -0.3));
    },
  ),
  cover(
    'roman-helmet',
    ['roman helmet', 'gladiator helmet', 'centurion helmet', 'spartan helmet'],
    ['#d0a440', '#c8282d'],
    (s, c, c2) => {
      s.path('M-30 -66C-50 -128 50 -128 30 -66Z', s.fade([shade(c2, 0.2), shade(c2, -0.2)]));
      s.line(
        'M-22 -70C-26 -90 -22 -104 -14 -110M-8 -70V-114M8 -70V-114M22 -70C26 -90 22 -104 14 -110',
        shade(c2, -0.3),
        3,
      );
      s.path(
        'M-52 24C-58 -46 -36 -76 0 -76C36 -76 58 -46 52 24C54 44 46 56 32 60C34 30 38 0 34 -18C10 -28 -10 -28 -34 -18C-38 0 -34 30 -32 60C-46 56 -54 44 -52 24Z',
        metal(s, c),
      );
      s.line('M-52 -16C-20 -34 20 -34 52 -16', shade(c, -0.3), 4);
    },
  ),
  cover('samurai-helmet', ['samurai helmet', 'kabuto'], ['#3a3440', '#d8a63c'], (s, c, c2) => {
    s.path(
      'M-54 -6C-70 8 -82 30 -84 54C-66 44 -56 30 -48 10ZM54 -6C70 8 82 30 84 54C66 44 56 30 48 10Z',
      s.fade([shade(c, 0.2), shade(c, -0.3)]),
    );
    s.path('M-56 -8C-60 -56 -38 -82 0 -82C38 -82 60 -56 56 -8C30 -26 -30 -26 -56 -8Z', metal(s, c));
    s.line(
      'M-28 -74C-40 -52 -42 -36 -42 -20M0 -82V-26M28 -74C40 -52 42 -36 42 -20',
      shade(c, 0.3),
      3,
      { opacity: 0.7 },
    );
    s.layer(1, 0.3);
    s.path(
      'M0 -44C-20 -50 -40 -74 -36 -112C-22 -90 -8 -78 0 -70C8 -78 22 -90 36 -112C40 -74 20 -50 0 -44Z',
      s.fade([shade(c2, 0.4), shade(c2, -0.2)]),
    );
    s.path('M-58 -8C-30 -28 30 -28 58 -8L56 4C30 -16 -30 -16 -56 4Z', c2);
  }),
  cover(
    'ninja-hood',
    ['ninja hood', 'ninja mask', 'balaclava', 'ski mask'],
    ['#2f3138', '#b5342c'],
    (s, c, c2) => {
      s.path(
        'M0 -72C38 -72 56 -44 54 -6C56 34 34 64 0 66C-34 64 -56 34 -54 -6C-56 -44 -38 -72 0 -72ZM-42 -14C-42 8 -34 16 -20 18C-6 14 6 14 20 18C34 16 42 8 42 -14C20 -24 -20 -24 -42 -14Z',
        s.fade([shade(c, 0.2), c, shade(c, -0.3)]),
        { rule: 'evenodd' },
      );
      s.line('M-50 -30C-20 -44 20 -44 50 -30', c2, 9);
      s.line('M-44 30C-20 42 20 42 44 30M-36 46C-16 54 16 54 36 46', shade(c, 0.24), 2.4, {
        opacity: 0.6,
      });
    },
  ),
  cover(
    'wimple',
    ['wimple', 'nun veil', 'habit hood', 'headscarf', 'hijab'],
    ['#2b2d33', '#fbfaf6'],
    (s, c, c2) => {
      s.path(
        'M0 -78C44 -78 62 -44 60 0C62 40 76 90 80 116H-80C-76 90 -62 40 -60 0C-62 -44 -44 -78 0 -78ZM-40 -8C-42 30 -22 54 0 54C22 54 42 30 40 -8C38 -38 22 -44 0 -44C-22 -44 -38 -38 -40 -8Z',
        s.fade([shade(c, 0.2), shade(c, -0.2)]),
        { rule: 'evenodd' },
      );
      s.path(
        'M0 -58C34 -58 48 -34 47 -4C47 36 26 64 0 66C-26 64 -47 36 -47 -4C-48 -34 -34 -58 0 -58ZM-40 -8C-42 30 -22 54 0 54C22 54 42 30 40 -8C38 -38 22 -44 0 -44C-22 -44 -38 -38 -40 -8Z',
        s.fade([c2, shade(c2, -0.12)]),
        { rule: 'evenodd' },
      );
    },
  ),
  cover(
    'space-bubble',
    ['space helmet', 'astronaut helmet', 'bubble helmet', 'glass helmet', 'diving helmet'],
    ['#eef1f4', '#e2622e'],
    (s, c, c2) => {
      s.oval(
        0,
        0,
        78,
        76,
        s.glow(
          [
            [0, '#dff2fb', 0.04],
            [0.74, '#cfe9f7', 0.14],
            [1, '#9fcbe6', 0.5],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
      s.oval(0, 0, 78, 76, 'none', { stroke: shade(c, -0.06), width: 7 });
      s.line('M-56 -26C-48 -48 -30 -60 -12 -64', '#ffffff', 7, { opacity: 0.85 });
      s.layer(1, 0.3);
      s.path(
        'M-54 54C-30 74 30 74 54 54L60 70C34 94 -34 94 -60 70Z',
        s.fade([shade(c, 0.3), shade(c, -0.24)]),
      );
      s.line('M-56 64C-30 84 30 84 56 64', c2, 4);
    },
  ),
  cover(
    'headphones',
    ['headphones', 'headphone', 'headset', 'earphones'],
    ['#3a3d48', '#e2493c'],
    (s, c, c2) => {
      s.line('M-54 -2C-62 -86 62 -86 54 -2', shade(c, -0.1), 10);
      s.line('M-50 -26C-50 -78 50 -78 50 -26', shade(c, 0.4), 3, { opacity: 0.6 });
      s.layer(1, 0.3);
      for (const side of [-1, 1]) {
        s.rect(side * 55 - 13, -20, 26, 46, 12, s.fade([shade(c, 0.24), shade(c, -0.3)]));
        s.oval(side * 58, 3, 8, 15, s.fade([shade(c2, 0.3), shade(c2, -0.2)]));
      }
    },
  ),
  cover('earmuffs', ['earmuffs', 'ear muffs', 'earmuff'], ['#e86a8a'], (s, c) => {
    s.line('M-52 -6C-60 -82 60 -82 52 -6', '#4a4c56', 7);
    for (const side of [-1, 1])
      s.oval(side * 54, 4, 19, 20, s.glow([shade(c, 0.5), c, shade(c, -0.2)]));
  }),
  cover(
    'earrings',
    ['earrings', 'earring', 'pearl earring', 'hoop earrings'],
    ['#f2d27a'],
    (s, c) => {
      for (const side of [-1, 1])
        s.oval(side * 50, 24, 6.4, 6.4, s.glow(['#ffffff', c, shade(c, -0.3)]));
    },
  ),
  cover(
    'face-mask',
    ['face mask', 'surgical mask', 'medical mask', 'gas mask', 'respirator'],
    ['#a9d5e8'],
    (s, c) => {
      s.line('M-36 14L-52 2M36 14L52 2M-34 38L-50 20M34 38L50 20', '#ffffff', 3);
      s.path(
        'M-38 10C-20 4 -8 8 0 8C8 8 20 4 38 10C40 34 26 52 0 54C-26 52 -40 34 -38 10Z',
        s.fade([shade(c, 0.3), shade(c, -0.14)]),
      );
      s.line('M-34 22C-12 28 12 28 34 22M-30 34C-12 40 12 40 30 34', shade(c, -0.2), 2, {
        opacity: 0.7,
      });
    },
  ),
];
