import type { ServerResponse } from 'node:http';

import type { TestHub } from './test-hub.ts';

/** A large file of a test hub of which only half comes until it is let go. */
export interface HeldFile {
  /** Bytes that come at once. */
  readonly half: number;
  /** The offsets from which it was asked for. */
  readonly asked: readonly number[];
  release(): void;
}

/** Holds a file back at its half, whoever asks for it; all other files come as ever. */
export function holdFile(hub: TestHub, file: Buffer): HeldFile {
  const half = Math.floor(file.length / 2);
  const asked: number[] = [];
  const held = new Set<() => void>();
  let released = false;
  const send = (response: ServerResponse, from: number): void => {
    response.writeHead(from > 0 ? 206 : 200, {
      'content-length': file.length - from,
      ...(from > 0 && { 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` }),
    });
    const middle = Math.max(from, half);
    response.write(file.subarray(from, middle));
    const finish = (): void => void response.end(file.subarray(middle));
    if (released) finish();
    else held.add(finish);
  };
  hub.storeFault = (request, response, bytes) => {
    if (bytes?.equals(file) !== true) return false;
    const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0]);
    asked.push(from);
    send(response, from);
    return true;
  };
  return {
    half,
    asked,
    release() {
      released = true;
      for (const finish of held) finish();
      held.clear();
    },
  };
}
