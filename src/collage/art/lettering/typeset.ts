import type { FaceName } from './faces.ts';
import { writable } from './faces.ts';
import { EM, outlinesOf } from './outlines.ts';
import type { Outline } from './outlines.ts';
import { rowOf, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** A text set in rows that fill a room, its middle at 0, 0. */
export interface Setting {
  readonly rows: readonly SetRow[];
  /** Size of the letters in units of the room. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

export interface SetRow {
  readonly outline: Outline;
  /** Where the outline's origin goes. */
  readonly x: number;
  readonly y: number;
}

/** Of the size of the letters: from one baseline to the next, and the height of a row's letters. */
const LINE = 1.16;
const SPACE = 0.28 * EM;
/** Letters are no higher than this share of the room: a single short word needs air around it. */
const TALLEST = 0.86;

/**
 * Sets lines as large as a room allows: each line starts a row, and rows break between words where
 * that lets the letters grow. Nothing is ever cut; `undefined` when no character can be written.
 */
export function typeset(
  lines: readonly string[],
  face: FaceName,
  room: { readonly width: number; readonly height: number },
): Setting | undefined {
  const paragraphs = lines
    .map((line) => wordsOf(writable(line)))
    .filter(({ length }) => length > 0);
  if (paragraphs.length === 0) return undefined;
  const rows = outlinesOf(bestRows(paragraphs, face, room).map(rowOf), face);
  const widest = Math.max(1, ...rows.map(({ left, right }) => right - left));
  const rise = Math.max(1, -rows[0]!.top);
  const fall = Math.max(0, rows.at(-1)!.bottom);
  const tall = rise + fall + (rows.length - 1) * LINE * EM;
  const scale = Math.min(
    room.width / widest,
    (room.height * (rows.length === 1 ? TALLEST : 1)) / tall,
  );
  const size = scale * EM;
  return {
    size,
    width: widest * scale,
    height: tall * scale,
    rows: rows.map((outline, i) => ({
      outline,
      x: (-(outline.left + outline.right) / 2) * scale,
      y: (-tall / 2 + rise + i * LINE * EM) * scale,
    })),
  };
}

/** The breaks that allow the largest letters: greedy rows at two dozen widths, the best kept. */
function bestRows(
  paragraphs: readonly (readonly Word[])[],
  face: FaceName,
  room: { readonly width: number; readonly height: number },
): Word[][] {
  const words = paragraphs.flat();
  const outlines = outlinesOf(
    words.map(({ text }) => text),
    face,
  );
  const widths = new Map(words.map((word, i) => [word, outlines[i]!.right - outlines[i]!.left]));
  const widthOf = (row: readonly Word[]): number =>
    row.reduce((sum, word, i) => sum + widths.get(word)! + (i > 0 && !word.joined ? SPACE : 0), 0);
  const longest = Math.max(...widths.values());
  const total = Math.max(...paragraphs.map(widthOf));
  let best: Word[][] = [];
  let largest = -1;
  for (let step = 0; step <= 24; step++) {
    const limit = longest * (total / longest) ** (step / 24) + 0.01;
    const rows = paragraphs.flatMap((paragraph) => broken(paragraph, limit, widthOf));
    const scale = Math.min(
      room.width / Math.max(...rows.map(widthOf)),
      room.height / (rows.length * LINE * EM),
    );
    if (scale > largest * 1.001) [best, largest] = [rows, scale];
  }
  return best;
}

function broken(
  words: readonly Word[],
  limit: number,
  widthOf: (row: readonly Word[]) => number,
): Word[][] {
  const rows: Word[][] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && widthOf([...last, word]) <= limit) last.push(word);
    else rows.push([word]);
  }
  return rows;
}
