import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

const vinyl = painted({
  id: 'vinyl-record',
  names: [
    'vinyl record',
    'vinyl',
    'lp',
    'gramophone record',
    'phonograph record',
    'vinyl disc',
    'music record',
  ],
  metres: 0.3,
  bearing: 'lies',
  colour: '#d8353f',
  colour2: '#1b1c20',
  draw(s, { colour, colour2 }) {
    s.layer(0.7);
    s.oval(0, 0, 120, 120, s.glow([shade(colour2, 0.12), colour2, shade(colour2, -0.3)]));
    for (const r of [112, 104, 96, 88, 80, 72, 64, 56])
      s.oval(0, 0, r, r, 'none', { stroke: shade(colour2, 0.22), width: 1.3 });
    s.path('M0 0L-86 -84A120 120 0 0 1 -40 -113ZM0 0L86 84A120 120 0 0 1 40 113Z', '#ffffff', {
      opacity: 0.13,
    });
    s.layer(0.4, 0.1);
    s.oval(0, 0, 44, 44, s.fade([shade(colour, 0.25), colour]));
    s.oval(0, 0, 36, 36, 'none', { stroke: shade(colour, 0.55), width: 2 });
    s.oval(0, 0, 5, 5, '#f4f4f1');
    return { anchors: { label: [0, -20, 60] }, foot: { x: 0, y: 118 } };
  },
});

const cassette = painted({
  id: 'cassette',
  names: ['cassette tape', 'audio cassette', 'mixtape', 'tape cassette', 'walkman'],
  metres: 0.065,
  bearing: 'lies',
  colour: '#3c4450',
  colour2: '#f0a23a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(0, 0, 220, 140, 12, frontOf(s, colour));
    s.layer(0.3, 0.2);
    s.rect(16, 14, 188, 88, 6, s.fade(['#fffaf0', '#efe6d2']));
    s.rect(16, 46, 188, 26, 0, colour2);
    s.rect(16, 72, 188, 12, 0, shade(colour2, -0.25));
    s.line('M30 30H190', '#a8a296', 2);
    s.layer(0.8, 0.2);
    s.rect(52, 44, 116, 40, 20, '#26292f');
    for (const x of [74, 146]) {
      s.oval(x, 64, 15, 15, '#f4f1ea');
      for (let i = 0; i < 6; i++) {
        const a = (i / 6) * 2 * Math.PI;
        s.line(
          `M${x + Math.cos(a) * 8} ${64 + Math.sin(a) * 8}L${x + Math.cos(a) * 14} ${64 + Math.sin(a) * 14}`,
          '#26292f',
          3,
        );
      }
    }
    s.path('M48 140L58 112H162L172 140Z', shade(colour, -0.25));
    return { anchors: { label: [110, 29, 160] } };
  },
});

const drone = painted({
  id: 'drone',
  names: ['drone', 'quadcopter', 'quadrocopter', 'delivery drone', 'camera drone'],
  metres: 0.25,
  bearing: 'flies',
  colour: '#e8ecef',
  colour2: '#2a2e35',
  draw(s, { colour, colour2 }) {
    s.layer(0.9);
    for (const side of [-1, 1]) {
      s.line(`M${side * 30} -60L${side * 92} -84`, shade(colour, -0.2), 9);
      s.oval(side * 96, -98, 62, 8, '#9fb0bd', { opacity: 0.45 });
    }
    s.layer();
    for (const side of [-1, 1]) {
      s.line(
        `M${side * 36} -44L${side * 130} -56`,
        s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
        13,
      );
      s.path(
        `M${side * 130 - 15} -44L${side * 130 - 12} -76H${side * 130 + 12}L${side * 130 + 15} -44Z`,
        roundOf(s, colour),
      );
      s.line(`M${side * 36} -24L${side * 58} 16H${side * 34}`, colour2, 6);
      s.oval(side * 130, -40, 5, 4, side < 0 ? '#e0322f' : '#58e08c');
    }
    s.layer(1, 0.2);
    s.path(
      'M-66 -42C-64 -74 -36 -84 0 -84C36 -84 64 -74 66 -42C60 -14 34 -8 0 -8C-34 -8 -60 -14 -66 -42Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.35)]),
    );
    s.path('M-48 -54C-30 -66 30 -66 48 -54', 'none', { stroke: colour2, width: 4 });
    s.layer(1, 0.3);
    s.rect(-22, -20, 44, 36, 9, frontOf(s, colour2));
    s.oval(0, -2, 13, 13, s.glow(['#9fd0ff', '#2a4a7a', '#0d1526']));
    s.oval(-4, -6, 4, 3, '#ffffff', { opacity: 0.8 });
    s.layer(0.4);
    for (const side of [-1, 1]) {
      s.oval(side * 130, -82, 80, 11, '#9fb0bd', { opacity: 0.5 });
      s.line(`M${side * 130 - 70} -84L${side * 130 + 70} -79`, colour2, 5, { opacity: 0.75 });
      s.oval(side * 130, -82, 7, 6, colour2);
    }
    return { anchors: { top: [0, -84, 90] } };
  },
});

