import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';
import { turned } from '../turned.ts';
import { glassBody } from '../vessels/glass-body.ts';

const microwave = painted({
  id: 'microwave',
  names: ['microwave', 'microwave oven', 'toaster oven', 'air fryer oven'],
  metres: 0.32,
  colour: '#d5dade',
  draw(s, { colour, read }) {
    s.layer();
    for (const x of [22, 228]) s.rect(x, 146, 26, 10, 3, material.rubber);
    s.rect(0, 0, 276, 150, 10, frontOf(s, colour));
    s.layer(1, 0.2);
    s.rect(10, 10, 190, 130, 8, frontOf(s, shade(colour, -0.18)));
    s.rect(
      24,
      24,
      150,
      102,
      8,
      s.fade(read.flag('lit', false) ? ['#ffe9a8', '#c98d34'] : ['#3b444d', '#1b2127'], 60),
    );
    s.path('M34 34H92L54 116H34Z', '#ffffff', { opacity: 0.12 });
    s.rect(182, 26, 9, 98, 4.5, roundOf(s, material.steel));
    s.layer(0.6);
    s.rect(212, 16, 52, 26, 4, '#1d2a26');
    s.line('M222 24V34M232 24V34M238 24H246V34H238ZM252 24V34', '#58e08c', 2.6);
    for (let i = 0; i < 12; i++)
      s.rect(214 + (i % 3) * 17, 52 + Math.floor(i / 3) * 16, 13, 11, 3, shade(colour, 0.4));
    s.rect(214, 120, 47, 16, 5, '#4fa66a');
    return { anchors: { top: [138, 2, 240], label: [99, 75, 130] } };
  },
});

const blender = painted({
  id: 'blender',
  names: ['blender', 'liquidizer', 'smoothie maker'],
  metres: 0.42,
  colour: '#d63a3a',
  colour2: '#f0a23a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-58 0L-50 -76C-48 -90 48 -90 50 -76L58 0C40 8 -40 8 -58 0Z', roundOf(s, colour));
    s.oval(0, -36, 22, 22, s.glow(['#ffffff', '#b3bac1']));
    s.line('M0 -36L10 -50', '#3a3e46', 5);
    for (const x of [-38, 38]) s.oval(x, -30, 6, 6, shade(colour, -0.4));
    s.line('M58 -220C98 -220 98 -130 52 -126', '#e6eef2', 10, { opacity: 0.85 });
    glassBody(
      s,
      turned('M62 -250L44 -88', 6),
      { y: -250, r: 62 },
      { y: -186, r: 54, colour: colour2 },
    );
    s.layer(1, 0.2);
    s.path('M-66 -252H66L58 -270H-58Z', roundOf(s, '#3a3e46'));
    s.rect(-20, -286, 40, 18, 5, roundOf(s, '#4a4e56'));
    return { anchors: { inside: [0, -250, 110], label: [0, -70, 60] } };
  },
});

const standMixer = painted({
  id: 'stand-mixer',
  names: ['stand mixer', 'mixer', 'kitchen mixer', 'electric mixer', 'cake mixer'],
  metres: 0.36,
  colour: '#8ecfc4',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-116 0C-120 -18 -104 -26 -86 -26H92C112 -26 120 -12 116 0C60 10 -60 10 -116 0Z',
      frontOf(s, colour),
    );
    s.path('M40 -24C40 -80 44 -110 50 -140H104C112 -90 110 -50 108 -24Z', roundOf(s, colour));
    s.layer(1, 0.25);
    s.path(
      'M-100 -130C-92 -60 -66 -26 -34 -24C-2 -26 22 -60 30 -130Z',
      s.fade(
        [
          shade(material.steel, -0.1),
          shade(material.steel, 0.5),
          material.steel,
          shade(material.steel, -0.35),
        ],
        0,
      ),
    );
    s.oval(-35, -130, 65, 12, shade(material.steel, 0.5));
    s.oval(-35, -129, 58, 9, shade(material.steel, -0.4));
    s.rect(-44, -166, 18, 44, 4, roundOf(s, material.steel));
    s.layer(1, 0.3);
    s.path(
      'M-126 -170C-128 -204 -100 -216 -60 -218C10 -222 80 -216 104 -196C124 -178 118 -144 96 -138C40 -128 -60 -138 -104 -142C-120 -144 -126 -154 -126 -170Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.28)]),
    );
    s.path('M-124 -178C-60 -170 40 -170 114 -178', 'none', {
      stroke: shade(material.steel, 0.4),
      width: 6,
    });
    s.oval(-112, -172, 9, 20, s.glow([shade(material.steel, 0.5), shade(material.steel, -0.2)]));
    s.oval(78, -40, 9, 9, plumpOf(s, material.steel));
    return { anchors: { inside: [-35, -130, 110], top: [0, -218, 140], label: [0, -190, 100] } };
  },
});

