import type { Pixels } from '../../kernel/pixels.ts';
import { blur } from '../../numerics/blur.ts';
import type { Canvas } from './canvas.ts';

/** How far colours go on beyond the edges of what was painted, in shares of the shorter edge. */
const BEYOND = 0.006;

/** Below this much of a pixel nothing of it is seen. */
const UNSEEN = 1 / 510;

/**
 * What was painted with nothing behind it, its colours freed of the alpha they were multiplied by.
 * They go on beyond its edges, so that a picture made from it by averages or in a style has no dark
 * fringe; {@link cleared} ends that.
 */
export function cutOut({ width, height, rgb, alpha }: Canvas): Pixels {
  const cover = alpha ?? new Float32Array(width * height).fill(1);
  const soft = cover.slice();
  const spare = new Float32Array(cover.length);
  const sigma = Math.max(1, BEYOND * Math.min(width, height));
  blur(soft, spare, width, height, sigma);
  const data = new Uint8ClampedArray(width * height * 4);
  const channel = new Float32Array(cover.length);
  for (let c = 0; c < 3; c++) {
    for (let i = 0; i < channel.length; i++) channel[i] = rgb[3 * i + c]!;
    blur(channel, spare, width, height, sigma);
    for (let i = 0; i < channel.length; i++) {
      const seen = cover[i]!;
      if (seen > UNSEEN) data[4 * i + c] = (255 * rgb[3 * i + c]!) / seen;
      else if (soft[i]! > UNSEEN) data[4 * i + c] = (255 * channel[i]!) / soft[i]!;
    }
  }
  for (let i = 0; i < cover.length; i++) data[4 * i + 3] = 255 * Math.min(1, cover[i]!);
  return { width, height, channels: 4, data };
}

/** The colours of a cut-out, and its alpha as a grey picture. */
export function parted(cut: Pixels): readonly [colours: Pixels, alpha: Pixels] {
  const { width, height, data } = cut;
  const colours = new Uint8ClampedArray(width * height * 3);
  const alpha = new Uint8ClampedArray(width * height * 3);
  for (let i = 0, from = 0, to = 0; i < width * height; i++, from += 4, to += 3) {
    colours.set(data.subarray(from, from + 3), to);
    alpha.fill(data[from + 3]!, to, to + 3);
  }
  return [
    { width, height, channels: 3, data: colours },
    { width, height, channels: 3, data: alpha },
  ];
}

/** Colours and alpha together again; where nothing is to be seen there is no colour either. */
export function cleared(colours: Pixels, alpha: Pixels): Pixels {
  const { width, height } = colours;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0, to = 0; i < width * height; i++, to += 4) {
    const cover = alpha.data[3 * i]!;
    if (cover === 0) continue;
    for (let c = 0; c < 3; c++) data[to + c] = colours.data[3 * i + c]!;
    data[to + 3] = cover;
  }
  return { width, height, channels: 4, data };
}
