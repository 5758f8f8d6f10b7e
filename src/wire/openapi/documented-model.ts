import type { GenerationRules } from '../openai/generation-request.ts';

/** A model, as far as its documentation needs it. */
export interface DocumentedModel {
  readonly id: string;
  readonly rules: GenerationRules;
}
