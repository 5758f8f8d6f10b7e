import { shade } from '../../pieces/shades.ts';
import { belt, plainTop, SCOOP, V_NECK } from './plain-top.ts';
import { buttons, shirtCollar } from './tailoring.ts';

/** What people wear at work. */
export const uniforms = {
  uniform: plainTop({
    cloth: '#2f4a7d',
    trim: '#f2c23c',
    over: (s, cloth, trim) => {
      shirtCollar(s, cloth);
      s.path('M-6 14H6L12 90L0 106L-12 90Z', shade(cloth, -0.5));
      s.path(
        'M-66 84L-50 78L-34 84C-34 104 -44 112 -50 116C-56 112 -66 104 -66 84Z',
        s.fade([shade(trim, 0.4), shade(trim, -0.2)]),
      );
      s.rect(32, 82, 40, 26, 4, shade(cloth, -0.16));
      for (const side of [-1, 1])
        s.path(
          `M${side * 62} 18L${side * 98} 30L${side * 96} 44L${side * 60} 30Z`,
          shade(cloth, -0.36),
        );
      belt(s, '#23252d', trim);
    },
  }),
  firefighter: plainTop({
    cloth: '#c9a24a',
    trim: '#f4f06a',
    matching: true,
    over: (s, cloth, trim) => {
      shirtCollar(s, shade(cloth, -0.3));
      for (const y of [96, 160]) {
        s.path(
          `M-90 ${y}C-40 ${y + 10} 40 ${y + 10} 90 ${y}V${y + 24}C40 ${y + 34} -40 ${y + 34} -90 ${y + 24}Z`,
          trim,
        );
        s.path(
          `M-90 ${y + 8}C-40 ${y + 18} 40 ${y + 18} 90 ${y + 8}V${y + 16}C40 ${y + 26} -40 ${y + 26} -90 ${y + 16}Z`,
          '#d5dade',
        );
      }
      s.line('M0 30V206', shade(cloth, -0.4), 4);
    },
  }),
  scrubs: plainTop({
    cloth: '#6fbdb4',
    trim: '#ffffff',
    sleeve: 'short',
    matching: true,
    neck: V_NECK,
    over: (s, cloth) => void s.rect(26, 90, 40, 40, 5, shade(cloth, -0.12)),
  }),
  chef: plainTop({
    cloth: '#fbfaf7',
    trim: '#c8372d',
    over: (s, cloth, trim) => {
      s.line('M-20 30L-14 206', shade(cloth, -0.2), 2.4);
      buttons(s, '#8b8f98', [70, 100, 130, 160], -34);
      for (const y of [70, 100, 130, 160])
        for (const x of [-34, 20]) s.oval(x, y, 5, 5, s.glow(['#c9ced6', '#6a6f7a']));
      s.path(
        'M-36 -8C-18 10 18 10 36 -8L24 24L0 36L-24 24Z',
        s.fade([shade(trim, 0.2), shade(trim, -0.2)]),
      );
      s.path('M-8 28L-18 60L0 50L18 60L8 28Z', trim);
    },
  }),
  apron: plainTop({
    cloth: '#5b7fb4',
    trim: '#f0e6d2',
    neck: SCOOP,
    over: (s, _, trim) => {
      s.line('M-40 66L-28 -6M40 66L28 -6', shade(trim, -0.1), 8);
      s.path(
        'M-46 62H46L54 116C74 120 84 124 90 126L94 206C40 216 -40 216 -94 206L-90 126C-84 124 -74 120 -54 116Z',
        s.fade([shade(trim, 0.3), shade(trim, -0.16)]),
      );
      s.path('M-34 142H34V176Q0 190 -34 176Z', shade(trim, -0.12));
      s.oval(-20, 96, 8, 6, '#e2493c');
      s.oval(18, 108, 6, 5, '#3f8fd8');
    },
  }),
  sailor: plainTop({
    cloth: '#f6f7f8',
    trim: '#2a4a86',
    neck: V_NECK,
    over: (s, cloth, trim) => {
      for (const side of [-1, 1])
        s.path(
          `M${side * 34} -12L${side * 84} 14L${side * 70} 50L0 76L${side * 20} 20Z`,
          s.fade([shade(trim, 0.14), shade(trim, -0.16)]),
        );
      s.line('M-78 20L-64 44L-2 66M78 20L64 44L2 66', cloth, 3.4);
      s.path('M-10 66L-24 112L0 98L24 112L10 66Z', '#c8372d');
    },
  }),
  vest: plainTop({
    cloth: '#f08a24',
    trim: '#eef06a',
    neck: V_NECK,
    printed: (s) => void s.path('M-104 0H-64L-66 70L-104 80ZM104 0H64L66 70L104 80Z', '#4a5a78'),
    over: (s, cloth, trim) => {
      for (const x of [-46, 46]) s.rect(x - 8, 8, 16, 198, 2, trim);
      s.path('M-90 130C-40 140 40 140 90 130V150C40 160 -40 160 -90 150Z', trim);
      s.line('M0 62V206', shade(cloth, -0.3), 3);
    },
  }),
  jersey: plainTop({
    cloth: '#2f6fd0',
    trim: '#ffffff',
    sleeve: 'short',
    legs: 'shorts',
    neck: SCOOP,
    printed: (s, _, trim) => {
      s.path('M-110 30L-64 8L-58 30L-110 62ZM110 30L64 8L58 30L110 62Z', trim);
      s.path('M-20 84H20V94L4 156H-14L0 100H-20Z', trim);
    },
  }),
  'racing-suit': plainTop({
    cloth: '#d63a2f',
    trim: '#ffffff',
    matching: true,
    over: (s, cloth, trim) => {
      s.path('M-32 -10C-18 6 18 6 32 -10L36 12C18 26 -18 26 -36 12Z', shade(cloth, -0.2));
      s.path('M-30 30L-8 206H-44L-70 20ZM30 30L8 206H44L70 20Z', trim);
      s.line('M0 24V206', shade(cloth, -0.4), 4);
    },
  }),
  wetsuit: plainTop({
    cloth: '#2b303c',
    trim: '#38a5d8',
    matching: true,
    printed: (s, _, trim) =>
      void s.path('M-110 20L-60 60L-70 210H-110ZM110 20L60 60L70 210H110Z', trim),
    over: (s, cloth) => void s.line('M0 10V120', shade(cloth, 0.4), 4),
  }),
  maid: plainTop({
    cloth: '#2b2d36',
    trim: '#ffffff',
    sleeve: 'short',
    legs: 'skirt',
    matching: true,
    over: (s, cloth, trim) => {
      shirtCollar(s, trim);
      s.path(
        'M-40 60C-20 50 20 50 40 60L46 130L90 150L92 204H-92L-90 150L-46 130Z',
        s.fade([trim, shade(trim, -0.12)]),
      );
      s.line('M-40 62C-52 40 -60 26 -66 16M40 62C52 40 60 26 66 16', trim, 12);
      s.path('M-12 20L-26 36L-10 42L0 34L10 42L26 36L12 20L0 28Z', shade(cloth, -0.1));
    },
  }),
};
