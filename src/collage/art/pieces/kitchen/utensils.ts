import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { plumpOf, roundOf } from '../surfaces.ts';

interface Utensil {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  /** Of the working end. */
  readonly colour: string;
  /** Of the handle. */
  readonly handle: string;
  /** Draws the working end above the origin, where the handle ends. */
  readonly end: (s: Sketch, colour: string) => void;
}

const utensils: readonly Utensil[] = [
  {
    id: 'whisk',
    names: ['whisk', 'egg beater', 'wire whisk'],
    metres: 0.28,
    colour: material.steel,
    handle: '#3a3e46',
    end: (s, colour) => {
      for (const w of [46, 30, 12])
        s.path(`M0 4C${-w * 1.5} -50 ${-w} -128 0 -132C${w} -128 ${w * 1.5} -50 0 4Z`, 'none', {
          stroke: s.fade([shade(colour, 0.45), shade(colour, -0.2)], 0),
          width: 5,
        });
      s.rect(-8, -12, 16, 22, 5, roundOf(s, colour));
    },
  },
  {
    id: 'spatula',
    names: ['spatula', 'turner', 'pancake turner', 'fish slice', 'flipper spatula'],
    metres: 0.3,
    colour: material.steel,
    handle: '#2f3238',
    end: (s, colour) => {
      s.path(
        'M-7 0L-9 -36L-40 -52L-36 -138C-20 -144 20 -144 36 -138L40 -52L9 -36L7 0Z',
        roundOf(s, colour),
      );
      for (const x of [-18, 0, 18]) s.rect(x - 4, -122, 8, 56, 4, shade(colour, -0.45));
    },
  },
  {
    id: 'ladle',
    names: ['ladle', 'soup ladle', 'dipper'],
    metres: 0.3,
    colour: material.steel,
    handle: material.steel,
    end: (s, colour) => {
      s.path('M-5 0L-4 -40L4 -40L5 0Z', roundOf(s, colour));
      s.path('M-52 -92C-50 -46 -26 -34 0 -34C26 -34 50 -46 52 -92Z', roundOf(s, colour));
      s.oval(0, -92, 52, 15, shade(colour, 0.4));
      s.oval(0, -91, 45, 11, s.fade([shade(colour, -0.45), shade(colour, 0.1)]));
    },
  },
  {
    id: 'wooden-spoon',
    names: ['wooden spoon', 'cooking spoon', 'mixing spoon'],
    metres: 0.3,
    colour: '#c8955a',
    handle: '#c8955a',
    end: (s, colour) => {
      s.path(
        'M-9 4C-14 -26 -46 -50 -42 -98C-38 -140 38 -140 42 -98C46 -50 14 -26 9 4Z',
        s.fade([shade(colour, 0.3), colour, shade(colour, -0.2)], 20),
      );
      s.path(
        'M-26 -62C-34 -100 -20 -124 0 -124C20 -124 34 -100 26 -62C14 -44 -14 -44 -26 -62Z',
        s.fade([shade(colour, -0.3), shade(colour, 0.05)]),
      );
    },
  },
  {
    id: 'tongs',
    names: ['tongs', 'kitchen tongs', 'salad tongs'],
    metres: 0.3,
    colour: material.steel,
    handle: material.steel,
    end: (s, colour) => {
      for (const side of [-1, 1])
        s.path(
          `M${side * 2} 20C${side * 34} -30 ${side * 40} -80 ${side * 22} -124C${side * 32} -132 ${side * 30} -144 ${side * 16} -146C${side * 2} -140 ${side * 8} -124 ${side * 14} -116C${side * 26} -76 ${side * 18} -30 ${side * -6} 14Z`,
          roundOf(s, colour),
        );
    },
  },
  {
    id: 'cheese-grater',
    names: ['grater', 'cheese grater', 'box grater', 'zester'],
    metres: 0.26,
    colour: material.steel,
    handle: '#c23a33',
    end: (s, colour) => {
      s.path('M-58 90L-40 -120H40L58 90Z', roundOf(s, colour));
      for (let row = 0; row < 7; row++)
        for (let i = 0; i < 5; i++) {
          const [x, y] = [(i - 2) * (14 + row) + (row % 2 ? 4 : -4), -96 + row * 26];
          s.path(
            `M${x - 5} ${y}C${x - 4} ${y - 9} ${x + 4} ${y - 9} ${x + 5} ${y}Z`,
            shade(colour, -0.5),
          );
          s.line(`M${x - 5} ${y}H${x + 5}`, shade(colour, 0.6), 1.6);
        }
      s.layer(1, 0.2);
      s.line('M-30 -120C-34 -164 34 -164 30 -120', '#c23a33', 15);
    },
  },
  {
    id: 'corkscrew',
    names: ['corkscrew', 'bottle opener', 'wine opener'],
    metres: 0.17,
    colour: material.steel,
    handle: '#8a4b2a',
    end: (s, colour) => {
      s.path(
        'M0 0C22 -8 22 -20 0 -26C-22 -32 -22 -44 0 -50C22 -56 22 -68 0 -74C-22 -80 -20 -92 0 -100V-128',
        'none',
        { stroke: s.fade([shade(colour, 0.3), shade(colour, -0.3)], 0), width: 8 },
      );
      s.layer(1, 0.3);
      s.rect(-64, -152, 128, 30, 15, s.fade([shade('#8a4b2a', 0.3), shade('#8a4b2a', -0.3)]));
    },
  },
];

