import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { roundOf } from '../surfaces.ts';
import { turned } from '../turned.ts';

interface Bottle {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  readonly colour: string;
  readonly cap: string;
  /** Right half of the body's outline. */
  readonly half: string;
  /** Box of the closure: half width, top, bottom. */
  readonly closure: readonly [r: number, top: number, bottom: number];
  /** Box of the paper label: half width, top, bottom. */
  readonly label?: readonly [r: number, top: number, bottom: number];
  readonly paper?: string;
  readonly mouth: number;
}

const bottles: readonly Bottle[] = [
  {
    id: 'spirit-bottle',
    names: [
      'whiskey bottle',
      'rum',
      'bottle of rum',
      'bottle of whiskey',
      'vodka',
      'tequila',
      'brandy',
      'cognac',
      'gin',
      'liquor bottle',
      'liquor',
      'bottle of vodka',
      'olive oil',
      'bottle of olive oil',
      'maple syrup',
      'vinegar',
      'soy sauce',
      'oil bottle',
      'syrup',
    ],
    metres: 0.3,
    colour: '#b8702a',
    cap: '#2b2724',
    half: 'M14 -206L14 -176C16 -164 52 -160 52 -136L52 -6',
    closure: [17, -234, -198],
    label: [52, -112, -40],
    mouth: -230,
  },
  {
    id: 'sauce-bottle',
    names: [
      'ketchup',
      'ketchup bottle',
      'bottle of ketchup',
      'mustard',
      'mustard bottle',
      'mayonnaise',
      'hot sauce',
      'sauce',
      'hot sauce bottle',
      'barbecue sauce',
      'sauce bottle',
    ],
    metres: 0.22,
    colour: '#cf2f28',
    cap: '#f3f1ea',
    half: 'M18 -190C22 -160 46 -150 48 -120C50 -80 44 -60 48 -6',
    closure: [15, -226, -186],
    label: [47, -116, -46],
    paper: '#fff4d8',
    mouth: -222,
  },
  {
    id: 'pump-bottle',
    names: [
      'shampoo',
      'shampoo bottle',
      'conditioner',
      'soap dispenser',
      'lotion',
      'hand sanitizer',
      'body wash',
      'lotion bottle',
      'bottle of shampoo',
      'sunscreen',
      'dish soap',
      'hand soap',
    ],
    metres: 0.2,
    colour: '#5fb6c9',
    cap: '#f7f7f3',
    half: 'M18 -158C40 -152 52 -142 52 -122L52 -8',
    closure: [20, -178, -154],
    label: [52, -104, -36],
    mouth: -176,
  },
  {
    id: 'detergent-bottle',
    names: [
      'detergent',
      'laundry detergent',
      'bleach',
      'cleaning product',
      'fabric softener',
      'cleaning supplies',
    ],
    metres: 0.28,
    colour: '#3f79cf',
    cap: '#ef7b35',
    half: 'M26 -176C36 -168 66 -160 66 -128L66 -8',
    closure: [25, -206, -172],
    label: [60, -112, -30],
    paper: '#ffd94a',
    mouth: -204,
  },
  {
    id: 'pill-bottle',
    names: [
      'pill bottle',
      'medicine bottle',
      'bottle of pills',
      'medicine',
      'medication',
      'vitamins',
      'prescription bottle',
      'medicine jar',
    ],
    metres: 0.09,
    colour: '#e8842c',
    cap: '#f7f7f3',
    half: 'M40 -110L42 -104L42 -6',
    closure: [46, -146, -108],
    label: [42, -90, -28],
    mouth: -144,
  },
  {
    id: 'sport-flask',
    names: [
      'thermos',
      'thermos flask',
      'sports bottle',
      'reusable bottle',
      'travel mug',
      'water flask',
      'vacuum flask',
      'hip flask',
      'flask',
    ],
    metres: 0.26,
    colour: '#2f8f86',
    cap: '#3a3d45',
    half: 'M30 -190L38 -180L40 -8',
    closure: [27, -228, -186],
    mouth: -226,
  },
];

/** Bottles by their outline; `colour` is the body, `colour2` cap and closure. */
export const bottleKinds: readonly Piece[] = bottles.map(
  ({ half, closure, label, paper = '#f8f1df', cap, mouth, ...spec }) =>
    painted({
      ...spec,
      colour2: cap,
      draw(s, { colour, colour2 }) {
        const d = turned(half, 7);
        s.layer();
        s.path(d, roundOf(s, colour));
        s.within(d, () => s.rect(-34, -240, 8, 240, 4, '#ffffff', { opacity: 0.4 }));
        s.layer(1, 0.25);
        const [r, top, bottom] = closure;
        s.rect(-r, top, 2 * r, bottom - top, 5, roundOf(s, colour2));
        for (let x = -r + 5; x < r - 2; x += 6)
          s.rect(x, top + 4, 1.4, bottom - top - 8, 0, shade(colour2, -0.3), { opacity: 0.5 });
        if (spec.id === 'pump-bottle') {
          s.rect(-5, -204, 10, 28, 3, roundOf(s, colour2));
          s.path(
            'M-34 -214C-34 -220 -28 -222 -20 -220H22V-202H-16C-24 -202 -30 -206 -34 -204Z',
            roundOf(s, colour2),
          );
        }
        if (label !== undefined) {
          const [w, above, below] = label;
          s.layer(0.4);
          s.path(
            `M${-w} ${above}C${-w * 0.5} ${above + 7} ${w * 0.5} ${above + 7} ${w} ${above}V${below}C${w * 0.5} ${below + 7} ${-w * 0.5} ${below + 7} ${-w} ${below}Z`,
            s.fade([shade(paper, -0.1), shade(paper, 0.3), shade(paper, -0.16)], 0),
          );
        }
        const at = label ?? [40, -130, -40];
        return {
          anchors: {
            label: [0, (at[1] + at[2]) / 2 + 4, at[0] * 1.6],
            inside: [0, mouth, closure[0] * 1.4],
            'hand-left': [0, -90, 60],
          },
        };
      },
    }),
);
