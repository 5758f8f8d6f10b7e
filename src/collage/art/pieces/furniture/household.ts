import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const airConditioner = painted({
  id: 'air-conditioner',
  names: ['air conditioner', 'air conditioning unit', 'ac unit', 'air purifier'],
  metres: 0.35,
  bearing: 'hangs',
  colour: '#f4f5f3',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 270, 92, 16, frontOf(s, colour));
    s.path('M8 66H262L250 88H20Z', s.fade(['#4a4e56', '#8a939b']));
    s.line('M16 72H254M20 80H250', shade(colour, -0.1), 2);
    s.line('M10 52H260', shade(colour, -0.2), 2);
    s.rect(210, 20, 40, 16, 4, '#2a2e35');
    s.line('M218 28H224M230 28H242', '#58e0c0', 3);
    s.layer(0);
    for (const x of [60, 135, 210])
      s.line(`M${x} 100C${x - 14} 114 ${x + 12} 126 ${x - 4} 142`, '#d9f0fb', 5, { opacity: 0.7 });
    return { foot: { x: 135, y: 4 } };
  },
});

const blinds = painted({
  id: 'window-blinds',
  names: [
    'blinds',
    'blind',
    'window blind',
    'window blinds',
    'venetian blinds',
    'shutters',
    'roller shade',
  ],
  metres: 1.3,
  bearing: 'hangs',
  colour: '#f1ebe0',
  draw(s, { colour }) {
    s.layer(0.2);
    s.rect(6, 10, 188, 200, 0, s.fade(['#bfe3f6', '#eaf6fb']));
    s.layer();
    s.rect(0, 0, 200, 16, 4, frontOf(s, colour));
    for (let i = 0; i < 13; i++)
      s.rect(4, 20 + i * 15, 192, 11, 3, s.fade([shade(colour, 0.3), shade(colour, -0.18)]));
    for (const x of [40, 160]) s.line(`M${x} 16V214`, shade(colour, -0.3), 2);
    s.rect(2, 212, 196, 10, 3, frontOf(s, colour));
    return { foot: { x: 100, y: 2 } };
  },
});

const ironing = painted({
  id: 'clothes-iron',
  names: ['iron', 'clothes iron', 'steam iron', 'flat iron', 'flatiron'],
  metres: 0.15,
  colour: '#3f86c0',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-130 0C-120 -12 -60 -30 -10 -34H108C118 -34 122 -12 122 0Z',
      s.fade(['#f2f5f7', '#8a939b']),
    );
    s.layer(1, 0.3);
    s.path(
      'M-112 -14C-90 -50 -50 -70 0 -74H96C112 -74 116 -40 116 -20C60 -20 -60 -20 -112 -14Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)]),
    );
    s.path(
      'M-46 -72C-40 -116 -10 -130 30 -130H92C116 -130 118 -100 104 -76H84C92 -92 90 -106 78 -106H30C6 -106 -8 -96 -14 -76Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.35)]),
    );
    s.oval(-66, -44, 8, 6, '#f4f4f1');
    s.line('M104 -110C130 -120 140 -90 150 -100', '#2a2d33', 6);
    return { anchors: { 'hand-left': [50, -118, 60] } };
  },
});

const ironingBoard = painted({
  id: 'ironing-board',
  names: ['ironing board'],
  metres: 0.9,
  colour: '#8ec0d8',
  draw(s, { colour }) {
    s.layer();
    s.line(
      'M-70 -140L70 0M70 -140L-70 0',
      s.fade([shade(material.steel, 0.3), shade(material.steel, -0.3)]),
      10,
    );
    s.layer(1, 0.3);
    s.path(
      'M-190 -150C-170 -172 -110 -176 -80 -176H176C188 -176 192 -168 192 -156C192 -144 188 -138 176 -138H-80C-120 -138 -170 -138 -190 -150Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)]),
    );
    for (let x = -150; x < 180; x += 30)
      s.oval(x, -158 + ((x / 30) % 2) * 8, 5, 3.4, shade(colour, 0.6));
    return { anchors: { top: [20, -166, 280] } };
  },
});

