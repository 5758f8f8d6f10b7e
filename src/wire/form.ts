/** The name and the value of one part of a multipart form, in the order in which they came. */
export type FormEntry = readonly [name: string, value: unknown];

/** `n`, `image[]`, `metadata[colour]`. */
const NAME = /^([^[\]]+)(?:\[([^[\]]*)\])?$/;

/**
 * Puts a form together the way official clients take objects apart: `name[]` is an element of a
 * list, `name[key]` one of an object, and a name that comes again makes a list of its values. Lines
 * end with a line feed, as in JSON: browsers, and whatever else has a `FormData`, send every one of them
 * as CRLF. What came out of it is judged by a schema, as a JSON body is.
 *
 * @param integers fields whose value is a whole number; forms know only text.
 * @param booleans fields whose value is `true` or `false`.
 */
export function assembleForm(
  entries: readonly FormEntry[],
  integers: readonly string[],
  booleans: readonly string[] = [],
): Record<string, unknown> {
  const form = new Map<string, unknown>();
  for (const [full, sent] of entries) {
    const [, name = full, key] = NAME.exec(full) ?? [];
    const text = typeof sent === 'string' ? sent.replaceAll('\r\n', '\n') : sent;
    const value = integers.includes(name)
      ? numberFrom(text)
      : booleans.includes(name)
        ? booleanFrom(text)
        : text;
    const before = form.get(name);
    if (key !== undefined && key !== '') form.set(name, { ...asObject(before), [key]: value });
    else if (key === '' || before !== undefined) form.set(name, [...asList(before), value]);
    else form.set(name, value);
  }
  return Object.fromEntries(form);
}

/** Text that does not look like a number stays text, so that it is refused as such. */
function numberFrom(value: unknown): unknown {
  return typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

function booleanFrom(value: unknown): unknown {
  return value === 'true' || value === 'false' ? value === 'true' : value;
}

const asList = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
