import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

/** The upright case of a coin-operated machine, with a dark side that gives it depth. */
function cabinet(s: Sketch, width: number, height: number, colour: string): void {
  s.layer();
  s.path(`M${width} 6L${width + 20} 18V${height - 10}L${width} ${height}Z`, shade(colour, -0.45));
  s.rect(0, 0, width, height, 9, frontOf(s, colour));
  s.rect(6, height - 10, width - 12, 10, 2, shade(colour, -0.5));
}

const vending = painted({
  id: 'vending-machine',
  names: [
    'vending machine',
    'snack machine',
    'soda machine',
    'drink machine',
    'ticket machine',
    'coke machine',
  ],
  metres: 1.85,
  colour: '#c9302c',
  draw(s, { colour, random }) {
    cabinet(s, 190, 320, colour);
    s.layer(0.6, 0.2);
    s.rect(12, 40, 122, 206, 6, s.fade(['#eaf6fb', '#b9d6e4']));
    const cans = ['#d8353f', '#3f7fd0', '#f2c230', '#4bab6a', '#e8842c', '#7a4fb0', '#f4f4f1'];
    for (let row = 0; row < 5; row++) {
      for (let i = 0; i < 6; i++)
        s.rect(18 + i * 19, 50 + row * 40, 15, 26, 5, roundOf(s, random.pick(cans)));
      s.rect(12, 77 + row * 40, 122, 5, 0, '#7f95a1');
    }
    s.path('M18 44H70L30 242H18Z', '#ffffff', { opacity: 0.16 });
    s.layer(1, 0.2);
    s.rect(12, 12, 166, 22, 6, shade(colour, 0.55));
    s.rect(144, 60, 34, 70, 5, '#2a2e35');
    for (let i = 0; i < 9; i++)
      s.oval(152 + (i % 3) * 9, 74 + Math.floor(i / 3) * 11, 3, 3, '#c9d2da');
    s.rect(150, 112, 22, 10, 2, '#58e08c');
    s.rect(154, 142, 14, 26, 3, material.steel);
    s.rect(160, 148, 2.6, 14, 1, '#24272d');
    s.rect(28, 262, 92, 34, 6, '#22252b');
    s.rect(34, 266, 80, 8, 3, '#454a52');
    return { anchors: { label: [95, 23, 140], top: [95, 2, 170] } };
  },
});

const arcade = painted({
  id: 'arcade-machine',
  names: [
    'arcade machine',
    'arcade cabinet',
    'arcade game',
    'video arcade',
    'arcade',
    'pac-man machine',
  ],
  metres: 1.75,
  colour: '#3b2f8f',
  colour2: '#ff3fa4',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M176 4L206 18L204 116L228 168L206 190V312L180 320Z', shade(colour, -0.5));
    s.path('M0 0H180L178 108L200 166L180 186V320H0V186L-20 166L2 108Z', frontOf(s, colour));
    s.layer(0.3, 0.2);
    s.rect(10, 10, 160, 36, 6, s.fade([shade(colour2, 0.35), colour2]));
    s.path('M26 38L36 18L44 34L54 18L64 38M120 18H152M120 28H146M120 38H152', 'none', {
      stroke: '#fff3b0',
      width: 4,
    });
    s.rect(10, 52, 160, 106, 8, '#131320');
    s.rect(22, 60, 136, 90, 6, s.fade(['#122a63', '#0c1230']));
    for (const [x, y, paint] of [
      [40, 76, '#6df28a'],
      [64, 76, '#6df28a'],
      [88, 76, '#6df28a'],
      [112, 76, '#6df28a'],
      [52, 94, '#ff6a9a'],
      [76, 94, '#ff6a9a'],
      [100, 94, '#ff6a9a'],
    ] as const) {
      s.rect(x, y, 14, 8, 1, paint);
      s.path(
        `M${x} ${y + 8}V${y + 12}M${x + 14} ${y + 8}V${y + 12}M${x + 3} ${y - 3}V${y}M${x + 11} ${y - 3}V${y}`,
        'none',
        { stroke: paint, width: 2.6, cap: 'butt' },
      );
    }
    s.rect(84, 136, 20, 6, 1, '#ffe45e');
    s.line('M94 128V118', '#ffffff', 2.6);
    s.layer(1, 0.3);
    s.path(
      'M2 158H178L200 176L186 190H-6L-20 176Z',
      s.fade([shade(colour, 0.35), shade(colour, -0.1)]),
    );
    s.line('M44 172V152', '#c9d2da', 5);
    s.oval(44, 148, 9, 9, plumpOf(s, '#e0322f'));
    for (const [x, paint] of [
      [98, '#ffd23f'],
      [122, '#3fd0ff'],
      [146, '#6df28a'],
    ] as const)
      s.oval(x, 174, 9, 5, plumpOf(s, paint));
    s.rect(52, 212, 76, 78, 5, shade(colour, -0.35));
    for (const x of [68, 100]) {
      s.rect(x, 224, 14, 22, 2, '#d83a34');
      s.rect(x + 6, 228, 2.4, 12, 1, '#2a0d0d');
    }
    s.line('M-6 200V310M186 196V306', colour2, 5);
    return { anchors: { label: [90, 28, 140], top: [90, 2, 150] } };
  },
});