const rack = painted({
  id: 'coat-rack',
  names: ['coat rack', 'hat stand', 'hat rack', 'coat stand', 'hallstand', 'clothes rack'],
  metres: 1.75,
  colour: '#7a4a2a',
  colour2: '#c8503f',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-56, 0, 56])
      s.path(
        `M-6 -50C${x * 0.4} -40 ${x * 0.8} -22 ${x - 6} 0H${x + 8}C${x * 0.9 + 4} -26 ${x * 0.5 + 6} -46 8 -56Z`,
        roundOf(s, colour),
      );
    s.rect(-8, -300, 16, 262, 5, roundOf(s, colour));
    s.oval(0, -306, 13, 13, plumpOf(s, colour));
    for (const side of [-1, 1])
      for (const y of [-276, -232])
        s.line(
          `M0 ${y + 14}C${side * 30} ${y + 16} ${side * 46} ${y} ${side * 48} ${y - 18}`,
          s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
          8,
        );
    s.layer(1, 0.35);
    s.path(
      'M26 -246C60 -250 66 -236 70 -200L80 -96C66 -86 26 -86 16 -96L22 -190Z',
      s.fade([shade(colour2, 0.22), colour2, shade(colour2, -0.3)], 10),
    );
    s.line('M46 -240L46 -92', shade(colour2, -0.4), 2.6);
    s.path(
      'M-84 -288C-80 -318 -28 -318 -24 -288C-8 -286 -8 -276 -24 -274H-84C-102 -276 -100 -286 -84 -288Z',
      s.fade(['#6f5a48', '#453527']),
    );
    s.line('M-84 -286H-24', '#2a1f16', 7, { cap: 'butt' });
    return { anchors: { top: [0, -314, 60] } };
  },
});

const radiator = painted({
  id: 'radiator',
  names: ['radiator', 'space heater', 'heating radiator'],
  metres: 0.7,
  colour: '#eceae4',
  draw(s, { colour }) {
    s.layer();
    s.line('M-140 -24H140M-140 -120H140', shade(colour, -0.3), 11);
    for (let i = 0; i < 9; i++) {
      const x = -128 + i * 32;
      s.rect(x - 13, -150, 26, 144, 12, roundOf(s, colour));
    }
    for (const x of [-118, 118]) s.rect(x - 6, -10, 12, 14, 3, shade(colour, -0.4));
    s.oval(150, -120, 10, 14, plumpOf(s, '#3a3e46'));
    return { anchors: { top: [0, -150, 230] } };
  },
});

const screen = painted({
  id: 'folding-screen',
  names: ['folding screen', 'room divider', 'paper screen', 'shoji screen', 'privacy screen'],
  metres: 1.7,
  colour: '#7a4526',
  colour2: '#f6eeda',
  draw(s, { colour, colour2 }) {
    for (const [i, tilt] of [
      [0, 14],
      [1, -14],
      [2, 14],
    ] as const) {
      s.layer(1, 0.2);
      const x = -150 + i * 100;
      const [a, b] = [tilt > 0 ? 0 : -14, tilt > 0 ? -14 : 0];
      s.path(
        `M${x} ${-270 + a}L${x + 100} ${-270 + b}V${b}L${x} ${a}Z`,
        frontOf(s, shade(colour, i === 1 ? -0.12 : 0.05)),
      );
      s.path(
        `M${x + 8} ${-260 + a}L${x + 92} ${-260 + b}V${-12 + b}L${x + 8} ${-12 + a}Z`,
        s.fade([shade(colour2, i === 1 ? -0.1 : 0.25), shade(colour2, -0.06)]),
      );
      for (const y of [-210, -140, -70]) s.line(`M${x + 8} ${y + a}L${x + 92} ${y + b}`, colour, 5);
      s.line(`M${x + 50} ${-262 + (a + b) / 2}V${-12 + (a + b) / 2}`, colour, 5);
    }
    return { foot: { x: 0, y: -4 } };
  },
});

