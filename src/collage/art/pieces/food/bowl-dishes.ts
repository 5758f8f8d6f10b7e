import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { BOWL, bowlUnder, fillBowl } from './dishware.ts';
import { balls, chunks, friedEgg, grains, herbs, loops, swirl } from './garnish.ts';
import type { Garnish } from './garnish.ts';

interface BowlDish {
  readonly id: string;
  readonly names: readonly string[];
  /** Of what fills the bowl. */
  readonly colour: string;
  readonly china: string;
  readonly band?: string;
  readonly on: readonly Garnish[];
  readonly hot?: boolean;
}

const berries = ['#c8233d', '#3d4f9e', '#a8274f', '#46306f'];

const dishes: readonly BowlDish[] = [
  {
    id: 'cereal-bowl',
    names: [
      'cereal',
      'bowl of cereal',
      'breakfast cereal',
      'cornflake',
      'corn flakes',
      'froot loops',
      'cheerio',
    ],
    colour: '#fbf7ec',
    china: '#5aa7c9',
    on: [loops],
  },
  {
    id: 'granola-bowl',
    names: [
      'granola',
      'muesli',
      'oatmeal',
      'bowl of oatmeal',
      'porridge',
      'overnight oats',
      'acai bowl',
      'trail mix',
    ],
    colour: '#e6cfa2',
    china: '#efe7da',
    on: [grains('#cfa566'), balls(berries, 11, 9)],
  },
  {
    id: 'yogurt-bowl',
    names: [
      'yogurt',
      'greek yogurt',
      'yoghurt',
      'cottage cheese',
      'whipped cream',
      'cream',
      'fruit parfait',
      'parfait',
      'yogurt bowl',
    ],
    colour: '#fbf8f2',
    china: '#d98aa0',
    on: [swirl, balls(berries, 8, 10)],
  },
  {
    id: 'cream-soup',
    names: [
      'tomato soup',
      'pumpkin soup',
      'gazpacho',
      'tomato bisque',
      'cream soup',
      'bisque',
      'lentil soup',
      'carrot soup',
      'bowl of tomato soup',
    ],
    colour: '#e0552b',
    china: '#f2ece0',
    on: [swirl],
    hot: true,
  },
  {
    id: 'chunky-soup',
    names: [
      'chicken soup',
      'vegetable soup',
      'minestrone',
      'clam chowder',
      'chowder',
      'broth',
      'miso soup',
      'tom yum',
      'bouillon',
      'chicken noodle soup',
    ],
    colour: '#e3b34f',
    china: '#f4f1ea',
    band: '#3f78b5',
    on: [chunks(['#e88a33', '#f2e3b8', '#f6edd0', '#7fb04c'], 15, 11), herbs],
    hot: true,
  },
  {
    id: 'stew-bowl',
    names: [
      'stew',
      'beef stew',
      'goulash',
      'chili con carne',
      'bowl of chili',
      'borscht',
      'ratatouille',
      'gumbo',
      'feijoada',
      'tagine',
      'casserole',
      'jambalaya',
      'kimchi',
      'bouillabaisse',
      'bolognese',
    ],
    colour: '#9c3a1e',
    china: '#cf7f45',
    band: '#8d4b22',
    on: [chunks(['#7c4526', '#8f5330', '#d97a2c', '#e0b15a', '#b5382a'], 17, 13), herbs],
    hot: true,
  },
  {
    id: 'curry-bowl',
    names: [
      'tikka masala',
      'chicken tikka masala',
      'butter chicken',
      'thai curry',
      'dal',
      'green curry',
      'korma',
      'red curry',
      'chicken curry',
      'vindaloo',
    ],
    colour: '#e08a2a',
    china: '#6b4a36',
    band: '#caa05f',
    on: [chunks(['#f0c07a', '#e2a458', '#d98f3e'], 12, 15), herbs],
    hot: true,
  },
  {
    id: 'hummus-bowl',
    names: [
      'hummus',
      'bowl of hummus',
      'tahini',
      'baba ganoush',
      'dip',
      'pate',
      'mashed potatoes',
      'mashed potato',
      'polenta',
      'grits',
      'dough',
      'batter',
      'cookie dough',
      'bread dough',
    ],
    colour: '#e8d2a0',
    china: '#7a8f6a',
    on: [
      (s) => {
        s.layer(0.9);
        s.line('M-66 2C-50 -16 56 -18 64 0C66 18 -36 20 -40 4C-38 -6 26 -8 30 4', '#d3b878', 9);
        s.line('M-56 0C-40 -12 44 -14 54 2', '#c9922e', 4, { opacity: 0.8 });
      },
      balls(['#d9b566', '#caa04e'], 6, 8),
      herbs,
    ],
  },
  {
    id: 'guacamole-bowl',
    names: ['guacamole', 'bowl of guacamole', 'pesto', 'mushy peas', 'spinach dip'],
    colour: '#9cb94a',
    china: '#4c4a48',
    on: [
      chunks(['#b9d262', '#8aa83c', '#a7c552'], 20, 10),
      chunks(['#d2382c', '#f2e6ee'], 9, 6),
      herbs,
    ],
  },
  {
    id: 'bean-bowl',
    names: [
      'lentils',
      'lentil',
      'chickpea',
      'chickpeas',
      'baked beans',
      'bowl of beans',
      'black beans',
      'soybeans',
      'edamame',
      'bean salad',
      'grains',

      'raisin',
    ],
    colour: '#a4532a',
    china: '#efe6d6',
    band: '#c2703a',
    on: [balls(['#b9683a', '#a35429', '#c77a48'], 60, 9)],
  },
  {
    id: 'nut-bowl',
    names: [
      'mixed nuts',
      'nuts',
      'walnut',
      'pecan',
      'pistachio',
      'cashew',
      'almond',
      'hazelnut',
      'bowl of nuts',
      'macadamia',
    ],
    colour: '#8a5a33',
    china: '#6f4a30',
    band: '#a5764a',
    on: [chunks(['#c48a4f', '#9a6233', '#e0bd84', '#b37742', '#a5b25a'], 42, 10)],
  },
  {
    id: 'rice-dish',
    names: [
      'fried rice',
      'risotto',
      'biryani',
      'couscous',
      'quinoa',
      'pilaf',
      'bowl of rice',
      'tabbouleh',
      'jollof rice',
      'bulgur',
    ],
    colour: '#eed592',
    china: '#b8403a',
    band: '#e9c66a',
    on: [grains('#f0dca2'), balls(['#5da54a', '#e8842f', '#e9d9a0'], 16, 6), herbs],
    hot: true,
  },
  {
    id: 'rice-bowl-egg',
    names: [
      'bibimbap',
      'poke bowl',
      'poke',
      'buddha bowl',
      'donburi',
      'rice bowl with egg',

      'grain bowl',
      'ceviche',
      'katsudon',
    ],
    colour: '#f6f0e0',
    china: '#3a3a40',
    band: '#6a5a48',
    on: [
      (s) => {
        s.layer(1, 0.2);
        const parts = ['#e2702a', '#5f9c3f', '#7b4a2e', '#e8dfc6', '#c2342c', '#d8b64c'];
        parts.forEach((colour, i) => {
          const [a, b] = [(i / 6) * 2 * Math.PI, ((i + 1) / 6) * 2 * Math.PI];
          for (let k = 0; k < 9; k++) {
            const at = a + ((b - a) * (k + 0.5)) / 9;
            s.line(
              `M${Math.cos(at) * 44} ${Math.sin(at) * 11 + 2}L${Math.cos(at) * 96} ${Math.sin(at) * 23 + 1}`,
              k % 2 === 0 ? colour : `${colour}cc`,
              9,
            );
          }
        });
      },
      friedEgg,
    ],
  },
  {
    id: 'macaroni-bowl',
    names: [
      'macaroni',
      'macaroni and cheese',
      'mac and cheese',
      'penne',
      'pasta salad',
      'rigatoni',
      'gnocchi',
      'fusilli',
      'tortellini',
    ],
    colour: '#e99a26',
    china: '#f3efe6',
    band: '#4a86b8',
    on: [
      (s, random) => {
        s.layer(1, 0.3);
        for (let i = 0; i < 44; i++) {
          const [x, y] = [random.between(-86, 86), random.between(-16, 20)];
          if ((x / 96) ** 2 + (y / 22) ** 2 > 1) continue;
          s.placed({ x, y: y - 4, turn: random.between(-90, 90) }, () => {
            s.line('M-11 4C-6 -8 6 -8 11 4', '#c97a14', 11);
            s.line('M-11 3C-6 -9 6 -9 11 3', '#f6bb48', 8.4);
          });
        }
      },
    ],
    hot: true,
  },
  {
    id: 'chip-bowl',
    names: [
      'chip',
      'chips',
      'potato chip',
      'potato chips',
      'crisps',
      'tortilla chip',
      'nacho',
      'nachos',
      'bowl of chips',
      'plantain chip',
    ],
    colour: '#d99a35',
    china: '#c8453a',
    band: '#f0d9a0',
    on: [
      (s, random) => {
        s.layer(1, 0.35);
        for (let row = 0; row < 4; row++)
          for (let i = 0; i < 7 - row; i++)
            s.placed(
              { x: (i - (6 - row) / 2) * 29, y: 10 - row * 17, turn: random.between(-60, 60) },
              () => {
                s.path(
                  'M-26 10C-28 -8 -8 -20 4 -18C22 -16 30 0 24 12C8 4 -10 4 -26 10Z',
                  s.fade(['#f8d680', '#e2a53c']),
                );
                s.oval(2, -7, 2, 1.4, '#c07f24');
              },
            );
      },
    ],
  },
];

/** Food that comes in a bowl; `colour` is what fills it, `colour2` the bowl. */
export const bowlDishes: readonly Piece[] = dishes.map(
  ({ china, band = china, on, hot = false, ...spec }) =>
    painted({
      ...spec,
      metres: 0.12,
      colour2: china,
      draw(s, { colour, colour2, random }) {
        bowlUnder(s, colour2, band === china ? colour2 : band);
        fillBowl(s, colour);
        for (const garnish of on) garnish(s, random);
        if (hot) {
          s.layer(0);
          s.line('M-34 -34C-46 -50 -24 -62 -36 -80M18 -36C6 -52 28 -64 16 -84', '#ffffff', 6, {
            opacity: 0.42,
          });
        }
        return {
          anchors: { inside: [0, 2, BOWL * 1.6], label: [0, 58, 110] },
          foot: { x: 0, y: 104 },
        };
      },
    }),
);
