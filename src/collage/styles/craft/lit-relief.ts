import type { Planes } from './planes.ts';

export interface ReliefOptions {
  /** Steepness: how much one pixel's rise brightens or darkens. */
  readonly depth: number;
  /** Strength of glints on slopes that face the light. */
  readonly gloss: number;
}

/** Lights a picture in place as a surface of the given height (pixels), from the upper left. */
export function lightRelief(picture: Planes, relief: Float32Array, options: ReliefOptions): void {
  const { width, height, r, g, b } = picture;
  for (let y = 0, at = 0; y < height; y++) {
    const up = y > 0 ? -width : 0;
    const down = y < height - 1 ? width : 0;
    for (let x = 0; x < width; x++, at++) {
      const left = x > 0 ? -1 : 0;
      const right = x < width - 1 ? 1 : 0;
      const slope =
        0.6 * (relief[at + right]! - relief[at + left]!) +
        0.8 * (relief[at + down]! - relief[at + up]!);
      const facing = slope * options.depth;
      const bent = facing / (1 + Math.abs(facing));
      const shade = 1 + 0.55 * bent;
      const glint = bent > 0.3 ? (bent - 0.3) * (bent - 0.3) * options.gloss : 0;
      r[at] = r[at]! * shade + glint;
      g[at] = g[at]! * shade + glint;
      b[at] = b[at]! * shade + glint;
    }
  }
}
