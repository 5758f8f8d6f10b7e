import { joinedNumbers } from '../../numerics/joined-numbers.ts';
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
  const [each = 0, ...rest] = first.dims;
  return tensor(joinedNumbers(parts.map(({ data }) => data)), [parts.length * each, ...rest]);
}