const HANDLELESS = new Set(['cheese-grater', 'corkscrew']);

/** Things to stir, lift and grate with, upright; `colour` the working end, `colour2` the handle. */
const utensilKinds: readonly Piece[] = utensils.map(({ end, handle, ...spec }) =>
  painted({
    ...spec,
    bearing: 'lies',
    colour2: handle,
    draw(s, { colour, colour2 }) {
      if (!HANDLELESS.has(spec.id)) {
        s.layer();
        s.path('M-6 -4L-10 128C-10 144 10 144 10 128L6 -4Z', roundOf(s, colour2));
        s.oval(0, 126, 3.4, 4, shade(colour2, -0.5));
      }
      s.layer(1, 0.2);
      end(s, colour);
      return HANDLELESS.has(spec.id) ? {} : { anchors: { 'hand-left': [0, 80, 30] } };
    },
  }),
);

const rollingPin = painted({
  id: 'rolling-pin',
  names: ['rolling pin'],
  metres: 0.07,
  bearing: 'lies',
  colour: '#cf9a5c',
  draw(s, { colour }) {
    s.layer();
    for (const side of [-1, 1])
      s.path(
        `M${side * 108} -26C${side * 130} -34 ${side * 164} -40 ${side * 170} -22C${side * 164} -4 ${side * 130} -10 ${side * 108} -18Z`,
        plumpOf(s, shade(colour, -0.18)),
      );
    s.layer(1, 0.2);
    s.rect(
      -112,
      -46,
      224,
      48,
      14,
      s.fade([shade(colour, 0.15), shade(colour, 0.38), colour, shade(colour, -0.35)]),
    );
    s.line('M-90 -30H-10M20 -18H92M-60 -10H20', shade(colour, -0.14), 1.8);
    return { anchors: { 'hand-left': [-140, -22, 40], 'hand-right': [140, -22, 40] } };
  },
});