const kettle = painted({
  id: 'tea-kettle',
  names: [
    'kettle',
    'tea kettle',
    'electric kettle',
    'coffee pot',
    'teakettle',
    'moka pot',
    'coffeepot',
  ],
  metres: 0.25,
  colour: '#c8d0d6',
  colour2: '#2f3238',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-58 -110C-70 -210 70 -210 58 -110', s.fade([shade(colour2, 0.25), colour2]), 15);
    s.path(
      'M70 -70C104 -80 108 -110 128 -128L140 -118C126 -92 120 -50 74 -34Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)]),
    );
    s.layer(1, 0.2);
    s.path(
      'M-86 -6C-100 -60 -74 -116 0 -118C74 -116 100 -60 86 -6C60 6 -60 6 -86 -6Z',
      roundOf(s, colour),
    );
    s.path('M-70 -40C-74 -70 -58 -98 -32 -106C-48 -84 -54 -60 -52 -30Z', '#ffffff', {
      opacity: 0.55,
    });
    s.layer(1, 0.3);
    s.path(
      'M-38 -114C-34 -132 34 -132 38 -114C16 -108 -16 -108 -38 -114Z',
      roundOf(s, shade(colour, 0.1)),
    );
    s.oval(0, -134, 12, 10, plumpOf(s, colour2));
    s.layer(0);
    s.line('M138 -134C150 -150 136 -164 150 -184', '#ffffff', 7, { opacity: 0.5 });
    return { anchors: { 'hand-left': [0, -184, 80], inside: [0, -118, 60], label: [0, -54, 100] } };
  },
});

const fan = painted({
  id: 'electric-fan',
  names: [
    'electric fan',
    'fan',
    'desk fan',
    'table fan',
    'standing fan',
    'ventilator',
    'oscillating fan',
  ],
  metres: 0.5,
  colour: '#e9eef0',
  colour2: '#5aa7c9',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-62 0C-62 -16 -22 -22 -12 -28L-9 -110H9L12 -28C22 -22 62 -16 62 0C30 8 -30 8 -62 0Z',
      roundOf(s, colour),
    );
    s.oval(0, -8, 10, 4, colour2);
    s.layer(0.8);
    s.oval(0, -178, 90, 90, '#ffffff', { opacity: 0.25 });
    for (const turn of [0, 120, 240])
      s.placed({ x: 0, y: -178, turn }, () =>
        s.path(
          'M-6 -8C-40 -28 -46 -70 -14 -80C16 -82 26 -44 8 -8Z',
          s.fade([shade(colour2, 0.4), colour2, shade(colour2, -0.2)], 30),
          { opacity: 0.92 },
        ),
      );
    s.layer();
    for (const r of [90, 66, 40])
      s.oval(0, -178, r, r, 'none', {
        stroke: shade(colour, r === 90 ? -0.1 : -0.2),
        width: r === 90 ? 6 : 2.2,
      });
    for (let i = 0; i < 20; i++) {
      const a = (i / 20) * 2 * Math.PI;
      s.line(
        `M${Math.cos(a) * 18} ${-178 + Math.sin(a) * 18}L${Math.cos(a) * 88} ${-178 + Math.sin(a) * 88}`,
        shade(colour, -0.22),
        1.8,
      );
    }
    s.oval(0, -178, 19, 19, plumpOf(s, colour));
    return { anchors: { top: [0, -266, 60] } };
  },
});

