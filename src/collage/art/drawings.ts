import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { uniqueIds } from './unique-ids.ts';

export type ViewBox = readonly [x: number, y: number, width: number, height: number];

/** A drawing of the art set: inner SVG markup. Its own units run 0 … 128 both ways. */
export interface Drawing {
  readonly markup: string;
  /** The part in which anything is to be seen. */
  readonly viewBox: ViewBox;
  /** x of the middle of what touches the ground. */
  readonly foot: number;
}

/** Offset and length of the brotli stream; what is visible; where it stands. */
type Entry = readonly [
  offset: number,
  length: number,
  left: number,
  top: number,
  width: number,
  height: number,
  foot: number,
];

interface Pack {
  readonly bytes: Buffer;
  readonly entries: ReadonlyMap<string, Entry>;
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
  const entry = pack.entries.get(id);
  if (entry === undefined) throw new Error(`There is no drawing called “${id}”.`);
  const [offset, length, left, top, width, height, foot] = entry;
  let markup = markups.get(id);
  if (markup === undefined) {
    markup = brotliDecompressSync(pack.bytes.subarray(offset, offset + length)).toString();
    markups.set(id, markup);
  }
  return { markup: uniqueIds(markup, prefix), viewBox: [left, top, width, height], foot };
}

/** The ids of all drawings in the pack. */
export function drawingIds(): readonly string[] {
  pack ??= openPack();
  return [...pack.entries.keys()];
}

function openPack(): Pack {
  const bytes = readPackFile('drawings.bin');
  const index = JSON.parse(readPackFile('drawings.json').toString()) as {
    readonly bytes: number;
    readonly drawings: Readonly<Record<string, Entry>>;
  };
  if (index.bytes !== bytes.length) {
    throw new Error('The pack of drawings is damaged: run `npm run build` to make it again.');
  }
  return { bytes, entries: new Map(Object.entries(index.drawings)) };
}

function readPackFile(name: string): Buffer {
  try {
    return readFileSync(new URL(name, FOLDER));
  } catch (cause) {
    throw new Error('The pack of drawings is missing: run `npm run build` to make it.', { cause });
  }
}
