import type { Body } from './verdict.ts';

/** Puts fields into a form; objects are taken apart, as official clients do. */
export function appendFields(form: FormData, fields: Body): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Object) {
      for (const [key, one] of Object.entries(value)) form.append(`${name}[${key}]`, String(one));
    } else {
      form.append(name, String(value));
    }
  }
}