const headset = painted({
  id: 'vr-headset',
  names: [
    'vr headset',
    'virtual reality headset',
    'vr goggles',
    'oculus',
    'virtual reality goggles',
    'ar headset',
  ],
  metres: 0.14,
  bearing: 'lies',
  colour: '#eef1f3',
  draw(s, { colour }) {
    s.layer();
    s.path('M-118 -60C-150 -120 -60 -168 0 -168C60 -168 150 -120 118 -60', 'none', {
      stroke: s.fade(['#5a5f67', '#2a2d33']),
      width: 19,
    });
    s.line('M0 -160V-90', '#3a3e46', 17);
    s.layer(1, 0.3);
    s.path(
      'M-120 -76C-122 -96 -104 -104 -80 -106C-30 -110 30 -110 80 -106C104 -104 122 -96 120 -76V-24C120 -2 100 4 74 2C44 0 30 -18 0 -18C-30 -18 -44 0 -74 2C-100 4 -120 -2 -120 -24Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.3)]),
    );
    s.path(
      'M-104 -80C-60 -92 60 -92 104 -80V-34C100 -16 80 -14 66 -16C40 -20 26 -32 0 -32C-26 -32 -40 -20 -66 -16C-80 -14 -100 -16 -104 -34Z',
      s.fade(['#3b4a63', '#141a28']),
    );
    s.path('M-92 -78C-60 -86 -20 -86 10 -84L-40 -30C-60 -20 -84 -18 -92 -34Z', '#8fd0ff', {
      opacity: 0.22,
    });
    for (const [x, y] of [
      [-90, -66],
      [90, -66],
      [-90, -30],
      [90, -30],
    ] as const)
      s.oval(x, y, 5, 5, '#0b0e16', { stroke: '#6c7a92', width: 1.6 });
    return { anchors: { label: [0, -58, 120], eyes: [0, -58, 200] } };
  },
});

const remote = painted({
  id: 'remote-control',
  names: [
    'remote control',
    'remote',
    'tv remote',
    'walkie-talkie',
    'walkie talkie',
    'cordless phone',
  ],
  metres: 0.18,
  bearing: 'lies',
  colour: '#2f3238',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 64, 210, 18, s.fade([shade(colour, 0.3), colour, shade(colour, -0.2)], 0));
    s.layer(1, 0.3);
    s.oval(32, 22, 9, 9, plumpOf(s, '#e0322f'));
    s.oval(32, 62, 21, 21, s.fade([shade(colour, 0.4), shade(colour, 0.12)]));
    s.oval(32, 62, 8, 8, '#c9d2da');
    for (let i = 0; i < 12; i++)
      s.oval(
        15 + (i % 3) * 17,
        100 + Math.floor(i / 3) * 18,
        6,
        5.4,
        i === 9 ? '#3f7fd0' : i === 11 ? '#4bab6a' : '#c9d2da',
      );
    s.rect(14, 174, 36, 9, 4.5, shade(colour, 0.45));
    s.rect(14, 190, 36, 9, 4.5, shade(colour, 0.45));
    return { anchors: { 'hand-left': [32, 160, 40] } };
  },
});