const staircase = painted({
  id: 'staircase',
  names: [
    'staircase',
    'stairs',
    'stair',
    'stairway',
    'flight of stairs',
    'wooden staircase',
    'steps',
    'banister',
    'spiral staircase',
  ],
  metres: 2.6,
  facing: 'right',
  colour: '#a8673a',
  colour2: '#c23a44',
  draw(s, { colour, colour2 }) {
    const rise = 34;
    s.layer();
    s.path(`M-150 0L150 ${-9 * rise + 6}V0Z`, s.fade([shade(colour, -0.25), shade(colour, -0.45)]));
    for (let i = 0; i < 9; i++) {
      const [x, y] = [-150 + i * 33, -i * rise];
      s.rect(
        x,
        y - rise,
        150 - x + 14,
        rise,
        0,
        s.fade([shade(colour, 0.02), shade(colour, -0.22)]),
      );
      s.rect(x - 5, y - rise - 6, 44, 9, 3, frontOf(s, shade(colour, 0.25)));
      s.rect(x + 12, y - rise - 6, 20, 9, 0, colour2);
    }
    s.layer(1, 0.3);
    for (let i = 0; i < 9; i++)
      s.rect(-140 + i * 33, -i * rise - 118, 7, 82, 3, roundOf(s, '#f1ebe0'));
    s.line('M-150 -112L152 -424', s.fade([shade(colour, 0.35), shade(colour, -0.2)]), 14);
    s.rect(-160, -136, 19, 136, 4, roundOf(s, colour));
    s.oval(-150, -144, 14, 14, plumpOf(s, shade(colour, 0.1)));
    return { anchors: { seat: [-60, -140, 60], top: [120, -312, 60] } };
  },
});

const vacuum = painted({
  id: 'vacuum-cleaner',
  names: ['vacuum cleaner', 'vacuum', 'hoover', 'robot vacuum', 'upright vacuum'],
  metres: 1.05,
  colour: '#c9302c',
  draw(s, { colour }) {
    s.layer();
    s.line('M-118 -10L-66 -180C-58 -214 -30 -220 -8 -208', s.fade(['#c9d2da', '#6c757e']), 11);
    s.line('M-70 -176C-40 -120 20 -150 60 -110', '#3a3e46', 14, { dash: '5 3', cap: 'butt' });
    s.line('M-18 -214L4 -202', '#2a2d33', 15);
    s.path('M-170 0C-170 -18 -150 -24 -126 -24H-94C-80 -24 -76 -10 -76 0Z', frontOf(s, '#3a3e46'));
    s.layer(1, 0.25);
    s.oval(124, -26, 30, 30, s.glow(['#5a5f67', '#22252b']));
    s.path(
      'M6 -12C2 -66 34 -104 84 -106C130 -106 152 -74 152 -40C152 -18 140 -4 120 -2H24C12 -2 8 -4 6 -12Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)]),
    );
    s.path('M28 -60C40 -84 66 -94 92 -92C72 -80 54 -64 46 -40Z', '#ffffff', { opacity: 0.3 });
    s.oval(112, -26, 28, 28, s.glow(['#6c757e', '#24272d']));
    s.oval(112, -26, 12, 12, shade(colour, 0.2));
    s.oval(34, -10, 11, 11, '#24272d');
    s.line('M66 -104C72 -122 108 -122 114 -100', '#2a2d33', 8);
    return {};
  },
});

/** Fittings and machines of a household. */
export const household: readonly Piece[] = [
  airConditioner,
  blinds,
  ironing,
  ironingBoard,
  rack,
  radiator,
  screen,
  staircase,
  vacuum,
];
