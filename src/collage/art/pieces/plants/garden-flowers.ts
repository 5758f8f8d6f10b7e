import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import type { Random } from '../../../../numerics/random.ts';

interface Growth {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  readonly colour: string;
  readonly colour2?: string;
  /** Draws all of the plant, foot at the origin, about 200 units high. */
  readonly grow: (s: Sketch, colour: string, colour2: string, random: Random) => void;
}

function stem(s: Sketch, x: number, top: number, bend = 5): void {
  // A gradient has no extent on a line that is quite straight, and resvg then draws nothing.
  s.line(
    `M0 0C${bend} ${top * 0.4} ${x - bend} ${top * 0.7} ${x} ${top}`,
    shade(material.leaf, -0.12),
    6,
  );
}

function blade(s: Sketch, turn: number, length: number): void {
  s.placed({ turn }, () =>
    s.path(
      `M-7 0C-16 ${-length * 0.4} -8 ${-length * 0.8} 2 ${-length}C14 ${-length * 0.7} 12 ${-length * 0.3} 7 0Z`,
      s.fade([shade(material.leaf, 0.2), shade(material.leaf, -0.25)]),
    ),
  );
}

/** Small blossoms all the way up a spike. */
const spike =
  (width: number, rows: number): Growth['grow'] =>
  (s, colour, _second, random) => {
    s.layer();
    for (const turn of [-34, 30, -14, 16]) blade(s, turn, 74);
    for (const [x, top] of [
      [-46, -176],
      [44, -188],
      [0, -214],
    ] as const) {
      s.layer(1, 0.2);
      stem(s, x, top + 8, x * 0.2);
      for (let row = 0; row < rows; row++) {
        const t = row / (rows - 1);
        const y = top + 86 - t * 92;
        const half = width * (1 - t * 0.72);
        for (let k = -1; k <= 1; k++)
          s.oval(
            x * (0.72 + 0.28 * t) + k * half * 0.62 + random.between(-2, 2),
            y + Math.abs(k) * 4,
            6.8 - t * 2,
            7.4 - t * 2,
            shade(colour, random.between(-0.2, 0.32)),
          );
      }
    }
  };

/** A head of many small florets. */
const ball =
  (petals: number): Growth['grow'] =>
  (s, colour, second, random) => {
    s.layer();
    stem(s, 0, -140);
    for (const turn of [-62, 58]) s.placed({ y: -64 }, () => blade(s, turn, 84));
    s.layer(1, 0.3);
    s.oval(0, -166, 62, 54, shade(colour, -0.3));
    for (let i = 0; i < petals; i++) {
      const a = i * 2.399;
      const r = Math.sqrt(i / petals) * 56;
      const [x, y] = [Math.cos(a) * r, -166 + Math.sin(a) * r * 0.86];
      const tone = shade(colour, random.between(-0.12, 0.3));
      s.placed({ x, y, turn: random.between(0, 90) }, () => {
        for (const [dx, dy] of [
          [-5, 0],
          [5, 0],
          [0, -5],
          [0, 5],
        ] as const)
          s.oval(dx, dy, 5.8, 5.8, tone);
        s.oval(0, 0, 2, 2, second);
      });
    }
  };

/** Trumpets of six pointed petals. */
const lily: Growth['grow'] = (s, colour, second) => {
  s.layer();
  stem(s, 0, -130);
  for (const turn of [-52, 50, -26]) s.placed({ y: -30 }, () => blade(s, turn, 92));
  s.layer(1, 0.3);
  for (const turn of [-92, 92, -56, 56, -22, 20])
    s.placed({ y: -140, turn }, () => {
      s.path(
        'M0 10C-22 -14 -20 -52 4 -88C24 -52 24 -14 0 10Z',
        s.fade([shade(colour, 0.3), colour, shade(second, 0.3)]),
      );
      s.line('M0 0C-2 -26 0 -46 3 -66', shade(colour, -0.25), 2.4, { opacity: 0.6 });
    });
  for (const x of [-16, 0, 16]) {
    s.line(`M0 -138Q${x * 0.6} -168 ${x} -184`, shade(second, 0.4), 3);
    s.oval(x, -186, 4, 6, second);
  }
};

