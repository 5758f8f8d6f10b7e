import type { Pixels } from '../../kernel/pixels.ts';
import { clamp01 } from '../../numerics/interpolate.ts';

/** How far it stays from the edges, as a share of the shorter one. */
const MARGIN = 0.02;

/** A picture cut to the longest shape with round ends that it has room for: a disc where it is square. */
export function badge({ width, height, channels, data: from }: Pixels): Pixels {
  const radius = (0.5 - MARGIN) * Math.min(width, height);
  const [across, down] = [width / 2, height / 2];
  // Half the length of the line that the shape is round about.
  const [longX, longY] = [Math.max(0, across - down), Math.max(0, down - across)];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const dy = Math.max(0, Math.abs(y + 0.5 - down) - longY);
    for (let x = 0; x < width; x++) {
      const dx = Math.max(0, Math.abs(x + 0.5 - across) - longX);
      const cover = clamp01(radius - Math.hypot(dx, dy) + 0.5);
      if (cover === 0) continue;
      const at = y * width + x;
      for (let c = 0; c < 3; c++) data[4 * at + c] = from[channels * at + c]!;
      data[4 * at + 3] = 255 * cover;
    }
  }
  return { width, height, channels: 4, data };
}
