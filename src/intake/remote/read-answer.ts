import type { IncomingMessage } from 'node:http';

import { fault } from '../../kernel/errors.ts';
import { PICTURE_FORMATS } from '../picture-formats.ts';
import { sniffContentType } from '../../pixels/sniff.ts';
import type { RemoteRequest } from './remote-fetcher.ts';

/** With so many bytes it is clear whether a picture begins there. */
const HEAD = 12;

/**
 * Reads the body of an answer, and breaks off as soon as it is too long or begins like no picture,
 * whatever its headers claim.
 *
 * @param onBytes is called with each piece that comes.
 * @throws GalaError `picture_file_too_large`, `not_a_picture`; Error when the connection broke.
 */
export async function readAnswer(
  answer: IncomingMessage,
  { param, limit }: Pick<RemoteRequest, 'param' | 'limit'>,
  onBytes: () => void,
): Promise<Uint8Array> {
  const tooLarge = () => fault('picture_file_too_large', { param, limit });
  const notOne = () => fault('not_a_picture', { param, supported: PICTURE_FORMATS });
  try {
    if (Number(answer.headers['content-length']) > limit) throw tooLarge();
    const parts: Buffer[] = [];
    let bytes = 0;
    let begun = false;
    for await (const part of answer as AsyncIterable<Buffer>) {
      onBytes();
      parts.push(part);
      bytes += part.length;
      if (bytes > limit) throw tooLarge();
      if (!begun && bytes >= HEAD) {
        begun = true;
        if (sniffContentType(Buffer.concat(parts)) === undefined) throw notOne();
      }
    }
    if (!begun) throw notOne();
    return Buffer.concat(parts);
  } finally {
    answer.destroy();
  }
}
