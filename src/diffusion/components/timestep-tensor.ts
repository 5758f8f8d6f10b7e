import { tensor, type Tensor } from '../../numerics/tensor.ts';

type Dims = readonly (number | string)[];

/**
 * A timestep as a graph takes it. Exports differ: one for each row, one for all, or a number that is no
 * list at all.
 * @param dims of the graph's timestep.
 * @param sampleDims of what the graph says noise is in; free lengths have names, equal ones the same.
 * @param count how many rows go in.
 */
export function timestepTensor(
  dims: Dims,
  sampleDims: Dims,
  count: number,
  timestep: number,
): Tensor {
  if (dims.length === 0) return tensor(Float32Array.of(timestep), []);
  const [wanted] = dims;
  const each = wanted === sampleDims[0] ? count : 1;
  const length = typeof wanted === 'number' ? wanted : each;
  return tensor(new Float32Array(length).fill(timestep), [length]);
}
