import { fromFloat16, toFloat16 } from '../../numerics/float16.ts';
import type { ElementType } from './runtime.ts';

/** Any of the arrays in which ONNX Runtime takes and gives numbers. */
export type ElementArray =
  Float32Array | Float64Array | Uint16Array | BigInt64Array | Int32Array | Int8Array | Uint8Array;

const CONVERSIONS: { readonly [T in ElementType]: (values: Float32Array) => ElementArray } = {
  float32: (values) => values,
  float16: toFloat16,
  float64: (values) => Float64Array.from(values),
  int64: wholeNumbers,
  int32: (values) => Int32Array.from(values),
  int8: (values) => Int8Array.from(values),
  uint8: (values) => Uint8Array.from(values),
  bool: (values) => Uint8Array.from(values, (value) => (value === 0 ? 0 : 1)),
};

/**
 * Numbers as a graph wants them. Floats go as they are, without a copy. Whole numbers are cut towards
 * zero, as NumPy and PyTorch do, so that a timestep of 499.5 means 499 to a graph that takes integers.
 */
export function toElements(type: ElementType, values: Float32Array): ElementArray {
  return CONVERSIONS[type](values);
}

/** What types of whole numbers hold; of the largest only what is exact as a number. */
const RANGES: Readonly<Partial<Record<ElementType, readonly [least: number, most: number]>>> = {
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int8: [-128, 127],
  uint8: [0, 255],
  bool: [0, 1],
};

/**
 * The first number that a graph would take for another one; `undefined` when there is none. Floats of fewer
 * bits only round, or overflow, which what comes out tells.
 * @param areCut whether what lies behind the point is not meant.
 */
export function unfit(
  type: ElementType,
  values: Float32Array,
  areCut: boolean,
): number | undefined {
  const range = RANGES[type];
  if (range === undefined) return undefined;
  const [least, most] = range;
  return values.find((value) => {
    const meant = areCut ? Math.trunc(value) : value;
    return !(Number.isInteger(meant) && meant >= least && meant <= most);
  });
}

/** Numbers as a graph gave them. Floats come as they are, without a copy. */
export function fromElements(type: ElementType, elements: ElementArray): Float32Array<ArrayBuffer> {
  if (type === 'float32') return elements as Float32Array<ArrayBuffer>;
  if (type === 'float16') {
    // Where Node has a `Float16Array`, ONNX Runtime gives that, else a `Uint16Array`; the bits are the same.
    return fromFloat16(new Uint16Array(elements.buffer, elements.byteOffset, elements.length));
  }
  if (elements instanceof BigInt64Array) return Float32Array.from(elements, Number);
  return Float32Array.from(elements);
}

function wholeNumbers(values: Float32Array): BigInt64Array {
  const whole = new BigInt64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    whole[index] = BigInt(Math.trunc(values[index]!));
  }
  return whole;
}
