import { elementCount } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { TensorInfo } from '../runtime/runtime.ts';

/** Far more than any model has of rows, channels, tokens, numbers of an embedding, or latents along an edge. */
const LONGEST = 4096;

/** 256 MB of floats. */
const MOST = 2 ** 26;

/**
 * Makes sure that what a graph says it takes can be laid out before it is asked: its lengths may be anything,
 * and memory for a thousand million numbers would be gone before ONNX Runtime looked at them.
 * @param inputs those whose lengths are believed.
 * @throws ModelFault `run_failed`.
 */
export function assertModerate(
  inputs: readonly (Pick<TensorInfo, 'name' | 'dims'> | undefined)[],
  model: Pick<ModelFolder, 'name'>,
  part: string,
): void {
  for (const input of inputs) {
    const fixed = (input?.dims ?? []).filter((length) => typeof length === 'number');
    const usual = fixed.every((length) => length > 0 && length <= LONGEST);
    if (usual && elementCount(fixed) <= MOST) continue;
    const trouble = `it takes ${input!.name} [${input!.dims.join(', ')}], which is out of all measure`;
    throw modelFault('run_failed', { model: model.name, part, trouble });
  }
}
