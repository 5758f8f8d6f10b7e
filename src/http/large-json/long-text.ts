import { isAscii } from 'node:buffer';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';

import type { Spool } from '../../storage/spool.ts';
import { SPOOLED_HEAD, SpooledText } from '../../wire/spooled-text.ts';

/**
 * Writes a text to the spool as its pieces come.
 * @throws SyntaxError when it is no UTF-8, and whatever the pieces or the spool break off with.
 */
export async function spoolText(spool: Spool, pieces: AsyncIterable<Buffer>): Promise<SpooledText> {
  let head = '';
  let length = 0;
  /** Where a character begins in one piece and ends in another, it takes a decoder to count it. */
  let decoder: TextDecoder | undefined;

  const count = (piece: Buffer): void => {
    if (decoder === undefined && isAscii(piece)) {
      if (head.length < SPOOLED_HEAD) head += piece.toString('latin1', 0, SPOOLED_HEAD);
      length += piece.length;
      return;
    }
    decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoded(decoder, piece);
    if (head.length < SPOOLED_HEAD) head += text.slice(0, SPOOLED_HEAD);
    length += text.length;
  };
  const file = await spool.write(
    Readable.from(
      (async function* () {
        for await (const piece of pieces) {
          count(piece);
          yield piece;
        }
        if (decoder) decoded(decoder);
      })(),
      { objectMode: false },
    ),
    // Who breaks off is the one who sends the pieces.
    new AbortController().signal,
  );
  return new SpooledText({ ...file, length, head: head.slice(0, SPOOLED_HEAD) });
}

function decoded(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new SyntaxError('No UTF-8.', { cause });
  }
}
