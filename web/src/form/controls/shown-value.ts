import { isScalar } from '../field-rule.ts';
import type { FormField } from '../form-field.ts';
import type { RequestForm } from '../request-form.ts';

/** What a control shows: what is filled in, else what counts while nothing is; an empty text for neither. */
export function shownValue({ values }: RequestForm, { name, usual }: FormField): string {
  const value = values[name] ?? usual;
  return isScalar(value) ? String(value) : '';
}
