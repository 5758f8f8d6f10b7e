import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { crown } from './foliage.ts';

const bark = (s: Sketch, colour: string): string =>
  s.fade([shade(colour, 0.2), colour, shade(colour, -0.35)], 0);

interface Fruit {
  readonly id: string;
  readonly names: readonly string[];
  readonly colour: string;
  readonly fruit: string;
  readonly long?: boolean;
}

const orchard: readonly Fruit[] = [
  {
    id: 'apple-tree',
    names: ['apple tree', 'pomegranate tree', 'cherry fruit tree'],
    colour: '#5fa63a',
    fruit: '#d8352c',
  },
  {
    id: 'orange-tree',
    names: ['orange tree', 'peach tree', 'apricot tree', 'tangerine tree'],
    colour: '#4f9438',
    fruit: '#f28a24',
  },
  {
    id: 'lemon-tree',
    names: ['lemon tree', 'citrus tree', 'fruit tree', 'pear tree', 'mango tree'],
    colour: '#68a83e',
    fruit: '#f4d433',
    long: true,
  },
  {
    id: 'plum-tree',
    names: ['plum tree', 'olive tree', 'fig tree'],
    colour: '#7d9560',
    fruit: '#5d3f78',
    long: true,
  },
];

const fruitTrees: readonly Piece[] = orchard.map(({ fruit, long, ...spec }) =>
  painted({
    ...spec,
    metres: 4,
    colour2: fruit,
    draw(s, { colour, colour2, random }) {
      s.layer();
      s.path(
        'M-17 0C-8 -30 -10 -64 -16 -96L-40 -120L-32 -126L-8 -104L0 -140H10L12 -104L36 -124L42 -116L18 -94C14 -60 16 -26 22 0Q0 5 -17 0Z',
        bark(s, material.darkWood),
      );
      crown(s, { x: 0, y: -150, rx: 94, ry: 74, colour, bumps: 13 }, random);
      s.layer(1, 0.3);
      for (let i = 0; i < 13; i++) {
        const a = i * 2.4;
        const r = Math.sqrt((i + 0.5) / 13);
        const [x, y] = [Math.cos(a) * r * 76, -146 + Math.sin(a) * r * 56];
        s.oval(
          x,
          y,
          long === true ? 7.5 : 9.5,
          long === true ? 10 : 9.5,
          s.glow([shade(colour2, 0.4), colour2, shade(colour2, -0.3)]),
        );
        s.line(`M${x} ${y - 9}l2 -5`, '#5a4426', 2.4);
      }
      return { foot: { x: 0, y: 0 } };
    },
  }),
);

const baobab = painted({
  id: 'baobab',
  names: ['baobab', 'baobab tree', 'banyan tree', 'ancient tree', 'dragon tree'],
  metres: 18,
  colour: '#7f9f4a',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-62 0C-44 -30 -52 -90 -44 -140C-60 -160 -90 -166 -112 -182L-104 -188C-80 -180 -56 -176 -34 -164L-46 -206L-36 -210L-16 -168L-6 -214H6L14 -168L40 -208L50 -202L36 -162C56 -174 80 -180 104 -190L112 -182C90 -166 60 -160 44 -140C52 -90 44 -30 62 0Q0 10 -62 0Z',
      bark(s, '#9a7a5c'),
    );
    s.line(
      'M-30 -10C-24 -50 -28 -90 -22 -130M6 -6C4 -50 8 -90 4 -136M34 -12C28 -50 32 -90 28 -126',
      '#6b5240',
      3.4,
      { opacity: 0.6 },
    );
    s.layer();
    for (const [x, y, r] of [
      [-108, -194, 34],
      [-44, -220, 38],
      [8, -228, 36],
      [56, -216, 38],
      [110, -196, 34],
    ] as const)
      crown(s, { x, y, rx: r, ry: r * 0.52, colour, bumps: 9 }, random);
    return { foot: { x: 0, y: -2 } };
  },
});

const acacia = painted({
  id: 'acacia',
  names: ['acacia', 'acacia tree', 'savanna tree', 'umbrella tree', 'mimosa'],
  metres: 9,
  colour: '#6f9440',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-12 0C-6 -50 -14 -90 -44 -128L-92 -158L-88 -164L-36 -138L-20 -162L-14 -160L-22 -128C-6 -110 4 -118 22 -140L28 -160L34 -158L32 -142L86 -164L90 -158L40 -130C14 -104 6 -60 14 0Q0 4 -12 0Z',
      bark(s, '#7c5f45'),
    );
    s.layer();
    for (const [x, y, rx] of [
      [-84, -164, 64],
      [78, -166, 66],
      [0, -184, 92],
    ] as const)
      crown(s, { x, y, rx, ry: 22, colour, bumps: 13 }, random);
    return { foot: { x: 0, y: 0 } };
  },
});

