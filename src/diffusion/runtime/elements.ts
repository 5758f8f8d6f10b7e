import { fromFloat16, toFloat16 } from '../../numerics/float16.ts';
import type { ElementType } from './runtime.ts';

/** Any of the arrays in which ONNX Runtime takes and gives numbers. */
export type ElementArray =
  Float32Array | Float64Array | Uint16Array | BigInt64Array | Int32Array | Int8Array | Uint8Array;

/**
 * Numbers as a graph wants them. Floats go as they are, without a copy. Whole numbers are cut towards
 * zero, as NumPy and PyTorch do, so that a timestep of 499.5 means 499 to a graph that takes integers.
 */
export function toElements(type: ElementType, values: Float32Array): ElementArray {
  switch (type) {
    case 'float32':
      return values;
    case 'float16':
      return toFloat16(values);
    case 'float64':
      return Float64Array.from(values);
    case 'int64':
      return wholeNumbers(values);
    case 'int32':
      return Int32Array.from(values);
    case 'int8':
      return Int8Array.from(values);
    case 'uint8':
      return Uint8Array.from(values);
    case 'bool':
      return Uint8Array.from(values, (value) => (value === 0 ? 0 : 1));
  }
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
