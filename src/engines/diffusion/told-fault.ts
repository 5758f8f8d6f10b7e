import { modelFault, type ModelFault, type ModelFaultCode } from '../../diffusion/faults.ts';
import { fault, type GalaError } from '../../kernel/errors.ts';
import type { ModelNeeds } from './model-processes.ts';

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
  if (error.data.code === 'steps_too_many') {
    const { most: max, steps: got } = error.data.facts;
    return fault('integer_above_max', { param: 'steps', max, got }, { cause: error });
  }
  if (error.data.code === 'prompt_too_long') {
    const { limit, tokens, negative } = error.data.facts;
    const param = negative ? 'negative_prompt' : 'prompt';
    const expected = `a text of at most ${limit} tokens, and has ${tokens} or more`;
    return fault('malformed_value', { param, expected }, { cause: error });
  }
  const told = { model, trouble: `${error.message}.` };
  return fault(PASSING.has(code) ? 'model_stopped' : 'model_unusable', told, { cause: error });
}

/** What needs more memory than there could ever be. @param most in bytes. */
export function neverFits({ name, needed }: ModelNeeds, most: number, model: string): GalaError {
  const error = modelFault('memory_too_small', { model: name, needed: needed(1), free: most });
  return fault('model_unusable', { model, trouble: `${error.message}.` }, { cause: error });
}