const pinball = painted({
  id: 'pinball-machine',
  names: ['pinball machine', 'pinball', 'pinball table'],
  metres: 1.8,
  colour: '#b8262f',
  colour2: '#ffd23f',
  draw(s, { colour, colour2, random }) {
    s.layer();
    for (const [x, y] of [
      [-78, 0],
      [78, 0],
      [-54, -26],
      [54, -26],
    ] as const)
      s.rect(x - 5, -124 + y, 10, 124, 2, roundOf(s, material.steel));
    s.layer(1, 0.2);
    s.rect(-82, -330, 164, 116, 8, frontOf(s, shade(colour, -0.25)));
    s.rect(-72, -320, 144, 84, 4, s.fade(['#2d1a5e', '#c2307a', '#ff9a3f']));
    s.path(
      'M0 -314L9 -288L36 -288L14 -272L22 -246L0 -262L-22 -246L-14 -272L-36 -288L-9 -288Z',
      colour2,
    );
    s.rect(-60, -232, 120, 12, 3, '#1b1b22');
    s.line('M-40 -226H40', '#ff7a3f', 4, { dash: '6 4', cap: 'butt' });
    s.layer(1, 0.3);
    s.path('M-66 -214H66L94 -108H-94Z', s.fade(['#2c6f8f', '#1d3f66']));
    for (const [x, y, paint] of [
      [-30, -188, '#ff5a5a'],
      [28, -192, '#ffd23f'],
      [0, -168, '#5affc0'],
      [-44, -150, '#ff9a3f'],
      [48, -152, '#c27aff'],
    ] as const) {
      s.oval(x, y, 13, 8, plumpOf(s, paint));
      s.oval(x, y - 2, 6, 3.4, '#ffffff', { opacity: 0.7 });
    }
    for (let i = 0; i < 12; i++)
      s.oval(random.between(-60, 60), random.between(-206, -124), 2, 1.4, '#fff3b0');
    s.line('M-34 -122L-8 -114M34 -122L8 -114', '#f4f4f1', 6);
    s.oval(12, -138, 5, 4, s.glow(['#ffffff', '#8a939b']));
    s.path('M-94 -108H94L98 -72H-98Z', frontOf(s, colour));
    s.rect(-98, -111, 196, 6, 2, shade(material.steel, 0.2));
    s.rect(70, -98, 10, 16, 3, '#2a2e35');
    return { anchors: { label: [0, -278, 130], top: [0, -328, 120] }, foot: { x: 0, y: -4 } };
  },
});

