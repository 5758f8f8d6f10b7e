import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const typewriter = painted({
  id: 'typewriter',
  names: ['typewriter', 'old typewriter', 'vintage typewriter', 'manual typewriter', 'telegraph'],
  metres: 0.3,
  colour: '#2f5f62',
  colour2: '#fbf8ef',
  draw(s, { colour, colour2 }) {
    s.layer(0.3);
    s.path('M-62 -236H62L66 -130H-66Z', s.fade([shade(colour2, 0.2), shade(colour2, -0.08)]));
    for (const y of [-216, -202, -188, -174])
      s.line(`M-46 ${y}H${y === -174 ? 6 : 46}`, '#8a8578', 2.6, {
        dash: '9 4 15 4 6 4',
        cap: 'butt',
      });
    s.layer();
    s.rect(-132, -156, 264, 32, 14, s.fade(['#5a5f67', '#24272d']));
    for (const x of [-146, 132]) s.rect(x, -154, 14, 28, 4, roundOf(s, material.steel));
    s.line('M-140 -152L-158 -178', material.steel, 6);
    s.layer();
    s.path('M-112 -132H112L126 -78H-126Z', frontOf(s, colour));
    s.path('M-54 -128H54L46 -98C20 -88 -20 -88 -46 -98Z', s.fade(['#22252b', '#4a4e56']));
    for (let x = -42; x <= 42; x += 7) s.line(`M${x} -124L${x * 0.8} -96`, '#8a939b', 1.8);
    s.layer(1, 0.3);
    s.path(
      'M-126 -80H126L156 -12C158 0 152 4 144 4H-144C-152 4 -158 0 -156 -12Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)]),
    );
    s.layer(1, 0.4);
    for (const [row, count] of [
      [0, 10],
      [1, 10],
      [2, 9],
    ] as const)
      for (let i = 0; i < count; i++) {
        const [x, y] = [(i - (count - 1) / 2) * (22 + row * 2.4), -66 + row * 19];
        s.oval(x, y + 3, 9, 6, '#1f2126');
        s.oval(x, y, 9, 6, s.glow(['#fffdf4', '#e7dfca']), { stroke: '#8a8f96', width: 1.8 });
      }
    s.rect(-66, -10, 132, 10, 5, s.fade(['#fffdf4', '#d9cfb6']));
    return { anchors: { label: [0, -196, 104], top: [0, -156, 160] } };
  },
});

const sewing = painted({
  id: 'sewing-machine',
  names: ['sewing machine', 'vintage sewing machine', 'singer sewing machine'],
  metres: 0.32,
  colour: '#26292f',
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-150, -24, 300, 24, 4, s.fade([shade(material.wood, 0.2), shade(material.wood, -0.3)]));
    s.path('M-136 -40H136L142 -24H-142Z', s.fade([shade(colour, 0.3), colour]));
    s.layer();
    s.path(
      'M64 -38C58 -70 62 -100 68 -126C30 -136 -30 -138 -74 -134C-78 -120 -80 -100 -80 -84H-112C-118 -120 -116 -160 -104 -172C-60 -188 40 -190 96 -182C128 -176 132 -140 128 -110C126 -80 128 -60 130 -38Z',
      s.fade([shade(colour, 0.42), shade(colour, 0.08), shade(colour, -0.3)]),
    );
    s.path(
      'M-60 -160C-30 -172 40 -174 76 -166C40 -150 -20 -148 -60 -160ZM86 -120C96 -100 96 -70 92 -52',
      'none',
      { stroke: colour2, width: 3.4 },
    );
    s.oval(10, -160, 9, 6, colour2);
    s.layer(1, 0.3);
    s.oval(140, -142, 17, 40, s.glow([shade(material.steel, 0.5), shade(material.steel, -0.35)]));
    s.oval(136, -142, 8, 27, shade(colour, 0.1));
    s.rect(-104, -86, 17, 26, 3, roundOf(s, material.steel));
    s.line('M-96 -62V-40', material.steel, 4);
    s.line('M-106 -42H-84', material.steel, 6);
    s.layer(1, 0.2);
    s.rect(40, -222, 22, 38, 3, roundOf(s, '#d8353f'));
    s.rect(34, -226, 34, 6, 2, '#e9d2a0');
    s.rect(34, -188, 34, 6, 2, '#e9d2a0');
    s.line('M46 -206C0 -214 -60 -204 -84 -180L-96 -90', '#d8353f', 1.6);
    s.path(
      'M-140 -40C-120 -56 -60 -52 -30 -42L-10 -38H-140C-160 -30 -168 -20 -158 -12C-150 -24 -148 -34 -140 -40Z',
      s.fade(['#8ec7e0', '#4a8fb5']),
    );
    return { anchors: { top: [0, -184, 160] } };
  },
});

