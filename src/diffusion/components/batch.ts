import { tensor, type Tensor } from '../../numerics/tensor.ts';

/** Each of a batch by itself, as a batch of one; they share its memory. */
export function splitBatch({ data, dims }: Tensor): readonly Tensor[] {
  const [batch = 0, ...rest] = dims;
  const size = data.length / batch;
  return Array.from({ length: batch }, (_, i) =>
    tensor(data.subarray(i * size, (i + 1) * size), [1, ...rest]),
  );
}

/** One batch of several, which have equal shapes. */
export function joinBatch(parts: readonly Tensor[]): Tensor {
  const [first] = parts;
  if (first === undefined) throw new RangeError('a batch of nothing has no shape');
  if (parts.length === 1) return first;
  const data = new Float32Array(parts.reduce((count, part) => count + part.data.length, 0));
  let at = 0;
  let batch = 0;
  for (const part of parts) {
    data.set(part.data, at);
    at += part.data.length;
    batch += part.dims[0]!;
  }
  return tensor(data, [batch, ...first.dims.slice(1)]);
}