const mortar = painted({
  id: 'mortar-and-pestle',
  names: ['mortar', 'mortar and pestle', 'pestle'],
  metres: 0.16,
  colour: '#9aa0a4',
  draw(s, { colour }) {
    s.layer();
    s.path('M-48 4L-40 -22H40L48 4Z', roundOf(s, colour));
    s.path('M-84 -112C-82 -50 -54 -18 -30 -16H30C54 -18 82 -50 84 -112Z', roundOf(s, colour));
    s.oval(0, -112, 84, 20, shade(colour, 0.3));
    s.oval(0, -110, 72, 15, s.fade([shade(colour, -0.5), shade(colour, -0.2)]));
    s.path('M-60 -106C-40 -116 40 -116 60 -106C40 -96 -40 -96 -60 -106Z', '#7fae4a');
    s.layer(1, 0.3);
    s.placed({ x: 6, y: -112, turn: 28 }, () =>
      s.path(
        'M-12 4C-14 -50 -18 -96 -15 -104C-8 -114 8 -114 15 -104C18 -96 14 -50 12 4Z',
        roundOf(s, shade(colour, 0.1)),
      ),
    );
    return { anchors: { inside: [0, -111, 130] } };
  },
});

const colander = painted({
  id: 'colander',
  names: ['colander', 'strainer', 'sieve', 'sifter', 'steamer basket'],
  metres: 0.14,
  colour: '#c3ccd3',
  draw(s, { colour }) {
    s.layer();
    s.line(
      'M-104 -84C-138 -86 -138 -60 -98 -62M104 -84C138 -86 138 -60 98 -62',
      shade(colour, -0.2),
      8,
    );
    s.path('M-40 -4L-46 6H46L40 -4Z', shade(colour, -0.4));
    const d = 'M-108 -92C-104 -36 -66 -2 -36 0H36C66 -2 104 -36 108 -92Z';
    s.path(d, roundOf(s, colour));
    for (let row = 0; row < 5; row++)
      for (let i = -6; i <= 6; i++) {
        const x = i * (14.5 - row * 1.6) + (row % 2 ? 6 : 0);
        s.oval(x, -70 + row * 15, 3.2, 3.2, shade(colour, -0.6));
      }
    s.oval(0, -92, 110, 22, shade(colour, 0.4));
    s.oval(0, -90, 98, 17, s.fade([shade(colour, -0.45), shade(colour, -0.1)]));
    return { anchors: { inside: [0, -91, 170] } };
  },
});

const funnel = painted({
  id: 'funnel',
  names: ['funnel'],
  metres: 0.14,
  colour: '#e2703a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-84 -124C-70 -80 -24 -70 -13 -50L-9 0H9L13 -50C24 -70 70 -80 84 -124Z',
      roundOf(s, colour),
    );
    s.oval(0, -124, 84, 18, shade(colour, 0.35));
    s.oval(0, -122, 74, 13, s.fade([shade(colour, -0.5), shade(colour, -0.15)]));
    return { anchors: { inside: [0, -122, 130] } };
  },
});

const cakeStand = painted({
  id: 'cake-stand',
  names: ['cake stand', 'pedestal plate', 'dessert stand'],
  metres: 0.16,
  colour: '#f6d9de',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-56 0C-50 -12 -16 -16 -12 -30L-9 -92H9L12 -30C16 -16 50 -12 56 0C30 9 -30 9 -56 0Z',
      roundOf(s, colour),
    );
    s.layer(1, 0.3);
    s.path(
      'M-140 -108C-130 -84 130 -84 140 -108Z',
      s.fade([shade(colour, -0.06), shade(colour, -0.3)]),
    );
    for (let x = -128; x <= 128; x += 16)
      s.oval(x, -104 + 12 * Math.sqrt(1 - (x / 142) ** 2), 9, 8, shade(colour, 0.25));
    s.oval(0, -110, 140, 20, s.fade([shade(colour, 0.1), shade(colour, 0.45)]));
    return { anchors: { top: [0, -110, 220], inside: [0, -110, 220] } };
  },
});

/** Handy things of a kitchen. */
export const utensilPieces: readonly Piece[] = [
  ...utensilKinds,
  cakeStand,
  colander,
  funnel,
  mortar,
  rollingPin,
];
