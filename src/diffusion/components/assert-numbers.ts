import type { Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';

/**
 * Makes sure that what a part gave can be shown or worked with. Half precision overflows: the VAE of
 * SDXL is known for it.
 * @param part what people know it by: the name of its folder.
 * @param step of the walk, counted from 0, where the part is asked in each.
 * @throws ModelFault `not_a_number`.
 */
export function assertNumbers(
  { data }: Pick<Tensor, 'data'>,
  model: ModelFolder,
  part: string,
  step?: number,
): void {
  for (let i = 0; i < data.length; i++) {
    if (Number.isFinite(data[i]!)) continue;
    throw modelFault('not_a_number', {
      model: model.name,
      part,
      ...(step !== undefined && { step }),
    });
  }
}
