import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

interface LongTool {
  readonly id: string;
  readonly names: readonly string[];
  readonly colour: string;
  readonly head: (s: Sketch, colour: string) => void;
}

const longTools: readonly LongTool[] = [
  {
    id: 'rake',
    names: ['rake', 'garden rake', 'leaf rake'],
    colour: '#c23a33',
    head: (s, colour) => {
      s.rect(-62, -12, 124, 13, 4, frontOf(s, colour));
      for (let x = -58; x <= 58; x += 14.5)
        s.path(
          `M${x - 3} -10L${x - 4} -46C${x - 4} -54 ${x + 6} -54 ${x + 4} -46L${x + 3} -10Z`,
          roundOf(s, colour),
        );
    },
  },
  {
    id: 'pitchfork',
    names: ['pitchfork', 'garden fork', 'hay fork', 'fork of a farmer'],
    colour: '#6c757e',
    head: (s, colour) => {
      s.path(
        'M-44 -120V-40C-44 -14 -20 -8 0 -8C20 -8 44 -14 44 -40V-120M-15 -120V-20M15 -120V-20',
        'none',
        { stroke: s.fade([shade(colour, 0.4), shade(colour, -0.3)], 0), width: 8 },
      );
      s.rect(-9, -14, 18, 30, 4, roundOf(s, colour));
    },
  },
  {
    id: 'hoe',
    names: ['hoe', 'garden hoe', 'mattock'],
    colour: '#6c757e',
    head: (s, colour) => {
      s.path(
        'M0 4C-2 -30 -20 -44 -50 -40L-92 -30L-84 -10L-50 -18C-30 -22 -22 -10 -14 4Z',
        frontOf(s, colour),
      );
      s.path('M-92 -34L-104 14L-80 10L-78 -12Z', frontOf(s, shade(colour, 0.2)));
    },
  },
  {
    id: 'scythe',
    names: ['scythe', 'sickle', "grim reaper's scythe", "reaper's scythe"],
    colour: '#aab4bf',
    head: (s, colour) => {
      s.path(
        'M6 0C-40 -50 -120 -50 -176 12C-120 -20 -60 -18 -10 20Z',
        s.fade([shade(colour, 0.5), colour, shade(colour, -0.3)]),
      );
      s.path('M-176 12C-120 -34 -50 -34 2 6', 'none', { stroke: shade(colour, 0.65), width: 3 });
      s.rect(-12, -6, 24, 26, 5, roundOf(s, '#4a4e56'));
    },
  },
];

const longToolPieces: readonly Piece[] = longTools.map(({ head, ...spec }) =>
  painted({
    ...spec,
    metres: 1.5,
    colour2: '#b98650',
    draw(s, { colour, colour2 }) {
      s.layer();
      s.rect(-6, 0, 12, 250, 5, roundOf(s, colour2));
      s.layer(1, 0.25);
      head(s, colour);
      return { anchors: { 'hand-left': [0, 130, 24] } };
    },
  }),
);

const wateringCan = painted({
  id: 'watering-can',
  names: ['watering can', 'water can', 'watering-can'],
  metres: 0.35,
  facing: 'left',
  colour: '#4f9a8a',
  draw(s, { colour }) {
    s.layer();
    s.path('M62 -122C136 -140 140 -20 66 -20', 'none', {
      stroke: s.fade([shade(colour, 0.25), shade(colour, -0.35)]),
      width: 13,
    });
    s.path(
      'M-50 -34L-146 -138L-132 -150L-44 -76Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)]),
    );
    s.path(
      'M-170 -122L-116 -172C-108 -178 -98 -166 -104 -158L-152 -110C-160 -104 -176 -114 -170 -122Z',
      frontOf(s, shade(colour, 0.15)),
    );
    s.layer(1, 0.2);
    s.path(
      'M-66 -120L-76 -6C-50 10 56 10 80 -6L70 -120C40 -112 -40 -112 -66 -120Z',
      roundOf(s, colour),
    );
    for (const y of [-96, -20])
      s.path(
        `M${-70 + (y + 96) * -0.06} ${y}C-40 ${y + 9} 44 ${y + 9} ${74 + (y + 96) * 0.06} ${y}`,
        'none',
        { stroke: shade(colour, -0.3), width: 4 },
      );
    s.oval(2, -120, 68, 14, shade(colour, 0.3));
    s.path('M-54 -122C-60 -170 60 -170 58 -122', 'none', {
      stroke: s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
      width: 11,
    });
    s.layer(0.3);
    for (const [x, y] of [
      [-186, -104],
      [-196, -84],
      [-176, -88],
      [-188, -62],
      [-170, -68],
    ] as const)
      s.path(
        `M${x} ${y}C${x - 7} ${y + 11} ${x - 5} ${y + 16} ${x} ${y + 16}C${x + 5} ${y + 16} ${x + 7} ${y + 11} ${x} ${y}Z`,
        '#7cc4e8',
      );
    return {
      anchors: { 'hand-left': [110, -72, 40], inside: [2, -120, 110], label: [2, -58, 90] },
    };
  },
});

