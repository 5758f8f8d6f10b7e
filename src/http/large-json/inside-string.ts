import type { BodyCursor } from './body-cursor.ts';

export const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What stands between the quotes of a string, as it is written. */
export interface InsideString {
  /** What is left of it in the piece at hand, at most so many bytes. */
  take(most: number): Buffer;
  /** Whether its closing quote has been read. */
  readonly isOver: boolean;
}

/** The inside of the string whose opening quote has just been read. */
export function createInsideString(cursor: BodyCursor): InsideString {
  /** A backslash came last, and says that whatever comes now is no end. */
  let isEscaped = false;
  let isOver = false;
  return {
    take(most) {
      const ahead = cursor.piece.subarray(cursor.at, cursor.at + most);
      const quote = closingQuote(ahead, isEscaped ? 1 : 0);
      isOver = quote < ahead.length;
      isEscaped = quote > ahead.length;
      cursor.at += Math.min(quote + 1, ahead.length);
      return isOver ? ahead.subarray(0, quote) : ahead;
    },
    get isOver() {
      return isOver;
    },
  };
}

/**
 * Where the first quote stands that no backslash takes away; the length when there is none, and one more
 * when a backslash at the end takes away what comes next. Byte by byte only where there are backslashes.
 */
function closingQuote(bytes: Buffer, from: number): number {
  const quote = bytes.indexOf(QUOTE, from);
  const end = quote < 0 ? bytes.length : quote;
  const backslash = from >= end ? -1 : bytes.subarray(from, end).indexOf(BACKSLASH);
  if (backslash < 0) return Math.max(end, from);
  let at = from + backslash;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return at;
}
