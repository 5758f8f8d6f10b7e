import type { Sprite } from './sprite.ts';
import type { View } from './view.ts';

/** Light around a moon, sun or star that is drawn as a figure. `x`, `y`: pixel of its foot. */
export function halo(view: View, sprite: Sprite, x: number, y: number): void {
  const radius = Math.min(sprite.width, sprite.height) / 2;
  const middleX = x + sprite.left + sprite.width / 2;
  const middleY = y + sprite.top + sprite.height / 2;
  glow(view, middleX, middleY, radius * 2.6, 0.75, view.palette.sun);
}

/** Adds a soft round light. Pixels. */
export function glow(
  view: View,
  x: number,
  y: number,
  reach: number,
  strength: number,
  colour: readonly [number, number, number],
): void {
  const { canvas } = view;
  const left = Math.max(0, Math.floor(x - reach));
  const right = Math.min(canvas.width, Math.ceil(x + reach));
  const top = Math.max(0, Math.floor(y - reach));
  const bottom = Math.min(canvas.height, Math.ceil(y + reach));
  const scale = 1 / (reach * reach);
  for (let py = top; py < bottom; py++) {
    const dy = py + 0.5 - y;
    for (let px = left; px < right; px++) {
      const dx = px + 0.5 - x;
      const share = 1 - (dx * dx + dy * dy) * scale;
      if (share <= 0) continue;
      const light = strength * share * share * share;
      const at = (py * canvas.width + px) * 3;
      canvas.rgb[at] = canvas.rgb[at]! + colour[0] * light * (1.08 - canvas.rgb[at]!);
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! + colour[1] * light * (1.08 - canvas.rgb[at + 1]!);
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! + colour[2] * light * (1.08 - canvas.rgb[at + 2]!);
    }
  }
}
