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
function parted(cut: Pixels): readonly [colours: Pixels, alpha: Pixels] {
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

/** What is done to a picture; of a cut-out, to its colours alone. */
export function inColours(picture: Pixels, change: (colours: Pixels) => Pixels): Pixels {
  if (picture.channels === 3) return change(picture);
  const [colours, alpha] = parted(picture);
  return cleared(change(colours), alpha);
}

/** What is done to a picture; of a cut-out, to its colours and to its alpha. */
export function inParts(picture: Pixels, change: (part: Pixels) => Pixels): Pixels {
  if (picture.channels === 3) return change(picture);
  const [colours, alpha] = parted(picture);
  return cleared(change(colours), change(alpha));
}

/**
 * A picture with alpha as it must be before it is worked on: its colours go on beyond its edges, see
 * {@link cutOut}.
 */
export function spread({ width, height, data }: Pixels): Pixels {
  const count = width * height;
  const rgb = new Float32Array(3 * count);
  const alpha = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    alpha[i] = data[4 * i + 3]! / 255;
    for (let c = 0; c < 3; c++) rgb[3 * i + c] = (alpha[i]! * data[4 * i + c]!) / 255;
  }
  return cutOut({ width, height, rgb, alpha });
}

/** One cut-out before another, or before a picture. */
export function laidOver(front: Pixels, back: Pixels): Pixels {
  const { width, height, channels } = back;
  const data = back.data.slice();
  for (let i = 0; i < width * height; i++) {
    const over = front.data[4 * i + 3]! / 255;
    if (over === 0) continue;
    const under = (channels === 3 ? 1 : back.data[4 * i + 3]! / 255) * (1 - over);
    for (let c = 0; c < 3; c++) {
      const at = channels * i + c;
      data[at] = (over * front.data[4 * i + c]! + under * back.data[at]!) / (over + under);
    }
    if (channels === 4) data[4 * i + 3] = 255 * (over + under);
  }
  return { width, height, channels, data };
}

/** Colours and alpha together again; where nothing is to be seen there is no colour either. */
function cleared(colours: Pixels, alpha: Pixels): Pixels {
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
