import type { Pixels } from '../kernel/pixels.ts';
import { blend } from './blend.ts';

/**
 * Puts back what was to stay: the source where `keep` is 255, bit for bit; what was drawn where it is
 * 0; both in proportion between. `source` is opaque RGB of the size of `drawn`, and so is `keep`, one
 * byte a pixel. The result has the channels of `drawn`.
 * @throws RangeError when the sizes differ.
 */
export function paste(source: Pixels, keep: Uint8ClampedArray, drawn: Pixels): Pixels {
  const { width, height, channels } = drawn;
  const pixels = width * height;
  const alike = source.width === width && source.height === height && source.channels === 3;
  if (!alike || keep.length !== pixels) throw new RangeError('nothing to paste of this size');
  const data = new Uint8ClampedArray(drawn.data);
  for (let i = 0, from = 0, to = 0; i < pixels; i++, from += 3, to += channels) {
    const share = keep[i]!;
    if (share === 0) continue;
    for (let c = 0; c < 3; c++) data[to + c] = blend(source.data[from + c]!, data[to + c]!, share);
    if (channels === 4) data[to + 3] = blend(255, data[to + 3]!, share);
  }
  return { width, height, channels, data };
}
