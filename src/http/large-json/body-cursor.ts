import type { IncomingMessage } from 'node:http';

import { fault } from '../../kernel/errors.ts';
import { unlessAborted } from '../../kernel/unless-aborted.ts';
import type { BodyLimits } from '../uploads/watch-body.ts';

/** The bytes of a body, piece by piece, and a place in the piece at hand. */
export interface BodyCursor {
  /** The piece at hand. */
  readonly piece: Buffer;
  /** From where on it has not been read. */
  at: number;
  /**
   * Makes sure that something of a piece is unread; false at the end of the body.
   * @throws GalaError `body_too_large`, `upload_stalled`, or whatever the connection broke with.
   */
  fill(): Promise<boolean>;
  /** Nobody reads on: what waits for the client ends. */
  stop(): void;
}

/**
 * A cursor at the beginning of a body. Unlike iterating over the request it leaves the connection alone
 * when nobody reads on, so that a fault can still be answered.
 * @throws GalaError `body_too_large` right away when the client said so beforehand.
 */
export function createBodyCursor(request: IncomingMessage, limits: BodyLimits): BodyCursor {
  const tooLarge = () => fault('body_too_large', { limit: limits.bodyBytes });
  if (Number(request.headers['content-length']) > limits.bodyBytes) throw tooLarge();

  const pieces = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  const stalled = new AbortController();
  const timer = setTimeout(() => {
    stalled.abort(fault('upload_stalled', { seconds: Math.round(limits.stallMs / 1000) }));
  }, limits.stallMs);
  let bytes = 0;

  return {
    piece: Buffer.of(),
    at: 0,
    async fill() {
      while (this.at >= this.piece.length) {
        // Time counts while the client is waited for, not while its bytes are being written to disk.
        timer.refresh();
        // oxlint-disable-next-line no-await-in-loop -- one piece after the other
        const { done, value } = await unlessAborted(stalled.signal, pieces.next());
        if (done) return false;
        bytes += value.length;
        if (bytes > limits.bodyBytes) throw tooLarge();
        Object.assign(this, { piece: value, at: 0 });
      }
      return true;
    },
    stop() {
      clearTimeout(timer);
      // Else nobody else could read on.
      void pieces.return?.();
    },
  };
}