const lawnMower = painted({
  id: 'lawn-mower',
  names: ['lawn mower', 'lawnmower', 'grass cutter'],
  metres: 1,
  facing: 'left',
  colour: '#d8352f',
  draw(s, { colour }) {
    s.layer();
    s.line('M40 -60L176 -206C184 -214 196 -212 204 -206', s.fade(['#c9d2da', '#4a4e56']), 9);
    s.line('M182 -208L206 -206', '#24262b', 15);
    s.layer();
    s.path(
      'M-136 -30C-140 -66 -110 -78 -80 -80H70C104 -80 120 -62 120 -30V-18H-136Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)]),
    );
    s.layer(1, 0.3);
    s.path(
      'M-70 -78V-112C-70 -124 -60 -128 -50 -128H20C32 -128 38 -120 38 -110V-78Z',
      frontOf(s, '#3a3e46'),
    );
    for (const x of [-54, -40, -26, -12]) s.rect(x, -116, 8, 30, 2, '#6c757e');
    s.rect(4, -144, 26, 18, 4, frontOf(s, '#24262b'));
    s.layer(1, 0.3);
    for (const [x, r] of [
      [-100, 30],
      [90, 38],
    ] as const) {
      s.oval(x, -r, r, r, s.glow(['#4a4d55', '#25272c']));
      s.oval(x, -r, r * 0.5, r * 0.5, plumpOf(s, '#e9ecee'));
    }
    return { anchors: { 'hand-right': [194, -208, 30] }, foot: { x: 0, y: 0 } };
  },
});

const gnome = painted({
  id: 'garden-gnome',
  names: ['garden gnome', 'gnome', 'gnome statue', 'dwarf figurine', 'lawn gnome'],
  metres: 0.5,
  colour: '#d8352f',
  colour2: '#3f6fb5',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-28, 28])
      s.path(`M${x - 26} 0C${x - 26} -24 ${x + 26} -24 ${x + 26} 0Z`, plumpOf(s, '#5a3820'));
    s.layer();
    s.path(
      'M-64 -16C-72 -80 -50 -126 0 -128C50 -126 72 -80 64 -16C40 -6 -40 -6 -64 -16Z',
      s.fade([shade(colour2, 0.3), colour2, shade(colour2, -0.3)]),
    );
    s.path('M-68 -44H68V-28H-68Z', '#4a2f1c');
    s.rect(-14, -46, 28, 20, 4, material.gold);
    for (const side of [-1, 1]) {
      s.line(
        `M${side * 52} -104C${side * 80} -90 ${side * 76} -64 ${side * 50} -56`,
        shade(colour2, 0.05),
        24,
      );
      s.oval(side * 46, -56, 13, 12, plumpOf(s, '#f2b98c'));
    }
    s.layer(1, 0.3);
    s.oval(0, -152, 44, 40, plumpOf(s, '#f2b98c'));
    s.layer(1, 0.3);
    s.path(
      'M-46 -152C-60 -110 -30 -70 0 -48C30 -70 60 -110 46 -152C30 -128 16 -134 0 -134C-16 -134 -30 -128 -46 -152Z',
      s.glow(['#ffffff', '#f4f1ea', '#d3cdc0']),
    );
    s.oval(0, -148, 12, 10, plumpOf(s, '#e8946a'));
    s.path(
      'M-22 -136C-14 -144 -6 -142 0 -136C6 -142 14 -144 22 -136C14 -126 6 -128 0 -132C-6 -128 -14 -126 -22 -136Z',
      '#ffffff',
    );
    for (const x of [-18, 18]) s.oval(x, -164, 4.4, 5.4, '#2a211c');
    s.layer(1, 0.35);
    s.path(
      'M-52 -170C-40 -220 -16 -264 8 -290C14 -296 24 -290 22 -280C28 -240 44 -204 52 -170C20 -184 -20 -184 -52 -170Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)], 10),
    );
    return { anchors: { 'hand-left': [-46, -56, 30], crown: [0, -180, 90], eyes: [0, -164, 60] } };
  },
});

