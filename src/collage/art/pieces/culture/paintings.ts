import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import type { Random } from '../../../../numerics/random.ts';

/** A well-known picture, freely redrawn on a canvas of 200 by 160 or upright 150 by 200. */
interface Masterwork {
  readonly id: string;
  readonly names: readonly string[];
  readonly upright: boolean;
  readonly paint: (s: Sketch, random: Random) => void;
}

/** Swirling night sky over a village, a dark cypress in front. */
const starryNight: Masterwork['paint'] = (s, random) => {
  s.rect(0, 0, 200, 160, 0, s.fade(['#16306e', '#2c5cab', '#3f78b8']));
  for (let i = 0; i < 60; i++) {
    const [x, y] = [random.between(0, 200), random.between(0, 104)];
    s.line(
      `M${x} ${y}q12 ${random.between(-7, 7)} 24 0`,
      random.pick(['#7fb1e0', '#4b86c8', '#1d3f86', '#a9cdea']),
      2.2,
      { opacity: 0.7 },
    );
  }
  for (const [x, y, r] of [
    [82, 46, 25],
    [122, 58, 17],
  ] as const)
    for (let k = 0; k < 4; k++)
      s.line(
        `M${x - r + k * 5} ${y}A${r - k * 5} ${(r - k * 5) * 0.8} 0 1 1 ${x + k * 2} ${y + r * 0.8 - k * 4}`,
        k % 2 === 0 ? '#cfe3ee' : '#5f9ad4',
        3,
      );
  for (const [x, y, r] of [
    [24, 24, 9],
    [52, 16, 7],
    [150, 22, 8],
    [110, 18, 6],
    [178, 60, 8],
    [20, 70, 7],
  ] as const) {
    s.oval(
      x,
      y,
      r * 1.8,
      r * 1.8,
      s.glow(
        [
          [0, '#fff6b0', 0.9],
          [1, '#fff2a0', 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.oval(x, y, r * 0.5, r * 0.5, '#fff3ae');
  }
  s.oval(176, 24, 15, 15, '#f7c948');
  s.oval(170, 22, 11, 12, '#3a6fb4');
  s.path('M0 112C40 92 70 104 110 96C150 88 180 100 200 92V160H0Z', '#2a4f86');
  s.path('M0 128C50 112 120 126 200 112V160H0Z', '#27476b');
  for (let i = 0; i < 9; i++) {
    const x = 70 + i * 14;
    s.rect(x, 130 + (i % 3) * 5, 11, 12, 0, '#54708e');
    s.path(`M${x - 2} ${130 + (i % 3) * 5}l7.5 -8l7.5 8Z`, '#8c5a48');
    s.rect(x + 4, 134 + (i % 3) * 5, 3, 4, 0, '#ffd95e');
  }
  s.path('M120 130L124 96L128 130Z', '#394f6e');
  s.path('M28 160C18 120 26 80 40 30C48 70 62 110 56 160Z', '#1c2f2c');
  s.line('M34 150C30 116 34 84 40 50M44 152C46 120 44 90 42 66', '#3f5c44', 3);
};

const greatWave: Masterwork['paint'] = (s, random) => {
  s.rect(0, 0, 200, 160, 0, s.fade(['#e6d8b8', '#f2e8cf']));
  s.path('M104 118L128 92L152 118Z', '#4a6a8c');
  s.path('M119 102L128 92L137 102L131 100L127 104Z', '#f7f3e6');
  s.path('M0 160V120C40 124 80 132 120 122C160 114 180 118 200 124V160Z', '#2f5c8c');
  const wave =
    'M0 160V40C20 18 60 4 96 14C126 22 140 44 138 62C128 50 112 46 100 54C112 60 114 74 104 84C98 72 86 70 78 78C60 96 64 126 110 140L80 160Z';
  s.path(wave, s.fade(['#3f78ad', '#1f4a7c']));
  s.within(wave, () => {
    for (let i = 0; i < 6; i++)
      s.line(
        `M${-10 + i * 8} 160C${10 + i * 6} 100 ${30 + i * 6} ${46 + i * 5} ${92 + i * 3} ${34 + i * 9}`,
        i % 2 === 0 ? '#7fb0d4' : '#16386a',
        4,
      );
  });
  for (let i = 0; i < 30; i++) {
    const t = i / 29;
    const [x, y] = [20 + t * 118, 26 - Math.sin(t * 3.1) * 16 + t * t * 40];
    s.oval(
      x + random.between(-4, 4),
      y + random.between(-4, 4),
      random.between(3, 6),
      random.between(3, 6),
      '#fbf8ec',
    );
  }
  for (let i = 0; i < 34; i++)
    s.oval(random.between(60, 160), random.between(50, 92), 1.4, 1.4, '#fbf8ec');
  s.path('M128 134C150 128 176 134 196 128C190 142 150 148 128 134Z', '#d9b676');
  s.path('M24 148C50 140 84 148 104 144C96 156 44 160 24 148Z', '#d9b676');
};

/** Head and shoulders of a sitter; the landscape or plain ground behind is painted before. */
function sitter(s: Sketch, cloth: string, skin: string): void {
  s.path(
    'M8 200C14 150 44 134 62 128H90C110 134 136 150 142 200Z',
    s.fade([cloth, shade(cloth, -0.35)]),
  );
  s.path('M60 108H92V132C84 142 68 142 60 132Z', shade(skin, -0.14));
  s.oval(76, 84, 28, 37, s.fade([shade(skin, 0.14), shade(skin, -0.12)], 20));
}

const monaLisa: Masterwork['paint'] = (s) => {
  s.rect(0, 0, 150, 200, 0, s.fade(['#9fb09a', '#8f9a6a', '#7a6a40']));
  s.path('M0 90C20 70 34 86 46 76V140H0ZM150 80C130 66 116 84 106 74V140H150Z', '#6f7f6c');
  s.line('M8 128C26 116 16 104 36 96M142 120C124 112 134 100 116 92', '#c9b98a', 4);
  s.path('M40 92C34 40 118 40 112 92C118 130 112 150 104 156H50C42 150 36 130 40 92Z', '#3a2a1e');
  sitter(s, '#3c3a26', '#dcb27c');
  s.path('M50 76C56 44 96 44 102 76C94 58 86 54 76 53C66 54 58 58 50 76Z', '#33241a');
  for (const x of [64, 87]) {
    s.path(`M${x - 7} 80Q${x} 75 ${x + 7} 80Q${x} 84 ${x - 7} 80Z`, '#f2e0c0');
    s.oval(x, 80, 3, 3, '#3a2616');
  }
  s.line('M76 82C74 92 73 96 78 98M66 108Q76 113 87 106', '#8a5634', 2.2);
  s.path('M20 186C44 170 66 172 84 182C104 172 122 176 136 190V200H16Z', '#55492a');
  s.path('M48 184C62 174 84 178 96 186C88 196 60 196 48 184Z', '#d3a672');
};

const pearlGirl: Masterwork['paint'] = (s) => {
  s.rect(0, 0, 150, 200, 0, '#1c1d1e');
  sitter(s, '#a97f38', '#ecc49a');
  s.path('M46 82C42 30 110 26 108 74C98 62 74 54 46 82Z', s.fade(['#5f8fc4', '#3a68a4']));
  s.path(
    'M96 40C118 30 128 60 122 108L110 150L104 90C110 70 104 54 96 40Z',
    s.fade(['#f0d680', '#b9923c']),
  );
  for (const x of [62, 84]) {
    s.path(`M${x - 8} 82Q${x} 74 ${x + 8} 82Q${x} 88 ${x - 8} 82Z`, '#fbf2e4');
    s.oval(x, 81, 4, 4, '#4a3a2c');
    s.oval(x - 1, 80, 1.2, 1.2, '#ffffff');
  }
  s.line('M71 84C68 94 68 98 74 99', '#b07a54', 2.2);
  s.path('M64 108Q74 103 84 108Q74 116 64 108Z', '#c4584c');
  s.oval(102, 116, 6, 8, s.glow(['#ffffff', '#d9dde0', '#8f9499']));
};

const scream: Masterwork['paint'] = (s) => {
  s.rect(0, 0, 150, 200, 0, '#e8862f');
  for (let i = 0; i < 9; i++)
    s.line(
      `M-10 ${6 + i * 10}C40 ${-8 + i * 11} 90 ${22 + i * 9} 160 ${4 + i * 10}`,
      ['#d8502a', '#f5b748', '#e9702c', '#f7cf6a'][i % 4]!,
      6,
    );
  s.path('M70 90C100 70 130 90 150 84V140H60Z', '#3b5a86');
  for (let i = 0; i < 5; i++)
    s.line(
      `M64 ${104 + i * 9}C96 ${90 + i * 9} 120 ${108 + i * 8} 152 ${96 + i * 9}`,
      i % 2 === 0 ? '#6f93b4' : '#27406c',
      4,
    );
  s.path('M0 118L150 176V200H0Z', '#8a5a3c');
  s.line('M0 112L150 168M0 126L150 184', '#5c3a28', 5);
  s.path('M44 200C46 166 58 150 76 148C94 150 106 166 108 200Z', '#26304a');
  s.path('M76 92C100 92 104 122 92 140C88 154 64 154 60 140C48 122 52 92 76 92Z', '#ecd9a8');
  s.path('M54 116C44 124 44 142 56 152L64 144ZM98 116C108 124 108 142 96 152L88 144Z', '#e3cb94');
  for (const x of [67, 85]) s.oval(x, 114, 5.4, 6.4, '#3a2c22');
  s.oval(76, 137, 6, 10, '#3a2418');
};

const sunflowers: Masterwork['paint'] = (s, random) => {
  s.rect(0, 0, 150, 200, 0, '#f0d878');
  s.rect(0, 150, 150, 50, 0, '#d9a03c');
  s.path(
    'M48 132H102C112 156 104 184 96 190H54C46 184 38 156 48 132Z',
    s.fade(['#f4dc8a', '#c98f34'], 0),
  );
  for (const [x, y] of [
    [40, 70],
    [76, 46],
    [112, 66],
    [58, 104],
    [96, 102],
    [126, 106],
    [26, 108],
    [76, 82],
  ] as const) {
    s.line(`M76 140Q${(x + 76) / 2} ${y + 30} ${x} ${y}`, '#6f8a34', 3.4);
    for (let i = 0; i < 12; i++)
      s.placed({ x, y, turn: i * 30 + random.between(-8, 8) }, () =>
        s.path(
          'M-4 -6C-6 -14 -3 -21 0 -24C3 -21 6 -14 4 -6Z',
          random.pick(['#f2b32a', '#e0952a', '#f7cb48']),
        ),
      );
    s.oval(x, y, 9.5, 9.5, s.glow(['#a5662a', '#5c3818']));
  }
};

const waterLilies: Masterwork['paint'] = (s, random) => {
  s.rect(0, 0, 200, 160, 0, s.fade(['#7fa9b4', '#5a8f98', '#4a7a8c']));
  for (let i = 0; i < 90; i++)
    s.line(
      `M${random.between(-10, 190)} ${random.between(0, 160)}h${random.between(10, 34)}`,
      random.pick(['#9cc6c4', '#6d97b4', '#8fb58c', '#b7b3d4']),
      2.6,
      { opacity: 0.55 },
    );
  for (let i = 0; i < 15; i++) {
    const [x, y] = [random.between(10, 190), random.between(30, 150)];
    const r = 8 + y * 0.08;
    s.oval(x, y, r, r * 0.36, random.pick(['#5f9a5c', '#7fb36a', '#4a8458']));
    if (i % 2 === 0)
      s.oval(x, y - 3, r * 0.36, r * 0.26, random.pick(['#f2a9c0', '#fbe9ee', '#f7c56a']));
  }
  s.path('M0 44C40 0 160 0 200 44C160 18 40 18 0 44Z', '#4f7f5a');
};

const abstractGrid: Masterwork['paint'] = (s) => {
  s.rect(0, 0, 200, 160, 0, '#f6f4ec');
  for (const [x, y, w, h, paint] of [
    [70, 0, 130, 96, '#d8342b'],
    [0, 112, 58, 48, '#2b5fb4'],
    [160, 130, 40, 30, '#f2c82e'],
  ] as const)
    s.rect(x, y, w, h, 0, paint);
  s.line('M64 0V160M0 104H200M0 50H64M154 104V160M154 126H200', '#17171a', 9, { cap: 'butt' });
};

const works: readonly Masterwork[] = [
  {
    id: 'starry-night',
    names: ['starry night painting', 'starry night'],
    upright: false,
    paint: starryNight,
  },
  {
    id: 'great-wave',
    names: ['great wave painting', 'great wave', 'hokusai print', 'japanese print'],
    upright: false,
    paint: greatWave,
  },
  {
    id: 'mona-lisa',
    names: ['mona lisa', 'renaissance portrait', 'portrait painting', 'oil portrait'],
    upright: true,
    paint: monaLisa,
  },
  {
    id: 'pearl-girl',
    names: ['girl with a pearl earring', 'vermeer painting', 'dutch portrait'],
    upright: true,
    paint: pearlGirl,
  },
  {
    id: 'scream-painting',
    names: ['the scream', 'scream painting', 'expressionist painting', 'munch painting'],
    upright: true,
    paint: scream,
  },
  {
    id: 'sunflower-painting',
    names: ['sunflowers painting', 'sunflower painting', 'still life painting'],
    upright: true,
    paint: sunflowers,
  },
  {
    id: 'water-lily-painting',
    names: [
      'water lilies painting',
      'impressionist painting',
      'monet painting',
      'water lily painting',
    ],
    upright: false,
    paint: waterLilies,
  },
  {
    id: 'grid-painting',
    names: [
      'abstract painting',
      'mondrian painting',
      'modern painting',
      'modern art',
      'cubist painting',
      'modern artwork',
    ],
    upright: false,
    paint: abstractGrid,
  },
];

/** Famous pictures in gilt frames, to hang on walls or stand on easels. */
export const paintings: readonly Piece[] = works.map(({ upright, paint, ...spec }) =>
  painted({
    ...spec,
    metres: 0.9,
    bearing: 'hangs',
    colour: material.gold,
    draw(s, { colour, random }) {
      const [w, h] = upright ? [150, 200] : [200, 160];
      s.layer();
      s.rect(
        -20,
        -20,
        w + 40,
        h + 40,
        6,
        s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)], 45),
      );
      s.rect(-13, -13, w + 26, h + 26, 4, 'none', { stroke: shade(colour, -0.3), width: 3 });
      s.path(
        smooth([
          [-20, -20],
          [-6, -16],
          [-16, -6],
        ]),
        shade(colour, 0.4),
      );
      s.rect(-4, -4, w + 8, h + 8, 2, shade(colour, -0.4));
      s.layer(0.15);
      s.within(`M0 0H${w}V${h}H0Z`, () => paint(s, random));
      return { foot: { x: w / 2, y: h + 20 } };
    },
  }),
);