/** Butterfly-like blossoms along an arching stem. */
const orchid: Growth['grow'] = (s, colour, second) => {
  s.layer();
  for (const turn of [-72, 66, -40]) blade(s, turn, 88);
  s.line('M0 0C-10 -110 14 -190 96 -196', s.fade(['#7a9a4a', '#55703a']), 6);
  for (const [x, y, size] of [
    [4, -118, 1],
    [26, -158, 1],
    [62, -188, 0.92],
    [100, -194, 0.7],
  ] as const) {
    s.layer(1, 0.25);
    s.placed({ x, y, scale: size }, () => {
      for (const turn of [0, 130, -130])
        s.placed({ turn }, () =>
          s.path(
            'M0 0C-13 -10 -11 -30 0 -36C11 -30 13 -10 0 0Z',
            s.fade([shade(colour, 0.3), shade(colour, -0.06)]),
          ),
        );
      for (const mirror of [false, true])
        s.placed({ mirror }, () =>
          s.path(
            'M0 0C-10 -22 -38 -24 -40 -2C-38 14 -14 14 0 0Z',
            s.fade([shade(colour, 0.2), shade(colour, -0.1)]),
          ),
        );
      s.path('M-9 -2C-10 12 -4 18 0 20C4 18 10 12 9 -2Z', s.fade([second, shade(second, -0.25)]));
    });
  }
};

const iris: Growth['grow'] = (s, colour, second) => {
  s.layer();
  for (const turn of [-24, 20, -10]) blade(s, turn, 140);
  stem(s, 0, -150);
  s.layer(1, 0.25);
  for (const mirror of [false, true])
    s.placed({ y: -158, mirror }, () => {
      s.path(
        'M0 0C-34 -14 -66 6 -62 44C-58 62 -36 58 -28 36C-22 18 -10 8 0 0Z',
        s.fade([shade(colour, 0.1), shade(colour, -0.25)]),
      );
      s.line('M-8 2C-26 6 -40 20 -44 36', second, 6);
      s.path(
        'M0 2C-30 -20 -36 -60 -12 -74C4 -60 6 -20 0 2Z',
        s.fade([shade(colour, 0.34), shade(colour, 0)]),
      );
    });
  s.path(
    'M0 -156C-20 -126 -22 -104 0 -90C22 -104 20 -126 0 -156Z',
    s.fade([shade(colour, 0.05), shade(colour, -0.2)]),
  );
  s.line('M0 -148V-116', second, 6);
};

const dandelion: Growth['grow'] = (s, colour, _second, random) => {
  s.layer();
  for (const turn of [-78, 74, -48, 46]) blade(s, turn, 66);
  stem(s, 4, -140);
  s.layer(0.5);
  for (let i = 0; i < 64; i++) {
    const a = i * 2.399;
    const r = 20 + Math.sqrt(i / 64) * 42;
    const [x, y] = [4 + Math.cos(a) * r, -160 + Math.sin(a) * r];
    s.line(`M4 -160L${x} ${y}`, shade(colour, -0.1), 1.2, { opacity: 0.5 });
    for (let k = -2; k <= 2; k++)
      s.line(
        `M${x} ${y}L${x + Math.cos(a + k * 0.5) * 10} ${y + Math.sin(a + k * 0.5) * 10}`,
        colour,
        1.6,
        { opacity: random.between(0.6, 1) },
      );
  }
  s.oval(4, -160, 10, 10, '#b9a56c');
};

const bells: Growth['grow'] = (s, colour) => {
  s.layer();
  for (const turn of [-26, 24])
    s.placed({ turn }, () =>
      s.path(
        'M-10 0C-34 -60 -24 -110 0 -150C24 -110 34 -60 10 0Z',
        s.fade([shade(material.leaf, 0.15), shade(material.leaf, -0.3)]),
      ),
    );
  s.line('M0 0C-4 -90 4 -150 66 -186', s.fade(['#7fb04a', '#4f8038']), 5);
  for (const [x, y] of [
    [8, -112],
    [20, -140],
    [36, -160],
    [54, -176],
    [70, -182],
  ] as const) {
    s.layer(1, 0.2);
    s.placed({ x, y: y + 6 }, () =>
      s.path(
        'M-4 0C-18 6 -16 24 -20 32C-12 28 -8 34 0 32C8 34 12 28 20 32C16 24 18 6 4 0Z',
        s.fade([shade(colour, 0.25), shade(colour, -0.15)]),
      ),
    );
  }
};

