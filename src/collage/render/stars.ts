import type { View } from './view.ts';

/** Stars between the clouds, down to height `bottom`, denser and brighter high up. */
export function paintStars(view: View, end: number, bottom: number, clouds: number): void {
  const clear = 1 - clouds * 0.6;
  const area = view.plan.frame.width * bottom;
  const random = view.random('stars');
  const count = Math.round(Math.min(900, 320 * area) * clear);
  for (let i = 0; i < count; i++) {
    const x = random.next() * view.plan.frame.width;
    const height = random.next();
    const v = height * height * bottom;
    const bright = 0.25 + 0.75 * random.next() ** 3;
    paintStar(view, x, v, bright * (1 - 0.6 * height), end, [0.92, 0.95, 1]);
  }
}

/**
 * One star: a point spread over at least a pixel. The light it gives is what it covers at 1024,
 * so a small picture does not turn into snow.
 */
export function paintStar(
  view: View,
  x: number,
  y: number,
  bright: number,
  end: number,
  colour: readonly [number, number, number],
): void {
  const { canvas, unit } = view;
  const size = (0.0007 + 0.0011 * bright) * unit;
  const radius = Math.max(0.7, size);
  const strength = bright * Math.min(1, (size * size) / (radius * radius) + 0.25);
  const px = x * unit;
  const py = y * unit;
  for (let j = Math.floor(py - radius - 1); j <= py + radius + 1; j++) {
    if (j < 0 || j >= end) continue;
    for (let i = Math.floor(px - radius - 1); i <= px + radius + 1; i++) {
      if (i < 0 || i >= canvas.width) continue;
      const dx = i + 0.5 - px;
      const dy = j + 0.5 - py;
      const light = strength * Math.exp(-(dx * dx + dy * dy) / (radius * radius));
      const at = (j * canvas.width + i) * 3;
      canvas.rgb[at] = canvas.rgb[at]! + light * colour[0];
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! + light * colour[1];
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! + light * colour[2];
    }
  }
}
