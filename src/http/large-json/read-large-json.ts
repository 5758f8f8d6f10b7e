import { isAscii } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

import { fault } from '../../kernel/errors.ts';
import { randomBase36 } from '../../kernel/ids.ts';
import type { Spool } from '../../storage/spool.ts';
import type { SpooledText } from '../../wire/spooled-text.ts';
import { parseJson } from '../json-body.ts';
import type { BodyLimits } from '../uploads/watch-body.ts';
import { createBodyCursor, type BodyCursor } from './body-cursor.ts';
import { createInsideString, QUOTE, type InsideString } from './inside-string.ts';
import { createNesting } from './nesting.ts';
import { putBack } from './put-back.ts';
import { createShortPart, type ShortPart } from './short-part.ts';
import { spoolText } from './long-text.ts';
import { createUnescaper } from './unescape.ts';

/** How much of a body is kept in memory. */
export interface LargeJsonLimits extends BodyLimits {
  /** Data URLs of more bytes go to the spool. */
  readonly dataUrlBytes: number;
  /**
   * Any other text of more bytes does. A prompt of 32 000 characters, each written as a pair of
   * escapes, has 384 000.
   */
  readonly textBytes: number;
  /** Most bytes of the rest, all that is left without those. */
  readonly restBytes: number;
}

/** A body that has been read to its end. */
export interface LargeJson {
  /** What JSON.parse would make of it, with a `SpooledText` for each long text. */
  readonly value: unknown;
  /** Removes the long texts from disk. */
  discard(): Promise<void>;
}

/**
 * Reads a JSON body in which there are pictures: what is long goes to disk as it comes, the rest is read
 * by JSON.parse. Whatever goes wrong, nothing stays on disk.
 * @throws GalaError `unparsable_json`, `body_too_large`, `upload_stalled`, `storage_full`, or what the
 * connection broke with.
 */
export async function readLargeJson(
  request: IncomingMessage,
  spool: Spool,
  limits: LargeJsonLimits,
): Promise<LargeJson> {
  const cursor = createBodyCursor(request, limits);
  const texts = new Map<string, SpooledText>();
  const discard = async (): Promise<void> => {
    await Promise.all([...texts.values()].map((text) => spool.remove(text)));
  };
  try {
    const rest = await shorten(cursor, limits, async (pieces) => {
      const text = await spoolText(spool, pieces);
      // Nobody who has not read it can have written it.
      const mark = `long-text-${randomBase36(25)}`;
      texts.set(mark, text);
      return mark;
    });
    const value = parseJson(rest);
    return { value: texts.size === 0 ? value : putBack(value, texts), discard };
  } catch (error) {
    await discard();
    throw error instanceof SyntaxError ? fault('unparsable_json', {}, { cause: error }) : error;
  } finally {
    cursor.stop();
  }
}

/** Takes the pieces of a long text away, and says what stands for it. */
type SpoolAway = (pieces: AsyncIterable<Buffer>) => Promise<string>;

/** The body with marks in the place of its long texts. Keys are never taken away. */
async function shorten(
  cursor: BodyCursor,
  limits: LargeJsonLimits,
  spoolAway: SpoolAway,
): Promise<Buffer> {
  const rest = createShortPart(limits.restBytes);
  const nesting = createNesting();
  /* oxlint-disable no-await-in-loop -- one piece after the other */
  while (await cursor.fill()) {
    // 1. Up to the next string, its quote included.
    const quote = cursor.piece.indexOf(QUOTE, cursor.at);
    const outside = cursor.piece.subarray(cursor.at, quote < 0 ? undefined : quote + 1);
    cursor.at += outside.length;
    nesting.follow(outside);
    rest.append(outside);
    if (quote < 0) continue;
    // 2. The string: what is short stays, what is long goes. One that lies in the piece at hand, as
    // nearly all do, is read without any waiting: a body may have hundreds of thousands.
    const start = rest.length;
    const inside = createInsideString(cursor);
    rest.append(inside.take(limits.dataUrlBytes));
    while (!inside.isOver && (nesting.isAtKey() || !isLong(rest, start, limits))) {
      if (!(await cursor.fill())) throw withoutEnd();
      rest.append(inside.take(limits.dataUrlBytes));
    }
    if (!inside.isOver) {
      const begun = rest.cut(start);
      rest.append(Buffer.from(await spoolAway(unescaped(begun, cursor, inside))));
    }
    rest.append(CLOSING);
  }
  /* oxlint-enable no-await-in-loop */
  return rest.bytes();
}

const CLOSING = Buffer.of(QUOTE);

const withoutEnd = () => new SyntaxError('A string without an end.');

/** A text may be long, a picture is sooner; once there is much of it, any text is. */
function isLong(rest: ShortPart, start: number, limits: LargeJsonLimits): boolean {
  const begun = rest.bytes(start);
  if (begun.length < limits.dataUrlBytes) return false;
  const isMuch = rest.length > limits.restBytes / 2;
  if (isMuch || begun.length >= limits.textBytes) return true;
  return isPicture(begun.subarray(0, limits.dataUrlBytes));
}

/**
 * Whether a string begins as a picture does that is sent as it is. A prompt may begin with `data:` as
 * well, but of so many bytes it is too long in any case, unless it is written with other signs than
 * ASCII or with escapes; of those pictures need none but the `\/` that some encoders write.
 */
function isPicture(begun: Buffer): boolean {
  const text = begun.toString('latin1');
  return /^data:/i.test(text) && isAscii(begun) && !/\\[^/]/.test(text);
}

/** The text that is meant: what has been read of it, and what follows. */
async function* unescaped(
  begun: Buffer,
  cursor: BodyCursor,
  inside: InsideString,
): AsyncGenerator<Buffer> {
  const unescaper = createUnescaper();
  yield unescaper.take(begun);
  while (!inside.isOver) {
    if (!(await cursor.fill())) throw withoutEnd();
    yield unescaper.take(inside.take(MOST_AT_ONCE));
  }
  yield unescaper.end();
}

/** Longer pieces would keep everybody else waiting while they are read. */
const MOST_AT_ONCE = 256 * 1024;
