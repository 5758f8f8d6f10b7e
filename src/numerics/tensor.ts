/**
 * Numbers in row-major order. Always 32-bit floats, whatever a model computes with: what it takes and
 * gives is converted at its border, and token ids and timesteps are small enough to be exact.
 */
export interface Tensor {
  readonly data: Float32Array<ArrayBuffer>;
  /** `data.length` is their product. */
  readonly dims: readonly number[];
}

/** How many elements dimensions hold. */
export function elementCount(dims: readonly number[]): number {
  return dims.reduce((count, length) => count * length, 1);
}

/** @throws RangeError when the data does not fill the dimensions. */
export function tensor(data: Float32Array<ArrayBuffer>, dims: readonly number[]): Tensor {
  if (data.length === elementCount(dims)) return { data, dims };
  throw new RangeError(`${data.length} numbers do not fill [${dims.join(', ')}]`);
}