const claw = painted({
  id: 'claw-machine',
  names: ['claw machine', 'crane game', 'toy machine', 'prize machine'],
  metres: 1.8,
  colour: '#ec5f9c',
  draw(s, { colour, random }) {
    cabinet(s, 180, 316, colour);
    s.layer(0.5, 0.2);
    s.rect(12, 46, 156, 152, 5, s.fade(['#dff2fb', '#a9cfe2']));
    s.layer(1, 0.2);
    const toys = ['#f2c230', '#6fc2e8', '#8bd17a', '#c99be8', '#f29a6b', '#f4f1ea'];
    for (let row = 0; row < 3; row++)
      for (let i = 0; i < 6; i++) {
        const [x, y] = [28 + i * 25 + (row % 2) * 8, 186 - row * 20];
        const paint = random.pick(toys);
        for (const side of [-1, 1])
          s.oval(x + side * 9, y - 12, 6, 6, plumpOf(s, shade(paint, -0.1)));
        s.oval(x, y, 15, 14, plumpOf(s, paint));
        s.oval(x - 5, y - 2, 2, 2.4, '#2a2320');
        s.oval(x + 5, y - 2, 2, 2.4, '#2a2320');
      }
    s.line('M96 48V84', material.steel, 4);
    s.rect(84, 82, 24, 12, 4, roundOf(s, material.steel));
    s.line(
      'M88 94C76 106 78 116 86 122M96 94V122M104 94C116 106 114 116 106 122',
      material.steel,
      4.4,
    );
    s.path('M18 50H76L38 194H18Z', '#ffffff', { opacity: 0.2 });
    s.layer(1, 0.2);
    s.rect(12, 12, 156, 26, 7, shade(colour, 0.6));
    s.path('M4 204H176L186 226H-6Z', s.fade([shade(colour, 0.4), colour]));
    s.line('M52 214V198', '#2a2e35', 5);
    s.oval(52, 196, 8, 8, plumpOf(s, '#e0322f'));
    s.oval(112, 214, 11, 6, plumpOf(s, '#58d06c'));
    s.rect(26, 246, 60, 46, 6, '#26202a');
    return { anchors: { label: [90, 25, 130], top: [90, 2, 160] } };
  },
});

const gumball = painted({
  id: 'gumball-machine',
  names: [
    'gumball machine',
    'candy machine',
    'bubble gum machine',
    'bubblegum machine',
    'gumball dispenser',
    'candy dispenser',
  ],
  metres: 0.5,
  colour: '#d3322c',
  draw(s, { colour, random }) {
    s.layer();
    s.path('M-58 0L-44 -104H44L58 0C30 8 -30 8 -58 0Z', roundOf(s, colour));
    s.oval(0, -66, 19, 19, s.glow(['#ffffff', '#aab4bf']));
    s.line('M-10 -66H10', '#4a4e56', 6);
    s.path('M-18 -34H18L22 -6H-22Z', s.fade(['#dfe4e8', '#8a939b']));
    s.layer(1, 0.2);
    s.path('M-62 -106H62L54 -122H-54Z', roundOf(s, colour));
    s.layer(0.9);
    s.oval(0, -192, 86, 80, '#e8f4fa', { opacity: 0.6 });
    const sweets = ['#e0322f', '#f2c230', '#4bab6a', '#4a86d0', '#f4f1ea', '#e87ab0', '#ef8a2e'];
    for (let row = 0; row < 8; row++) {
      const y = -126 - row * 15;
      const half = Math.sqrt(Math.max(0, 1 - ((y + 192) / 76) ** 2)) * 78;
      for (let x = -half + 8; x <= half - 8; x += 17)
        s.oval(x + (row % 2) * 5, y, 9.5, 9.5, plumpOf(s, random.pick(sweets)));
    }
    s.path('M-66 -200C-64 -236 -42 -258 -18 -264C-38 -246 -50 -222 -48 -190Z', '#ffffff', {
      opacity: 0.55,
    });
    s.oval(0, -192, 86, 80, 'none', { stroke: '#ffffff', width: 3, opacity: 0.8 });
    s.layer(1, 0.2);
    s.path('M-40 -264C-30 -290 30 -290 40 -264C20 -256 -20 -256 -40 -264Z', roundOf(s, colour));
    s.oval(0, -286, 9, 8, plumpOf(s, colour));
    return {};
  },
});

