import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

export function wheel(s: Sketch, x: number, y: number, r: number, rim: string): void {
  s.oval(x, y, r, r, s.glow(['#4a4d55', '#25272c']));
  s.oval(x, y, r * 0.58, r * 0.58, s.glow([shade(rim, 0.45), shade(rim, -0.25)]));
  s.oval(x, y, r * 0.2, r * 0.2, shade(rim, -0.35));
}
