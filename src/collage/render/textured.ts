import type { Texture } from '../art/figure.ts';
import type { Raster } from '../art/raster.ts';

/** Covers are never darker or lighter than this against their own colours. */
const DARKEST = 0.3;
const LIGHTEST = 1.25;

/**
 * Paints a texture onto what is opaque of a layer, in place. All rasters are of one size and
 * premultiplied, as resvg gives them.
 */
export function textured(
  { data }: Raster,
  { mode, ground }: Pick<Texture, 'mode' | 'ground'>,
  { data: paint }: Raster,
  within: Raster | undefined,
): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    if (alpha === 0) continue;
    const share = within === undefined ? 1 : within.data[at]! / 255;
    if (share === 0) continue;
    if (mode === 'shade') shade(data, at, alpha, paint, share);
    else cover(data, at, alpha, paint, share, ground);
  }
}

/** Grey 128 keeps the colour, black takes all of it away, white brings it to white. */
function shade(
  data: Uint8Array,
  at: number,
  alpha: number,
  paint: Uint8Array,
  share: number,
): void {
  const change = (paint[at]! / 128 - 1) * share;
  for (let c = 0; c < 3; c++) {
    const value = data[at + c]!;
    data[at + c] =
      change <= 0 ? value * (1 + change) : value + (alpha - value) * Math.min(1, change);
  }
}

function cover(
  data: Uint8Array,
  at: number,
  alpha: number,
  paint: Uint8Array,
  share: number,
  ground: number,
): void {
  const opacity = (paint[at + 3]! / 255) * share;
  if (opacity === 0) return;
  const light = (0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!) / alpha;
  const factor = Math.max(DARKEST, Math.min(LIGHTEST, light / ground));
  for (let c = 0; c < 3; c++) {
    const painted = Math.min(alpha, (paint[at + c]! * share * factor * alpha) / 255);
    data[at + c] = data[at + c]! * (1 - opacity) + Math.min(painted, alpha * opacity);
  }
}
