import { shade } from './shades.ts';
import type { Sketch } from './sketch.ts';

/** Paint of a flat front: light above, deeper below. */
export function frontOf(s: Sketch, colour: string): string {
  return s.fade([shade(colour, 0.26), colour, shade(colour, -0.26)]);
}

/** Paint of a rounded, upright side: lit left of the middle, dark at its right edge. */
export function roundOf(s: Sketch, colour: string): string {
  return s.fade([shade(colour, -0.12), shade(colour, 0.3), colour, shade(colour, -0.38)], 0);
}

/** Paint of a ball or any plump thing. */
export function plumpOf(s: Sketch, colour: string): string {
  return s.glow([shade(colour, 0.45), colour, shade(colour, -0.34)], 0.36, 0.3, 0.8);
}