const bonsai = painted({
  id: 'bonsai',
  names: ['bonsai', 'bonsai tree'],
  metres: 0.5,
  colour: '#4f8f45',
  colour2: '#7a4a34',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path(
      'M-92 0L-80 -34H80L92 0Z',
      s.fade([shade(colour2, 0.2), colour2, shade(colour2, -0.35)], 0),
    );
    s.rect(-98, -44, 196, 14, 4, s.fade([shade(colour2, 0.3), shade(colour2, -0.2)]));
    s.rect(-74, -2, 22, 10, 2, shade(colour2, -0.3));
    s.rect(52, -2, 22, 10, 2, shade(colour2, -0.3));
    s.oval(0, -46, 84, 9, s.fade(['#6f9a4a', '#4d5a34']));
    s.layer();
    s.path(
      'M-34 -44C-14 -60 -30 -84 -8 -104C22 -122 46 -130 30 -164C26 -178 14 -186 18 -206L28 -204C30 -188 48 -176 48 -152C50 -124 18 -112 8 -92C0 -74 14 -60 26 -44Z',
      bark(s, '#7d5c43'),
    );
    s.line('M16 -112C-16 -124 -48 -122 -70 -138M42 -142C64 -146 80 -146 92 -154', '#7d5c43', 10);
    s.layer(1, 0.3);
    for (const [x, y, r] of [
      [-78, -148, 46],
      [94, -164, 42],
      [14, -216, 58],
    ] as const)
      crown(s, { x, y, rx: r, ry: r * 0.5, colour, bumps: 10 }, random);
    return { foot: { x: 0, y: 8 } };
  },
});

const redwood = painted({
  id: 'redwood',
  names: [
    'redwood',
    'redwood tree',
    'sequoia',
    'giant sequoia',
    'sequoia tree',
    'larch',
    'cedar',
    'cedar tree',
  ],
  metres: 60,
  colour: '#3f7a44',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-34 0C-20 -30 -18 -120 -10 -300H10C18 -120 20 -30 34 0Q0 6 -34 0Z',
      bark(s, '#9a5638'),
    );
    s.line(
      'M-14 -8C-10 -80 -8 -160 -5 -240M4 -4C4 -80 3 -160 2 -260M16 -10C12 -80 9 -150 6 -230',
      '#6b3a26',
      2.6,
      { opacity: 0.6 },
    );
    s.layer();
    for (let i = 0; i < 9; i++) {
      const y = -120 - i * 27;
      const rx = 62 - i * 4.6;
      for (const side of [-1, 1])
        crown(
          s,
          {
            x: side * rx * 0.46,
            y: y + side * 6,
            rx: rx * 0.6,
            ry: 17,
            colour: shade(colour, random.between(-0.12, 0.12)),
            bumps: 9,
          },
          random,
        );
    }
    crown(s, { x: 0, y: -356, rx: 16, ry: 30, colour, bumps: 8 }, random);
    return { foot: { x: 0, y: 0 } };
  },
});

const bananaTree = painted({
  id: 'banana-tree',
  names: ['banana tree', 'banana plant', 'banana palm'],
  metres: 4,
  colour: '#63b23e',
  draw(s, { colour }) {
    s.layer();
    s.path('M-15 0C-10 -60 -8 -110 -5 -150H9C11 -110 13 -60 17 0Q0 4 -15 0Z', bark(s, '#a9a25c'));
    s.layer();
    for (const [turn, length] of [
      [-98, 118],
      [96, 118],
      [-64, 134],
      [62, 134],
      [-28, 140],
      [30, 138],
      [2, 128],
    ] as const)
      s.placed({ x: 2, y: -146, turn }, () => {
        s.path(
          `M0 0C-34 ${-length * 0.3} -30 ${-length * 0.8} 0 ${-length}C30 ${-length * 0.8} 34 ${-length * 0.3} 0 0Z`,
          s.fade([shade(colour, 0.22), shade(colour, -0.25)]),
        );
        s.line(`M0 -6V${-length + 6}`, shade(colour, 0.4), 3.4);
        for (let k = 2; k < 7; k++)
          s.line(
            `M0 ${(-length * k) / 8}L-20 ${(-length * k) / 8 - 12}M0 ${(-length * k) / 8}L20 ${(-length * k) / 8 - 12}`,
            shade(colour, -0.3),
            1.8,
            { opacity: 0.6 },
          );
      });
    s.layer(1, 0.3);
    for (let i = 0; i < 6; i++)
      s.line(
        `M${-8 + i * 5} -126C${-16 + i * 7} -112 ${-14 + i * 7} -100 ${-8 + i * 5} -94`,
        s.fade(['#f7df55', '#d9ae2a']),
        9,
      );
    return { foot: { x: 0, y: 0 } };
  },
});