const sink = painted({
  id: 'sink',
  names: ['sink', 'kitchen sink', 'washbasin', 'wash basin', 'pedestal sink'],
  metres: 0.95,
  colour: '#f4f4f1',
  draw(s, { colour }) {
    s.layer();
    s.path('M-26 -116C-20 -70 -30 -30 -44 0H44C30 -30 20 -70 26 -116Z', roundOf(s, colour));
    s.layer(1, 0.25);
    s.path(
      'M-112 -158C-108 -126 -70 -106 -30 -104H30C70 -106 108 -126 112 -158Z',
      roundOf(s, colour),
    );
    s.oval(0, -158, 114, 24, shade(colour, 0.4));
    s.oval(0, -154, 92, 16, s.fade([shade(colour, -0.34), shade(colour, -0.05)]));
    s.oval(0, -148, 9, 3, shade(material.steel, -0.4));
    s.layer(1, 0.3);
    s.line(
      'M0 -172V-210C0 -236 40 -236 40 -204V-196',
      s.fade([shade(material.steel, 0.4), shade(material.steel, -0.2)]),
      12,
    );
    for (const x of [-42, 56]) {
      s.rect(x - 5, -188, 10, 14, 3, roundOf(s, material.steel));
      s.rect(x - 17, -196, 34, 9, 4.5, roundOf(s, material.steel));
    }
    return { anchors: { inside: [0, -154, 150], top: [0, -160, 200] } };
  },
});

const faucet = painted({
  id: 'faucet',
  names: ['faucet', 'tap', 'water tap', 'spigot', 'dripping tap'],
  metres: 0.22,
  colour: '#b9c3cc',
  colour2: '#c23a33',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(64, -146, 22, 92, 6, roundOf(s, colour));
    s.path(
      'M70 -122H-30C-66 -122 -78 -96 -78 -58H-46C-46 -78 -40 -88 -24 -88H70Z',
      s.fade([shade(colour, 0.45), colour, shade(colour, -0.35)]),
    );
    s.rect(-84, -64, 44, 15, 5, roundOf(s, colour));
    s.rect(-10, -152, 22, 36, 4, roundOf(s, colour));
    s.layer(1, 0.2);
    s.rect(-46, -172, 94, 20, 10, frontOf(s, colour2));
    s.layer(0.6);
    s.path(
      'M-62 -40C-74 -18 -76 -8 -72 0C-68 8 -56 8 -52 0C-48 -8 -52 -20 -62 -40Z',
      s.fade(['#dff3fc', '#5fb3dc']),
    );
    return { foot: { x: 76, y: -54 } };
  },
});

const grill = painted({
  id: 'barbecue-grill',
  names: [
    'barbecue grill',
    'grill',
    'barbecue',
    'bbq',
    'charcoal grill',
    'barbeque',
    'bbq grill',
    'kettle grill',
  ],
  metres: 1,
  colour: '#2f3238',
  draw(s, { colour }) {
    s.layer();
    for (const side of [-1, 1])
      s.line(`M${side * 50} -100L${side * 84} 0`, shade(material.steel, -0.1), 9);
    s.line('M-70 -40H70', shade(material.steel, -0.2), 7);
    s.oval(-84, -10, 14, 14, '#24262b');
    s.layer();
    s.path('M-110 -148C-106 -96 -60 -78 0 -78C60 -78 106 -96 110 -148Z', roundOf(s, colour));
    s.oval(0, -148, 112, 24, shade(colour, 0.2));
    s.oval(0, -147, 100, 18, s.glow(['#ffb340', '#d2481e', '#4a1710'], 0.5, 0.6, 0.6));
    for (let x = -84; x <= 84; x += 14)
      s.line(
        `M${x} ${-147 - 17 * Math.sqrt(1 - (x / 100) ** 2)}L${x * 1.02} ${-147 + 17 * Math.sqrt(1 - (x / 100) ** 2)}`,
        '#1f2126',
        3,
      );
    s.layer(1, 0.3);
    for (const [x, y] of [
      [-46, -154],
      [8, -160],
      [50, -150],
    ] as const) {
      s.oval(x, y, 27, 10, s.fade(['#a05a34', '#5c2d17']));
      s.line(
        `M${x - 12} ${y - 4}L${x - 4} ${y + 5}M${x + 4} ${y - 5}L${x + 12} ${y + 4}`,
        '#30160c',
        3,
      );
    }
    s.layer(0);
    s.line('M-30 -180C-46 -200 -18 -216 -34 -240M24 -184C8 -204 36 -220 20 -246', '#ffffff', 8, {
      opacity: 0.4,
    });
    return { anchors: { top: [0, -156, 170], inside: [0, -148, 180] } };
  },
});

/** Machines and fittings of a kitchen. */
export const appliances: readonly Piece[] = [
  blender,
  fan,
  faucet,
  grill,
  kettle,
  microwave,
  sink,
  standMixer,
];
