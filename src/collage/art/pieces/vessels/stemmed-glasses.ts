import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { turned } from '../turned.ts';
import { glassBody } from './glass-body.ts';

interface Stemmed {
  readonly id: string;
  readonly names: readonly string[];
  /** Right half of the outline, and of the filled part's surface. */
  readonly half: string;
  readonly rim: { readonly y: number; readonly r: number };
  readonly surface: { readonly y: number; readonly r: number };
  readonly metres: number;
  readonly colour: string;
  readonly bubbles?: boolean;
}

const glasses: readonly Stemmed[] = [
  {
    id: 'champagne-flute',
    names: ['champagne flute', 'champagne glass', 'glass of champagne', 'flute glass', 'prosecco'],
    half: 'M24 -230C28 -180 26 -130 5 -100L4 -16C8 -8 34 -6 38 0',
    rim: { y: -230, r: 24 },
    surface: { y: -204, r: 25 },
    metres: 0.24,
    colour: '#f3cf6b',
    bubbles: true,
  },
  {
    id: 'white-wine-glass',
    names: ['white wine', 'glass of white wine', 'rose wine'],
    half: 'M36 -220C46 -180 44 -130 6 -112L5 -16C9 -8 40 -6 44 0',
    rim: { y: -220, r: 36 },
    surface: { y: -172, r: 42 },
    metres: 0.22,
    colour: '#f0dc8a',
  },
  {
    id: 'margarita-glass',
    names: ['margarita', 'daiquiri', 'margarita glass', 'coupe glass'],
    half: 'M76 -190C76 -150 34 -150 24 -128C16 -112 8 -108 6 -100L5 -16C9 -8 40 -6 46 0',
    rim: { y: -190, r: 76 },
    surface: { y: -176, r: 72 },
    metres: 0.18,
    colour: '#c9e08a',
  },
  {
    id: 'spritz-glass',
    names: ['aperol spritz', 'spritz', 'sangria', 'gin and tonic'],
    half: 'M42 -220C60 -176 58 -116 8 -98L6 -16C10 -8 44 -6 48 0',
    rim: { y: -220, r: 42 },
    surface: { y: -190, r: 50 },
    metres: 0.22,
    colour: '#ef7a2e',
    bubbles: true,
  },
];

/** Glasses on a stem; `colour` is the drink. */
export const stemmedGlasses: readonly Piece[] = glasses.map(
  ({ half, rim, surface, bubbles = false, ...spec }) =>
    painted({
      ...spec,
      draw(s, { colour, random }) {
        const d = turned(half, 5);
        // Only the bowl is hollow: the drink ends where the stem begins.
        const stem = -96;
        const bowl = `M-200 -300H200V${stem - 4}H-200Z`;
        s.layer(0.7);
        s.path(d, s.fade(['#ffffff', '#c5dfeb', '#f4fbff'], 0), { opacity: 0.72 });
        s.within(bowl, () => glassBody(s, d, rim, { ...surface, colour }));
        if (bubbles)
          for (let i = 0; i < 9; i++)
            s.oval(
              random.between(-0.5, 0.5) * rim.r,
              random.between(surface.y + 12, stem - 40),
              1.8,
              1.8,
              '#ffffff',
              { opacity: 0.8 },
            );
        return { anchors: { inside: [0, rim.y, rim.r * 1.7], 'hand-left': [0, -60, 40] } };
      },
    }),
);
