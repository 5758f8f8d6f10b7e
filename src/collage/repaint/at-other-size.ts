import type { Pixels } from '../../kernel/pixels.ts';
import { shownAs, type DrawHooks } from '../draw-hooks.ts';
import { withArena } from '../render/arenas.ts';
import { inParts } from '../render/cut-out.ts';
import { halved } from '../render/fine.ts';
import { resized } from '../styles/craft/resized.ts';

/** Longest edge of a picture that is worked on at twice its size. */
const MOST_DOUBLED = 1920;

/** Does work on a picture at half its size, and enlarges what comes of it: soon done, and soft. */
export function atHalf(
  picture: Pixels,
  hooks: DrawHooks,
  work: (half: Pixels, hooks: DrawHooks) => Pixels,
): Pixels {
  const { width, height } = picture;
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const scaled = (to: typeof half) => (part: Pixels) =>
    withArena((arena) => resized(part, to, arena));
  const enlarged = (state: Pixels): Pixels => inParts(state, scaled({ width, height }));
  return enlarged(work(inParts(picture, scaled(half)), shownAs(hooks, enlarged)));
}

/** A mask at half the size: what touches the hole belongs to it. */
export function halfOfMask(
  keep: Uint8ClampedArray,
  { width, height }: Pick<Pixels, 'width' | 'height'>,
): Uint8ClampedArray<ArrayBuffer> {
  const across = Math.ceil(width / 2);
  const half = new Uint8ClampedArray(across * Math.ceil(height / 2)).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = (y >> 1) * across + (x >> 1);
      half[to] = Math.min(half[to]!, keep[y * width + x]!);
    }
  }
  return half;
}

/**
 * Does work on a picture at twice its size: what is painted has fine edges, and every pixel that is
 * not painted on comes back as it was. One that is too large for that is worked on as it is.
 */
export function atDouble(
  picture: Pixels,
  hooks: DrawHooks,
  work: (
    double: Pixels,
    twice: (plane: Uint8ClampedArray) => Uint8ClampedArray,
    hooks: DrawHooks,
  ) => Pixels,
): Pixels {
  const { width, height, channels } = picture;
  if (Math.max(width, height) > MOST_DOUBLED) return work(picture, (plane) => plane, hooks);
  const twice = (plane: Uint8ClampedArray, samples: number): Uint8ClampedArray<ArrayBuffer> => {
    const out = new Uint8ClampedArray(4 * plane.length);
    const row = 2 * width * samples;
    for (let y = 0, from = 0; y < height; y++) {
      const start = 2 * y * row;
      for (let x = 0, to = start; x < width; x++, from += samples, to += 2 * samples) {
        for (let c = 0; c < samples; c++) {
          out[to + c] = plane[from + c]!;
          out[to + samples + c] = plane[from + c]!;
        }
      }
      out.copyWithin(start + row, start, start + row);
    }
    return out;
  };
  const size = { width: 2 * width, height: 2 * height };
  const double: Pixels = { ...size, channels, data: twice(picture.data, channels) };
  const reduced = (state: Pixels): Pixels => halved(state, picture);
  return reduced(work(double, (plane) => twice(plane, 1), shownAs(hooks, reduced)));
}
