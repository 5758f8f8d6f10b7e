import { smoothstep } from '../../../numerics/interpolate.ts';
import { solveSteps, type Steps } from './poisson.ts';

/** What was copied into a hole and where it came from. */
export interface Copied {
  readonly width: number;
  readonly height: number;
  /** RGB of the whole picture, the hole filled. */
  readonly colours: Float32Array;
  /** Per pixel of the hole the index of the pixel it was copied from; -1 elsewhere. */
  readonly sources: Int32Array;
  readonly unknown: Int32Array;
}

/** A step at a seam of up to so many levels is a difference of light and goes; */
const TINT = 16;
/** one of so many is a difference of things and stays. */
const EDGE = 48;

const PULSE_EVERY = 8192;

/** Steps are measured over squares of this radius: over single pixels they would be mostly grain. */
const REACH = 3;

/**
 * Takes the differences of tint out of the seams between what was copied from different places, and
 * between that and what was there: each pixel is corrected by the smoothest field whose steps undo
 * them (Poisson editing, Pérez et al. 2003). Steps too large for a tint stay, or they would bleed.
 */
export function evenSeams(copied: Copied, pulse: () => void): void {
  const { width, height, colours, unknown } = copied;
  const inside = new Uint8Array(width * height);
  for (const pixel of unknown) inside[pixel] = 1;
  const steps = stepsOf(copied, inside, pulse);
  if (steps === undefined) return;
  const correction = solveSteps(steps, pulse);
  const { least, most } = rangeOf(colours);
  for (const pixel of unknown) {
    for (let channel = 0; channel < 3; channel++) {
      const value = colours[3 * pixel + channel]! + correction[3 * pixel + channel]!;
      // Corrections of many seams can add up; nothing gets brighter or darker than all else.
      colours[3 * pixel + channel] = Math.min(most[channel]!, Math.max(least[channel]!, value));
    }
  }
}

function rangeOf(colours: Float32Array): { readonly least: number[]; readonly most: number[] } {
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  for (let at = 0; at < colours.length; at += 3) {
    for (let channel = 0; channel < 3; channel++) {
      const value = colours[at + channel]!;
      if (value < least[channel]!) least[channel] = value;
      if (value > most[channel]!) most[channel] = value;
    }
  }
  return { least, most };
}

/** By how much the correction has to change over each seam; `undefined` when there is none. */
function stepsOf(
  { width, height, colours, sources, unknown }: Copied,
  inside: Uint8Array,
  pulse: () => void,
): Steps | undefined {
  const across = new Float32Array(3 * width * height);
  const down = new Float32Array(3 * width * height);
  const tint = new Float64Array(3);
  let seams = 0;
  /** Between a pixel and the one to its right or below it. */
  const compare = (pixel: number, neighbour: number, into: Float32Array): void => {
    if (inside[pixel] === 0 && inside[neighbour] === 0) return;
    // The picture itself lies beside the hole: an offset of nothing.
    const offset = inside[pixel] === 0 ? 0 : sources[pixel]! - pixel;
    const other = inside[neighbour] === 0 ? 0 : sources[neighbour]! - neighbour;
    if (offset === other || isMissing(pixel) || isMissing(neighbour)) return;
    if (!meanStep(inside[neighbour] === 0 ? neighbour : pixel, offset, other)) return;
    const largest = Math.max(Math.abs(tint[0]!), Math.abs(tint[1]!), Math.abs(tint[2]!));
    const share = 1 - smoothstep(TINT, EDGE, largest);
    if (share === 0 || largest === 0) return;
    seams += 1;
    for (let channel = 0; channel < 3; channel++) {
      into[3 * pixel + channel] = share * tint[channel]!;
    }
  };
  const isMissing = (pixel: number): boolean => inside[pixel] === 1 && sources[pixel]! < 0;
  /** Mean difference around a pixel between the picture moved by one offset and by the other. */
  const meanStep = (around: number, offset: number, other: number): boolean => {
    const x = around % width;
    const y = (around - x) / width;
    let count = 0;
    tint.fill(0);
    for (let v = Math.max(0, y - REACH); v <= Math.min(height - 1, y + REACH); v++) {
      for (let u = Math.max(0, x - REACH); u <= Math.min(width - 1, x + REACH); u++) {
        const one = v * width + u + offset;
        const two = v * width + u + other;
        if (inside[one] !== 0 || inside[two] !== 0) continue;
        count += 1;
        tint[0]! += colours[3 * one]! - colours[3 * two]!;
        tint[1]! += colours[3 * one + 1]! - colours[3 * two + 1]!;
        tint[2]! += colours[3 * one + 2]! - colours[3 * two + 2]!;
      }
    }
    if (count === 0) return false;
    for (let channel = 0; channel < 3; channel++) tint[channel]! /= count;
    return true;
  };
  let visited = 0;
  for (const pixel of unknown) {
    if (++visited % PULSE_EVERY === 0) pulse();
    const x = pixel % width;
    if (x < width - 1) compare(pixel, pixel + 1, across);
    if (pixel < width * (height - 1)) compare(pixel, pixel + width, down);
    // Seams within the hole are met from above or from the left already.
    if (x > 0 && inside[pixel - 1] === 0) compare(pixel - 1, pixel, across);
    if (pixel >= width && inside[pixel - width] === 0) compare(pixel - width, pixel, down);
  }
  return seams === 0 ? undefined : { width, height, inside, across, down };
}