const well = painted({
  id: 'water-well',
  names: ['well', 'wishing well', 'water well', 'stone well', 'old well'],
  metres: 2.4,
  colour: '#a9a59e',
  colour2: '#b0503a',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-92, 76]) s.rect(x, -216, 16, 150, 3, roundOf(s, material.wood));
    s.rect(-100, -166, 200, 13, 5, frontOf(s, material.wood));
    s.line('M104 -160V-132H126', '#5a5f67', 6);
    s.rect(-3, -156, 5, 50, 1, '#d9c08a');
    s.path('M-22 -110H20L15 -76H-17Z', roundOf(s, shade(material.wood, 0.15)));
    s.layer();
    s.oval(0, -76, 112, 24, s.fade(['#1f1c1a', '#3a3531']));
    s.path('M-112 -76V-8C-100 16 100 16 112 -8V-76C96 -46 -96 -46 -112 -76Z', roundOf(s, colour));
    for (let row = 0; row < 3; row++)
      for (let i = -4; i <= 4; i++) {
        const x = i * 25 + (row % 2) * 12;
        const y = -50 + row * 20 + 9 * Math.sqrt(Math.max(0, 1 - (x / 116) ** 2));
        s.rect(x - 11, y - 8, 22, 16, 5, shade(colour, ((i * 7 + row * 5) % 5) / 16 - 0.16), {
          opacity: 0.8,
        });
      }
    s.path(
      'M-116 -80C-100 -48 100 -48 116 -80L116 -70C100 -38 -100 -38 -116 -70Z',
      frontOf(s, shade(colour, 0.2)),
    );
    s.layer(1, 0.35);
    s.path(
      'M-140 -206L-60 -272H60L140 -206Z',
      s.fade([shade(colour2, 0.25), colour2, shade(colour2, -0.3)]),
    );
    for (const y of [-256, -240, -224])
      s.line(`M${-72 - (y + 256) * 1.3} ${y}H${72 + (y + 256) * 1.3}`, shade(colour2, -0.3), 2.4);
    return { anchors: { inside: [0, -76, 180], top: [0, -78, 180] }, foot: { x: 0, y: 4 } };
  },
});

const birdhouse = painted({
  id: 'birdhouse',
  names: ['birdhouse', 'bird house', 'nesting box', 'bird feeder', 'birdfeeder'],
  metres: 1.6,
  colour: '#4f9ac0',
  colour2: '#d8604a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-8, -60, 16, 190, 4, roundOf(s, material.wood));
    s.path('M46 -160L74 -172V-64L46 -54Z', shade(colour, -0.35));
    s.path('M-56 -160L-4 -220L46 -160V-54H-56Z', frontOf(s, colour));
    s.oval(-5, -132, 20, 20, '#24180f', { stroke: shade(colour, 0.4), width: 5 });
    s.line('M-5 -98V-92', '#c99a5c', 10);
    s.layer(1, 0.35);
    s.path(
      'M-4 -242L30 -252L98 -176L62 -156Z',
      s.fade([shade(colour2, -0.1), shade(colour2, -0.35)]),
    );
    s.path(
      'M-4 -244L-76 -160L-64 -150L-4 -218L54 -150L66 -158Z',
      s.fade([shade(colour2, 0.3), shade(colour2, -0.1)]),
    );
    s.rect(-66, -58, 124, 11, 4, frontOf(s, material.wood));
    return { anchors: { top: [-4, -236, 60] } };
  },
});