const tablet = painted({
  id: 'tablet',
  names: [
    'tablet',
    'tablet computer',
    'ipad',
    'e-reader',
    'kindle',
    'drawing tablet',
    'ebook reader',
    'digital frame',
  ],
  metres: 0.25,
  colour: '#2b2f36',
  colour2: '#5aa7e8',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(0, 0, 168, 226, 14, frontOf(s, colour));
    s.layer(0);
    s.rect(11, 14, 146, 196, 5, s.fade([shade(colour2, 0.5), colour2, shade(colour2, -0.25)], 60));
    const apps = [
      '#ff6a5a',
      '#ffc93f',
      '#4bc97a',
      '#f4f4f1',
      '#9a6fe0',
      '#ff9a3f',
      '#3fd0e8',
      '#e86fae',
      '#f4f4f1',
      '#4a5568',
      '#7ad05a',
      '#ffd97a',
    ];
    apps.forEach((paint, i) => {
      s.rect(26 + (i % 4) * 32, 40 + Math.floor(i / 4) * 38, 22, 22, 6, paint);
    });
    s.rect(24, 172, 120, 28, 8, '#ffffff', { opacity: 0.35 });
    s.path('M11 14H80L30 210H11Z', '#ffffff', { opacity: 0.12 });
    return {
      anchors: { label: [84, 110, 120], 'hand-left': [6, 150, 40], 'hand-right': [162, 150, 40] },
    };
  },
});

const handheld = painted({
  id: 'handheld-console',
  names: [
    'game boy',
    'gameboy',
    'handheld console',
    'nintendo switch',
    'handheld game',
    'handheld game console',
    'tamagotchi',
  ],
  metres: 0.15,
  colour: '#c9c5bb',
  colour2: '#a3215a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M10 0H126C132 0 136 4 136 10V190C136 210 122 224 100 224H10C4 224 0 220 0 214V10C0 4 4 0 10 0Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.2)], 40),
    );
    s.layer(0.4, 0.2);
    s.path('M14 16H122V96C122 106 114 110 106 110H22C16 110 14 106 14 100Z', '#4a4a56');
    s.rect(34, 28, 68, 66, 2, s.fade(['#a9bd3f', '#7f9a2b']));
    for (const [x, y, w] of [
      [42, 78, 20],
      [62, 66, 16],
      [78, 78, 18],
      [48, 44, 8],
      [84, 40, 8],
    ] as const)
      s.rect(x, y, w, 8, 0, '#34501f');
    s.oval(24, 58, 3, 3, '#e0322f');
    s.layer(1, 0.3);
    s.path('M30 132H44V146H58V160H44V174H30V160H16V146H30Z', '#26262c');
    for (const [x, y] of [
      [88, 160],
      [114, 146],
    ] as const)
      s.oval(x, y, 11, 11, plumpOf(s, colour2));
    for (const x of [40, 66])
      s.placed({ x, y: 196, turn: -24 }, () => s.rect(-10, -3, 20, 6, 3, '#6c6a66'));
    for (let i = 0; i < 4; i++)
      s.line(`M${96 + i * 9} 206L${104 + i * 9} 186`, shade(colour, -0.35), 3);
    return {
      anchors: { label: [68, 60, 64], 'hand-left': [8, 150, 30], 'hand-right': [130, 150, 30] },
    };
  },
});

