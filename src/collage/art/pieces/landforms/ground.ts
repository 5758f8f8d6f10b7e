import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';

interface Hollow {
  readonly id: string;
  readonly names: readonly string[];
  readonly colour: string;
  /** What stands in it; a dry one has none. */
  readonly colour2: string;
  readonly wet: boolean;
}

const hollows: readonly Hollow[] = [
  {
    id: 'crater',
    names: ['crater', 'moon crater', 'impact crater', 'sinkhole', 'caldera'],
    colour: '#9d968d',
    colour2: '#5a544e',
    wet: false,
  },
  {
    id: 'rock-pool',
    names: ['hot spring', 'tide pool', 'water hole', 'rock pool', 'watering hole', 'onsen'],
    colour: '#a39a8e',
    colour2: '#58b4cf',
    wet: true,
  },
  {
    id: 'lava-pool',
    names: ['lava', 'lava pool', 'magma', 'lava flow', 'molten lava'],
    colour: '#4b4347',
    colour2: '#ff7a1f',
    wet: true,
  },
];

const craters = hollows.map(({ wet, ...spec }) =>
  painted({
    ...spec,
    metres: 3,
    bearing: 'lies',
    draw(s, { colour, colour2, random }) {
      s.layer();
      s.path(
        smooth(
          Array.from({ length: 18 }, (_, i): [number, number] => {
            const a = (i / 18) * 2 * Math.PI;
            const r = random.between(0.94, 1.08);
            return [Math.cos(a) * 210 * r, Math.sin(a) * 66 * r];
          }),
        ),
        s.fade([shade(colour, 0.25), shade(colour, -0.2)]),
      );
      s.oval(0, -3, 168, 47, s.fade([shade(colour, -0.45), shade(colour, -0.15)]));
      s.layer(0.3);
      s.oval(0, 4, 148, 36, s.fade([shade(colour2, 0.05), shade(colour2, -0.3)]));
      if (wet)
        s.line(
          'M-90 2Q-50 10 -10 4M20 16Q60 22 96 12M-40 22Q-10 28 10 24',
          shade(colour2, 0.6),
          3,
          {
            opacity: 0.8,
          },
        );
      s.layer(1, 0.3);
      for (let i = 0; i < 12; i++) {
        const a = random.between(0, Math.PI);
        const r = random.between(12, 22);
        s.oval(
          Math.cos(a) * 190,
          Math.sin(a) * 56,
          r,
          r * 0.7,
          s.glow([shade(colour, 0.3), shade(colour, -0.25)]),
        );
      }
      return { foot: { x: 0, y: 40 } };
    },
  }),
);

/** A small sandy island with a palm's worth of green, lying in the water. */
const isle = painted({
  id: 'isle',
  names: [
    'isle',
    'atoll',
    'sandbank',
    'archipelago',
    'coral atoll',
    'desert island',
    'tropical island',
    'island',
    'paradise island',
    'deserted island',
  ],
  metres: 12,
  bearing: 'floats',
  colour: '#efd9a4',
  draw(s, { colour, random }) {
    s.layer(0.3);
    s.oval(0, 2, 240, 26, s.fade(['#aeeee6', '#5cc7cf']), { opacity: 0.8 });
    s.layer();
    s.path(
      smooth([
        [-200, 4],
        [-150, -16],
        [-80, -34],
        [0, -42],
        [90, -34],
        [160, -14],
        [204, 4],
        [100, 16],
        [-100, 16],
      ]),
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.2)]),
    );
    s.path(
      smooth([
        [-110, -26],
        [-60, -52],
        [0, -62],
        [70, -50],
        [112, -26],
        [0, -20],
      ]),
      s.fade(['#93c75a', '#5f9a40']),
    );
    for (const [x, lean, h] of [
      [-26, -26, 150],
      [34, 30, 176],
      [6, 6, 120],
    ] as const) {
      s.layer();
      s.path(
        `M${x - 6} -44C${x - 4} ${-44 - h * 0.4} ${x + lean * 0.3} ${-44 - h * 0.7} ${x + lean - 3} ${-44 - h}H${x + lean + 4}C${x + lean * 0.6} ${-44 - h * 0.6} ${x + 7} ${-44 - h * 0.4} ${x + 8} -44Z`,
        s.fade(['#c9a06a', '#8a6238'], 0),
      );
      for (const turn of [-112, 108, -72, 70, -36, 34, 0])
        s.placed({ x: x + lean, y: -42 - h, turn: turn + random.between(-6, 6) }, () =>
          s.path('M0 0C-12 -20 -14 -50 10 -74C20 -46 14 -20 0 0Z', s.fade(['#8fd05a', '#3f8a38'])),
        );
    }
    return { anchors: { top: [0, -56, 120] }, foot: { x: 0, y: 4 } };
  },
});

/** A heap of what lies about: snow, sand, coal, gravel, leaves. */
const heaped = [
  [
    'snowdrift',
    '#f3f6fa',
    0.9,
    ['snowdrift', 'snow bank', 'snowbank', 'pile of snow', 'snow pile'],
  ],
  ['sand-dune', '#e3c486', 9, ['sand dune', 'dune', 'sand pile', 'pile of sand', 'sand hill']],
  [
    'earth-mound',
    '#7a5a3e',
    0.5,
    ['mound', 'ant hill', 'anthill', 'molehill', 'termite mound', 'pile of dirt', 'dirt pile'],
  ],
  ['coal-heap', '#3a3a40', 0.7, ['coal', 'coal pile', 'pile of coal', 'ash heap']],
  ['gravel-heap', '#a39d94', 0.7, ['gravel', 'rubble', 'pile of rubble', 'pile of gravel']],
] as const;

const heaps = heaped.map(([id, paint, metres, names]) =>
  painted({
    id,
    names,
    metres,
    colour: paint,
    draw(s, { colour, random }) {
      s.layer();
      const d = smooth([
        [-190, 2],
        [-140, -30],
        [-96, -64],
        [-40, -104],
        [14, -112],
        [60, -86],
        [110, -50],
        [160, -24],
        [196, 2],
        [0, 14],
      ]);
      s.path(d, s.fade([shade(colour, 0.25), colour, shade(colour, -0.2)], 75));
      s.within(d, () => {
        s.path('M14 -120C60 -80 90 -40 210 10H60C60 -30 40 -80 14 -120Z', shade(colour, -0.14), {
          opacity: 0.6,
        });
        for (let i = 0; i < 40; i++)
          s.oval(
            random.between(-170, 180),
            random.between(-90, 8),
            2.6,
            1.8,
            shade(colour, random.chance(0.5) ? 0.5 : -0.3),
            { opacity: 0.7 },
          );
      });
      return { foot: { x: 0, y: 4 } };
    },
  }),
);

export const ground = [...craters, isle, ...heaps];
