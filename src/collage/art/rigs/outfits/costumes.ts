import { shade } from '../../pieces/shades.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { belt, plainTop, V_NECK } from './plain-top.ts';
import { buttons } from './tailoring.ts';

const furVest: Outfit = {
  cloth: '#7d6046',
  trim: '#4a3422',
  sleeve: 'none',
  legs: 'trousers',
  feet: 'boots',
  matching: false,
  draw(s, cloth, trim, skin) {
    s.layer();
    s.path(TORSO, s.fade([shade(skin, 0.06), shade(skin, -0.12)]));
    s.layer(1, 0.3);
    const pelt =
      'M-74 12L-40 -4C-20 40 30 66 92 96C88 140 90 170 96 210L76 196L58 216L36 198L12 218L-10 198L-34 216L-56 196L-78 214L-94 200C-88 150 -96 80 -74 12Z';
    s.path(pelt, s.fade([shade(cloth, 0.2), cloth, shade(cloth, -0.24)]));
    s.within(pelt, () => {
      for (const [x, y] of [
        [-60, 60],
        [-30, 80],
        [-64, 120],
        [-10, 120],
        [30, 110],
        [60, 140],
        [-40, 160],
        [10, 170],
        [50, 180],
      ] as const) {
        s.oval(x, y, 10, 7, trim, { opacity: 0.6 });
        s.line(`M${x + 14} ${y - 14}l5 10M${x - 14} ${y + 12}l5 9`, shade(cloth, -0.34), 2.4, {
          opacity: 0.7,
        });
      }
    });
    belt(s, trim, '#c9a23c', 150);
  },
};

/** No clothes at all: ribs, spine and hips, with the dark between them. */
const bones: Outfit = {
  cloth: '#2a2c38',
  trim: '#ece6d6',
  sleeve: 'none',
  legs: 'none',
  feet: 'bare',
  matching: false,
  draw(s, cloth, trim) {
    s.layer();
    s.path(
      'M-36 -4C-70 4 -84 24 -82 60C-80 100 -58 118 -30 128C-26 146 -30 156 -66 168C-72 186 -60 204 -34 208C-14 212 14 212 34 208C60 204 72 186 66 168C30 156 26 146 30 128C58 118 80 100 82 60C84 24 70 4 36 -4Z',
      s.fade([shade(cloth, 0.1), shade(cloth, -0.3)]),
    );
    s.layer(1, 0.4);
    const bone = s.fade([shade(trim, 0.2), shade(trim, -0.2)]);
    s.line('M0 0V168', bone, 17, { cap: 'round' });
    for (let y = 24; y < 170; y += 18) s.line(`M-9 ${y}H9`, shade(trim, -0.36), 2.4);
    s.line('M-98 26C-60 4 -20 8 0 14C20 8 60 4 98 26', bone, 15, { cap: 'round' });
    for (const [y, reach] of [
      [38, 74],
      [60, 78],
      [82, 72],
      [104, 56],
    ] as const) {
      for (const side of [-1, 1])
        s.line(
          `M0 ${y - 6}C${side * reach * 0.6} ${y - 14} ${side * reach * 1.1} ${y - 2} ${side * reach} ${y + 12}C${side * reach * 0.9} ${y + 20} ${side * reach * 0.6} ${y + 20} ${side * reach * 0.4} ${y + 17}`,
          bone,
          10,
          { cap: 'round' },
        );
    }
    s.path(
      'M0 164C-26 140 -74 146 -76 172C-74 196 -46 210 -28 206C-22 190 -10 186 0 190C10 186 22 190 28 206C46 210 74 196 76 172C74 146 26 140 0 164Z',
      bone,
    );
    for (const side of [-1, 1]) s.oval(side * 36, 174, 15, 11, shade(cloth, 0.05));
  },
};