const circuit = painted({
  id: 'circuit-board',
  names: [
    'circuit board',
    'motherboard',
    'computer chip',
    'microchip',
    'cpu',
    'processor',
    'circuit',
    'chip set',
    'graphics card',
    'raspberry pi',
  ],
  metres: 0.2,
  bearing: 'lies',
  colour: '#1f7a4d',
  draw(s, { colour, random }) {
    s.layer();
    s.rect(0, 0, 220, 170, 8, frontOf(s, colour));
    s.layer(0.3);
    for (let i = 0; i < 15; i++) {
      const y = 14 + i * 10;
      const x = random.between(40, 90);
      s.path(
        `M6 ${y}H${x}L${x + 12} ${y + (i < 7 ? 8 : -8)}H${x + random.between(20, 70)}`,
        'none',
        { stroke: shade(colour, 0.32), width: 1.8 },
      );
      s.oval(6 + random.between(0, 6), y, 2.6, 2.6, '#e0b34a');
      s.path(`M214 ${y}H${random.between(150, 180)}`, 'none', {
        stroke: shade(colour, 0.32),
        width: 1.8,
      });
    }
    s.layer(1, 0.3);
    for (let i = 0; i < 8; i++)
      for (const [dx, dy] of [
        [80 + i * 8, 46],
        [80 + i * 8, 118],
      ] as const)
        s.rect(dx, dy, 4, 8, 0, '#d9dfe4');
    s.rect(74, 52, 72, 66, 4, frontOf(s, '#2b2e35'));
    s.rect(88, 66, 44, 38, 3, s.fade(['#8a939b', '#5a626b']));
    s.oval(82, 60, 3, 3, '#6c757e');
    for (const [x, y, w, h] of [
      [22, 24, 34, 18],
      [164, 24, 40, 24],
      [24, 128, 40, 22],
      [160, 120, 46, 30],
    ] as const)
      s.rect(x, y, w, h, 3, frontOf(s, '#34383f'));
    for (const [x, y] of [
      [164, 72],
      [186, 72],
      [164, 96],
      [186, 96],
    ] as const)
      s.oval(x, y, 8, 8, plumpOf(s, '#8fb3c9'));
    for (const [x, y] of [
      [10, 10],
      [210, 10],
      [10, 160],
      [210, 160],
    ] as const)
      s.oval(x, y, 4, 4, '#e0b34a', { stroke: '#12502f', width: 1.6 });
    return { anchors: { label: [110, 85, 60] } };
  },
});

const solar = painted({
  id: 'solar-panel',
  names: ['solar panel', 'solar cell', 'photovoltaic panel', 'solar array'],
  metres: 1.6,
  colour: '#1f4f8f',
  draw(s, { colour }) {
    s.layer();
    s.line('M-60 0L-60 -70M60 0L60 -70M-60 0L-20 -60M60 0L100 -60', material.steel, 8);
    s.layer();
    const panel = 'M-150 -40L-96 -190H168L114 -40Z';
    s.path(panel, s.fade([shade(colour, 0.4), colour, shade(colour, -0.25)], 60), {
      stroke: '#d9e0e6',
      width: 6,
    });
    s.within(panel, () => {
      for (let i = 1; i < 4; i++) s.line(`M${-170 + i * 13.5} ${-40 - i * 37.5}H190`, '#c9dcf0', 2);
      for (let i = 1; i < 6; i++)
        s.line(`M${-150 + i * 44} -40L${-96 + i * 44} -190`, '#c9dcf0', 2);
      s.path('M-130 -40L-60 -190H0L-70 -40Z', '#ffffff', { opacity: 0.22 });
    });
    return { anchors: { label: [10, -115, 160] } };
  },
});

const camera = painted({
  id: 'security-camera',
  names: ['security camera', 'cctv camera', 'surveillance camera', 'cctv', 'webcam'],
  metres: 0.25,
  bearing: 'hangs',
  facing: 'left',
  colour: '#e8ecef',
  draw(s, { colour }) {
    s.layer();
    s.rect(108, -84, 26, 96, 6, roundOf(s, shade(colour, -0.15)));
    s.line('M112 -34H56V-64', s.fade([shade(colour, 0.1), shade(colour, -0.3)]), 13);
    s.layer(1, 0.2);
    s.placed({ x: 0, y: -86, turn: 12 }, () => {
      s.path(
        'M-116 -34H92C104 -34 108 -26 108 -14V14C108 24 104 30 94 30H-92Z',
        s.fade([shade(colour, 0.5), colour, shade(colour, -0.3)]),
      );
      s.path('M-130 -42H96L84 -26H-126Z', shade(colour, -0.12));
      s.oval(-96, 0, 17, 28, '#22252b');
      s.oval(-98, 0, 11, 19, s.glow(['#8fb8e8', '#22406b', '#0d1526']));
      s.oval(70, 4, 4, 4, '#e0322f');
    });
    return { foot: { x: 121, y: 10 } };
  },
});