const hive = painted({
  id: 'beehive',
  names: ['beehive', 'bee hive', 'hive', 'skep', 'honeycomb'],
  metres: 0.6,
  colour: '#e3a83a',
  draw(s, { colour, random }) {
    s.layer();
    for (const [y, r] of [
      [-24, 92],
      [-62, 102],
      [-100, 98],
      [-138, 82],
      [-172, 58],
      [-198, 30],
    ] as const)
      s.rect(
        -r,
        y - 20,
        2 * r,
        42,
        21,
        s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)], 70),
      );
    s.path('M-24 0V-22C-24 -48 24 -48 24 -22V0Z', '#3a2410');
    s.layer(1, 0.3);
    for (const [x, y] of [
      [-118, -150],
      [104, -186],
      [126, -70],
      [-44, -96],
      [48, -22],
    ] as const)
      s.placed({ x, y, turn: random.between(-24, 24) }, () => {
        s.oval(-3, -11, 8, 11, '#ffffff', { opacity: 0.85 });
        s.oval(7, -11, 8, 11, '#ffffff', { opacity: 0.85 });
        s.oval(0, 0, 16, 11, plumpOf(s, '#f5c53a'));
        s.line('M-3 -10V10M6 -9V9', '#2a211c', 4.4);
        s.oval(-13, -1, 6, 7, '#2a211c');
      });
    return {};
  },
});

const scarecrow = painted({
  id: 'scarecrow',
  names: ['scarecrow', 'straw man'],
  metres: 1.8,
  colour: '#b8452f',
  colour2: '#e8c45a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-7, -200, 14, 204, 3, roundOf(s, material.wood));
    s.rect(-136, -190, 272, 12, 4, frontOf(s, material.wood));
    for (const side of [-1, 1])
      for (const k of [-3, -1, 1, 3])
        s.line(`M${side * 116} -184L${side * 156} ${-184 + k * 9}`, colour2, 5);
    s.layer();
    s.path('M-44 -80L-50 -8H-16L0 -60L16 -8H50L44 -80Z', frontOf(s, '#4a6a9a'));
    for (const x of [-34, 34])
      for (const k of [-2, 0, 2]) s.line(`M${x} -10L${x + k * 7} 12`, colour2, 5);
    s.layer(1, 0.2);
    s.path(
      'M-50 -196C-20 -206 20 -206 50 -196L124 -196V-160L58 -158L54 -76H-54L-58 -158L-124 -160V-196Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.25)]),
    );
    s.line('M-56 -130H56M-54 -104H54M-24 -198V-78M24 -198V-78', shade(colour, 0.45), 3);
    s.rect(20, -122, 26, 28, 2, '#f2c230');
    s.line('M-56 -84H56', '#c9a06a', 9);
    s.layer(1, 0.3);
    for (const k of [-3, -1, 1, 3]) s.line(`M0 -206L${k * 13} -186`, colour2, 6);
    s.oval(0, -240, 42, 42, s.glow(['#f6e3b4', '#e3c48a', '#b8935a']));
    for (const x of [-15, 15])
      s.line(`M${x - 6} -252L${x + 6} -240M${x + 6} -252L${x - 6} -240`, '#3a2a1c', 4);
    s.path('M-6 -234H6L0 -222Z', '#e8742f');
    s.path('M-22 -218C-10 -208 10 -208 22 -218', 'none', {
      stroke: '#3a2a1c',
      width: 4,
      dash: '5 4',
    });
    s.layer(1, 0.35);
    s.path(
      'M-66 -268C-40 -276 40 -276 66 -268C70 -260 50 -256 0 -256C-50 -256 -70 -260 -66 -268Z',
      s.fade(['#8a6a3a', '#5c4322']),
    );
    s.path(
      'M-36 -270C-34 -306 -20 -322 0 -322C20 -322 34 -306 36 -270Z',
      s.fade(['#a8834a', '#6b4f28']),
    );
    return {
      anchors: {
        crown: [0, -272, 84],
        eyes: [0, -246, 60],
        'hand-left': [-136, -184, 30],
        'hand-right': [136, -184, 30],
      },
      foot: { x: 0, y: 2 },
    };
  },
});

/** Tools and ornaments of a garden or farm. */
export const gardenThings: readonly Piece[] = [
  birdhouse,
  gnome,
  hive,
  lawnMower,
  ...longToolPieces,
  scarecrow,
  wateringCan,
  well,
];