const turntable = painted({
  id: 'turntable',
  names: [
    'record player',
    'turntable',
    'vinyl player',
    'dj turntable',
    'stereo',
    'hi-fi',
    'mixing console',
    'dj deck',
    'dj mixer',
  ],
  metres: 0.2,
  colour: '#9c6238',
  colour2: '#d8353f',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-136, 110]) s.rect(x, 26, 26, 10, 3, material.rubber);
    s.path(
      'M-168 -16L-178 4V24C-178 30 -174 32 -168 32H168C174 32 178 30 178 24V4L168 -16Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
    );
    s.path('M-136 -92H136L176 4H-176Z', s.fade([shade(colour, 0.12), shade(colour, 0.36)]));
    s.layer(1, 0.25);
    s.oval(-30, -44, 104, 42, s.fade(['#c9d2da', '#6c757e']));
    s.oval(-30, -47, 100, 40, s.fade(['#2a2c32', '#101114']));
    for (const k of [0.9, 0.78, 0.66, 0.54])
      s.oval(-30, -47, 100 * k, 40 * k, 'none', { stroke: '#3c3f46', width: 1.4 });
    s.path(
      'M-30 -47L-112 -70C-90 -84 -60 -88 -46 -87ZM-30 -47L52 -24C30 -10 0 -6 -14 -7Z',
      '#ffffff',
      { opacity: 0.14 },
    );
    s.oval(-30, -47, 34, 13.6, s.fade([shade(colour2, 0.2), colour2]));
    s.oval(-30, -47, 3, 1.6, '#f4f4f1');
    s.layer(1, 0.4);
    s.oval(116, -66, 22, 11, plumpOf(s, material.steel));
    s.line(
      'M116 -70C112 -40 92 -22 54 -22',
      s.fade([shade(material.steel, 0.5), material.steel]),
      7,
    );
    s.rect(38, -30, 22, 14, 4, '#2f3238');
    for (const x of [104, 132]) s.oval(x, -10, 9, 5, plumpOf(s, '#3a3e46'));
    return { anchors: { top: [0, -50, 240], label: [0, 20, 120] } };
  },
});

const register = painted({
  id: 'cash-register',
  names: [
    'cash register',
    'till',
    'credit card reader',
    'barcode scanner',
    'card reader',
    'checkout',
  ],
  metres: 0.45,
  colour: '#b98a4a',
  draw(s, { colour }) {
    s.layer();
    s.rect(-120, -56, 240, 56, 6, frontOf(s, shade(colour, -0.15)));
    s.rect(-100, -44, 200, 32, 4, frontOf(s, shade(colour, 0.05)));
    s.oval(0, -28, 12, 7, plumpOf(s, material.gold));
    s.layer(1, 0.3);
    s.path(
      'M-106 -56C-108 -110 -92 -160 -60 -176H60C92 -160 108 -110 106 -56Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)]),
    );
    s.layer(1, 0.3);
    for (let row = 0; row < 3; row++)
      for (let i = 0; i < 6; i++) {
        const [x, y] = [(i - 2.5) * (26 + row * 3), -136 + row * 26];
        s.oval(x, y + 3, 10, 7, '#3a2a1a');
        s.oval(x, y, 10, 7, s.glow(['#fffdf4', '#e0d6bd']), { stroke: material.gold, width: 2 });
      }
    s.layer(1, 0.2);
    s.rect(-78, -228, 156, 50, 10, frontOf(s, shade(colour, 0.1)));
    s.rect(-64, -218, 128, 30, 4, '#fbf6e4');
    s.line(
      'M-40 -194V-212M-20 -194V-212H-8V-203H-20M12 -212V-194H24V-212ZM36 -212V-194H48V-212Z',
      '#2a2e35',
      3.4,
    );
    s.line('M118 -120C142 -120 144 -90 144 -80', material.steel, 8);
    s.oval(144, -74, 10, 10, plumpOf(s, '#2a2e35'));
    return { anchors: { label: [0, -203, 110], top: [0, -226, 120] } };
  },
});

