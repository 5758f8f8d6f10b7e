import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { frontOf, roundOf } from '../surfaces.ts';
import { turned } from '../turned.ts';

/** A wide cup with a leaf drawn in the milk foam; `colour2` the drink. */
const latte = painted({
  id: 'latte-cup',
  names: [
    'latte',
    'cappuccino',
    'flat white',
    'latte art',
    'cafe latte',
    'matcha',
    'matcha latte',
    'chai',
    'chai latte',
    'cup of cappuccino',
    'mocha',
    'macchiato',
    'cafe au lait',
    'cup of latte',
  ],
  metres: 0.09,
  colour: '#f4f1ea',
  colour2: '#a9672f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-118 4C-104 34 104 34 118 4Z', s.fade([shade(colour, -0.12), shade(colour, -0.34)]));
    s.oval(0, 2, 118, 24, s.fade([shade(colour, -0.06), shade(colour, 0.2)]));
    s.layer();
    s.line('M76 -74C120 -84 116 -26 62 -26', s.fade([shade(colour, 0.1), shade(colour, -0.3)]), 13);
    s.layer(1, 0.3);
    s.path('M-86 -88C-84 -40 -56 4 -30 8H30C56 4 84 -40 86 -88Z', roundOf(s, colour));
    s.oval(0, -88, 86, 25, shade(colour, 0.3));
    s.oval(0, -86, 77, 20, s.fade([shade(colour2, -0.15), shade(colour2, 0.2)]));
    s.layer(0.3);
    for (const [k, r] of [
      [0, 40],
      [1, 30],
      [2, 20],
    ] as const)
      s.path(
        `M0 ${-76 + k * 1}C${-r} ${-80 - k * 4} ${-r * 1.1} ${-92 - k * 3} ${-r * 0.4} ${-96 - k}C${-r * 0.1} ${-97} 0 ${-92} 0 -90C0 -92 ${r * 0.1} -97 ${r * 0.4} ${-96 - k}C${r * 1.1} ${-92 - k * 3} ${r} ${-80 - k * 4} 0 ${-76 + k}Z`,
        k % 2 === 0 ? '#fff4e0' : shade(colour2, 0.2),
      );
    return {
      anchors: { inside: [0, -87, 140], label: [-4, -40, 90], 'hand-left': [90, -50, 60] },
      foot: { x: 0, y: 20 },
    };
  },
});

/** A mug of hot chocolate under marshmallows. */
const hotChocolate = painted({
  id: 'hot-chocolate',
  names: [
    'hot chocolate',
    'hot cocoa',
    'mug of hot chocolate',
    'cocoa',
    'cup of hot chocolate',
    'eggnog',
    'mulled wine',
  ],
  metres: 0.12,
  colour: '#c8402f',
  colour2: '#5a2f1b',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line(
      'M54 -96C104 -104 104 -28 48 -28',
      s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
      15,
    );
    s.layer();
    s.path(turned('M60 -120L54 -14C53 -4 50 -2 44 0', 8), roundOf(s, colour));
    s.oval(0, -120, 60, 14, shade(colour, 0.34));
    s.oval(0, -119, 53, 11, shade(colour2, 0.05));
    s.layer(1, 0.3);
    for (const [x, y] of [
      [-30, -124],
      [-2, -130],
      [28, -124],
      [-16, -116],
      [14, -115],
    ] as const) {
      s.rect(x - 14, y - 12, 28, 20, 8, s.fade(['#ffffff', '#efe4dc']));
      s.oval(x, y - 11, 13, 5, '#ffffff');
    }
    s.layer(0);
    s.line('M-18 -150C-30 -164 -8 -176 -20 -194M18 -150C6 -164 28 -176 16 -194', '#ffffff', 6, {
      opacity: 0.5,
    });
    return { anchors: { inside: [0, -120, 90], label: [-2, -62, 84], 'hand-left': [74, -62, 60] } };
  },
});

/** A cardboard cup with a lid and a sleeve; `colour2` the sleeve. */
const paperCup = painted({
  id: 'paper-cup',
  names: [
    'paper cup',
    'takeaway coffee',
    'coffee to go',
    'disposable cup',
    'plastic cup',
    'styrofoam cup',
    'starbucks cup',
    'to-go cup',
    'takeaway cup',
    'starbucks',
  ],
  metres: 0.15,
  colour: '#f5f1e8',
  colour2: '#a8713f',
  draw(s, { colour, colour2 }) {
    s.layer();
    const d = turned('M56 -160L42 0', 8);
    s.path(d, roundOf(s, colour));
    s.layer(1, 0.25);
    s.path(
      'M-53 -122C-30 -114 30 -114 53 -122L46 -46C26 -40 -26 -40 -46 -46Z',
      s.fade([shade(colour2, -0.1), shade(colour2, 0.25), colour2, shade(colour2, -0.3)], 0),
    );
    s.layer(1, 0.3);
    s.path(
      'M-62 -168C-40 -158 40 -158 62 -168V-156C40 -146 -40 -146 -62 -156Z',
      s.fade(['#4a423c', '#2a2521']),
    );
    s.path(
      'M-54 -170L-48 -190C-30 -196 30 -196 48 -190L54 -170C30 -160 -30 -160 -54 -170Z',
      s.fade(['#6a615a', '#38322d']),
    );
    s.oval(0, -190, 46, 8, '#4a423c');
    return { anchors: { label: [0, -80, 70], inside: [0, -190, 80], 'hand-left': [0, -80, 90] } };
  },
});

/** A gable-topped carton. */
const carton = painted({
  id: 'milk-carton',
  names: ['milk carton', 'carton of milk', 'juice carton', 'box of milk', 'carton of juice'],
  metres: 0.24,
  colour: '#f6f7f8',
  colour2: '#3f7fd0',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-56 -150L14 -138V0L-56 -14Z', frontOf(s, colour));
    s.path('M58 -152L14 -138V0L58 -18Z', s.fade([shade(colour, -0.14), shade(colour, -0.3)]));
    s.path('M-56 -96L14 -84V-30L-56 -42Z', colour2);
    s.path('M58 -98L14 -84V-30L58 -48Z', shade(colour2, -0.3));
    s.layer(1, 0.2);
    s.path('M-56 -150L14 -138L22 -190L-44 -198Z', frontOf(s, shade(colour, 0.1)));
    s.path('M14 -138L58 -152L44 -196L22 -190Z', shade(colour, -0.2));
    s.path(
      'M-44 -198L22 -190L44 -196L44 -214L22 -210L-44 -218Z',
      s.fade([shade(colour2, 0.2), colour2]),
    );
    return { anchors: { label: [-20, -64, 60, 9], top: [0, -214, 60], 'hand-left': [0, -80, 60] } };
  },
});

/** Drinks in cups, mugs and cartons. */
export const cupDrinks: readonly Piece[] = [carton, hotChocolate, latte, paperCup];
