import type { Pixels } from '../../kernel/pixels.ts';
import type { Crop } from './colour-grid.ts';

const weightsX = new Float32Array(4);
const weightsY = new Float32Array(4);

/**
 * Writes the colour at (u, v), pixel coordinates within the crop, whose edges go on for ever: from
 * the four by four around (Catmull-Rom, so that nothing softens), never beyond the values of the
 * inner two by two, so that hard edges keep clean of halos.
 */
export function sampleInto(
  { data: from, width: stride, channels }: Pixels,
  { left, top, width, height }: Crop,
  u: number,
  v: number,
  to: Float32Array,
  at: number,
): void {
  const x = Math.floor(u);
  const y = Math.floor(v);
  catmullRom(weightsX, u - x);
  catmullRom(weightsY, v - y);
  const x0 = (left + held(x - 1, width)) * channels;
  const x1 = (left + held(x, width)) * channels;
  const x2 = (left + held(x + 1, width)) * channels;
  const x3 = (left + held(x + 2, width)) * channels;
  const line = stride * channels;
  const y0 = (top + held(y - 1, height)) * line;
  const y1 = (top + held(y, height)) * line;
  const y2 = (top + held(y + 1, height)) * line;
  const y3 = (top + held(y + 2, height)) * line;
  const a = weightsX[0]!;
  const b = weightsX[1]!;
  const c = weightsX[2]!;
  const d = weightsX[3]!;
  for (let k = 0; k < 3; k++) {
    const p11 = from[y1 + x1 + k]!;
    const p12 = from[y1 + x2 + k]!;
    const p21 = from[y2 + x1 + k]!;
    const p22 = from[y2 + x2 + k]!;
    const sum =
      weightsY[0]! *
        (a * from[y0 + x0 + k]! +
          b * from[y0 + x1 + k]! +
          c * from[y0 + x2 + k]! +
          d * from[y0 + x3 + k]!) +
      weightsY[1]! * (a * from[y1 + x0 + k]! + b * p11 + c * p12 + d * from[y1 + x3 + k]!) +
      weightsY[2]! * (a * from[y2 + x0 + k]! + b * p21 + c * p22 + d * from[y2 + x3 + k]!) +
      weightsY[3]! *
        (a * from[y3 + x0 + k]! +
          b * from[y3 + x1 + k]! +
          c * from[y3 + x2 + k]! +
          d * from[y3 + x3 + k]!);
    const least = Math.min(p11, p12, p21, p22);
    const most = Math.max(p11, p12, p21, p22);
    to[at + k] = sum < least ? least : sum > most ? most : sum;
  }
}

function held(index: number, count: number): number {
  return index < 0 ? 0 : index >= count ? count - 1 : index;
}

/** Catmull and Rom 1974: the cubic that goes through its points, tension ½. */
function catmullRom(weights: Float32Array, t: number): void {
  const s = 1 - t;
  weights[0] = -0.5 * t * s * s;
  weights[1] = 1 + t * t * (1.5 * t - 2.5);
  weights[2] = 1 + s * s * (1.5 * s - 2.5);
  weights[3] = -0.5 * s * t * t;
}
