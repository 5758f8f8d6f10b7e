import { shade } from '../../pieces/shades.ts';
import { belt, plainTop, SCOOP, V_NECK } from './plain-top.ts';
import { buttons, shirtCollar } from './tailoring.ts';

/** What people wear on ordinary days, in the rain and in bed. */
export const everyday = {
  cardigan: plainTop({
    cloth: '#7a8f5a',
    trim: '#f4efe4',
    neck: V_NECK,
    over: (s, cloth, trim) => {
      s.path(
        'M-22 18L0 62L22 18L30 -6L40 6L10 74V208H-10V74L-40 6L-30 -6Z',
        s.fade([shade(cloth, 0.2), shade(cloth, -0.1)]),
      );
      s.path('M-20 16L0 56L20 16L10 8H-10Z', trim);
      buttons(s, shade(cloth, -0.4), [92, 122, 152, 182]);
    },
  }),
  waistcoat: plainTop({
    cloth: '#4a4f5e',
    trim: '#fbfaf6',
    printed: (s, cloth, trim) => {
      s.path('M-100 10H-58L-60 208H-100ZM100 10H58L60 208H100Z', trim);
      s.path('M-26 -10L0 118L26 -10Z', trim);
      s.line('M0 118V208', shade(cloth, -0.3), 2);
    },
    over: (s, cloth, trim) => {
      shirtCollar(s, trim);
      buttons(s, '#e0c060', [132, 156, 180]);
      s.path(
        'M-4 20C-20 8 -28 16 -26 28C-24 38 -12 36 0 28C12 36 24 38 26 28C28 16 20 8 4 20Z',
        shade(cloth, -0.4),
      );
    },
  }),
  polo: plainTop({
    cloth: '#3f8fb8',
    trim: '#ffffff',
    sleeve: 'short',
    neck: V_NECK,
    over: (s, cloth, trim) => {
      shirtCollar(s, shade(cloth, 0.16));
      buttons(s, trim, [70]);
    },
  }),
  'plaid-shirt': plainTop({
    cloth: '#b5342c',
    trim: '#2b2a30',
    printed: (s, cloth, trim) => {
      for (let x = -96; x < 100; x += 36) s.rect(x, -10, 16, 220, 0, trim, { opacity: 0.5 });
      for (let y = -4; y < 210; y += 36) s.rect(-100, y, 200, 16, 0, trim, { opacity: 0.5 });
      for (let x = -80; x < 100; x += 36) s.line(`M${x} -10V210`, shade(cloth, 0.5), 2);
    },
    over: (s, cloth, trim) => {
      shirtCollar(s, cloth);
      s.line('M0 30V206', shade(cloth, -0.4), 2);
      buttons(s, shade(trim, 0.6), [66, 104, 142, 180]);
    },
  }),
  'striped-shirt': plainTop({
    cloth: '#f6f5f1',
    trim: '#2a4a86',
    neck: SCOOP,
    printed: (s, _, trim) => {
      for (let y = 20; y < 210; y += 26) s.rect(-110, y, 220, 11, 0, trim);
    },
  }),
  parka: plainTop({
    cloth: '#3f6f9f',
    trim: '#e8dcc8',
    printed: (s, cloth) => {
      for (const y of [62, 102, 142, 182])
        s.line(`M-110 ${y}Q0 ${y + 12} 110 ${y}`, shade(cloth, -0.24), 3.4);
      s.line('M0 20V210', shade(cloth, -0.4), 4);
    },
    over: (s, cloth, trim) => {
      for (let i = -5; i <= 5; i++)
        s.oval(
          i * 11,
          6 + (1 - (i / 5) ** 2) * 22,
          12,
          11,
          s.glow([shade(trim, 0.4), shade(trim, -0.2)]),
        );
      s.line('M-56 150L-40 176M56 150L40 176', shade(cloth, -0.4), 3);
    },
  }),
  'trench-coat': plainTop({
    cloth: '#c2a06a',
    trim: '#8a6a3c',
    neck: V_NECK,
    over: (s, cloth, trim) => {
      for (const side of [-1, 1])
        s.path(
          `M${side * 34} -12L${side * 70} 16L${side * 46} 60L${side * 56} 70L${side * 4} 128L${side * 24} 20Z`,
          s.fade([shade(cloth, 0.2), shade(cloth, -0.1)]),
        );
      s.line('M4 128V206', shade(cloth, -0.3), 2.4);
      buttons(s, trim, [112, 150], 0);
      belt(s, shade(cloth, -0.12), trim, 150);
    },
  }),
  raincoat: plainTop({
    cloth: '#f2c62e',
    trim: '#3a3a40',
    matching: false,
    over: (s, cloth, trim) => {
      s.path(
        'M-40 -14C-62 2 -64 26 -58 36C-40 22 -20 40 0 44C20 40 40 22 58 36C64 26 62 2 40 -14C20 8 -20 8 -40 -14Z',
        s.fade([shade(cloth, 0.3), shade(cloth, -0.12)]),
      );
      s.line('M0 44V206', shade(cloth, -0.3), 3);
      for (const y of [70, 110, 150]) s.rect(-13, y, 26, 8, 4, trim);
      s.path('M-74 140H-34V158H-74ZM34 140H74V158H34Z', shade(cloth, -0.12));
    },
  }),
  pyjamas: plainTop({
    cloth: '#7fa8d8',
    trim: '#ffffff',
    matching: true,
    neck: V_NECK,
    printed: (s, _, trim) => {
      for (let x = -92; x < 100; x += 24) s.rect(x, -10, 6, 220, 0, trim, { opacity: 0.6 });
    },
    over: (s, cloth, trim) => {
      for (const side of [-1, 1])
        s.path(
          `M${side * 34} -12L${side * 58} 14L${side * 36} 40L0 62L${side * 22} 18Z`,
          s.fade([shade(cloth, 0.3), shade(cloth, 0.04)]),
        );
      buttons(s, trim, [92, 126, 160]);
      s.rect(-66, 84, 36, 34, 4, shade(cloth, 0.14), { stroke: trim, width: 2.4 });
    },
  }),
  'vest-top': plainTop({
    cloth: '#d8545c',
    trim: '#ffffff',
    sleeve: 'none',
    neck: 'M-33 -9C-18 4 18 4 33 -9C40 40 18 60 0 60C-18 60 -40 40 -33 -9Z',
    printed: (s, _, trim, skin) => {
      for (const side of [-1, 1])
        s.path(
          `M${side * 104} 6L${side * 62} 8C${side * 66} 50 ${side * 74} 74 ${side * 104} 92Z`,
          s.fade([shade(skin, 0.06), shade(skin, -0.1)]),
        );
      s.line('M-62 8C-66 50 -74 74 -104 92M62 8C66 50 74 74 104 92', trim, 7);
    },
  }),
  bare: plainTop({
    cloth: '#e0aa80',
    trim: '#c08a60',
    sleeve: 'none',
    legs: 'shorts',
    feet: 'bare',
    printed: (s, _, _trim, skin) => {
      s.path('M-120 -20H120V220H-120Z', s.fade([shade(skin, 0.1), skin, shade(skin, -0.14)]));
      s.line(
        'M-60 80C-40 96 -12 96 -2 84M60 80C40 96 12 96 2 84M0 100V168',
        shade(skin, -0.18),
        3.4,
      );
      s.oval(0, 172, 3.4, 4.4, shade(skin, -0.34));
      for (const x of [-46, 46]) s.oval(x, 78, 4.6, 3.6, shade(skin, -0.24));
    },
  }),
  swimsuit: plainTop({
    cloth: '#2f8fa5',
    trim: '#ffffff',
    sleeve: 'none',
    legs: 'none',
    feet: 'bare',
    matching: true,
    neck: 'M-40 -9C-18 4 18 4 40 -9C44 46 22 66 0 66C-22 66 -44 46 -40 -9Z',
    printed: (s, _, trim, skin) => {
      for (const side of [-1, 1])
        s.path(
          `M${side * 110} 0L${side * 56} 6C${side * 62} 50 ${side * 74} 74 ${side * 110} 100Z`,
          s.fade([shade(skin, 0.06), shade(skin, -0.1)]),
        );
      for (const y of [120, 146]) s.line(`M-110 ${y}Q0 ${y + 14} 110 ${y}`, trim, 8);
    },
  }),
  bikini: plainTop({
    cloth: '#e86a8a',
    trim: '#ffffff',
    sleeve: 'none',
    legs: 'none',
    feet: 'bare',
    printed: (s, cloth, _, skin) => {
      s.path('M-120 -20H120V220H-120Z', s.fade([shade(skin, 0.1), skin, shade(skin, -0.12)]));
      s.line('M-40 46L-24 -10M40 46L24 -10', cloth, 7);
      s.path(
        'M-88 62C-70 36 -20 40 0 62C20 40 70 36 88 62C76 98 20 98 0 78C-20 98 -76 98 -88 62Z',
        s.fade([shade(cloth, 0.2), shade(cloth, -0.2)]),
      );
      s.oval(0, 150, 3.4, 4.4, shade(skin, -0.3));
      s.path('M-110 184C-40 200 40 200 110 184V230H-110Z', cloth);
    },
  }),
  torn: plainTop({
    cloth: '#6d6a5e',
    trim: '#5a2f2f',
    neck: SCOOP,
    printed: (s, cloth, trim, skin) => {
      s.path(
        'M-60 60L-30 76L-52 92L-26 112L-64 108ZM30 130L60 140L44 156L66 172L26 166Z',
        shade(skin, -0.12),
      );
      s.path(
        'M-100 210L-80 176L-62 206L-40 178L-16 208L8 180L30 208L56 176L76 204L100 180V230H-100Z',
        shade(skin, -0.2),
      );
      s.line('M20 60L34 96M-70 140L-50 160', trim, 5, { opacity: 0.8 });
      s.line('M-20 130L10 150', shade(cloth, -0.3), 3);
    },
  }),
};
