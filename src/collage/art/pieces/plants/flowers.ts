import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A flower head at the origin in `colour` with a heart in `heart`, about 50 units in radius. */
type Bloom = (s: Sketch, colour: string, heart: string) => void;

function petals(s: Sketch, count: number, petal: string, paint: (i: number) => string): void {
  for (let i = 0; i < count; i++) {
    s.placed({ turn: (i * 360) / count }, () => s.path(petal, paint(i)));
  }
}

const daisy: Bloom = (s, colour, heart) => {
  petals(s, 14, 'M0 -8C-11 -26 -10 -46 0 -52C10 -46 11 -26 0 -8Z', (i) =>
    s.fade([shade(colour, 0.2), shade(colour, i % 2 === 0 ? -0.1 : -0.03)]),
  );
  s.oval(0, 0, 17, 16, s.glow([shade(heart, 0.35), heart, shade(heart, -0.25)]));
};

const daffodil: Bloom = (s, colour, heart) => {
  petals(s, 6, 'M0 -4C-22 -22 -18 -46 0 -54C18 -46 22 -22 0 -4Z', () =>
    s.fade([shade(colour, 0.25), shade(colour, -0.1)]),
  );
  s.path(
    'M-22 4C-30 -14 -18 -28 0 -28C18 -28 30 -14 22 4C26 16 12 22 0 20C-12 22 -26 16 -22 4Z',
    s.glow([shade(heart, 0.2), heart, shade(heart, -0.2)]),
  );
  s.oval(0, -4, 13, 12, shade(heart, -0.35));
  for (const [x, y] of [
    [-4, -6],
    [4, -7],
    [0, 0],
  ] as const)
    s.oval(x, y, 2.6, 2.6, shade(heart, 0.5));
};

const poppy: Bloom = (s, colour, heart) => {
  petals(s, 4, 'M0 0C-44 -10 -46 -50 0 -54C46 -50 44 -10 0 0Z', (i) =>
    s.fade([shade(colour, 0.15), shade(colour, i % 2 === 0 ? -0.2 : -0.08)]),
  );
  s.oval(0, 0, 15, 14, shade(heart, -0.1));
  s.oval(0, 0, 8, 7, '#7fa650');
};

const lotus: Bloom = (s, colour, heart) => {
  for (const turn of [-84, 84, -58, 58, -32, 32, 0]) {
    s.placed({ y: 22, turn }, () =>
      s.path(
        'M0 4C-20 -16 -17 -56 0 -76C17 -56 20 -16 0 4Z',
        s.fade([shade(colour, -0.06), shade(colour, 0.5)]),
      ),
    );
  }
  s.placed({ y: 22 }, () => {
    for (const turn of [-44, 44, -18, 18])
      s.placed({ turn }, () =>
        s.path(
          'M0 4C-16 -10 -13 -38 0 -52C13 -38 16 -10 0 4Z',
          s.fade([shade(colour, 0.1), shade(colour, 0.6)]),
        ),
      );
    s.oval(0, -6, 12, 8, heart);
  });
};

const rose: Bloom = (s, colour) => {
  s.path(
    'M0 44C-40 40 -54 6 -42 -22C-28 -52 28 -52 42 -22C54 6 40 40 0 44Z',
    s.fade([shade(colour, 0.05), shade(colour, -0.35)]),
  );
  s.path('M-40 -20C-44 12 -24 38 0 42C-16 20 -20 0 -12 -20Z', shade(colour, 0.1));
  s.path('M40 -20C44 12 24 38 0 42C16 20 20 0 12 -20Z', shade(colour, -0.15));
  s.path(
    'M-26 -36C-34 -8 -20 14 0 20C20 14 34 -8 26 -36C10 -24 -10 -24 -26 -36Z',
    s.fade([shade(colour, 0.25), shade(colour, -0.1)]),
  );
  s.oval(0, -33, 27, 12, shade(colour, -0.3));
  s.line(
    'M-16 -34C-8 -42 12 -42 16 -34C12 -26 -6 -26 -6 -33C-2 -38 8 -36 7 -32',
    shade(colour, 0.3),
    4,
  );
};

const tulip: Bloom = (s, colour) => {
  s.path(
    'M-4 42C-44 34 -44 -14 -38 -44C-24 -36 -18 -28 -14 -18C-10 -34 -4 -46 0 -52C4 -46 10 -34 14 -18C18 -28 24 -36 38 -44C44 -14 44 34 4 42Z',
    s.fade([shade(colour, 0.2), shade(colour, -0.28)]),
  );
  s.path(
    'M0 -50C16 -30 22 10 0 42C-22 10 -16 -30 0 -50Z',
    s.fade([shade(colour, 0.32), shade(colour, -0.05)]),
  );
};

interface Flower {
  readonly id: string;
  readonly names: readonly string[];
  readonly bloom: Bloom;
  readonly colour: string;
  readonly colour2: string;
}

const flowers: readonly Flower[] = [
  {
    id: 'daisy',
    names: ['daisy', 'flower', 'wildflower', 'marguerite', 'chamomile', 'aster'],
    bloom: daisy,
    colour: '#fbfaf2',
    colour2: '#f5bd2f',
  },
  {
    id: 'daffodil',
    names: ['daffodil', 'narcissus'],
    bloom: daffodil,
    colour: '#fbe14f',
    colour2: '#f29a2a',
  },
  { id: 'poppy', names: ['poppy', 'anemone'], bloom: poppy, colour: '#e2402f', colour2: '#2c2a2e' },
  {
    id: 'lotus',
    names: ['lotus', 'lotus flower'],
    bloom: lotus,
    colour: '#f08fb6',
    colour2: '#f5c64a',
  },
  {
    id: 'long-stemmed-rose',
    names: ['rose', 'red rose', 'rose flower'],
    bloom: rose,
    colour: '#d22f42',
    colour2: '#d22f42',
  },
  {
    id: 'single-tulip',
    names: ['tulip', 'crocus'],
    bloom: tulip,
    colour: '#e8465c',
    colour2: '#e8465c',
  },
];

/** Flowers on their stems; `colour` petals, `colour2` heart. */
export const flowerPieces: readonly Piece[] = flowers.map(({ bloom, ...spec }) =>
  painted({
    ...spec,
    metres: 0.4,
    draw(s, { colour, colour2, random }) {
      const leaf = shade(material.leaf, random.between(-0.15, 0.1));
      s.layer();
      s.line(
        'M0 0C6 -50 -8 -96 0 -150',
        s.span({ x: -6, y: 0 }, { x: 8, y: 0 }, [shade(leaf, 0.15), shade(leaf, -0.25)]),
        7,
      );
      s.path(
        'M1 -30C30 -34 52 -60 60 -92C32 -88 8 -64 1 -30Z',
        s.fade([shade(leaf, 0.25), shade(leaf, -0.2)], 40),
      );
      s.path(
        'M0 -50C-26 -52 -46 -74 -54 -104C-28 -102 -6 -82 0 -50Z',
        s.fade([shade(leaf, 0.15), shade(leaf, -0.28)], 130),
      );
      s.layer(1, 0.3);
      s.placed({ y: -166 }, () => bloom(s, colour, colour2));
      return { anchors: { 'hand-left': [0, -60, 60], crown: [0, -166, 60] }, foot: { x: 0, y: 0 } };
    },
  }),
);