const calculator = painted({
  id: 'calculator',
  names: ['calculator', 'pocket calculator'],
  metres: 0.15,
  bearing: 'lies',
  colour: '#3c4450',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 130, 196, 14, frontOf(s, colour));
    s.layer(0.3);
    s.rect(14, 16, 102, 42, 6, s.fade(['#cfe0c4', '#aac39a']));
    s.line('M104 26V48M94 26H84V37H94V48H84M74 26V48M64 26H54V48H64V37H54', '#2a3326', 3.6);
    s.layer(1, 0.3);
    for (let i = 0; i < 16; i++) {
      const paint = i % 4 === 3 ? '#ef8a2e' : i > 11 ? '#8a939b' : '#eef1f3';
      s.rect(14 + (i % 4) * 26.5, 72 + Math.floor(i / 4) * 29, 21, 22, 5, frontOf(s, paint));
    }
    return { anchors: { label: [65, 37, 90] } };
  },
});

const boombox = painted({
  id: 'boombox',
  names: [
    'boombox',
    'boom box',
    'cassette player',
    'ghetto blaster',
    'portable stereo',
    'tape player',
    'tape recorder',
  ],
  metres: 0.35,
  colour: '#c3312b',
  draw(s, { colour }) {
    s.layer();
    s.path('M-110 -150V-176C-110 -196 110 -196 110 -176V-150', 'none', {
      stroke: s.fade(['#5a5f67', '#2a2d33']),
      width: 13,
    });
    s.line('M120 -150L156 -250', material.steel, 4);
    s.oval(157, -252, 4, 4, material.steel);
    s.layer();
    s.rect(-170, -154, 340, 154, 16, frontOf(s, colour));
    s.layer(1, 0.25);
    for (const x of [-106, 106]) {
      s.oval(x, -64, 54, 54, s.glow(['#c9d2da', '#6c757e']));
      s.oval(x, -64, 46, 46, s.glow(['#3c4048', '#17181c']));
      s.oval(x, -64, 18, 18, plumpOf(s, '#5a5f67'));
    }
    s.rect(-42, -88, 84, 62, 6, s.fade(['#c9d2da', '#8a939b']));
    s.rect(-34, -78, 68, 42, 4, '#22252b');
    for (const x of [-16, 16]) s.oval(x, -58, 9, 9, '#f1ece0', { stroke: '#8a939b', width: 3 });
    s.layer(1, 0.2);
    s.rect(-60, -144, 120, 26, 4, '#f3ead0');
    s.line('M-50 -131H50', '#2a2e35', 2, { dash: '2 6', cap: 'butt' });
    s.line('M8 -142V-120', '#d8353f', 3);
    for (const x of [-140, -112, -84, 84, 112, 140]) s.oval(x, -134, 9, 9, plumpOf(s, '#3a3e46'));
    return { anchors: { label: [0, -131, 110], top: [0, -190, 180], 'hand-left': [0, -184, 80] } };
  },
});

const console = painted({
  id: 'game-console',
  names: [
    'game console',
    'video game console',
    'playstation',
    'xbox',
    'gaming console',
    'nintendo',
    'super nintendo',
    'retro console',
  ],
  metres: 0.1,
  colour: '#d9d5ce',
  colour2: '#7a5fc0',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-150 -26L-160 0V26C-160 34 -154 36 -148 36H148C154 36 160 34 160 26V0L150 -26Z',
      s.fade([colour, shade(colour, -0.3)]),
    );
    s.path(
      'M-118 -58H118C126 -58 130 -56 134 -50L160 -2H-160L-134 -50C-130 -56 -126 -58 -118 -58Z',
      s.fade([shade(colour, 0.1), shade(colour, 0.4)]),
    );
    s.layer(1, 0.3);
    s.path('M-52 -96H52L56 -34H-56Z', s.fade(['#b9b4aa', '#8f8a80']));
    s.path('M-42 -90H42L45 -52H-45Z', s.fade([shade(colour2, 0.35), colour2]));
    s.path('M-70 -38H70L78 -20H-78Z', '#4a4650');
    for (const [x, paint] of [
      [-118, colour2],
      [-84, colour2],
      [104, '#6d6a73'],
    ] as const)
      s.path(`M${x} -22H${x + 26}L${x + 30} -8H${x - 2}Z`, s.fade([shade(paint, 0.3), paint]));
    for (const x of [-104, -48]) s.rect(x, 10, 40, 16, 4, '#4a4650');
    s.oval(120, 18, 4, 4, '#e0322f');
    return { anchors: { label: [0, -70, 76], top: [0, -56, 200] } };
  },
});

/** Machines that stand on a table. */
export const deskMachines: readonly Piece[] = [
  boombox,
  calculator,
  console,
  register,
  sewing,
  turntable,
  typewriter,
];