const thistle: Growth['grow'] = (s, colour, _second, random) => {
  s.layer();
  stem(s, 0, -128);
  for (const [turn, y] of [
    [-66, -30],
    [62, -48],
    [-54, -76],
  ] as const)
    s.placed({ turn, y }, () =>
      s.path(
        'M0 4L-14 -18L-8 -22L-18 -44L-8 -46L-6 -72L4 -46L14 -44L8 -22L14 -18Z',
        s.fade([shade(material.leaf, 0.1), shade(material.leaf, -0.3)]),
      ),
    );
  s.layer(1, 0.2);
  for (let i = 0; i < 40; i++) {
    const a = -Math.PI / 2 + random.between(-1.05, 1.05);
    const l = random.between(44, 64);
    s.line(
      `M0 -156L${Math.cos(a) * l} ${-156 + Math.sin(a) * l}`,
      shade(colour, random.between(-0.2, 0.35)),
      4.4,
    );
  }
  s.oval(0, -146, 33, 27, s.glow(['#9ab765', '#55793c']));
  for (let i = 0; i < 12; i++)
    s.line(`M${-24 + (i % 6) * 9} ${-156 + Math.floor(i / 6) * 14}l4 8`, '#3f5f2e', 3);
};

const grain: Growth['grow'] = (s, colour, _second, random) => {
  for (let i = 0; i < 9; i++) {
    s.layer(1, 0.1);
    const x = -64 + i * 16;
    const top = -196 + Math.abs(i - 4) * 9 + random.between(-8, 8);
    const lean = (i - 4) * 7;
    s.line(
      `M${x * 0.35} 0Q${x * 0.6} ${top * 0.6} ${x + lean} ${top + 50}`,
      shade(colour, -0.15),
      3.6,
    );
    for (let k = 0; k < 7; k++)
      for (const side of [-1, 1])
        s.placed({ x: x + lean * (1 + k * 0.04), y: top + 50 - k * 10, turn: side * 34 }, () =>
          s.path(
            'M0 0C-7 -6 -6 -17 0 -21C6 -17 7 -6 0 0Z',
            s.fade([shade(colour, 0.35), shade(colour, -0.15)]),
          ),
        );
    s.line(
      `M${x + lean} ${top - 14}l${lean * 0.3 - 6} -24M${x + lean} ${top - 14}l${lean * 0.3 + 6} -24`,
      shade(colour, 0.1),
      1.6,
    );
  }
};

const corn: Growth['grow'] = (s, colour, second) => {
  s.layer();
  s.rect(-5, -200, 10, 200, 3, s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0));
  for (const [turn, y, l] of [
    [-58, -20, 104],
    [54, -46, 112],
    [-48, -86, 110],
    [50, -116, 96],
    [-36, -150, 76],
  ] as const)
    s.placed({ turn, y }, () =>
      s.path(
        `M-6 0C-14 ${-l * 0.5} 4 ${-l * 0.8} -26 ${-l}C24 ${-l * 0.9} 16 ${-l * 0.4} 6 0Z`,
        s.fade([shade(colour, 0.25), shade(colour, -0.2)]),
      ),
    );
  for (const dx of [-16, -6, 6, 16]) s.line(`M0 -194Q${dx * 0.4} -222 ${dx} -240`, '#d9bd6a', 4.4);
  s.layer(1, 0.3);
  for (const [x, y, turn] of [
    [16, -78, 18],
    [-15, -118, -16],
  ] as const)
    s.placed({ x, y, turn }, () => {
      s.path(
        'M-13 24C-18 -6 -10 -36 0 -44C10 -36 18 -6 13 24Z',
        s.fade([shade(second, 0.3), second, shade(second, -0.2)], 0),
      );
      for (let r = 0; r < 6; r++)
        for (let c = -1; c <= 1; c++)
          s.oval(c * 7, -30 + r * 9, 3.2, 3.2, shade(second, 0.35), { opacity: 0.8 });
      s.path(
        'M-17 28C-24 0 -16 -12 -12 -18C-8 0 -4 14 0 28ZM17 28C24 4 18 -6 14 -12C8 2 4 14 0 28Z',
        s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
      );
    });
};