const jukebox = painted({
  id: 'jukebox',
  names: ['jukebox', 'juke box', 'wurlitzer'],
  metres: 1.5,
  colour: '#8a3f22',
  colour2: '#ffb43f',
  draw(s, { colour, colour2 }) {
    s.layer();
    const shell = 'M0 300V96C0 -32 200 -32 200 96V300Z';
    s.path(shell, frontOf(s, colour));
    s.layer(0.4, 0.2);
    for (const [inset, paint] of [
      [10, colour2],
      [20, '#ff5a7a'],
      [30, '#5ad0e8'],
    ] as const)
      s.path(
        `M${inset} 292V98C${inset} ${-22 + inset * 0.9} ${200 - inset} ${-22 + inset * 0.9} ${200 - inset} 98V292`,
        'none',
        { stroke: s.fade([shade(paint, 0.5), paint]), width: 8 },
      );
    s.layer(0.8, 0.2);
    s.path('M44 128V104C44 26 156 26 156 104V128Z', s.fade(['#3a2a20', '#6f4a2a']));
    s.oval(100, 92, 42, 20, '#17181c');
    s.oval(100, 92, 27, 12, 'none', { stroke: '#3a3d45', width: 2 });
    s.oval(100, 92, 13, 6, '#d8353f');
    s.rect(48, 132, 104, 34, 4, s.fade(['#fff6dc', '#f0dca8']));
    for (const y of [140, 149, 158]) s.line(`M56 ${y}H92M108 ${y}H144`, '#a3403a', 3);
    s.layer(1, 0.3);
    s.path(
      'M46 176H154V262C154 284 46 284 46 262Z',
      s.fade([shade(colour, -0.3), shade(colour, -0.5)]),
    );
    for (let x = 58; x < 150; x += 13)
      s.rect(x, 182, 5, 88, 2, s.fade([shade(colour2, 0.3), shade(colour2, -0.3)]));
    s.oval(100, 226, 26, 26, plumpOf(s, colour2));
    s.rect(-6, 292, 212, 14, 4, roundOf(s, material.steel));
    return { anchors: { label: [100, 149, 100], top: [100, 4, 90] } };
  },
});

const booth = painted({
  id: 'phone-booth',
  names: [
    'phone booth',
    'telephone booth',
    'phone box',
    'telephone box',
    'red telephone box',
    'call box',
    'payphone',
    'photo booth',
  ],
  metres: 2.4,
  colour: '#c4232b',
  draw(s, { colour }) {
    s.layer();
    s.path('M140 30L158 40V322L140 330Z', shade(colour, -0.5));
    s.rect(0, 26, 140, 304, 4, frontOf(s, colour));
    s.path(
      'M-6 28C-4 6 30 -6 70 -6C110 -6 144 6 146 28Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.15)]),
    );
    s.rect(-6, 26, 152, 10, 2, shade(colour, -0.25));
    s.layer(0.3);
    s.rect(16, 42, 108, 20, 2, '#fdf9ee');
    s.layer(0.5, 0.2);
    for (let row = 0; row < 6; row++)
      for (const [x, w] of [
        [18, 20],
        [42, 56],
        [102, 20],
      ] as const)
        s.rect(x, 74 + row * 38, w, 33, 2, s.fade(['#e6f3f8', '#9fc0cf'], 30));
    s.rect(56, 128, 28, 50, 4, '#2a2d33', { opacity: 0.8 });
    s.line('M60 136H80', '#4a4e56', 8);
    s.layer();
    s.rect(114, 180, 7, 40, 3, material.gold);
    s.rect(-4, 316, 148, 16, 3, shade(colour, -0.4));
    return { anchors: { label: [70, 52, 96], top: [70, -4, 110] } };
  },
});

const atm = painted({
  id: 'cash-machine',
  names: ['atm', 'cash machine', 'cash dispenser', 'bank machine', 'kiosk', 'ticket kiosk'],
  metres: 1.5,
  colour: '#2f6fb5',
  draw(s, { colour }) {
    cabinet(s, 170, 270, colour);
    s.layer(1, 0.2);
    s.rect(12, 10, 146, 26, 5, shade(colour, 0.6));
    s.rect(16, 46, 138, 86, 6, '#2a2e35');
    s.layer(0.2);
    s.rect(36, 54, 98, 70, 3, s.fade(['#9fe0ff', '#3f8fd0']));
    s.line('M48 72H104M48 86H88M48 100H116', '#ffffff', 4);
    s.layer(1, 0.2);
    for (const y of [60, 78, 96, 114]) for (const x of [20, 140]) s.rect(x, y, 10, 9, 2, '#c9d2da');
    s.path('M6 142H164L176 170H-6Z', s.fade(['#e3e8ec', '#b1bbc4']));
    for (let i = 0; i < 12; i++)
      s.rect(
        44 + (i % 3) * 19,
        145 + Math.floor(i / 3) * 6,
        14,
        4,
        1,
        i === 11 ? '#4bab6a' : '#5a626b',
      );
    s.rect(118, 150, 36, 5, 2, '#22252b');
    s.rect(40, 186, 90, 12, 4, '#22252b');
    s.path('M52 196H118V220H52Z', '#8fc98a');
    s.oval(85, 208, 8, 8, '#5da25a');
    return { anchors: { label: [85, 23, 120], top: [85, 2, 150] } };
  },
});

