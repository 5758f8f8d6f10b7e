import { randomBase36 } from '../../kernel/ids.ts';
import { fault } from '../../kernel/errors.ts';
import type { ObjectStore } from '../../storage/object-store.ts';
import { base64Length, encodeBase64 } from './base64.ts';

/**
 * Stands in a value that is to become JSON where the base64 of a stored object goes, in any number and
 * at any depth. The bytes are read while the JSON is being written, so nothing ever holds a whole one.
 */
export class StoredBase64 {
  /** Of an object in the store. */
  readonly key: string;
  /** What stands before it in the same text, such as the head of a data URL. */
  readonly head: string;

  constructor(key: string, head: string) {
    this.key = key;
    this.head = head;
  }
}

/** The same, typed as the text that it stands for, so that it fits wherever the wire has that text. */
export function storedBase64(key: string): string {
  return new StoredBase64(key, '') as unknown as string;
}

/** The same as a data URL. */
export function storedDataUrl(key: string, contentType: string): string {
  return new StoredBase64(key, `data:${contentType};base64,`) as unknown as string;
}

/** JSON as it is written: text, and stored objects between their quotes. */
export type JsonPart = string | StoredBase64;

/**
 * The value as JSON, in pieces.
 * @param indent as for `JSON.stringify`; all on one line when left out.
 */
export function jsonParts(value: object, indent?: number): readonly JsonPart[] {
  const found: StoredBase64[] = [];
  // No text that anybody sent can hold it.
  const mark = randomBase36(25);
  const json = JSON.stringify(
    value,
    (_key, inner: unknown) => {
      if (!(inner instanceof StoredBase64)) return inner;
      found.push(inner);
      return inner.head + mark;
    },
    indent,
  );
  return json.split(mark).flatMap((text, i) => {
    const picture = found[i];
    return picture ? [text, picture] : [text];
  });
}

/**
 * How many bytes the parts make, written out.
 * @throws GalaError `image_gone` when one of the objects is not there.
 */
export async function lengthOfParts(
  store: Pick<ObjectStore, 'stat'>,
  parts: readonly JsonPart[],
): Promise<number> {
  const lengths = await Promise.all(
    parts.map(async (part) => {
      if (typeof part === 'string') return Buffer.byteLength(part);
      const info = await store.stat(part.key);
      if (info === undefined) throw fault('image_gone', {});
      return base64Length(info.bytes);
    }),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

/**
 * Writes the parts out, each object in pieces of some ten thousand bytes.
 * @throws GalaError `image_gone` when one of the objects is not there any more.
 */
export async function* writeParts(
  store: Pick<ObjectStore, 'get'>,
  parts: readonly JsonPart[],
): AsyncGenerator<string> {
  for (const part of parts) {
    if (typeof part === 'string') {
      yield part;
    } else {
      const object = await store.get(part.key);
      if (!object) throw fault('image_gone', {});
      yield* encodeBase64(object.body as AsyncIterable<Buffer>);
    }
  }
}
