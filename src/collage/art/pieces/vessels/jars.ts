import type { Random } from '../../../../numerics/random.ts';
import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf } from '../surfaces.ts';
import { turned } from '../turned.ts';
import { glassBody } from './glass-body.ts';

interface Jar {
  readonly id: string;
  readonly names: readonly string[];
  readonly colour: string;
  readonly lid: string;
  readonly content: 'spread' | 'pieces' | 'empty' | 'lights';
}

const jars: readonly Jar[] = [
  {
    id: 'glass-jar',
    names: [
      'jar',
      'glass jar',
      'mason jar',
      'empty jar',
      'storage jar',
      'tupperware',
      'plastic container',
      'container',
    ],
    colour: '#bfe0ee',
    lid: '#b9a06a',
    content: 'empty',
  },
  {
    id: 'jam-jar',
    names: [
      'jam',
      'jam jar',
      'jar of jam',
      'marmalade',
      'jelly jar',
      'peanut butter',
      'jar of peanut butter',
      'preserves',
      'strawberry jam',
      'tomato sauce',
      'salsa',
      'nutella',
    ],
    colour: '#b51d3a',
    lid: '#e9e2d0',
    content: 'spread',
  },
  {
    id: 'cookie-jar',
    names: [
      'cookie jar',
      'candy jar',
      'jar of cookies',
      'jar of candy',
      'jar of pickles',
      'jar of marbles',
      'jelly bean',
      'jelly beans',
      'pickle jar',
    ],
    colour: '#e5533d',
    lid: '#4a7fc0',
    content: 'pieces',
  },
  {
    id: 'firefly-jar',
    names: ['jar of fireflies', 'firefly jar', 'lights in a jar', 'fairy lights in a jar'],
    colour: '#ffd65a',
    lid: '#8a8f96',
    content: 'lights',
  },
];

/** Glass jars with a screw lid; `colour` is what is in them, `colour2` the lid. */
export const jarKinds: readonly Piece[] = jars.map(({ content, lid, ...spec }) =>
  painted({
    ...spec,
    metres: 0.15,
    colour2: lid,
    draw(s, { colour, colour2, random }) {
      const d = turned('M44 -158C46 -146 62 -142 62 -124L62 -12C62 -4 58 0 54 0', 8);
      const filling = content === 'spread' ? { y: -118, r: 60, colour } : undefined;
      if (content === 'empty') {
        s.layer(0.4);
        s.path(d, shade(colour, 0.3), { opacity: 0.4 });
      }
      glassBody(s, d, { y: -150, r: 44 }, filling);
      if (content === 'pieces') heap(s, colour, random);
      if (content === 'lights') glow(s, colour, random);
      s.layer(1, 0.2);
      s.path(
        'M-50 -178C-30 -186 30 -186 50 -178V-152C30 -144 -30 -144 -50 -152Z',
        s.fade([shade(colour2, -0.1), shade(colour2, 0.4), colour2, shade(colour2, -0.35)], 0),
      );
      s.oval(0, -178, 50, 9, frontOf(s, shade(colour2, 0.3)));
      if (content === 'spread') {
        s.layer(0.3);
        s.rect(-44, -88, 88, 52, 6, s.fade(['#fffaf0', '#efe6d2']));
      }
      return {
        anchors: {
          label: [0, -62, 84],
          inside: [0, -150, 84],
          top: [0, -180, 80],
          'hand-left': [0, -90, 100],
        },
      };
    },
  }),
);

function heap(s: Sketch, colour: string, random: Random): void {
  s.layer(1, 0.2);
  const sweets = [colour, shade(colour, 0.3), '#f2c230', '#4bab6a', '#4a86d0', '#f2f0e6'];
  for (let row = 0; row < 7; row++)
    for (let i = 0; i < 6; i++) {
      const x = -47 + i * 19 + (row % 2) * 6 - 3 + random.between(-3, 3);
      s.oval(x, -12 - row * 15 + random.between(-3, 3), 11, 10, plumpOf(s, random.pick(sweets)));
    }
}

function glow(s: Sketch, colour: string, random: Random): void {
  s.layer(0);
  s.rect(
    -60,
    -140,
    120,
    138,
    20,
    s.glow(
      [
        [0, shade(colour, 0.5), 0.8],
        [1, colour, 0.1],
      ],
      0.5,
      0.6,
      0.6,
    ),
  );
  for (let i = 0; i < 16; i++) {
    const [x, y] = [random.between(-46, 46), random.between(-126, -14)];
    s.oval(
      x,
      y,
      7,
      7,
      s.glow(
        [
          [0, '#fffbe0', 1],
          [1, colour, 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.oval(x, y, 2.4, 2.4, '#fffde8');
  }
}
