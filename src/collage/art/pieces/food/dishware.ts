import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { roundOf } from '../surfaces.ts';

/** Half the width of a plate and of a bowl's opening. */
export const PLATE = 140;
export const BOWL = 118;

/** A plate around the origin, seen from above at a slant; food lies around y = 0. */
export function plateUnder(s: Sketch, china = '#f7f5ef'): void {
  s.layer();
  s.path(
    `M${-PLATE} 4C${-PLATE * 0.86} 58 ${PLATE * 0.86} 58 ${PLATE} 4Z`,
    s.fade([shade(china, -0.12), shade(china, -0.36)]),
  );
  s.oval(0, 2, PLATE, 42, s.fade([shade(china, -0.04), shade(china, 0.25)]));
  s.oval(0, 4, PLATE * 0.74, 28, s.fade([shade(china, -0.16), shade(china, 0.02)]));
}

/** The outside of a bowl whose opening lies around the origin, and the dark of its inside. */
export function bowlUnder(s: Sketch, china: string, band: string): void {
  s.layer();
  s.path('M-40 96L-46 108H46L40 96Z', shade(china, -0.3));
  const d = `M${-BOWL} 0C${-BOWL + 2} 56 -70 100 -36 102H36C70 100 ${BOWL - 2} 56 ${BOWL} 0Z`;
  s.path(d, roundOf(s, china));
  s.within(d, () => s.line(`M${-BOWL} 24C-70 58 70 58 ${BOWL} 24`, band, 9, { opacity: 0.9 }));
  s.oval(0, 0, BOWL, 34, shade(china, 0.3));
  s.oval(0, 2, BOWL - 9, 28, shade(china, -0.35));
}

/** What a bowl is filled with: an oval surface. */
export function fillBowl(s: Sketch, colour: string): void {
  s.layer(0.7);
  s.oval(0, 3, BOWL - 11, 27, s.fade([shade(colour, -0.16), shade(colour, 0.18)]));
}

/** Where things lie when they are heaped: back row first. */
export const HEAP: readonly (readonly [x: number, y: number])[] = [
  [-58, -12],
  [0, -20],
  [58, -12],
  [-84, 6],
  [-30, 0],
  [30, 0],
  [84, 6],
  [-56, 20],
  [0, 22],
  [56, 20],
  [-28, -34],
  [28, -34],
  [0, -50],
];

export const ROW: readonly (readonly [x: number, y: number])[] = [
  [-66, 4],
  [0, 6],
  [66, 4],
];
