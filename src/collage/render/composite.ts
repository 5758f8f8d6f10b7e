import type { Sprite } from './sprite.ts';
import type { View } from './view.ts';

export interface CompositeOptions {
  /** Pixel the sprite's foot stands on. */
  readonly x: number;
  readonly y: number;
  /** 0 clear … 1 lost in haze. */
  readonly haze: number;
  /** From this pixel row on the sprite is under water; `undefined` when it is not. */
  readonly waterline: number | undefined;
  /** What the pixels it covers are called in the view's `things`; scenery has no name. */
  readonly mark?: number;
}

/** Alpha from which a pixel is taken to show the sprite rather than what is behind. */
const SHOWN = 128;

/** Share of a figure's colour that still shows through the water it stands in. */
const underWater = 0.38;

/**
 * How much of a figure shows at a pixel `sunk` rows below its waterline: all of it above the water,
 * ever less with depth. The line is not ruled: small waves lap at the figure.
 */
export function shownInWater(sunk: number, x: number, foot: number, unit: number): number {
  const lap = 1.6 * Math.sin(x * 0.21 + foot) + Math.sin(x * 0.083);
  return sunk > lap ? underWater * Math.max(0, 1 - sunk / (0.22 * unit)) : 1;
}

/** Lays a premultiplied sprite over the canvas. */
export function composited(view: View, sprite: Sprite, options: CompositeOptions): void {
  const { canvas, palette } = view;
  const things = options.mark === undefined ? undefined : view.things;
  const { width, height, data } = sprite;
  const left = options.x + sprite.left;
  const top = options.y + sprite.top;
  const clear = (1 - options.haze) / 255;
  const [hazeR, hazeG, hazeB] = palette.haze;
  const veil = options.haze / 255;
  const from = Math.max(0, -left);
  const to = Math.min(width, canvas.width - left);
  for (let y = Math.max(0, -top); y < height && y + top < canvas.height; y++) {
    const sunk = y + top - (options.waterline ?? Infinity);
    for (let x = from; x < to; x++) {
      const at = (y * width + x) * 4;
      let alpha = data[at + 3]!;
      if (alpha === 0) continue;
      let shown = 1;
      if (sunk > -3) {
        shown = shownInWater(sunk, x + left, options.y, view.unit);
        alpha *= shown;
      }
      if (things !== undefined && alpha >= SHOWN) {
        things[(y + top) * canvas.width + x + left] = options.mark!;
      }
      const through = 1 - alpha / 255;
      const lightThrough = clear * shown;
      const mist = alpha * veil;
      const place = (y + top) * canvas.width + x + left;
      const pixel = place * 3;
      const rgb = canvas.rgb;
      rgb[pixel] = rgb[pixel]! * through + data[at]! * lightThrough + hazeR * mist;
      rgb[pixel + 1] = rgb[pixel + 1]! * through + data[at + 1]! * lightThrough + hazeG * mist;
      rgb[pixel + 2] = rgb[pixel + 2]! * through + data[at + 2]! * lightThrough + hazeB * mist;
      if (canvas.alpha) canvas.alpha[place] = canvas.alpha[place]! * through + alpha / 255;
    }
  }
}
