import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A packed font: where its file is and which characters it can write. */
export interface Font {
  readonly id: string;
  /** As resvg knows it. */
  readonly family: string;
  readonly file: string;
  covers(character: string): boolean;
}

interface Packed {
  readonly id: string;
  readonly family: string;
  readonly runs: readonly number[];
}

/** At the same depth below `src` and below `dist`. */
const FOLDER = new URL('../../../../build/art/fonts/', import.meta.url);

let fonts: ReadonlyMap<string, Font> | undefined;

/**
 * The packed font called `id`. Only the list of what each covers is read here; resvg reads a file
 * when a text needs it, so that the 12 MB of Chinese cost nothing to those who write none.
 * @throws Error when there is no such font, or when the fonts were never packed.
 */
export function fontCalled(id: string): Font {
  fonts ??= new Map(openFonts().map((font) => [font.id, font]));
  const font = fonts.get(id);
  if (font === undefined) throw new Error(`There is no font called “${id}”.`);
  return font;
}

function openFonts(): Font[] {
  let text: string;
  try {
    text = readFileSync(new URL('fonts.json', FOLDER), 'utf8');
  } catch (cause) {
    throw new Error('The fonts are not packed yet: run `npm run build`.', { cause });
  }
  return (JSON.parse(text) as Packed[]).map(({ id, family, runs }) => {
    const ranges = rangesOf(runs);
    return {
      id,
      family,
      file: fileURLToPath(new URL(`${id}.ttf`, FOLDER)),
      covers: (character) => within(ranges, character.codePointAt(0) ?? -1),
    };
  });
}

/** From `[gap, length, gap, length …]` to `[from, to, from, to …]`, `to` exclusive. */
function rangesOf(runs: readonly number[]): Uint32Array {
  const ranges = new Uint32Array(runs.length);
  let at = 0;
  for (const [i, step] of runs.entries()) ranges[i] = at += step;
  return ranges;
}

/** True when an odd number of borders lies at or below the code: binary search. */
function within(ranges: Uint32Array, code: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]! <= code) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}
