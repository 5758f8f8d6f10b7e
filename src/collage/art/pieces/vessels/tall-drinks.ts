import type { Random } from '../../../../numerics/random.ts';
import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { plumpOf } from '../surfaces.ts';
import { turned } from '../turned.ts';
import { glassBody } from './glass-body.ts';

interface TallDrink {
  readonly id: string;
  readonly names: readonly string[];
  readonly colour: string;
  readonly topping: 'cream' | 'ice' | 'mint';
}

const drinks: readonly TallDrink[] = [
  {
    id: 'milkshake',
    names: ['milkshake', 'milk shake', 'strawberry milkshake', 'frappuccino', 'shake'],
    colour: '#f2a3b8',
    topping: 'cream',
  },
  {
    id: 'smoothie',
    names: ['smoothie', 'berry smoothie', 'frozen yogurt', 'slushie', 'fruit smoothie'],
    colour: '#c2408a',
    topping: 'mint',
  },
  {
    id: 'iced-coffee',
    names: ['iced coffee', 'iced latte', 'cold brew', 'cola', 'coke', 'soda', 'pepsi', 'root beer'],
    colour: '#5d3420',
    topping: 'ice',
  },
  {
    id: 'mojito',
    names: ['mojito', 'mint julep', 'cucumber water', 'green smoothie'],
    colour: '#bfe3a0',
    topping: 'mint',
  },
];

const rim = { y: -170, r: 48 };

/** Tall glasses with a straw; `colour` is the drink, `colour2` the straw. */
export const tallDrinks: readonly Piece[] = drinks.map(({ topping, ...spec }) =>
  painted({
    ...spec,
    metres: 0.2,
    colour2: '#e4473f',
    draw(s, { colour, colour2, random }) {
      s.layer(0.8);
      s.line('M10 -150L34 -236', shade(colour2, 0.15), 9);
      s.line('M10 -150L34 -236', '#ffffff', 3, { dash: '7 9', cap: 'butt' });
      const surface = topping === 'cream' ? -164 : -150;
      glassBody(s, turned('M48 -170L36 -6', 10), rim, { y: surface, r: 46, colour });
      if (topping === 'ice') iceCubes(s, random);
      else if (topping === 'mint') mint(s);
      else cream(s);
      return { anchors: { inside: [0, -165, 84], 'hand-left': [0, -80, 90] } };
    },
  }),
);

function iceCubes(s: Sketch, random: Random): void {
  for (const [x, y] of [
    [-22, -142],
    [12, -150],
    [22, -122],
    [-8, -118],
  ] as const)
    s.placed({ x, y, turn: random.between(-30, 30) }, () =>
      s.rect(-13, -13, 26, 26, 5, s.fade(['#ffffff', '#cfe4ee'], 45), { opacity: 0.55 }),
    );
}

function mint(s: Sketch): void {
  s.layer(1, 0.3);
  for (const [x, y, turn] of [
    [-30, -172, -40],
    [-8, -182, 10],
    [-24, -188, -14],
  ] as const)
    s.placed({ x, y, turn }, () => {
      s.path(
        'M0 14C-16 4 -14 -14 0 -24C14 -14 16 4 0 14Z',
        s.fade([shade('#57b04a', 0.3), shade('#57b04a', -0.3)]),
      );
      s.line('M0 12V-16', shade('#57b04a', -0.4), 1.4);
    });
}

function cream(s: Sketch): void {
  s.layer(1, 0.3);
  s.path(
    'M-46 -166C-62 -182 -44 -198 -30 -194C-36 -212 -8 -222 2 -212C12 -222 32 -212 28 -196C46 -200 60 -180 46 -166C20 -156 -20 -156 -46 -166Z',
    s.fade(['#ffffff', '#e9e2d6']),
  );
  s.line('M-28 -180C-10 -170 12 -172 30 -182M-16 -198C-4 -190 8 -192 18 -200', '#d9d0c0', 2.4);
  s.oval(-4, -220, 13, 12, plumpOf(s, '#c81f35'));
  s.line('M-2 -230C2 -246 12 -250 20 -250', '#4c7a34', 2.6);
}
