import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { uniqueIds } from './unique-ids.ts';

export type ViewBox = readonly [x: number, y: number, width: number, height: number];

/** A drawing of the art set: inner SVG markup, shown through `viewBox`. */
export interface Drawing {
  readonly markup: string;
  readonly viewBox: ViewBox;
}

interface Pack {
  readonly viewBox: ViewBox;
  readonly bytes: Buffer;
  /** Offset and length of each drawing's brotli stream. */
  readonly places: ReadonlyMap<string, readonly [offset: number, length: number]>;
}

/** At the same depth below `src` and below `dist`. */
const FOLDER = new URL('../../../build/art/', import.meta.url);

let pack: Pack | undefined;
const markups = new Map<string, string>();

/**
 * The drawing called `id`, its internal ids prefixed with `prefix` so that several drawings can
 * share one SVG document (263 gradient ids of the set are used by more than one drawing).
 * @throws Error when there is no such drawing, or when the pack was never built.
 */
export function drawing(id: string, prefix: string): Drawing {
  pack ??= openPack();
  return { markup: uniqueIds(rawMarkup(pack, id), prefix), viewBox: pack.viewBox };
}

/** The ids of all drawings in the pack. */
export function drawingIds(): readonly string[] {
  pack ??= openPack();
  return [...pack.places.keys()];
}

function rawMarkup(pack: Pack, id: string): string {
  const known = markups.get(id);
  if (known !== undefined) return known;
  const place = pack.places.get(id);
  if (place === undefined) throw new Error(`There is no drawing called “${id}”.`);
  const [offset, length] = place;
  const markup = brotliDecompressSync(pack.bytes.subarray(offset, offset + length)).toString();
  markups.set(id, markup);
  return markup;
}

function openPack(): Pack {
  const bytes = readPackFile('drawings.bin');
  const index = JSON.parse(readPackFile('drawings.json').toString()) as {
    readonly viewBox: ViewBox;
    readonly bytes: number;
    readonly drawings: Readonly<Record<string, readonly [number, number]>>;
  };
  if (index.bytes !== bytes.length) {
    throw new Error('The pack of drawings is damaged: run `npm run build` to make it again.');
  }
  return { viewBox: index.viewBox, bytes, places: new Map(Object.entries(index.drawings)) };
}

function readPackFile(name: string): Buffer {
  try {
    return readFileSync(new URL(name, FOLDER));
  } catch (cause) {
    throw new Error('The pack of drawings is missing: run `npm run build` to make it.', { cause });
  }
}
