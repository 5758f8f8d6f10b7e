import { smoothstep } from '../../numerics/interpolate.ts';
import { blur } from '../../numerics/blur.ts';
import type { Sprite } from './sprite.ts';
import type { View } from './view.ts';

/** Where a sprite stands and from where light falls on it. Pixels, except `slant` and `forward`. */
export interface ShadowCast {
  readonly x: number;
  readonly y: number;
  /** Height of the figure. */
  readonly size: number;
  /** Sideways travel of the shadow for each pixel of height; positive to the right. */
  readonly slant: number;
  /** Travel down the picture for each pixel of height: positive when the light is behind. */
  readonly forward: number;
  readonly strength: number;
  /** Rows above this one are not ground. */
  readonly groundTop: number;
}

/** The dark line where a figure touches the ground: the lowest 7 % of it, blurred. */
export function contactShadow(view: View, sprite: Sprite, cast: ShadowCast): void {
  const bottom = sprite.top + sprite.height;
  const band = Math.max(2, Math.round(cast.size * 0.07));
  const sigma = Math.max(1, cast.size * 0.018);
  maskShadow(view, sprite, cast, sigma, 0.72, {
    left: sprite.left,
    right: sprite.left + sprite.width,
    top: bottom - band,
    bottom: bottom + Math.ceil(band * 0.25),
    // Legs go on above the band: without this their shadow would end there in a line.
    weight: (y) => smoothstep(bottom - band, bottom - 0.3 * band, y),
    // The band is squashed to a sliver that lies on the ground just below the feet.
    from: (x, y) => ({ x, y: bottom - (bottom + band * 0.25 - y) * 0.8 }),
  });
}

/** The shadow that lies on the ground: the figure's outline squashed and slanted from the light. */
export function castShadow(view: View, sprite: Sprite, cast: ShadowCast): void {
  const tall = -sprite.top;
  const below = sprite.top + sprite.height;
  const sideways = cast.slant * tall;
  const along = cast.forward * tall;
  maskShadow(view, sprite, cast, Math.max(1, cast.size * 0.014), 0.42, {
    left: sprite.left + Math.min(0, sideways),
    right: sprite.left + sprite.width + Math.max(0, sideways),
    top: Math.min(0, along),
    bottom: Math.max(below * 0.5, along),
    from: (x, y) => {
      const height = y / cast.forward;
      return { x: x - cast.slant * height, y: -height };
    },
  });
}

/** The soft shadow on a wall right behind a thing that hangs there. */
export function wallShadow(view: View, sprite: Sprite, cast: ShadowCast): void {
  const shiftX = Math.round(cast.slant * cast.size * 0.12);
  const shiftY = Math.round(cast.size * 0.05);
  maskShadow(view, sprite, cast, Math.max(1, cast.size * 0.03), 0.5, {
    left: sprite.left + shiftX,
    right: sprite.left + sprite.width + shiftX,
    top: sprite.top + shiftY,
    bottom: sprite.top + sprite.height + shiftY,
    from: (x, y) => ({ x: x - shiftX, y: y - shiftY }),
  });
}

/** The region a shadow covers, relative to the foot, and which sprite point darkens each place. */
interface Projection {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly from: (x: number, y: number) => { readonly x: number; readonly y: number };
  /** How much of the shadow there is at a row; all of it when left out. */
  readonly weight?: (y: number) => number;
}

/** Gathers alpha on a coarse grid, blurs it, and multiplies the canvas by what it lets through. */
function maskShadow(
  view: View,
  sprite: Sprite,
  cast: ShadowCast,
  sigma: number,
  depth: number,
  projection: Projection,
): void {
  const { canvas, arena, palette } = view;
  const step = Math.max(1, Math.min(4, Math.floor(sigma)));
  const reach = Math.ceil(sigma * 3);
  const left = Math.max(Math.floor(projection.left) - reach, -cast.x - reach);
  const right = Math.min(Math.ceil(projection.right) + reach, canvas.width - cast.x + reach);
  const top = Math.max(Math.floor(projection.top) - reach, -cast.y - reach);
  const bottom = Math.min(Math.ceil(projection.bottom) + reach, canvas.height - cast.y + reach);
  const columns = Math.ceil((right - left) / step) + 1;
  const rows = Math.ceil((bottom - top) / step) + 1;
  if (right <= left || bottom <= top) return;
  arena.scoped(() => {
    const mask = arena.zeros(columns * rows);
    for (let j = 0; j < rows; j++) {
      const weight = (projection.weight?.(top + j * step) ?? 1) / 255;
      if (weight <= 0) continue;
      for (let i = 0; i < columns; i++) {
        const point = projection.from(left + i * step, top + j * step);
        const sx = Math.round(point.x) - sprite.left;
        const sy = Math.round(point.y) - sprite.top;
        if (sx < 0 || sy < 0 || sx >= sprite.width || sy >= sprite.height) continue;
        mask[j * columns + i] = sprite.data[(sy * sprite.width + sx) * 4 + 3]! * weight;
      }
    }
    blur(mask, arena.floats(columns * rows), columns, rows, sigma / step);
    const strength = depth * cast.strength;
    const [r, g, b] = palette.shade;
    const lossR = strength * (1 - 0.7 * r);
    const lossG = strength * (1 - 0.7 * g);
    const lossB = strength * (1 - 0.7 * b);
    const firstRow = Math.max(0, cast.groundTop, cast.y + top);
    const lastRow = Math.min(canvas.height, cast.y + bottom);
    const firstColumn = Math.max(0, cast.x + left);
    const lastColumn = Math.min(canvas.width, cast.x + right);
    // It thins out towards the far end of the ground, where a cut would draw a line.
    const fade = Math.min(0.05 * canvas.height, 0.6 * Math.max(0, cast.y - cast.groundTop)) + 1;
    for (let y = firstRow; y < lastRow; y++) {
      const near = Math.min(1, (y - cast.groundTop + 1) / fade);
      const fj = (y - cast.y - top) / step;
      const j = Math.min(rows - 2, Math.floor(fj));
      const tj = fj - j;
      for (let x = firstColumn; x < lastColumn; x++) {
        const fi = (x - cast.x - left) / step;
        const i = Math.min(columns - 2, Math.floor(fi));
        const ti = fi - i;
        const k = j * columns + i;
        const above = mask[k]! + (mask[k + 1]! - mask[k]!) * ti;
        const beneath = mask[k + columns]! + (mask[k + columns + 1]! - mask[k + columns]!) * ti;
        const shadow = (above + (beneath - above) * tj) * near;
        if (shadow < 0.004) continue;
        const at = (y * canvas.width + x) * 3;
        canvas.rgb[at] = canvas.rgb[at]! * (1 - shadow * lossR);
        canvas.rgb[at + 1] = canvas.rgb[at + 1]! * (1 - shadow * lossG);
        canvas.rgb[at + 2] = canvas.rgb[at + 2]! * (1 - shadow * lossB);
      }
    }
  });
}
