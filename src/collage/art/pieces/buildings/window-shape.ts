import type { Sketch } from '../sketch.ts';

export function windowShape(
  s: Sketch,
  x: number,
  y: number,
  w: number,
  h: number,
  lit: boolean,
): void {
  s.rect(x - w / 2 - 3, y - 3, w + 6, h + 6, 2, '#fbf8f0');
  s.rect(x - w / 2, y, w, h, 1, s.fade(lit ? ['#fff0b0', '#f7c35a'] : ['#bfe3f4', '#6fa9cc']));
  s.line(`M${x} ${y}V${y + h}M${x - w / 2} ${y + h / 2}H${x + w / 2}`, '#fbf8f0', 2.6);
}
