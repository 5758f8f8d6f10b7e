import { smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { cloudCover } from './cloud-cover.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import { mixed } from './rgb.ts';
import { paintSun } from './sun.ts';
import { paintStars } from './stars.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';
import { gridOver, laid } from './wash.ts';

export interface SkyOptions {
  /** Height to which the sky is painted, frame units. */
  readonly bottom: number;
  /** Height at which clouds and colours converge, frame units. */
  readonly horizon: number;
  /** Share of the sky that is cloud; weather overrules it. */
  readonly clouds: number;
}

/** Sky, sun or moon, stars and clouds, from the top of the picture down to `bottom`. */
export function paintSky(view: View, options: SkyOptions): void {
  const end = rowAt(view, options.bottom);
  if (end === 0) return;
  view.arena.scoped(() => {
    const grid = gridOver(view, 0, end);
    const cells = view.arena.floats(grid.columns * grid.rows * 3);
    fillSky(view, options, cells, grid.columns, grid.rows, grid.pitch);
    laid(view, grid, end, cells);
  });
  if (view.plan.light.time === 'night')
    paintStars(view, end, options.bottom, cloudCover(view, options.clouds));
  if (view.plan.light.visible) paintSun(view, end);
}

/**
 * One pass over the cells: the gradient, the glow around the sun, then clouds lying on a plane
 * overhead, so that they flatten towards the horizon. A cloud is lit where its density falls off
 * towards the sun.
 */
function fillSky(
  view: View,
  options: SkyOptions,
  cells: Float32Array,
  columns: number,
  rows: number,
  pitch: number,
): void {
  const { palette, drift, plan } = view;
  const { source } = plan.light;
  const tile = smooth();
  const cover = cloudCover(view, options.clouds);
  const threshold = 0.5 + (0.5 - cover) * 0.62;
  const night = plan.light.time === 'night';
  const glowStrength = (plan.light.visible ? 0.75 : 0.35) * (0.35 + 0.65 * palette.contrast);
  const [litR, litG, litB] = palette.cloudLit;
  const [shadeR, shadeG, shadeB] = palette.cloudShade;
  const [sunR, sunG, sunB] = palette.sun;
  const middle = plan.frame.width / 2;
  for (let j = 0; j < rows; j++) {
    const v = (j + 0.5) * pitch;
    const [r0, g0, b0] = skyColour(view, v / Math.max(0.05, options.horizon));
    const rise = Math.max(0.004, options.horizon - v);
    const z = 1 / (rise + 0.2);
    const level = levelFor(tile, pitch * z * 0.55);
    const values = tile.levels[level]!;
    const bits = tile.bits - level;
    const y = z * 0.55 + drift.y;
    const near = smoothstep(0.0, 0.16, rise);
    for (let i = 0; i < columns; i++) {
      const u = (i + 0.5) * pitch;
      const dx = u - source.x;
      const dy = v - source.y;
      const far = Math.sqrt(dx * dx + dy * dy);
      const glow = glowStrength * Math.exp(-far * (night ? 6 : 3.6));
      // Screened, not blended: yellow light on a blue sky must not turn it grey.
      let r = r0 + sunR * (1.05 - r0) * glow;
      let g = g0 + sunG * (1.05 - g0) * glow;
      let b = b0 + sunB * (1.05 - b0) * glow;
      const x = (u - middle) * z * 0.4 + drift.x;
      const warp = lookUp(values, bits, x * 0.5 + 0.3, y * 0.5) - 0.5;
      const wx = x + warp * 0.22;
      const wy = y + warp * 0.12;
      const n =
        lookUp(values, bits, wx, wy) * 0.72 + lookUp(values, bits, wx * 2.7, wy * 2.7) * 0.28;
      const density = smoothstep(threshold - 0.02, threshold + 0.2, n);
      if (density > 0.002) {
        const towards = 0.045 / (far + 0.12);
        const other = lookUp(values, bits, wx - dx * z * towards, wy + dy * z * towards * 0.9);
        const lit = smoothstep(-0.16, 0.2, n - other + 0.05 - (n - threshold) * 0.25);
        const edge = 1 - density * 0.55;
        const shine = Math.min(1.2, lit * (0.75 + 0.35 * edge) + glow * 0.5);
        const alpha = density * (0.25 + 0.72 * near) * 0.94;
        r += (shadeR + (litR - shadeR) * shine - r) * alpha;
        g += (shadeG + (litG - shadeG) * shine - g) * alpha;
        b += (shadeB + (litB - shadeB) * shine - b) * alpha;
      }
      const at = (j * columns + i) * 3;
      cells[at] = r;
      cells[at + 1] = g;
      cells[at + 2] = b;
    }
  }
}

/** The clear sky at share `t` of the way down to the horizon. */
export function skyColour(view: View, t: number): Rgb {
  const { skyTop, skyMiddle, skyLow } = view.palette;
  return t < 0.55
    ? mixed(skyTop, skyMiddle, smoothstep(-0.1, 0.55, t))
    : mixed(skyMiddle, skyLow, smoothstep(0.55, 1.02, t));
}
