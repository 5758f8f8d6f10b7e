import type { IncomingMessage } from 'node:http';

/** How long, in milliseconds, and how much more of a body is read that nobody wants. */
const PATIENCE_MS = 5000;
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Reads and forgets the rest of a body: most clients listen only once they have sent everything, and hanging
 * up before that they would hear of as a broken connection. Ends with the body, or when it takes too long.
 */
export function drain(request: IncomingMessage): Promise<void> {
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
    const timer = setTimeout(done, PATIENCE_MS);
    request.on('data', count).once('end', done).once('close', done);
    if (request.readableEnded || request.destroyed) done();
    else request.resume();
  });
}
