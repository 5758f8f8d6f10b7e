import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';

/** A fish swimming to the left, 200 units long. */
interface Fish {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  readonly colour: string;
  readonly second: string;
  /** Half its height. */
  readonly deep: number;
  readonly tail: 'fork' | 'fan' | 'veil' | 'crescent';
  readonly fins: 'low' | 'tall' | 'sail';
  readonly marks?: 'bands' | 'patches' | 'stripes' | 'spots';
  readonly markColour?: string;
  readonly nose?: 'sword' | 'lure' | 'barbels';
}

const kinds: readonly Fish[] = [
  {
    id: 'clownfish',
    names: ['clownfish', 'clown fish', 'anemonefish', 'nemo'],
    metres: 0.1,
    colour: '#f07a22',
    second: '#f59a4a',
    deep: 46,
    tail: 'fan',
    fins: 'tall',
    marks: 'bands',
    markColour: '#fdfaf4',
  },
  {
    id: 'goldfish',
    names: ['goldfish', 'gold fish', 'fantail'],
    metres: 0.12,
    colour: '#f2902a',
    second: '#f9c25a',
    deep: 50,
    tail: 'veil',
    fins: 'tall',
  },
  {
    id: 'koi',
    names: ['koi', 'koi fish', 'carp', 'koi carp'],
    metres: 0.5,
    colour: '#f8f3ea',
    second: '#ffffff',
    deep: 38,
    tail: 'fan',
    fins: 'low',
    marks: 'patches',
    markColour: '#e5562a',
    nose: 'barbels',
  },
  {
    id: 'angelfish',
    names: ['angelfish', 'butterflyfish', 'moorish idol', 'discus fish', 'angel fish'],
    metres: 0.15,
    colour: '#f3cd3a',
    second: '#fbeaa0',
    deep: 66,
    tail: 'fan',
    fins: 'sail',
    marks: 'stripes',
    markColour: '#2b3850',
  },
  {
    id: 'betta',
    names: ['betta fish', 'betta', 'siamese fighting fish', 'lionfish'],
    metres: 0.08,
    colour: '#3f55c4',
    second: '#7c5bd0',
    deep: 32,
    tail: 'veil',
    fins: 'sail',
  },
  {
    id: 'salmon',
    names: [
      'salmon',
      'trout',
      'tuna',
      'cod',
      'mackerel',
      'bass',
      'herring',
      'sardine',
      'anchovy',
      'sturgeon',
    ],
    metres: 0.7,
    colour: '#7d93a3',
    second: '#f1d3c3',
    deep: 36,
    tail: 'fork',
    fins: 'low',
    marks: 'spots',
    markColour: '#46586a',
  },
  {
    id: 'swordfish',
    names: ['swordfish', 'marlin', 'sailfish'],
    metres: 1.2,
    colour: '#3f6f9f',
    second: '#dfe8ee',
    deep: 34,
    tail: 'crescent',
    fins: 'sail',
    nose: 'sword',
  },
  {
    id: 'anglerfish',
    names: ['anglerfish', 'angler fish', 'deep sea fish'],
    metres: 0.6,
    colour: '#5a4a58',
    second: '#7d6674',
    deep: 68,
    tail: 'fan',
    fins: 'low',
    nose: 'lure',
  },
  {
    id: 'catfish',
    names: ['catfish', 'eel', 'moray eel'],
    metres: 0.6,
    colour: '#6f6a58',
    second: '#d9d0b4',
    deep: 32,
    tail: 'fan',
    fins: 'low',
    nose: 'barbels',
  },
];

