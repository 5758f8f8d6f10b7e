import type { SpooledText } from '../../wire/spooled-text.ts';

/** The parsed value with each mark replaced by the text that it stands for. */
export function putBack(value: unknown, texts: ReadonlyMap<string, SpooledText>): unknown {
  if (typeof value === 'string') return texts.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, inner] of Object.entries(value)) {
    const text = putBack(inner, texts);
    // Assigned, a key `__proto__` would be something else.
    if (text !== inner) Object.defineProperty(value, key, { value: text });
  }
  return value;
}
