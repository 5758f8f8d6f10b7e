import type { Pixels } from '../../kernel/pixels.ts';
import type { GradeOptions } from './grade-options.ts';
import { grain } from './noise.ts';
import type { View } from './view.ts';

/** Vignette, contrast and grain, then eight bits. */
export function graded(view: View, options: GradeOptions): Pixels {
  const { width, height, rgb } = view.canvas;
  const data = new Uint8ClampedArray(width * height * 3);
  const { levels, bits } = grain();
  const film = levels[0]!;
  const mask = (1 << bits) - 1;
  const shiftX = Math.floor(view.drift.x * (mask + 1));
  const shiftY = Math.floor(view.drift.y * (mask + 1));
  const aside = new Float32Array(width);
  for (let x = 0; x < width; x++) aside[x] = ((x + 0.5) / width - 0.5) ** 2;
  const { contrast } = options;
  const lift = 0.5 - 0.5 * contrast;
  for (let y = 0; y < height; y++) {
    const up = ((y + 0.5) / height - 0.5) ** 2;
    const row = ((y + shiftY) & mask) << bits;
    let at = y * width * 3;
    for (let x = 0; x < width; x++, at += 3) {
      const corner = aside[x]! + up;
      const dark = 255 * (1 - options.vignette * corner * (0.8 + 1.2 * corner));
      const noise = 255 * options.grain * (film[row + ((x + shiftX) & mask)]! - 0.5);
      data[at] = (rgb[at]! * contrast + lift) * dark + noise;
      data[at + 1] = (rgb[at + 1]! * contrast + lift) * dark + noise;
      data[at + 2] = (rgb[at + 2]! * contrast + lift) * dark + noise;
    }
  }
  return { width, height, channels: 3, data };
}