/** Cones and balls of clipped box. */
const topiary = painted({
  id: 'topiary',
  names: ['topiary', 'boxwood', 'spiral topiary'],
  metres: 1.8,
  colour: '#4f9a45',
  draw(s, { colour, random }) {
    s.layer();
    s.path('M-44 0L-52 -60H52L44 0Z', bark(s, '#b8683f'));
    s.rect(-58, -74, 116, 18, 5, s.fade(['#cf8257', '#9a5230']));
    s.rect(-6, -150, 12, 80, 3, bark(s, material.darkWood));
    s.layer();
    crown(s, { x: 0, y: -128, rx: 58, ry: 50, colour, bumps: 17 }, random);
    crown(s, { x: 0, y: -212, rx: 42, ry: 38, colour, bumps: 14 }, random);
    crown(s, { x: 0, y: -272, rx: 26, ry: 24, colour, bumps: 11 }, random);
    return { foot: { x: 0, y: 0 } };
  },
});

/** Clipped hedges one behind the other, with ways between them. */
const hedgeMaze = painted({
  id: 'hedge-maze',
  names: ['hedge maze', 'garden maze', 'clipped hedge'],
  metres: 2.6,
  colour: '#4f9a45',
  draw(s, { colour, random }) {
    const rows = [
      [-150, 46, [[-150, 150]]],
      [
        -104,
        54,
        [
          [-176, -70],
          [-30, 176],
        ],
      ],
      [
        -52,
        64,
        [
          [-200, 10],
          [54, 200],
        ],
      ],
      [
        0,
        78,
        [
          [-226, -120],
          [-74, 100],
          [146, 226],
        ],
      ],
    ] as const;
    for (const [y, height, runs] of rows) {
      s.layer(1, 0.3);
      for (const [left, right] of runs) {
        s.rect(
          left,
          y - height,
          right - left,
          height,
          5,
          s.fade([shade(colour, 0.02), shade(colour, -0.38)]),
        );
        s.rect(
          left,
          y - height - 16,
          right - left,
          22,
          6,
          s.fade([shade(colour, 0.36), shade(colour, 0.14)]),
        );
        for (let i = 0; i < (right - left) / 6; i++)
          s.oval(
            random.between(left + 6, right - 6),
            y - random.between(6, height),
            4.6,
            3.4,
            shade(colour, random.between(-0.3, 0.22)),
            { opacity: 0.6 },
          );
      }
    }
    return { foot: { x: 0, y: -2 } };
  },
});

const vine = painted({
  id: 'hanging-vine',
  names: [
    'vine',
    'ivy',
    'liana',
    'creeper',
    'grapevine',
    'hanging vine',
    'wisteria',
    'morning glory',
    'honeysuckle',
  ],
  metres: 2,
  bearing: 'hangs',
  colour: '#5da23c',
  draw(s, { colour, random }) {
    for (let strand = 0; strand < 4; strand++) {
      s.layer();
      const x = -66 + strand * 44;
      const length = random.between(150, 250);
      const sway = random.between(-16, 16);
      s.line(
        `M${x} 0C${x + sway} ${length * 0.33} ${x - sway} ${length * 0.66} ${x + sway * 0.5} ${length}`,
        shade(colour, -0.4),
        4.4,
      );
      for (let k = 0; k < length / 17; k++) {
        const t = (k + 0.5) / (length / 17);
        const side = k % 2 === 0 ? -1 : 1;
        s.placed(
          {
            x: x + Math.sin(t * 5) * sway * 0.4,
            y: t * length,
            turn: side * random.between(50, 100) + 180,
            scale: random.between(0.8, 1.15),
          },
          () =>
            s.path(
              'M0 0C-16 -6 -20 -24 -10 -30C-6 -36 6 -36 10 -30C20 -24 16 -6 0 0Z',
              s.fade([shade(colour, random.between(0.05, 0.3)), shade(colour, -0.22)]),
            ),
        );
      }
    }
    return { foot: { x: 0, y: 0 } };
  },
});

