import type { SnippetFile } from './input-files.ts';

/** A file of the caller's in place of a text of a body. */
export class Placeholder {
  /** A `data url` is the file itself, an `upload` the key by which it is known once it is uploaded. */
  readonly kind: 'data url' | 'upload';
  readonly file: SnippetFile;
  /** As what it stands there: `image`, `mask`. */
  readonly role: string;

  constructor(kind: Placeholder['kind'], file: SnippetFile, role: string) {
    this.kind = kind;
    this.file = file;
    this.role = role;
  }
}

/** JSON that may have {@link Placeholder}s for texts. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Placeholder
  | readonly Value[]
  | { readonly [name: string]: Value };

/** The parameters of a call, in order. */
export type Parameters = Readonly<Record<string, Value>>;

/** Every place of a value that a file is put into. */
export function placeholdersIn(value: Value): readonly Placeholder[] {
  if (value instanceof Placeholder) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return (Object.values(value) as readonly Value[]).flatMap(placeholdersIn);
}