/** Clothes of other times, of the stage and of tales. */
export const costumes = {
  bones,
  'fur-vest': furVest,
  gi: plainTop({
    cloth: '#fbfaf6',
    trim: '#23252d',
    feet: 'bare',
    matching: true,
    neck: 'M-33 -9C-18 4 18 4 33 -9L6 70Z',
    over: (s, cloth, trim) => {
      s.path('M34 -12L50 6L-20 146H-46C-20 90 6 50 34 -12Z', s.fade([cloth, shade(cloth, -0.12)]));
      s.path(
        'M-34 -12L-50 6L20 146H46C20 90 -10 50 -34 -12Z',
        s.fade([cloth, shade(cloth, -0.08)]),
      );
      s.line('M-34 -11C-14 50 14 100 30 140', shade(cloth, -0.24), 3);
      s.path('M-90 140C-40 150 40 150 90 140V160C40 170 -40 170 -90 160Z', trim);
      s.path('M-8 150L-30 200L-14 202L2 160L20 200L34 196L10 150Z', trim);
    },
  }),
  lorica: plainTop({
    cloth: '#b5342c',
    trim: '#c9a64a',
    sleeve: 'short',
    legs: 'skirt',
    feet: 'sandals',
    over: (s, cloth, trim) => {
      const plate = s.fade([shade(trim, 0.4), trim, shade(trim, -0.36)], 30);
      s.path('M-72 14C-50 30 50 30 72 14L78 70C80 110 70 136 0 140C-70 136 -80 110 -78 70Z', plate);
      s.line(
        'M-56 74C-40 92 -12 92 0 80C12 92 40 92 56 74M0 84V130M-34 108H34',
        shade(trim, -0.36),
        3.4,
      );
      for (let i = -4; i <= 4; i++)
        s.path(
          `M${i * 20 - 9} 138H${i * 20 + 9}L${i * 21 + 8} 208H${i * 21 - 8}Z`,
          s.fade([shade('#7a4a2b', 0.16), shade('#7a4a2b', -0.2)]),
        );
      s.line('M-88 140C-40 150 40 150 88 140', shade(cloth, -0.1), 8);
    },
  }),
  samurai: plainTop({
    cloth: '#a8283c',
    trim: '#2f2c38',
    feet: 'sandals',
    matching: false,
    over: (s, cloth, trim) => {
      s.path(
        'M-70 20C-40 34 40 34 70 20L78 130C40 142 -40 142 -78 130Z',
        s.fade([shade(trim, 0.2), shade(trim, -0.2)]),
      );
      for (const y of [50, 76, 102])
        s.line(`M-76 ${y}C-40 ${y + 10} 40 ${y + 10} 76 ${y}`, shade(cloth, 0.2), 5, {
          dash: '9 6',
          cap: 'butt',
        });
      for (const side of [-1, 1])
        s.path(
          `M${side * 60} 14L${side * 112} 28L${side * 120} 82L${side * 78} 76Z`,
          s.fade([shade(trim, 0.26), shade(trim, -0.16)]),
        );
      for (const x of [-66, -22, 22, 66])
        s.path(
          `M${x - 22} 144H${x + 22}L${x * 1.1 + 24} 208H${x * 1.1 - 24}Z`,
          s.fade([shade(trim, 0.14), shade(trim, -0.2)]),
          { stroke: cloth, width: 3 },
        );
      s.line('M-86 138C-40 150 40 150 86 138', '#d8a63c', 8);
    },
  }),
  pirate: plainTop({
    cloth: '#8a2a34',
    trim: '#f4efe2',
    neck: V_NECK,
    printed: (s, _, trim) => {
      s.path('M-30 -10L-38 210H38L30 -10Z', trim);
      for (let y = 64; y < 210; y += 24) s.rect(-40, y, 80, 10, 0, '#3a66a0', { opacity: 0.8 });
    },
    over: (s, cloth) => {
      for (const side of [-1, 1]) {
        s.line(`M${side * 36} 0L${side * 42} 206`, '#d8a63c', 5);
        s.path(
          `M${side * 34} -10L${side * 70} 12L${side * 40} 70Z`,
          s.fade([shade(cloth, 0.2), shade(cloth, -0.1)]),
        );
      }
      belt(s, '#3a2a20', '#d8a63c', 158);
    },
  }),
  clown: plainTop({
    cloth: '#f2c23c',
    trim: '#e2453a',
    matching: false,
    printed: (s, _, trim) => {
      for (const [x, y, c] of [
        [-60, 50, trim],
        [0, 76, '#3f8fd8'],
        [60, 50, '#4aa36b'],
        [-34, 120, '#3f8fd8'],
        [40, 128, trim],
        [-70, 170, '#4aa36b'],
        [0, 176, trim],
        [72, 184, '#3f8fd8'],
      ] as const)
        s.oval(x, y, 14, 14, c);
    },
    over: (s, _, trim) => {
      for (let i = -4; i <= 4; i++)
        s.oval(
          i * 15,
          8 + (1 - (i / 4) ** 2) * 14,
          14,
          16,
          s.fade([i % 2 === 0 ? '#ffffff' : trim, shade(i % 2 === 0 ? '#ffffff' : trim, -0.16)]),
        );
      buttons(s, trim, [64, 104, 144]);
    },
  }),
  tunic: plainTop({
    cloth: '#3f8a4a',
    trim: '#e8c23c',
    matching: false,
    over: (s, cloth, trim) => {
      s.path(
        'M-60 2L-40 34L-20 16L0 42L20 16L40 34L60 2C40 -6 34 -8 32 -10C10 4 -10 4 -32 -10C-34 -8 -40 -6 -60 2Z',
        s.fade([shade(trim, 0.3), shade(trim, -0.16)]),
      );
      belt(s, '#4a3226', trim, 140);
      s.path(
        'M-94 176L-76 210L-50 182L-24 212L0 184L24 212L50 182L76 210L94 176Z',
        shade(cloth, -0.16),
      );
    },
  }),
  santa: plainTop({
    cloth: '#c8282d',
    trim: '#ffffff',
    matching: true,
    over: (s, cloth, trim) => {
      s.path('M-14 20H14V206H-14Z', s.fade([trim, shade(trim, -0.12)]));
      s.path(
        'M-40 -10C-20 12 20 12 40 -10L56 12C30 36 -30 36 -56 12Z',
        s.glow([trim, shade(trim, -0.14)]),
      );
      s.path('M-94 188C-40 200 40 200 94 188V212C40 222 -40 222 -94 212Z', trim);
      belt(s, '#23211f', '#e0b23c', 138);
      s.line('M-30 60L-30 120', shade(cloth, -0.2), 2, { opacity: 0.5 });
    },
  }),
  bandages: plainTop({
    cloth: '#e8e0cc',
    trim: '#b5a888',
    matching: true,
    printed: (s, cloth, trim) => {
      for (let i = 0; i < 11; i++) {
        const y = -6 + i * 20;
        s.line(`M-110 ${y + (i % 2 === 0 ? 10 : -6)}L110 ${y + (i % 2 === 0 ? -6 : 12)}`, trim, 3, {
          opacity: 0.8,
        });
        s.line(`M-110 ${y + 8}L110 ${y + 4}`, shade(cloth, 0.4), 4, { opacity: 0.6 });
      }
    },
  }),
};
