import type { Operation } from '../../kernel/image-task.ts';
import type { RequestRules } from '../openai/image-fields.ts';

/** A model, as far as its documentation needs it. */
export interface DocumentedModel {
  readonly id: string;
  readonly rules: RequestRules & { readonly operations: readonly Operation[] };
}
