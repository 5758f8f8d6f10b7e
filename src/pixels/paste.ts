import type { Pixels } from '../kernel/pixels.ts';
import { blend } from './blend.ts';

/**
 * Puts back what was to stay: the source where `keep` is 255, bit for bit; what was drawn where it is
 * 0; both in proportion between. All are of one size, `keep` is one byte a pixel. The result has alpha
 * when one of the two pictures has; colours then count as much as is to be seen of them.
 * @throws RangeError when the sizes differ.
 */
export function paste(source: Pixels, keep: Uint8ClampedArray, drawn: Pixels): Pixels {
  const { width, height } = drawn;
  const alike = source.width === width && source.height === height;
  if (!alike || keep.length !== width * height) {
    throw new RangeError('nothing to paste of this size');
  }
  const opaque = source.channels === 3 && drawn.channels === 3;
  return opaque ? pastedOpaque(source, keep, drawn) : pastedThrough(source, keep, drawn);
}

function pastedOpaque(source: Pixels, keep: Uint8ClampedArray, drawn: Pixels): Pixels {
  const data = new Uint8ClampedArray(drawn.data);
  for (let i = 0, at = 0; i < keep.length; i++, at += 3) {
    const share = keep[i]!;
    if (share === 0) continue;
    for (let c = at; c < at + 3; c++) data[c] = blend(source.data[c]!, data[c]!, share);
  }
  return { ...drawn, data };
}

function pastedThrough(source: Pixels, keep: Uint8ClampedArray, drawn: Pixels): Pixels {
  const { width, height } = drawn;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < keep.length; i++) {
    const share = keep[i]!;
    const [over, under] = [alphaAt(source, i), alphaAt(drawn, i)];
    const alpha = blend(over, under, share);
    // What is not seen at all keeps its colours where nothing else is.
    const [a, b] = alpha === 0 ? [share, 255 - share] : [over * share, under * (255 - share)];
    for (let c = 0; c < 3; c++) {
      const from = source.data[i * source.channels + c]!;
      const to = drawn.data[i * drawn.channels + c]!;
      data[4 * i + c] = Math.floor((from * a + to * b) / (a + b) + 0.5);
    }
    data[4 * i + 3] = alpha;
  }
  return { width, height, channels: 4, data };
}

const alphaAt = ({ channels, data }: Pixels, i: number): number =>
  channels === 3 ? 255 : data[4 * i + 3]!;