const serverRack = painted({
  id: 'server-rack',
  names: [
    'server',
    'server rack',
    'supercomputer',
    'mainframe',
    'data center',
    'computer server',
    'mainframe computer',
    'data centre',
  ],
  metres: 2,
  colour: '#2d3138',
  colour2: '#3fe0a0',
  draw(s, { colour, colour2, random }) {
    cabinet(s, 150, 320, colour);
    s.layer(0.9, 0.2);
    s.rect(10, 10, 130, 296, 4, shade(colour, -0.5));
    for (let row = 0; row < 11; row++) {
      const y = 16 + row * 26;
      s.rect(14, y, 122, 22, 3, s.fade([shade(colour, 0.32), shade(colour, 0.08)]));
      for (let x = 20; x < 92; x += 7) s.rect(x, y + 5, 4, 12, 1, shade(colour, -0.4));
      for (let i = 0; i < 4; i++)
        s.oval(
          102 + i * 8,
          y + 11,
          2.6,
          2.6,
          random.chance(0.7) ? colour2 : random.pick(['#ffb43f', '#4aa8ff', '#3a3e46']),
        );
    }
    return { anchors: { top: [75, 2, 140], label: [75, 150, 110] } };
  },
});

const safe = painted({
  id: 'safe',
  names: ['safe', 'vault', 'bank vault', 'strongbox', 'lockbox'],
  metres: 0.8,
  colour: '#4b545c',
  draw(s, { colour }) {
    s.layer();
    for (const x of [16, 172]) s.rect(x, 214, 32, 14, 4, shade(colour, -0.5));
    s.rect(0, 0, 220, 218, 14, frontOf(s, colour));
    s.layer(1, 0.25);
    s.rect(18, 18, 184, 182, 8, frontOf(s, shade(colour, 0.14)), {
      stroke: shade(colour, -0.4),
      width: 4,
    });
    for (const y of [50, 150]) s.rect(8, y, 18, 30, 4, roundOf(s, material.steel));
    s.oval(128, 108, 46, 46, s.glow(['#f2f5f7', '#aab4bf', '#6c757e']));
    for (let i = 0; i < 24; i++) {
      const a = (i / 24) * 2 * Math.PI;
      s.line(
        `M${128 + Math.cos(a) * 36} ${108 + Math.sin(a) * 36}L${128 + Math.cos(a) * 42} ${108 + Math.sin(a) * 42}`,
        '#2f343b',
        i % 6 === 0 ? 3.4 : 1.8,
      );
    }
    s.oval(128, 108, 22, 22, plumpOf(s, '#8a939b'));
    s.line('M128 90V108', '#c23a33', 4);
    s.layer(1, 0.3);
    s.line('M58 76V140M40 108H76', roundOf(s, material.brass), 10);
    s.oval(58, 108, 12, 12, plumpOf(s, material.brass));
    return { anchors: { top: [110, 2, 200] } };
  },
});

const locker = painted({
  id: 'locker',
  names: ['locker', 'lockers', 'school locker', 'row of lockers', 'gym locker'],
  metres: 1.8,
  colour: '#4f7fa8',
  draw(s, { colour }) {
    s.layer();
    s.rect(-4, 0, 248, 310, 5, shade(colour, -0.4));
    for (let i = 0; i < 3; i++) {
      s.layer(1, 0.25);
      const x = i * 80;
      s.rect(x + 3, 6, 74, 296, 4, frontOf(s, shade(colour, (i - 1) * 0.04)));
      for (let k = 0; k < 4; k++)
        for (const y of [24, 248]) s.rect(x + 18, y + k * 10, 44, 4.5, 2, shade(colour, -0.5));
      s.rect(x + 58, 142, 8, 32, 4, roundOf(s, material.steel));
      s.rect(x + 22, 84, 36, 17, 2, '#f1ece0');
    }
    return { anchors: { top: [120, 2, 220], label: [40, 93, 36] } };
  },
});

/** Standing machines and lockable cases. */
export const cabinets: readonly Piece[] = [
  arcade,
  atm,
  booth,
  claw,
  gumball,
  jukebox,
  locker,
  pinball,
  safe,
  serverRack,
  vending,
];