const growths: readonly Growth[] = [
  {
    id: 'lavender',
    names: ['lavender', 'lupine', 'larkspur', 'delphinium', 'lilac', 'heather', 'salvia'],
    metres: 0.6,
    colour: '#8f6fcf',
    grow: spike(15, 11),
  },
  {
    id: 'hyacinth-spike',
    names: ['foxglove', 'snapdragon', 'gladiolus', 'hollyhock', 'bluebonnet'],
    metres: 0.8,
    colour: '#d978b0',
    grow: spike(22, 9),
  },
  {
    id: 'hydrangea',
    names: ['hydrangea', 'rhododendron', 'azalea', 'viburnum'],
    metres: 0.5,
    colour: '#7fa2e0',
    colour2: '#f5f0c8',
    grow: ball(70),
  },
  {
    id: 'chrysanthemum',
    names: ['chrysanthemum', 'dahlia', 'marigold', 'peony', 'carnation', 'zinnia', 'pompon flower'],
    metres: 0.45,
    colour: '#f0a63a',
    colour2: '#c8641f',
    grow: ball(54),
  },
  {
    id: 'lily',
    names: [
      'lily',
      'lily flower',
      'tiger lily',
      'easter lily',
      'amaryllis',
      'magnolia',
      'plumeria',
      'gardenia',
      'bird of paradise flower',
    ],
    metres: 0.7,
    colour: '#fbf6f0',
    colour2: '#e08a2c',
    grow: lily,
  },
  {
    id: 'orchid',
    names: ['orchid', 'orchid flower', 'moth orchid'],
    metres: 0.5,
    colour: '#d86fb4',
    colour2: '#f6d04d',
    grow: orchid,
  },
  {
    id: 'iris-flower',
    names: ['iris flower', 'iris', 'violet flower', 'pansy'],
    metres: 0.6,
    colour: '#6a4fc0',
    colour2: '#f5cf3f',
    grow: iris,
  },
  {
    id: 'dandelion-clock',
    names: ['dandelion', 'dandelion clock', 'dandelion puff', 'dandelion seed head'],
    metres: 0.3,
    colour: '#fdfcf7',
    grow: dandelion,
  },
  {
    id: 'lily-of-the-valley',
    names: ['lily of the valley', 'bluebell', 'snowdrop', 'bellflower', 'harebell'],
    metres: 0.25,
    colour: '#fbfaf4',
    grow: bells,
  },
  {
    id: 'thistle',
    names: ['thistle', 'teasel', 'protea', 'artichoke flower', 'cornflower'],
    metres: 0.6,
    colour: '#a35fc0',
    grow: thistle,
  },
  {
    id: 'wheat',
    names: [
      'wheat',
      'barley',
      'rye',
      'oats',
      'wheat ear',
      'sheaf of wheat',
      'grain stalk',
      'pampas grass',
    ],
    metres: 0.9,
    colour: '#d9ab4a',
    grow: grain,
  },
  {
    id: 'corn-stalk',
    names: ['corn stalk', 'cornstalk', 'corn plant', 'maize plant'],
    metres: 2.2,
    colour: '#6aa83e',
    colour2: '#f2c93a',
    grow: corn,
  },
];

export const gardenFlowers: readonly Piece[] = growths.map(({ grow, ...spec }) =>
  painted({
    ...spec,
    draw(s, { colour, colour2, random }) {
      grow(s, colour, colour2, random);
      return { foot: { x: 0, y: 0 } };
    },
  }),
);
