import type { Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';

/**
 * Makes sure that what a part gave has the shape that it is taken for. A graph may give anything,
 * whatever its metadata says; what is too little would be filled up with zeros, and shown as a picture.
 * @param part what people know it by: the name of its folder.
 * @param dims `undefined` where any length will do.
 * @throws ModelFault `run_failed`.
 */
export function assertShape(
  { dims }: Pick<Tensor, 'dims'>,
  expected: readonly (number | undefined)[],
  model: Pick<ModelFolder, 'name'>,
  part: string,
): void {
  const fits =
    dims.length === expected.length &&
    dims.every((length, axis) => length === (expected[axis] ?? length));
  if (fits) return;
  const wanted = expected.map((length) => length ?? 'any').join(', ');
  const trouble = `it gave [${dims.join(', ')}] where [${wanted}] was expected`;
  throw modelFault('run_failed', { model: model.name, part, trouble });
}
