import { labInto } from '../../numerics/oklab.ts';
import type { ColourGrid } from './colour-grid.ts';

/**
 * How much each pixel stands apart from the border of the picture, 0 and more: the least barrier
 * (highest minus lowest value) of any path from the border to it, summed over the channels of
 * OKLab; raster scanning as in Zhang et al., "Minimum Barrier Salient Object Detection at 80 FPS"
 * (2015). What the background reaches without a step scores nothing, however it shades.
 */
export function saliencyOf({ width, height, data }: ColourGrid): Float32Array {
  const lab = new Float32Array(data.length);
  for (let i = 0; i < data.length; i += 3) {
    labInto(lab, i, data[i]! / 255, data[i + 1]! / 255, data[i + 2]! / 255);
  }
  const sum = new Float32Array(width * height);
  for (let c = 0; c < 3; c++) {
    // Hues are spaced more closely than lightness in OKLab.
    const weight = c === 0 ? 1 : 2;
    const distance = barrier(lab, c, width, height);
    for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + weight * distance[i]!;
  }
  return sum;
}

const SWEEPS = 4;

function barrier(lab: Float32Array, channel: number, width: number, height: number): Float32Array {
  const count = width * height;
  const highest = new Float32Array(count);
  const lowest = new Float32Array(count);
  const distance = new Float32Array(count).fill(Infinity);
  for (let i = 0; i < count; i++) {
    highest[i] = lowest[i] = lab[3 * i + channel]!;
    const x = i % width;
    if (x === 0 || x === width - 1 || i < width || i >= count - width) distance[i] = 0;
  }
  const relax = (at: number, from: number): void => {
    const value = lab[3 * at + channel]!;
    const high = Math.max(highest[from]!, value);
    const low = Math.min(lowest[from]!, value);
    if (high - low >= distance[at]!) return;
    distance[at] = high - low;
    highest[at] = high;
    lowest[at] = low;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forward = sweep % 2 === 0;
    for (let k = 0; k < count; k++) {
      const at = forward ? k : count - 1 - k;
      const x = at % width;
      const step = forward ? -1 : 1;
      if (forward ? x > 0 : x < width - 1) relax(at, at + step);
      if (forward ? at >= width : at < count - width) relax(at, at + step * width);
    }
  }
  return distance;
}
