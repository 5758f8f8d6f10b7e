import type { Pixels } from '../../../kernel/pixels.ts';
import type { PatchSpace } from '../../patches/patch-space.ts';
import type { PartlyKnown } from '../../patches/pyramid.ts';

/** The part of a picture that a hole is completed from, and how much smaller it is worked on. */
export interface WorkingPart {
  readonly left: number;
  readonly top: number;
  /** In pixels of the working size. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture along one of the working size. */
  readonly scale: number;
}

/** Longest edge worked on; offsets found there are carried up to the picture. */
const LONGEST = 1024;
const LEAST_MARGIN = 64;

/** Around the hole as much again on every side; `undefined` when there is no hole. */
export function workingPart(
  { width, height }: Pixels,
  hole: Uint8Array,
  longest = LONGEST,
): WorkingPart | undefined {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (hole[y * width + x] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return undefined;
  const margin = Math.max(LEAST_MARGIN, right - left + 1, bottom - top + 1);
  left = Math.max(0, left - margin);
  top = Math.max(0, top - margin);
  right = Math.min(width, right + 1 + margin);
  bottom = Math.min(height, bottom + 1 + margin);
  const scale = Math.ceil(Math.max(right - left, bottom - top) / longest);
  return {
    left,
    top,
    width: Math.ceil((right - left) / scale),
    height: Math.ceil((bottom - top) / scale),
    scale,
  };
}

/** The part at working size. A pixel is known when all it stands for is: none of it can be hole. */
export function readPart(
  { width, height, data }: Pixels,
  hole: Uint8Array,
  part: WorkingPart,
  space: PatchSpace,
): PartlyKnown {
  const raster = space.raster(part.width, part.height);
  const known = new Uint8Array(part.width * part.height);
  for (let y = 0; y < part.height; y++) {
    const top = part.top + y * part.scale;
    const bottom = Math.min(height, top + part.scale);
    for (let x = 0; x < part.width; x++) {
      const left = part.left + x * part.scale;
      const right = Math.min(width, left + part.scale);
      const to = y * part.width + x;
      const share = 1 / ((right - left) * (bottom - top));
      let whole = 1;
      let [red, green, blue] = [0, 0, 0];
      for (let v = top; v < bottom; v++) {
        for (let u = left; u < right; u++) {
          const at = v * width + u;
          if (hole[at] !== 0) whole = 0;
          red += data[3 * at]!;
          green += data[3 * at + 1]!;
          blue += data[3 * at + 2]!;
        }
      }
      if (whole === 0) continue;
      known[to] = 1;
      raster.data[4 * to] = red * share;
      raster.data[4 * to + 1] = green * share;
      raster.data[4 * to + 2] = blue * share;
    }
  }
  addTexture(raster, known);
  return { raster, known };
}

const TEXTURE_WEIGHT = 1.5;
const TEXTURE_REACH = 2;

/**
 * Writes into the fourth channel how busy the picture is around each known pixel: the mean step to
 * the next pixels. What is lost when the picture is made smaller, patches of it are still told apart
 * by: grass from a lawn's mean green (Newson et al. 2014).
 */
function addTexture({ width, height, data }: PartlyKnown['raster'], known: Uint8Array): void {
  const steps = new Float32Array(width * height);
  const counts = new Float32Array(width * height);
  const step = (from: number, to: number): void => {
    if (known[to] === 0) return;
    for (let channel = 0; channel < 3; channel++) {
      steps[from]! += Math.abs(data[4 * to + channel]! - data[4 * from + channel]!) / 3;
    }
    counts[from]! += 1;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (known[at] === 0) continue;
      if (x < width - 1) step(at, at + 1);
      if (y < height - 1) step(at, at + width);
    }
  }
  const alongSteps = sumsAlong(steps, width, height);
  const alongCounts = sumsAlong(counts, width, height);
  for (let y = 0; y < height; y++) {
    const first = Math.max(0, y - TEXTURE_REACH);
    const last = Math.min(height - 1, y + TEXTURE_REACH);
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (known[at] === 0) continue;
      let sum = 0;
      let count = 0;
      for (let v = first; v <= last; v++) {
        sum += alongSteps[v * width + x]!;
        count += alongCounts[v * width + x]!;
      }
      data[4 * at + 3] = count === 0 ? 0 : (TEXTURE_WEIGHT * sum) / count;
    }
  }
}

function sumsAlong(values: Float32Array, width: number, height: number): Float32Array {
  const sums = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const last = Math.min(width - 1, x + TEXTURE_REACH);
      let sum = 0;
      for (let u = Math.max(0, x - TEXTURE_REACH); u <= last; u++) sum += values[y * width + u]!;
      sums[y * width + x] = sum;
    }
  }
  return sums;
}
