import type { IncomingMessage } from 'node:http';

/** How much more of a body is read that nobody wants. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Reads and forgets the rest of a body: most clients listen only once they have sent everything, and hanging
 * up before that they would hear of as a broken connection. Ends with the body, or when it takes longer than
 * `patienceMs`.
 */
export function drain(request: IncomingMessage, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    const count = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) done();
    };
    const done = (): void => {
      clearTimeout(timer);
      request.off('data', count).off('end', done).off('close', done);
      resolve();
    };
    const timer = setTimeout(done, patienceMs);
    request.on('data', count).once('end', done).once('close', done);
    if (request.readableEnded || request.destroyed) done();
    else request.resume();
  });
}
