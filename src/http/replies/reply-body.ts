import { Readable } from 'node:stream';

/** A body that is either at hand or written piece by piece, its length known beforehand. */
export type ReplyBody =
  string | { readonly bytes: number; readonly chunks: () => AsyncIterable<string> };

/** Text as it is written, for a reply. It goes to the socket as text, in UTF-8, with no bytes made of it before. */
export function textStream(pieces: AsyncIterable<string>): Readable {
  return Readable.from(pieces, { objectMode: false, encoding: 'utf8' });
}

/** A successful answer: JSON, and the facts that travel in headers. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReplyBody;
}
