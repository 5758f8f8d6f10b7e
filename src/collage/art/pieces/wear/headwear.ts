import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { seededRandom } from '../../../../numerics/random.ts';
import { wearable } from './wearable.ts';

/**
 * A hat in hat units: the head inside it is 100 wide and its top lies at the origin, so that y = 30
 * is the forehead and y = 116 the chin.
 */
const hat = wearable({ metres: 0.22, bearing: 'lies', anchors: { crown: [0, 0, 100] } });

const cloth = (s: Sketch, colour: string): string =>
  s.fade([shade(colour, 0.22), colour, shade(colour, -0.26)], 60);
const DOME = 'M-56 32C-60 -14 -38 -36 0 -36C38 -36 60 -14 56 32Z';

export const headwear: readonly Piece[] = [
  hat(
    'peaked-cap',
    [
      'peaked cap',
      'police cap',
      'police hat',
      'captain hat',
      "captain's hat",
      'pilot hat',
      'officer cap',
      'military cap',
      'conductor hat',
    ],
    ['#2b3f6b', '#f2c23c'],
    (s, c, c2) => {
      s.path(
        'M-56 22C-76 -4 -72 -34 -44 -38C-20 -48 20 -48 44 -38C72 -34 76 -4 56 22C20 12 -20 12 -56 22Z',
        cloth(s, c),
      );
      s.path('M-54 6C-20 -4 20 -4 54 6L54 26C20 16 -20 16 -54 26Z', shade(c, -0.4));
      s.line('M-54 10C-20 0 20 0 54 10', c2, 3);
      s.layer(1, 0.4);
      s.path(
        'M-50 22C-20 12 20 12 50 22C44 40 20 46 0 46C-20 46 -44 40 -50 22Z',
        s.fade(['#3a3b42', '#141519']),
      );
      s.line('M-40 28C-16 20 16 20 40 28', '#6b6e78', 3, { opacity: 0.7 });
      s.path(
        'M0 -30L6 -20L17 -18L9 -10L11 1L0 -4L-11 1L-9 -10L-17 -18L-6 -20Z',
        s.fade([shade(c2, 0.3), shade(c2, -0.2)]),
      );
    },
  ),
  hat(
    'baseball-cap',
    ['baseball cap', 'cap', 'trucker hat', 'ball cap'],
    ['#c8372d', '#ffffff'],
    (s, c, c2) => {
      s.path(DOME, cloth(s, c));
      s.line('M0 -36V24M-30 -24C-38 -6 -40 10 -40 28M30 -24C38 -6 40 10 40 28', shade(c, -0.26), 2);
      s.oval(0, -36, 6, 4, shade(c, -0.2));
      s.oval(0, 0, 14, 12, c2, { opacity: 0.9 });
      s.layer(1, 0.4);
      s.path(
        'M-54 26C-24 14 24 14 54 26C58 40 34 48 0 48C-34 48 -58 40 -54 26Z',
        s.fade([shade(c, 0.14), shade(c, -0.3)]),
      );
    },
  ),
  hat('chef-hat', ['chef hat', "chef's hat", 'toque', 'cook hat'], ['#fbfaf7'], (s, c) => {
    s.path(
      'M-46 6C-84 -4 -84 -66 -44 -62C-34 -92 34 -92 44 -62C84 -66 84 -4 46 6Z',
      s.fade([shade(c, 0.4), c, shade(c, -0.16)], 60),
    );
    s.line('M-26 4C-30 -20 -30 -36 -36 -50M0 6V-56M26 4C30 -20 30 -36 36 -50', shade(c, -0.2), 3, {
      opacity: 0.7,
    });
    s.layer(1, 0.3);
    s.path(
      'M-50 -4C-20 4 20 4 50 -4L52 28C20 38 -20 38 -52 28Z',
      s.fade([shade(c, 0.4), shade(c, -0.12)]),
    );
  }),
  hat('nurse-cap', ['nurse cap', 'nurse hat'], ['#ffffff', '#d63a3a'], (s, c, c2) => {
    s.path(
      'M-48 18L-40 -28C-16 -40 16 -40 40 -28L48 18C20 8 -20 8 -48 18Z',
      s.fade([c, shade(c, -0.12)]),
    );
    s.path('M-5 -26H5V-16H15V-6H5V4H-5V-6H-15V-16H-5Z', c2);
  }),
  hat(
    'fire-helmet',
    ['fire helmet', 'firefighter helmet', 'fireman hat'],
    ['#c8322b', '#f2c23c'],
    (s, c, c2) => {
      s.path('M-78 34C-60 18 60 18 78 34C70 50 40 46 0 46C-40 46 -70 50 -78 34Z', shade(c, -0.24));
      s.path('M-54 30C-58 -20 -34 -46 0 -46C34 -46 58 -20 54 30C20 22 -20 22 -54 30Z', cloth(s, c));
      s.line('M0 -48V20', shade(c, -0.3), 7);
      s.layer(1, 0.3);
      s.path(
        'M-20 -14H20V8C20 22 0 32 0 32C0 32 -20 22 -20 8Z',
        s.fade([shade(c2, 0.3), shade(c2, -0.2)]),
      );
      s.path('M0 -8C8 2 10 8 8 14A9 9 0 0 1 -8 14C-8 8 -4 6 0 -8Z', c);
    },
  ),
  hat('army-helmet', ['army helmet', 'military helmet', 'soldier helmet'], ['#66743f'], (s, c) => {
    s.path('M-64 34C-68 -20 -42 -44 0 -44C42 -44 68 -20 64 34C40 26 -40 26 -64 34Z', cloth(s, c));
    for (const [x, y, r] of [
      [-34, -6, 14],
      [10, -22, 16],
      [36, 10, 12],
      [-6, 12, 10],
    ] as const)
      s.oval(x, y, r, r * 0.7, shade(c, x > 0 ? -0.26 : 0.2));
    s.line('M-63 28C-40 20 40 20 63 28', shade(c, -0.34), 6);
  }),
  hat(
    'hard-hat',
    ['hard hat', 'hardhat', 'construction helmet', 'safety helmet'],
    ['#f5c02e'],
    (s, c) => {
      s.path('M-52 28C-56 -22 -32 -46 0 -46C32 -46 56 -22 52 28Z', cloth(s, c));
      s.rect(-9, -50, 18, 70, 8, s.fade([shade(c, 0.4), shade(c, -0.1)]));
      s.line('M-30 -34C-38 -16 -38 0 -36 18M30 -34C38 -16 38 0 36 18', shade(c, -0.24), 4);
      s.layer(1, 0.4);
      s.path(
        'M-66 30C-40 14 40 14 66 30C50 44 -50 44 -66 30Z',
        s.fade([shade(c, 0.2), shade(c, -0.3)]),
      );
    },
  ),
  hat(
    'bike-helmet',
    ['bike helmet', 'bicycle helmet', 'cycling helmet', 'riding helmet'],
    ['#3a86d0'],
    (s, c) => {
      s.path('M-56 30C-62 -22 -36 -46 0 -46C36 -46 62 -22 56 30C30 18 -30 18 -56 30Z', cloth(s, c));
      for (const x of [-34, -12, 12, 34])
        s.path(
          `M${x - 5} 8C${x * 0.9 - 6} -10 ${x * 0.7 - 4} -24 ${x * 0.6} -34C${x * 0.7 + 6} -24 ${x * 0.9 + 6} -10 ${x + 5} 8Z`,
          shade(c, -0.55),
        );
    },
  ),
  hat('swim-cap', ['swim cap', 'swimming cap', 'bathing cap'], ['#3a86d0'], (s, c) => {
    s.path(DOME, cloth(s, c));
    s.line('M-30 -16C-14 -28 14 -28 30 -16', shade(c, 0.5), 5, { opacity: 0.6 });
  }),
  hat('sailor-cap', ['sailor hat', 'sailor cap'], ['#fbfbfb', '#2a4a86'], (s, c, c2) => {
    s.path('M-50 12C-56 -22 -34 -40 0 -40C34 -40 56 -22 50 12Z', s.fade([c, shade(c, -0.12)]));
    s.path('M-62 -4C-20 10 20 10 62 -4L56 26C20 36 -20 36 -56 26Z', s.fade([c, shade(c, -0.16)]));
    s.line('M-58 14C-20 26 20 26 58 14', c2, 5);
  }),
  hat('beret', ['beret', 'french beret'], ['#b5342c'], (s, c) => {
    s.path(
      'M-50 26C-84 14 -82 -26 -34 -38C14 -50 84 -34 78 0C76 18 60 26 50 26C20 12 -20 12 -50 26Z',
      cloth(s, c),
    );
    s.line('M4 -40C6 -48 10 -52 14 -54', shade(c, -0.2), 6);
    s.line('M-50 24C-20 12 20 12 50 24', shade(c, -0.36), 7);
  }),
  hat('fez', ['fez', 'fez hat', 'tarboosh'], ['#b5282d', '#2b2422'], (s, c, c2) => {
    s.path('M-46 26L-34 -58C-14 -66 14 -66 34 -58L46 26C20 38 -20 38 -46 26Z', cloth(s, c));
    s.oval(0, -58, 34, 8, shade(c, -0.2));
    s.line('M0 -60C20 -60 44 -50 46 -20', c2, 3.4);
    s.path('M40 -24H52L54 6H38Z', c2);
  }),
  hat('sombrero', ['sombrero', 'mexican hat'], ['#e8b84a', '#c8372d'], (s, c, c2) => {
    s.oval(0, 22, 128, 30, s.fade([shade(c, 0.1), shade(c, -0.34)]));
    s.oval(0, 16, 122, 24, s.fade([shade(c, -0.2), shade(c, 0.2)]));
    s.layer(1, 0.3);
    s.path('M-50 22C-44 -20 -30 -70 0 -76C30 -70 44 -20 50 22C20 34 -20 34 -50 22Z', cloth(s, c));
    s.path('M-48 8C-20 20 20 20 48 8L50 24C20 36 -20 36 -50 24Z', c2);
    for (let i = -5; i <= 5; i++)
      s.oval(i * 22, 32 + (1 - (i / 5) ** 2) * 14, 5, 5, i % 2 === 0 ? c2 : '#3f8a4a');
  }),
  hat('turban', ['turban', 'head wrap', 'headwrap', 'pagri'], ['#e8873a'], (s, c) => {
    s.path('M-58 34C-74 -14 -46 -58 0 -58C46 -58 74 -14 58 34C34 12 -34 12 -58 34Z', cloth(s, c));
    for (const d of [
      'M-60 20C-40 -20 10 -40 48 -34',
      'M-62 0C-40 -34 0 -52 30 -50',
      'M60 20C40 -16 0 -24 -40 -18',
      'M58 32C30 2 -10 -4 -54 10',
    ])
      s.line(d, shade(c, -0.24), 3.4, { opacity: 0.8 });
    s.oval(0, -6, 8, 10, s.glow(['#ffffff', '#3f9fd8', '#1f5f98']));
  }),
  hat(
    'mortarboard',
    ['mortarboard', 'graduation cap', 'graduation hat'],
    ['#2b2d36', '#e0b23c'],
    (s, c, c2) => {
      s.path('M-50 30C-52 -6 -40 -20 0 -20C40 -20 52 -6 50 30C20 20 -20 20 -50 30Z', cloth(s, c));
      s.layer(1, 0.4);
      s.path('M0 -50L84 -24L0 2L-84 -24Z', s.fade([shade(c, 0.26), shade(c, -0.1)]));
      s.line('M0 -24C30 -20 60 -16 66 -8V16', c2, 3.6);
      s.path('M60 14H72L74 36H58Z', c2);
    },
  ),
  hat(
    'fedora',
    ['fedora', 'trilby', 'detective hat', 'deerstalker'],
    ['#6b5138', '#2b2422'],
    (s, c, c2) => {
      s.path(
        'M-46 18C-50 -20 -44 -54 -22 -56C-8 -58 -4 -50 0 -50C4 -50 8 -58 22 -56C44 -54 50 -20 46 18Z',
        cloth(s, c),
      );
      s.path('M-48 2C-20 10 20 10 48 2L50 20C20 28 -20 28 -50 20Z', c2);
      s.layer(1, 0.4);
      s.path(
        'M-88 14C-60 30 -30 20 0 20C30 20 60 30 88 14C84 36 40 40 0 40C-40 40 -84 36 -88 14Z',
        s.fade([shade(c, 0.18), shade(c, -0.26)]),
      );
    },
  ),
  hat(
    'santa-hat',
    ['santa hat', 'christmas hat', 'santa cap'],
    ['#c8282d', '#ffffff'],
    (s, c, c2) => {
      s.path(
        'M-52 20C-50 -40 -16 -76 34 -70C70 -66 86 -40 88 -6C70 -20 60 -24 52 -20L52 20Z',
        cloth(s, c),
      );
      s.line('M20 -62C40 -50 54 -40 58 -22', shade(c, -0.28), 3);
      s.path(bumpy(88, 4, 17, 17, 8, seededRandom(2)), s.glow([c2, shade(c2, -0.14)]));
      s.layer(1, 0.3);
      s.path(bumpy(0, 22, 62, 15, 16, seededRandom(3)), s.glow([c2, shade(c2, -0.14)]));
    },
  ),
  hat('elf-hat', ['elf hat', 'gnome hat'], ['#3f8a4a', '#e8c23c'], (s, c, c2) => {
    s.path('M-54 26C-44 -30 -10 -90 20 -112C24 -70 46 -20 54 26C20 14 -20 14 -54 26Z', cloth(s, c));
    s.line('M-30 -26C-10 -20 10 -24 24 -34', shade(c, -0.26), 3);
    s.path(
      'M-56 12C-20 2 20 2 56 12L57 30C20 20 -20 20 -57 30Z',
      s.fade([shade(c2, 0.3), shade(c2, -0.2)]),
    );
  }),
  hat(
    'pirate-hat',
    ['pirate hat', 'tricorn', 'tricorne', 'bicorne', 'admiral hat'],
    ['#2b2a30', '#f0ede4'],
    (s, c, c2) => {
      s.path(
        'M-92 6C-80 -40 -40 -36 -26 -54C-10 -72 10 -72 26 -54C40 -36 80 -40 92 6C60 22 30 26 0 26C-30 26 -60 22 -92 6Z',
        cloth(s, c),
      );
      s.line(
        'M-90 6C-78 -36 -40 -34 -26 -52C-10 -68 10 -68 26 -52C40 -34 78 -36 90 6',
        '#d8a63c',
        4,
      );
      s.oval(0, -28, 13, 12, c2);
      s.rect(-7, -20, 14, 9, 3, c2);
      s.oval(-5, -29, 3.6, 4, c);
      s.oval(5, -29, 3.6, 4, c);
      s.line('M-24 -8L24 4M24 -8L-24 4', c2, 5);
    },
  ),
  hat(
    'viking-helmet',
    ['viking helmet', 'horned helmet'],
    [material.steel, '#d8a63c'],
    (s, c, c2) => {
      for (const side of [-1, 1])
        s.placed({ mirror: side < 0 }, () =>
          s.path(
            'M46 -6C82 -6 96 -40 88 -82C76 -54 64 -44 40 -40Z',
            s.fade(['#fbf3df', '#cbb88f']),
          ),
        );
      s.path(
        'M-56 32C-58 -22 -34 -48 0 -48C34 -48 58 -22 56 32Z',
        s.fade([shade(c, 0.4), c, shade(c, -0.4)], 40),
      );
      s.layer(1, 0.3);
      s.path(
        'M-58 14C-20 4 20 4 58 14L58 34C20 24 -20 24 -58 34Z',
        s.fade([shade(c2, 0.3), shade(c2, -0.25)]),
      );
      s.path('M-7 -48H7L6 44C2 52 -2 52 -6 44Z', s.fade([shade(c2, 0.3), shade(c2, -0.25)]));
      for (const x of [-42, -24, 24, 42]) s.oval(x, 22, 4, 4, shade(c2, 0.5));
    },
  ),
  hat('devil-horns', ['devil horn', 'horns', 'devil horns', 'demon horns'], ['#a8202a'], (s, c) => {
    for (const side of [-1, 1])
      s.placed({ mirror: side < 0 }, () =>
        s.path(
          'M18 8C44 4 58 -18 50 -54C40 -34 28 -26 12 -20Z',
          s.fade([shade(c, 0.3), shade(c, -0.3)]),
        ),
      );
  }),
  hat('halo', ['halo', 'angel halo'], ['#f8d96a'], (s, c) => {
    s.oval(0, -34, 50, 13, 'none', { stroke: shade(c, -0.14), width: 11 });
    s.oval(0, -35, 50, 13, 'none', { stroke: shade(c, 0.5), width: 5 });
  }),
  hat(
    'bunny-ears',
    ['bunny ears', 'rabbit ears', 'bunny ear'],
    ['#f4f1ee', '#f2a9b8'],
    (s, c, c2) => {
      s.line('M-48 22C-40 -10 40 -10 48 22', '#2b2a30', 7);
      for (const side of [-1, 1])
        s.placed({ mirror: side < 0 }, () => {
          s.path(
            'M10 0C4 -50 16 -96 34 -98C54 -94 52 -40 36 0Z',
            s.fade([shade(c, 0.3), shade(c, -0.16)]),
          );
          s.path('M18 -8C14 -44 24 -80 34 -82C44 -78 42 -40 32 -8Z', c2);
        });
    },
  ),
  hat('cat-ears', ['cat ears', 'cat ear headband'], ['#3a3a42', '#f2a9b8'], (s, c, c2) => {
    for (const side of [-1, 1])
      s.placed({ mirror: side < 0 }, () => {
        s.path('M14 2L46 -54L58 20C48 6 32 0 14 2Z', s.fade([shade(c, 0.2), shade(c, -0.2)]));
        s.path('M28 -2L44 -36L50 8Z', c2);
      });
    s.line('M-50 22C-42 -14 42 -14 50 22', c, 7);
  }),
  hat(
    'party-hat',
    ['party hat', 'birthday hat', 'cone hat', 'dunce cap'],
    ['#3f8fd8', '#f2c23c'],
    (s, c, c2) => {
      const cone = 'M-40 18L0 -96L40 18C20 28 -20 28 -40 18Z';
      s.path(cone, cloth(s, c));
      s.within(cone, () => {
        for (const y of [-60, -30, 0]) s.line(`M-50 ${y + 16}L50 ${y - 10}`, c2, 9);
      });
      s.path(bumpy(0, -96, 15, 14, 9, seededRandom(4)), s.glow(['#ffffff', '#f2667a']));
    },
  ),
  hat(
    'flower-crown',
    [
      'flower crown',
      'wreath',
      'laurel wreath',
      'laurel',
      'garland',
      'floral crown',
      'crown of flowers',
    ],
    ['#e86a8a', '#f2c23c'],
    (s, c, c2) => {
      s.line('M-50 20C-40 -14 40 -14 50 20', '#4f8f3f', 9);
      for (let i = -4; i <= 4; i++) {
        const [x, y] = [i * 12.4, 18 - (1 - (i / 4) ** 2) * 28];
        const petal = [c, '#ffffff', c2, '#8a63c8'][Math.abs(i) % 4]!;
        for (let k = 0; k < 5; k++)
          s.oval(x + 7 * Math.cos(k * 1.257), y + 7 * Math.sin(k * 1.257), 6, 6, petal);
        s.oval(x, y, 4.4, 4.4, shade(c2, 0.1));
      }
    },
  ),
  hat(
    'headband',
    ['headband', 'hairband', 'sweatband', 'bandana', 'bandanna', 'hair band'],
    ['#e23a3a'],
    (s, c) => {
      s.path('M-52 22C-30 2 30 2 52 22L53 42C30 24 -30 24 -53 42Z', cloth(s, c));
      s.line('M-50 28C-30 10 30 10 50 28', shade(c, 0.5), 3, { opacity: 0.6 });
    },
  ),
  hat('hair-bow', ['hair bow', 'hair ribbon', 'ribbon in hair'], ['#e23a6a'], (s, c) => {
    s.placed({ x: 26, y: 2, turn: 14 }, () => {
      s.path(
        'M0 0C-14 -24 -44 -26 -42 0C-44 24 -14 22 0 0C14 22 44 24 42 0C44 -26 14 -24 0 0Z',
        cloth(s, c),
      );
      s.oval(0, 0, 9, 10, s.glow([shade(c, 0.3), shade(c, -0.2)]));
    });
  }),
  hat(
    'nemes',
    ['nemes', 'pharaoh headdress', 'egyptian headdress'],
    ['#e0ad3c', '#2a5aa8'],
    (s, c, c2) => {
      const d =
        'M-52 30C-58 -20 -34 -44 0 -44C34 -44 58 -20 52 30C70 60 82 100 76 128H46C50 90 48 50 46 30C20 14 -20 14 -46 30C-48 50 -50 90 -46 128H-76C-82 100 -70 60 -52 30Z';
      s.path(d, cloth(s, c));
      s.within(d, () => {
        for (let y = -34; y < 128; y += 18)
          s.line(`M-90 ${y + 14}Q0 ${y - 18} 90 ${y + 14}`, c2, 7);
      });
      s.path('M-52 30C-30 8 30 8 52 30L50 16C30 -4 -30 -4 -50 16Z', c);
      s.path(
        'M0 -34C10 -30 10 -16 4 -8L0 8L-4 -8C-10 -16 -10 -30 0 -34Z',
        s.fade(['#f8dc8a', '#b5822a']),
      );
    },
  ),
  hat('veil', ['veil', 'bridal veil', 'wedding veil'], ['#ffffff'], (s, c) => {
    s.path(
      'M-44 -14C-70 30 -84 100 -92 190C-60 200 -48 190 -46 100C-44 60 -40 30 -30 6C-10 -6 10 -6 30 6C40 30 44 60 46 100C48 190 60 200 92 190C84 100 70 30 44 -14C20 -32 -20 -32 -44 -14Z',
      s.fade([
        [0, c, 0.9],
        [1, c, 0.5],
      ]),
    );
    for (let i = -3; i <= 3; i++)
      s.oval(i * 12, -14 + Math.abs(i) * 3, 7, 7, s.glow(['#ffffff', '#e8dfe6']));
  }),
  hat('judge-wig', ['judge wig', 'powdered wig', 'wig'], ['#ecebe6'], (s, c) => {
    const random = seededRandom(9);
    s.path(
      'M-50 26C-58 -20 -36 -46 0 -46C36 -46 58 -20 50 26C44 6 30 -6 0 -6C-30 -6 -44 6 -50 26Z',
      cloth(s, c),
    );
    for (const side of [-1, 1])
      for (let i = 0; i < 5; i++)
        s.path(
          bumpy(side * (54 + (i % 2) * 2), 12 + i * 21, 15, 11, 7, random),
          s.glow([shade(c, 0.5), shade(c, -0.16)]),
        );
    for (let i = -2; i <= 2; i++)
      s.path(
        bumpy(i * 19, -26 + Math.abs(i) * 7, 13, 10, 7, random),
        s.glow([shade(c, 0.5), shade(c, -0.14)]),
      );
  }),
];
