/**
 * Half-precision floats (IEEE 754 binary16) as their bits, for models that compute with them. Node has
 * no `Float16Array` before version 24, and its loops need no table per call.
 */

/** All 65 536 halves as floats: one look-up each is four times as fast as taking bits apart. */
let everyHalf: Float32Array | undefined;

/** The numbers that these bits mean. */
export function fromFloat16(bits: Uint16Array): Float32Array<ArrayBuffer> {
  everyHalf ??= Float32Array.from({ length: 0x1_0000 }, (_, half) => halfToFloat(half));
  const values = new Float32Array(bits.length);
  for (let index = 0; index < bits.length; index++) values[index] = everyHalf[bits[index]!]!;
  return values;
}

/** The nearest halves, ties to even; what is too large becomes infinite. */
export function toFloat16(values: Float32Array): Uint16Array<ArrayBuffer> {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(values.length);
  for (let index = 0; index < bits.length; index++) halves[index] = nearestHalf(bits[index]!);
  return halves;
}

function halfToFloat(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function nearestHalf(float: number): number {
  const sign = (float >>> 16) & 0x8000;
  const magnitude = float & 0x7fff_ffff;
  if (magnitude > 0x7f80_0000) return sign | 0x7e00; // no number
  if (magnitude >= 0x4780_0000) return sign | 0x7c00; // 65 536 and above, infinity included
  if (magnitude < 0x3880_0000) return sign | subnormalHalf(magnitude);
  // Rounding up may carry into the exponent, which is then right, infinity included.
  const rebased = magnitude - 0x3800_0000;
  return sign | ((rebased + 0xfff + ((rebased >>> 13) & 1)) >>> 13);
}

/** For magnitudes below 2^-14: whole multiples of 2^-24. */
function subnormalHalf(magnitude: number): number {
  const shift = 126 - (magnitude >>> 23);
  if (shift > 25) return 0;
  const fraction = (magnitude & 0x7f_ffff) | 0x80_0000;
  const half = fraction >>> shift;
  const rest = fraction & ((1 << shift) - 1);
  const middle = 1 << (shift - 1);
  return rest > middle || (rest === middle && (half & 1) === 1) ? half + 1 : half;
}
