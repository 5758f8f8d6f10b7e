import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Crop } from './colour-grid.ts';
import type { SourceMap } from './source-map.ts';
import { resizedMap } from './source-map.ts';

/** Rows painted between two chances to stop. */
const BAND = 128;

/**
 * Paints a picture through a map, every pixel from the four by four around its source
 * (Catmull-Rom, so that nothing softens), never beyond the values of the inner two by two, so that
 * hard edges keep clean of halos.
 */
export function renderMap(
  source: Pixels,
  crop: Crop,
  map: SourceMap,
  size: Size,
  stage: (fraction: number) => void,
): Pixels {
  const { width, height } = size;
  const dense = resizedMap(map, size);
  const data = new Uint8ClampedArray(width * height * 3);
  const across = crop.width / width;
  const down = crop.height / height;
  for (let top = 0; top < height; top += BAND) {
    stage(top / height);
    const bottom = Math.min(height, top + BAND);
    for (let at = top * width; at < bottom * width; at++) {
      sample(source, crop, dense.x[at]! * across - 0.5, dense.y[at]! * down - 0.5, data, 3 * at);
    }
  }
  return { width, height, channels: 3, data };
}

const weightsX = new Float32Array(4);
const weightsY = new Float32Array(4);

/** Writes the colour at (u, v), pixel coordinates within the crop; its edges go on for ever. */
function sample(
  { data: from, width: stride, channels }: Pixels,
  { left, top, width, height }: Crop,
  u: number,
  v: number,
  to: Uint8ClampedArray,
  at: number,
): void {
  const x = Math.floor(u);
  const y = Math.floor(v);
  catmullRom(weightsX, u - x);
  catmullRom(weightsY, v - y);
  for (let c = 0; c < 3; c++) {
    let sum = 0;
    let least = 255;
    let most = 0;
    for (let j = 0; j < 4; j++) {
      const row = Math.min(Math.max(y + j - 1, 0), height - 1) + top;
      let line = 0;
      for (let i = 0; i < 4; i++) {
        const column = Math.min(Math.max(x + i - 1, 0), width - 1) + left;
        const value = from[(row * stride + column) * channels + c]!;
        line += value * weightsX[i]!;
        if ((i === 1 || i === 2) && (j === 1 || j === 2)) {
          if (value < least) least = value;
          if (value > most) most = value;
        }
      }
      sum += line * weightsY[j]!;
    }
    to[at + c] = sum < least ? least : sum > most ? most : sum;
  }
}

/** Catmull and Rom 1974: the cubic that goes through its points, tension ½. */
function catmullRom(weights: Float32Array, t: number): void {
  const s = 1 - t;
  weights[0] = -0.5 * t * s * s;
  weights[1] = 1 + t * t * (1.5 * t - 2.5);
  weights[2] = 1 + s * s * (1.5 * s - 2.5);
  weights[3] = -0.5 * s * t * t;
}
