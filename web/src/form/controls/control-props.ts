import type { FieldRule } from '../field-rule.ts';
import type { FormField } from '../form-field.ts';
import type { RequestFormState } from '../use-request-form.ts';

export type RuleOf<K extends FieldRule['kind']> = Extract<FieldRule, { readonly kind: K }>;

/** What every control of a field gets. */
export interface ControlProps {
  readonly field: FormField;
  readonly form: RequestFormState;
  readonly label: string;
  readonly hint: string | undefined;
  /** What is wrong with the value, in the page's words or the server's. */
  readonly error: string | undefined;
}