const tripod = painted({
  id: 'tripod',
  names: ['tripod', 'camera tripod', 'camera on a tripod', 'camera stand'],
  metres: 1.5,
  colour: '#34373d',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-74, 6, 78]) {
      s.line(`M0 -214L${x * 0.55} -96`, s.fade([shade(colour, 0.3), colour]), 11);
      s.line(`M${x * 0.5} -106L${x} ${x === 6 ? 6 : 0}`, material.steel, 7);
    }
    s.rect(-12, -238, 24, 40, 5, roundOf(s, colour));
    s.line('M8 -226L54 -198', colour, 7);
    s.layer(1, 0.2);
    s.rect(-56, -306, 112, 68, 9, frontOf(s, '#2b2e35'));
    s.path('M-22 -306L-14 -324H20L28 -306Z', frontOf(s, '#3a3e46'));
    s.oval(4, -270, 28, 28, s.glow(['#8a939b', '#3a3e46']));
    s.oval(4, -270, 20, 20, s.glow(['#8fb8e8', '#1f3a66', '#0a0f1c']));
    s.oval(-4, -278, 6, 4, '#ffffff', { opacity: 0.7 });
    s.rect(36, -298, 12, 8, 2, '#e0322f');
    return { anchors: { top: [0, -306, 90] }, foot: { x: 0, y: 0 } };
  },
});

const reel = painted({
  id: 'film-reel',
  names: ['film reel', 'movie reel', 'reel of film', 'reel'],
  metres: 0.35,
  colour: '#8a939b',
  draw(s, { colour }) {
    s.layer(0.5);
    s.path('M84 96C120 122 176 122 214 112V80C180 92 140 84 108 52Z', '#2a2520');
    s.line('M112 78C150 100 184 104 212 98', '#f1ece0', 3, { dash: '5 7', cap: 'butt' });
    s.layer();
    s.oval(0, 0, 120, 120, s.glow([shade(colour, 0.5), colour, shade(colour, -0.35)]));
    s.oval(0, 0, 106, 106, shade(colour, -0.3));
    s.oval(0, 0, 102, 102, s.glow([shade(colour, 0.35), shade(colour, -0.05)]));
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * 2 * Math.PI - Math.PI / 2;
      s.oval(Math.cos(a) * 60, Math.sin(a) * 60, 28, 28, '#2a2520');
    }
    s.oval(0, 0, 16, 16, '#2a2520', { stroke: shade(colour, 0.4), width: 5 });
    return { foot: { x: 0, y: 118 } };
  },
});

const wearable = painted({
  id: 'smartwatch',
  names: ['smartwatch', 'smart watch', 'apple watch', 'fitness tracker', 'digital watch'],
  metres: 0.22,
  bearing: 'lies',
  colour: '#2b2f36',
  colour2: '#58d06c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-34 -60L-26 -150C-20 -160 20 -160 26 -150L34 -60ZM-34 60L-26 150C-20 160 20 160 26 150L34 60Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0),
    );
    for (const y of [100, 116, 132]) s.oval(0, y, 3, 4, shade(colour, -0.5));
    s.layer(1, 0.3);
    s.rect(-54, -66, 108, 132, 28, frontOf(s, '#aab4bf'));
    s.rect(54, -24, 9, 28, 4, '#8a939b');
    s.layer(0);
    s.rect(-46, -58, 92, 116, 22, '#0c0e13');
    for (const [r, paint] of [
      [32, '#ff4a6a'],
      [23, colour2],
      [14, '#3fd0e8'],
    ] as const) {
      s.oval(0, 8, r, r, 'none', { stroke: paint, width: 7, opacity: 0.25 });
      s.path(`M0 ${8 - r}A${r} ${r} 0 1 1 ${-r} 8`, 'none', { stroke: paint, width: 7 });
    }
    s.line('M-22 -44H-8M2 -44H24', '#ffffff', 4);
    return { anchors: { label: [0, 0, 80] } };
  },
});

/** Gadgets and their parts. */
export const devices: readonly Piece[] = [
  camera,
  cassette,
  circuit,
  drone,
  handheld,
  headset,
  reel,
  remote,
  solar,
  tablet,
  tripod,
  vinyl,
  wearable,
];
