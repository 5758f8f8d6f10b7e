import type { Random } from '../../../../numerics/random.ts';
import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { HEAP, PLATE, ROW, plateUnder } from './dishware.ts';
import * as item from './morsels.ts';

interface PlateDish {
  readonly id: string;
  readonly names: readonly string[];
  /** Of the food itself. */
  readonly colour: string;
  readonly china?: string;
  readonly at: readonly (readonly [x: number, y: number])[];
  /** Draws one piece of it, standing at the origin, about 60 wide. */
  readonly piece: (s: Sketch, colour: string, random: Random) => void;
  readonly lean?: number;
  readonly greens?: boolean;
}

const one = [[0, 8]] as const;
const pair = [
  [-44, 4],
  [44, 8],
] as const;

const dishes: readonly PlateDish[] = [
  {
    id: 'roast-bird',
    names: [
      'roast chicken',
      'roast turkey',
      'turkey dinner',
      'thanksgiving dinner',
      'thanksgiving turkey',
      'peking duck',
      'roasted chicken',
      'grilled chicken',
      'roast duck',
      'roasted turkey',
      'cooked turkey',
      'rotisserie chicken',
    ],
    colour: '#c47a2c',
    at: one,
    piece: item.roastBird,
    greens: true,
  },
  {
    id: 'sausages',
    names: [
      'sausage',
      'bratwurst',
      'chorizo',
      'salami',
      'pepperoni',
      'frankfurter',
      'kielbasa',
      'breakfast sausage',
    ],
    colour: '#a8502c',
    at: [
      [-6, -14],
      [4, 4],
      [-4, 22],
    ],
    piece: item.sausage,
  },
  {
    id: 'meatball-plate',
    names: ['meatball', 'meatballs', 'swedish meatballs', 'kofta', 'arancini'],
    colour: '#7d4325',
    at: HEAP,
    piece: item.ball,
  },
  {
    id: 'nugget-plate',
    names: [
      'chicken nugget',
      'chicken nuggets',
      'nugget',
      'fried chicken',
      'chicken wing',
      'chicken wings',
      'popcorn chicken',
      'tempura',
      'calamari',
      'kung pao chicken',
      'schnitzel',
      'tater tot',
      'hash brown',
      'croquette',
      'fritter',
      'crab cake',
    ],
    colour: '#d98d2e',
    at: HEAP,
    piece: item.nugget,
    greens: true,
  },
  {
    id: 'rib-plate',
    names: [
      'ribs',
      'rib',
      'barbecue ribs',
      'bbq ribs',
      'korean barbecue',
      'spare ribs',
      'rack of ribs',
      'pulled pork',
      'brisket',
      'barbecued meat',
    ],
    colour: '#8a3b1c',
    at: one,
    piece: item.ribs,
    greens: true,
  },
  {
    id: 'fish-fillet',
    names: [
      'grilled salmon',
      'fish fillet',
      'smoked salmon',
      'salmon fillet',
      'grilled fish',
      'cooked salmon',
      'salmon steak',
      'fillet',
      'tuna steak',
      'baked salmon',
    ],
    colour: '#ef8f62',
    at: one,
    piece: item.fillet,
    greens: true,
  },
  {
    id: 'sushi-roll',
    names: [
      'sushi roll',
      'maki',
      'maki roll',
      'california roll',
      'sushi rolls',
      'kimbap',
      'gimbap',
      'uramaki',
    ],
    colour: '#f08a5a',
    china: '#3a3d45',
    at: [
      [-66, -8],
      [-22, -12],
      [22, -12],
      [66, -8],
      [-44, 18],
      [0, 20],
      [44, 18],
    ],
    piece: item.maki,
  },
  {
    id: 'sashimi',
    names: ['sashimi', 'sliced fish', 'carpaccio', 'prosciutto'],
    colour: '#f2784f',
    china: '#3a3d45',
    at: [
      [-66, 4],
      [-34, 2],
      [-2, 4],
      [30, 2],
      [62, 4],
    ],
    piece: item.slice,
  },
  {
    id: 'spring-roll',
    names: [
      'spring roll',
      'spring rolls',
      'egg roll',
      'egg rolls',
      'lumpia',
      'taquito',
      'enchilada',
      'summer roll',

      'fish stick',
      'mozzarella stick',
      'cevapi',
    ],
    colour: '#d59a3e',
    at: [
      [-50, -6],
      [0, -8],
      [50, -6],
      [-26, 16],
      [26, 16],
      [0, -30],
    ],
    piece: item.roll,
  },
  {
    id: 'samosa',
    names: [
      'samosa',
      'samosas',
      'empanada',
      'empanadas',
      'turnover',
      'pasty',
      'calzone',
      'spanakopita',
      'borek',
      'arepa',
    ],
    colour: '#d39a45',
    at: ROW,
    piece: item.samosa,
  },
  {
    id: 'lasagna',
    names: [
      'lasagna',
      'lasagne',
      'moussaka',
      'cannelloni',
      'piece of lasagna',
      'shepherds pie',
      'layered pasta',
    ],
    colour: '#c8412b',
    at: one,
    piece: item.lasagna,
  },
  {
    id: 'ravioli',
    names: ['ravioli', 'agnolotti', 'wonton', 'pelmeni'],
    colour: '#f0d592',
    at: HEAP.slice(0, 10),
    piece: item.raviolo,
  },
  {
    id: 'omelette',
    names: [
      'omelette',
      'omelet',
      'crepe',
      'quesadilla',
      'dosa',
      'folded pancake',
      'fajita',
      'okonomiyaki',
    ],
    colour: '#f3c551',
    at: one,
    piece: item.folded,
    greens: true,
  },
  {
    id: 'scrambled-eggs',
    names: ['scrambled eggs', 'scrambled egg', 'tofu scramble'],
    colour: '#f7cf4d',
    at: HEAP,
    piece: item.curd,
  },
  {
    id: 'boiled-egg',
    names: [
      'boiled egg',
      'poached egg',
      'eggs benedict',
      'hard-boiled egg',
      'deviled egg',
      'soft-boiled egg',
      'half an egg',
    ],
    colour: '#f6a821',
    at: pair,
    piece: item.halfEgg,
    greens: true,
  },
  {
    id: 'flatbreads',
    names: [
      'naan',
      'roti',
      'chapati',
      'tortilla',
      'pita bread',
      'pita',
      'stack of tortillas',
      'focaccia',
      'lavash',
    ],
    colour: '#ecc98a',
    at: [
      [0, 16],
      [2, 6],
      [-2, -4],
      [1, -14],
    ],
    piece: item.flatbread,
  },
  {
    id: 'steak-plate',
    names: ['roast beef', 'steak dinner', 'pork chop', 'meatloaf', 'lamb chop', 'plate of meat'],
    colour: '#7b3f25',
    at: pair,
    piece: item.steak,
    greens: true,
  },
  {
    id: 'kebab-skewer',
    names: [
      'kebab',
      'skewer',
      'shish kebab',
      'satay',
      'yakitori',
      'kabob',
      'souvlaki',
      'shashlik',
      'skewers',
    ],
    colour: '#9a4d27',
    at: [
      [0, -16],
      [4, 4],
      [0, 24],
    ],
    piece: item.skewer,
  },
  {
    id: 'fish-and-chips',
    names: ['fish and chips', 'fried fish', 'battered fish'],
    colour: '#dc9a35',
    at: one,
    piece: item.fishAndChips,
  },
  {
    id: 'tofu',
    names: [
      'tofu',
      'feta',
      'feta cheese',
      'paneer',
      'halloumi',
      'mozzarella',
      'fudge',
      'turkish delight',
      'halva',

      'toffee',
    ],
    colour: '#f5ecd6',
    at: [
      [-40, -10],
      [8, -16],
      [50, -8],
      [-14, 14],
      [34, 14],
    ],
    piece: item.dice,
  },
  {
    id: 'brownie',
    names: ['brownie', 'chocolate brownie', 'fudge brownie', 'blondie', 'lamington'],
    colour: '#54301d',
    at: [
      [-36, 4],
      [40, 8],
      [2, -28],
    ],
    piece: item.brownie,
  },
  {
    id: 'tiramisu',
    names: ['tiramisu', 'slice of tiramisu', 'opera cake', 'layer cake', 'trifle', 'millefeuille'],
    colour: '#7a4a2c',
    at: one,
    piece: item.layered,
  },
  {
    id: 'churro',
    names: ['churro', 'churros', 'breadstick', 'breadsticks', 'pretzel stick', 'biscotti'],
    colour: '#c98a42',
    at: [
      [-40, -4],
      [-12, -8],
      [16, -6],
      [44, -2],
      [0, 12],
    ],
    piece: item.churro,
  },
  {
    id: 'baklava',
    names: [
      'baklava',
      'strudel',
      'danish pastry',
      'puff pastry',
      'pain au chocolat',
      'flaky pastry',
      'apple strudel',
      'apple turnover',
    ],
    colour: '#d6953a',
    at: [
      [-52, 0],
      [0, -6],
      [52, 0],
      [-26, 20],
      [28, 20],
    ],
    piece: item.diamond,
  },
  {
    id: 'cinnamon-roll',
    names: [
      'cinnamon roll',
      'cinnamon bun',
      'swiss roll',
      'roulade',
      'sweet roll',
      'cinnamon rolls',
      'danish',
    ],
    colour: '#d99f58',
    at: pair,
    piece: item.spiralBun,
  },
  {
    id: 'bread-roll',
    names: [
      'bread roll',
      'bun',
      'bao bun',
      'dinner roll',
      'scone',
      'biscuit roll',
      'steamed bun',

      'bao',
      'cream puff',
      'profiterole',

      'brioche',
      'hot cross bun',
      'english muffin',
    ],
    colour: '#d99a4e',
    at: [
      [-42, 0],
      [42, 0],
      [0, 14],
      [0, -22],
    ],
    piece: item.bun,
  },
  {
    id: 'chocolate-truffle',
    names: [
      'chocolate truffle',
      'truffle chocolate',
      'praline',
      'chocolates',

      'chocolate candy',
      'chocolate ball',
      'chocolate egg',
    ],
    colour: '#4d2b1b',
    at: HEAP,
    piece: item.truffle,
  },
];

/** Food that comes on a plate; `colour` is the food's, `colour2` the plate's. */
export const plateDishes: readonly Piece[] = dishes.map(
  ({ china = '#f7f5ef', at, piece, greens = false, ...spec }) =>
    painted({
      ...spec,
      metres: 0.1,
      colour2: china,
      draw(s, { colour, colour2, random }) {
        plateUnder(s, colour2);
        if (greens) {
          s.layer(1, 0.2);
          for (const [x, y, turn] of [
            [-92, 4, -60],
            [-80, 16, -90],
            [-98, -8, -30],
            [-74, -10, -10],
          ] as const)
            s.placed({ x, y, turn }, () => {
              s.path('M0 16C-20 8 -18 -18 0 -30C18 -18 20 8 0 16Z', s.fade(['#8fcf58', '#4b9438']));
              s.line('M0 14V-22', shade('#4b9438', -0.2), 1.6);
            });
        }
        for (const [x, y] of at) {
          s.layer(1, 0.35);
          s.placed({ x, y }, () => piece(s, colour, random));
        }
        return { anchors: { top: [0, 0, PLATE * 1.2] }, foot: { x: 0, y: 40 } };
      },
    }),
);
