import { randomBase36 } from '../../../../kernel/ids.ts';
import type { EventStream } from '../../../replies/event-stream.ts';
import type { Unnumbered } from './response-events.ts';

/** Numbers the events of a response as they go out. */
export interface EventWriter {
  /** True once something has been sent. */
  readonly hasBegun: boolean;
  /** The event with the number that is its turn. */
  number<E extends Unnumbered>(event: E): E & { readonly sequence_number: number };
  send(events: readonly Unnumbered[]): Promise<void>;
  /** What ends a stream whose response cannot say it itself. */
  sendError(error: {
    readonly code: string | null;
    readonly message: string;
    readonly param: string | null;
  }): Promise<void>;
}

export function createEventWriter(stream: EventStream): EventWriter {
  let next = 0;
  return {
    get hasBegun() {
      return next > 0;
    },
    number: ({ type, ...facts }) => ({ type, sequence_number: next++, ...facts }) as never,
    async send(events) {
      await Promise.all(events.map((event) => stream.send(event.type, this.number(event))));
    },
    async sendError({ code, message, param }) {
      const event = { type: 'error', sequence_number: next++, code, message, param };
      await stream.send(event.type, event);
    },
  };
}

/** Events of text are filled up to a multiple of this, so that their length tells nothing. */
const FILLED = 64;

/** What fills up an event of text. */
export function obfuscationOf(text: string): { readonly obfuscation: string } {
  return { obfuscation: randomBase36(FILLED - (text.length % FILLED)) };
}