export const fishes: readonly Piece[] = kinds.map((spec) =>
  painted({
    id: spec.id,
    names: spec.names,
    metres: spec.metres,
    bearing: 'swims',
    facing: 'left',
    colour: spec.colour,
    colour2: spec.second,
    draw(s, { colour, colour2, random }) {
      const { deep } = spec;
      const fin = s.fade([shade(colour2, 0.1), shade(colour, -0.15)], 20);
      s.layer(0.8);
      const tails = {
        fork: `M78 0L142 -46C128 -16 128 16 142 46Z`,
        fan: `M74 -6C100 -40 140 -48 150 -36C144 -12 144 12 150 36C140 48 100 40 74 6Z`,
        veil: `M70 -8C104 -64 170 -66 192 -40C176 -22 178 0 196 20C178 58 120 62 70 10Z`,
        crescent: `M80 0C104 -16 120 -46 150 -62C134 -24 134 24 150 62C120 46 104 16 80 0Z`,
      };
      s.path(tails[spec.tail], fin);
      const rise = spec.fins === 'sail' ? 62 : spec.fins === 'tall' ? 30 : 20;
      s.path(
        `M-40 ${-deep * 0.86}C-20 ${-deep - rise} 40 ${-deep - rise * 1.05} 74 ${-deep * 0.55 - rise * 0.2}L52 ${-deep * 0.3}Z`,
        fin,
      );
      s.path(
        `M-6 ${deep * 0.84}C10 ${deep + rise * 0.8} 44 ${deep + rise * 0.8} 64 ${deep * 0.5}L40 ${deep * 0.3}Z`,
        fin,
      );
      if (spec.nose === 'sword')
        s.path('M-86 -6L-190 -12L-86 10Z', s.fade([shade(colour, 0.1), shade(colour, -0.2)]));
      s.layer();
      const body = smooth([
        [-100, 6],
        [-66, -deep * 0.74],
        [0, -deep],
        [60, -deep * 0.55],
        [92, -8],
        [92, 10],
        [58, deep * 0.6],
        [0, deep],
        [-64, deep * 0.78],
      ]);
      s.path(body, s.fade([shade(colour, 0.12), colour, colour2, shade(colour2, -0.1)]));
      s.within(body, () => {
        const mark = spec.markColour ?? colour;
        if (spec.marks === 'bands')
          for (const [x, w] of [
            [-52, 22],
            [8, 26],
            [66, 16],
          ] as const) {
            s.path(
              `M${x - w / 2 - 4} -80Q${x - w} 0 ${x - w / 2 - 4} 80H${x + w / 2 + 4}Q${x + w * 0.5} 0 ${x + w / 2 + 4} -80Z`,
              '#2a2a2e',
            );
            s.path(
              `M${x - w / 2} -80Q${x - w * 0.86} 0 ${x - w / 2} 80H${x + w / 2}Q${x + w * 0.36} 0 ${x + w / 2} -80Z`,
              mark,
            );
          }
        if (spec.marks === 'stripes')
          for (const x of [-58, -8, 46])
            s.path(`M${x - 8} -90Q${x - 20} 0 ${x - 6} 90H${x + 6}Q${x - 2} 0 ${x + 8} -90Z`, mark);
        if (spec.marks === 'patches')
          for (const [x, y, r] of [
            [-64, -24, 24],
            [-4, -26, 30],
            [56, -14, 22],
          ] as const)
            s.oval(x + random.between(-8, 8), y, r, r * 0.78, mark);
        if (spec.marks === 'spots')
          for (let i = 0; i < 22; i++)
            s.oval(random.between(-56, 76), random.between(-deep, -2), 2.6, 2.6, mark, {
              opacity: 0.6,
            });
        for (let i = 0; i < 5; i++)
          for (let k = 0; k < 4; k++)
            s.line(
              `M${-30 + i * 22 + (k % 2) * 11} ${-deep * 0.5 + k * deep * 0.32}q7 6 0 ${deep * 0.24}`,
              shade(colour, -0.3),
              1.8,
              { opacity: 0.4 },
            );
        s.line(`M-52 ${-deep * 0.6}Q-38 2 -54 ${deep * 0.64}`, shade(colour, -0.35), 3.4, {
          opacity: 0.65,
        });
      });
      s.layer(1, 0.2);
      s.path('M-30 10C-8 6 14 18 18 36C-2 40 -24 32 -30 10Z', fin);
      const big = spec.nose === 'lure';
      const [ex, ey] = [-70, -deep * 0.24];
      s.oval(ex, ey, big ? 9 : 13, big ? 9 : 13, '#fdfdf8');
      s.oval(ex - 2, ey, big ? 5 : 8, big ? 5.4 : 8.6, '#17181c');
      s.oval(ex - 4.6, ey - 3.4, 2.6, 2.6, '#ffffff');
      if (big) {
        s.path('M-98 0C-70 14 -50 20 -36 30C-50 56 -84 52 -98 0Z', '#2a1c26');
        for (let i = 0; i < 6; i++) s.path(`M${-92 + i * 10} ${5 + i * 4}l3 16l6 -12Z`, '#f4f0e2');
        for (let i = 0; i < 4; i++)
          s.path(`M${-80 + i * 10} ${44 - Math.abs(i - 1) * 3}l5 -15l5 13Z`, '#f4f0e2');
        s.line(
          `M-34 ${-deep * 0.92}C-60 ${-deep - 54} -110 ${-deep - 40} -116 ${-deep - 6}`,
          shade(colour, -0.2),
          5,
        );
        s.oval(
          -116,
          -deep + 4,
          22,
          22,
          s.glow(
            [
              [0, '#fff9c2', 1],
              [0.4, '#ffe98a', 0.8],
              [1, '#ffe98a', 0],
            ],
            0.5,
            0.5,
            0.5,
          ),
        );
        s.oval(-116, -deep + 4, 8, 8, '#fffbe0');
      } else s.line('M-98 8Q-88 16 -78 15', shade(colour, -0.5), 3.4);
      if (spec.nose === 'barbels')
        s.line(
          'M-94 12C-104 22 -106 34 -102 42M-88 16C-92 26 -90 36 -86 42',
          shade(colour2, -0.3),
          3,
        );
      return {
        anchors: {
          eyes: [ex, ey, 26],
          head: [-66, 0, deep * 1.3],
          crown: [-60, -deep * 0.8, 50],
          mouth: [-92, 12, 16],
          back: [0, -deep, 60],
        },
      };
    },
  }),
);
