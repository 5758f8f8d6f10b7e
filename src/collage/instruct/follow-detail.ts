import type { Pixels } from '../../kernel/pixels.ts';
import { blur } from '../../numerics/blur.ts';

/** What counts as fine, as a share of the shorter edge, and how much of it comes back. */
const FINE = 0.006;
const SHARE = 0.6;

/** The result with the fine detail of the picture that it was made from. */
export function followDetail(result: Pixels, source: Pixels): Pixels {
  const { width, height, channels } = result;
  const light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i++) {
    const at = 3 * i;
    light[i] =
      0.2126 * source.data[at]! + 0.7152 * source.data[at + 1]! + 0.0722 * source.data[at + 2]!;
  }
  const soft = light.slice();
  blur(soft, new Float32Array(light.length), width, height, FINE * Math.min(width, height));
  const data = result.data.slice();
  for (let i = 0; i < light.length; i++) {
    const detail = SHARE * (light[i]! - soft[i]!);
    for (let c = 0; c < 3; c++) data[i * channels + c]! += detail;
  }
  return { width, height, channels, data };
}