const fern = painted({
  id: 'fern',
  names: ['fern', 'bracken', 'fern plant', 'agave', 'aloe vera', 'yucca'],
  metres: 0.8,
  colour: '#4f9f42',
  draw(s, { colour, random }) {
    for (const turn of [-72, 70, -44, 46, -18, 20, 2]) {
      s.layer();
      s.placed({ turn: turn + random.between(-4, 4) }, () => {
        const length = 150 + random.between(-14, 14);
        const bend = turn * 0.5;
        s.line(`M0 0Q0 ${-length * 0.6} ${bend} ${-length}`, shade(colour, -0.2), 4);
        for (let k = 2; k < 12; k++) {
          const t = k / 12;
          const [x, y] = [bend * t * t, -length * t];
          const w = 34 * Math.sin(Math.PI * (t * 0.86 + 0.12));
          for (const side of [-1, 1])
            s.path(
              `M${x} ${y}C${x + side * w * 0.4} ${y - 10} ${x + side * w * 0.9} ${y - 8} ${x + side * w} ${y - 13}C${x + side * w * 0.8} ${y + 2} ${x + side * w * 0.3} ${y + 6} ${x} ${y + 4}Z`,
              s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
            );
        }
      });
    }
    return { foot: { x: 0, y: -2 } };
  },
});

const flytrap = painted({
  id: 'flytrap',
  names: ['venus flytrap', 'carnivorous plant', 'pitcher plant', 'flytrap', 'man-eating plant'],
  metres: 0.3,
  colour: '#6fb03e',
  colour2: '#d8425a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-52 0L-62 -54H62L52 0Z', bark(s, '#b8683f'));
    s.rect(-68, -68, 136, 18, 5, s.fade(['#cf8257', '#9a5230']));
    for (const [x, y, turn, size] of [
      [-70, -176, -34, 0.9],
      [74, -164, 36, 0.85],
      [0, -236, 4, 1.15],
    ] as const) {
      s.layer();
      s.line(`M0 -66C${x * 0.2} -110 ${x * 0.7} -130 ${x} ${y + 24}`, shade(colour, -0.1), 9);
      s.placed({ x, y, turn, scale: size }, () => {
        s.path(
          'M-58 -34C-40 0 40 0 58 -34C60 8 34 34 0 36C-34 34 -60 8 -58 -34Z',
          s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
        );
        s.path(
          'M-50 -26C-34 2 34 2 50 -26C46 4 26 16 0 16C-26 16 -46 4 -50 -26Z',
          s.fade([shade(colour2, 0.1), shade(colour2, -0.3)]),
        );
        s.path(
          'M-54 -38C-40 -68 40 -68 54 -38C30 -20 -30 -20 -54 -38Z',
          s.fade([shade(colour, 0.3), shade(colour, 0)]),
        );
        for (let i = 0; i < 8; i++)
          s.line(
            `M${-46 + i * 13} ${-20 + Math.sin((i / 7) * Math.PI) * 14}l${(i - 3.5) * 2} -20`,
            shade(colour, 0.5),
            3.4,
          );
      });
    }
    return { foot: { x: 0, y: 0 } };
  },
});

const tumbleweed = painted({
  id: 'tumbleweed',
  names: ['tumbleweed'],
  metres: 0.6,
  colour: '#a8854f',
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 90; i++) {
      // Twigs bent along circles inside the ball, the outer ones light.
      const r = random.between(20, 88);
      const a = random.between(0, 2 * Math.PI);
      const reach = random.between(0.6, 1.5);
      const at = (angle: number): string => `${Math.cos(angle) * r} ${Math.sin(angle) * r * 0.92}`;
      const tone = shade(colour, (r / 88) * 0.5 - 0.35 + random.between(-0.1, 0.1));
      s.line(
        `M${at(a)}Q${at(a + reach / 2)} ${at(a + reach)}l${random.between(-14, 14)} ${random.between(-14, 14)}`,
        tone,
        3.2,
      );
    }
    return { foot: { x: 0, y: 66 } };
  },
});

export const grownTrees: readonly Piece[] = [
  ...fruitTrees,
  baobab,
  acacia,
  bonsai,
  redwood,
  bananaTree,
  topiary,
  hedgeMaze,
  vine,
  fern,
  flytrap,
  tumbleweed,
];
