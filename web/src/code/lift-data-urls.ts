import { fileOf, type SnippetFile } from './input-files.ts';
import { Placeholder, type Value } from './value.ts';

const DATA_URL = /^data:(image\/[a-z0-9.+-]+);base64,([A-Za-z0-9+/]+=*)$/;

export interface Lifted {
  readonly value: Value;
  readonly files: readonly SnippetFile[];
}

/**
 * Makes files of the pictures that are written into a body, so that nobody has to copy megabytes. The
 * same picture is one file, however often it is there.
 */
export function liftDataUrls(body: unknown): Lifted {
  const files = new Map<string, SnippetFile>();
  const taken = new Set<string>();
  const lift = (value: unknown, role: string): Value => {
    if (Array.isArray(value)) return value.map((inner) => lift(inner, role));
    if (typeof value === 'string') return liftText(value, role);
    if (typeof value !== 'object' || value === null) return value as Value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, lift(inner, roleOf(name) ?? role)]),
    );
  };
  const liftText = (text: string, role: string): Value => {
    const [, type, base64] = DATA_URL.exec(text) ?? [];
    if (type === undefined || base64 === undefined) return text;
    const file =
      files.get(text) ??
      fileOf({ name: role, type, blob: () => blobOf(type, base64) }, role, taken);
    files.set(text, file);
    return new Placeholder('data url', file, role);
  };
  const value = lift(body, 'image');
  return { value, files: [...files.values()] };
}

const roleOf = (name: string): string | undefined =>
  name === 'input_image_mask' ? 'mask' : undefined;

const blobOf = (type: string, base64: string): Blob =>
  new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
