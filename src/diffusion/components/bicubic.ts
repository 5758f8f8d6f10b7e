import type { Size } from '../../kernel/size.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { kernelTaps, type Taps } from '../../pixels/taps.ts';
import { BICUBIC } from './pillow-resize.ts';

/**
 * Pictures `[batch, channels, height, width]` at another size, as torch's
 * `interpolate(mode="bicubic", antialias=True)` makes them: with Pillow's filter, which is another than that
 * of its plain bicubic mode also where nothing is reduced, and without rounding or clamping.
 */
export function bicubic({ data, dims }: Tensor, { width, height }: Size): Tensor {
  const [batch = 0, channels = 0, fromHeight = 0, fromWidth = 0] = dims;
  const planes = batch * channels;
  const across = new Float32Array(planes * fromHeight * width);
  const columns = kernelTaps(fromWidth, width, BICUBIC);
  for (let line = 0; line < planes * fromHeight; line++) {
    const source = { data, start: line * fromWidth, stride: 1 };
    resampleLine(source, { data: across, start: line * width, stride: 1 }, columns);
  }
  const result = new Float32Array(planes * height * width);
  const rows = kernelTaps(fromHeight, height, BICUBIC);
  for (let plane = 0; plane < planes; plane++) {
    for (let x = 0; x < width; x++) {
      const source = { data: across, start: plane * fromHeight * width + x, stride: width };
      resampleLine(
        source,
        { data: result, start: plane * height * width + x, stride: width },
        rows,
      );
    }
  }
  return tensor(result, [batch, channels, height, width]);
}

/** Numbers of an array that lie equally far apart. */
interface Line {
  readonly data: Float32Array;
  readonly start: number;
  readonly stride: number;
}

function resampleLine(source: Line, result: Line, { first, count, weights, span }: Taps): void {
  for (let i = 0; i < first.length; i++) {
    let sum = 0;
    for (let k = 0; k < count[i]!; k++) {
      sum += weights[i * span + k]! * source.data[source.start + (first[i]! + k) * source.stride]!;
    }
    result.data[result.start + i * result.stride] = sum;
  }
}
