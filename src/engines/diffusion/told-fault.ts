import type { ModelFault, ModelFaultCode } from '../../diffusion/faults.ts';
import { fault, type GalaError } from '../../kernel/errors.ts';

/** What the next try may well find mended: another process, or more memory. */
const PASSING: ReadonlySet<ModelFaultCode> = new Set([
  'process_died',
  'out_of_memory',
  'memory_too_small',
]);

/**
 * A fault of a local model in front of whoever asked for the picture.
 * @param model the id that the client used.
 */
export function toldFault(error: ModelFault, model: string): GalaError {
  const { code } = error.data;
  if (code === 'picture_unsafe') {
    return fault('content_policy', { stage: 'image', model }, { cause: error });
  }
  const told = { model, trouble: `${error.message}.` };
  return fault(PASSING.has(code) ? 'model_stopped' : 'model_unusable', told, { cause: error });
}
