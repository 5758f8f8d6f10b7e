import type { FastifyReply } from 'fastify';

import type { ObjectStore } from '../../storage/object-store.ts';
import { textStream } from './reply-body.ts';
import { jsonParts, lengthOfParts, writeParts, type JsonPart } from './stored-base64.ts';

/** A reply of server-sent events under way. Frames go out in the order in which they were sent. */
export interface EventStream {
  /**
   * Sends one event, its data as JSON on one line; wherever the data holds a `StoredBase64`, the base64
   * of that object is read from the store as the frame is written. Resolves once the frame has been
   * taken by the socket, or dropped because the client has left: its objects may be deleted then.
   * @throws GalaError `image_gone` when an object is not there. Nothing of the frame was written, and
   * the stream goes on.
   */
  send(event: string, data: object): Promise<void>;
  /** Ends the reply after the frames that were sent; what is sent later is dropped. */
  end(): void;
}

export interface EventStreamParts {
  readonly store: Pick<ObjectStore, 'stat' | 'get'>;
  /** A comment goes out whenever nothing did for so long, because proxies cut silent connections. */
  readonly keepAliveEveryMs: number;
}

interface Frame {
  readonly event: string;
  readonly parts: readonly JsonPart[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  // Proxies that would collect the reply pass it on.
  'x-accel-buffering': 'no',
};

const KEEP_ALIVE = ': keep-alive\n\n';

/**
 * Begins to answer with events: the status and the headers go out at once. The handler returns the
 * reply, and {@link EventStream.end} must follow whatever happens.
 */
export function openEventStream(reply: FastifyReply, parts: EventStreamParts): EventStream {
  const { store, keepAliveEveryMs } = parts;
  const frames: Frame[] = [];
  // Nobody hears a reply whose client left before it began.
  let over = reply.raw.destroyed;
  let wake = (): void => {};

  const close = (): void => {
    over = true;
    wake();
  };
  const dropAll = (): void => {
    for (const frame of frames.splice(0)) frame.done();
  };
  /** Resolves with false when nothing has happened for so long that something must be said. */
  const somethingHappens = async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const happened = await new Promise<boolean>((resolve) => {
      wake = () => resolve(true);
      timer = setTimeout(() => resolve(false), keepAliveEveryMs);
    });
    clearTimeout(timer);
    return happened;
  };

  async function* written(): AsyncGenerator<string> {
    // Otherwise they would wait for the first event.
    reply.raw.flushHeaders();
    try {
      for (;;) {
        const frame = frames.shift();
        if (frame) yield* writtenFrame(frame);
        else if (over) return;
        else if (!(await somethingHappens())) yield KEEP_ALIVE;
      }
    } finally {
      over = true;
      dropAll();
    }
  }

  async function* writtenFrame({
    event,
    parts: json,
    done,
    failed,
  }: Frame): AsyncGenerator<string> {
    try {
      await lengthOfParts(store, json);
    } catch (error) {
      failed(error);
      return;
    }
    try {
      yield `event: ${event}\ndata: `;
      yield* writeParts(store, json);
      yield '\n\n';
    } finally {
      done();
    }
  }

  // A generator that waits here hears of the end of its reader only when it has something to yield.
  reply.raw.once('close', () => {
    dropAll();
    close();
  });
  reply.headers(HEADERS).send(textStream(written()));
  return {
    send: (event, data) =>
      over
        ? Promise.resolve()
        : new Promise((done, failed) => {
            frames.push({ event, parts: jsonParts(data), done, failed });
            wake();
          }),
    end: close,
  };
}
