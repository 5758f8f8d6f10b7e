type Entry = readonly [name: string, text: string];

/** The fields of a form, as official clients take a body apart: `metadata[shop]`, `list[]`. */
export const formEntries = (body: Readonly<Record<string, unknown>>): readonly Entry[] =>
  Object.entries(body).flatMap(([name, value]) => entriesOf(name, value));

function entriesOf(name: string, value: unknown): readonly Entry[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value))
    return (value as readonly unknown[]).flatMap((inner) => entriesOf(`${name}[]`, inner));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => entriesOf(`${name}[${key}]`, inner));
  return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
}
