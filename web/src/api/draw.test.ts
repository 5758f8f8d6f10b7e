import { expect, test } from 'vitest';

import { eventsOf } from './draw.ts';

/** A reply in so many pieces, whose body only a reader takes, as in Safari. */
function replyOf(pieces: readonly string[]): { response: Response; isClosed: () => boolean } {
  let closed = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const [piece, ...rest] = pieces;
        pieces = rest;
        if (piece === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(piece));
      },
      cancel() {
        closed = true;
      },
    },
    { highWaterMark: 0 },
  );
  Object.defineProperty(body, Symbol.asyncIterator, { value: undefined });
  return { response: new Response(body), isClosed: () => closed };
}

test('events are read however their bytes were cut, without an iterator of streams', async () => {
  const { response } = replyOf(['data: {"a', 't":1}\n\ndata: {"at":2}\n', '\ndata: [DONE]\n\n']);
  const events = [];
  for await (const event of eventsOf(response)) events.push(event);
  expect(events).toEqual([{ at: 1 }, { at: 2 }]);
});

test('breaking off closes the connection', async () => {
  const { response, isClosed } = replyOf(['data: {"at":1}\n\n', 'data: {"at":2}\n\n']);
  for await (const event of eventsOf(response)) {
    expect(event).toEqual({ at: 1 });
    break;
  }
  expect(isClosed()).toBe(true);
});
