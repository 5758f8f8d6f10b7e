import type { FastifyReply, FastifyRequest } from 'fastify';

import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import { GalaError, faultOf } from '../../../../kernel/errors.ts';
import { seedOf, type ImageTask } from '../../../../kernel/image-task.ts';
import type { IdempotencyClaim } from '../../../../ledger/image-record.ts';
import type { ResponseRequest } from '../../../../wire/openai/responses/check-response-request.ts';
import { factHeaders } from '../../../drawing/images-answer.ts';
import { sendPartial } from '../../../drawing/send-partial.ts';
import type { EventStream } from '../../../replies/event-stream.ts';
import { askerOf } from '../../../replies/fault-renderer.ts';
import { logFailure } from '../../../replies/faults.ts';
import { createLateStream } from '../../../replies/late-stream.ts';
import { faultText } from '../errors/fault-texts.ts';
import { carryOut } from './carry-out.ts';
import { createEventWriter, obfuscationOf, type EventWriter } from './event-writer.ts';
import type { ResponseNeeds } from './needs.ts';
import type { PreparedResponse } from './prepare-response.ts';
import { renderResponse, stateOf, type ResponseState } from './render-response.ts';
import { closingEvents, drawingEvents, openingEvents, partialEvent } from './response-events.ts';

/** A late stream whose events are numbered. */
interface NumberedStream {
  open(headers?: Readonly<Record<string, string>>): { stream: EventStream; writer: EventWriter };
  /** `undefined` until it is opened. */
  readonly writer: EventWriter | undefined;
  end(): void;
}

function numberedStream(reply: FastifyReply, { store, limits }: ResponseNeeds): NumberedStream {
  const late = createLateStream(reply, store, limits);
  let numbered: EventWriter | undefined;
  const writerOf = (stream: EventStream): EventWriter => (numbered ??= createEventWriter(stream));
  return {
    open(headers) {
      const stream = late.open(headers);
      return { stream, writer: writerOf(stream) };
    },
    get writer() {
      return late.opened && writerOf(late.opened);
    },
    end: () => late.end(),
  };
}

/**
 * Answers a prepared response with events. They begin once it has been admitted; what is refused before
 * that is an ordinary error, or an event `error` when keep-alives went out already.
 * @throws GalaError with whatever ends it before anything was sent.
 */
export async function streamResponse(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ResponseNeeds,
  {
    asked,
    claim,
    prepared,
    departure,
  }: {
    readonly asked: ResponseRequest;
    readonly claim: IdempotencyClaim | undefined;
    readonly prepared: PreparedResponse;
    readonly departure: AbortSignal;
  },
): Promise<FastifyReply> {
  const { background } = asked.body;
  const late = numberedStream(reply, deps);
  const follow = createFollower(request, deps, asked.body.stream_options?.include_obfuscation);
  const partials: Promise<unknown>[] = [];
  let task: ImageTask | undefined;
  try {
    const { response } = await carryOut(request, deps, asked, prepared, {
      claim,
      signal: background ? new AbortController().signal : departure,
      keepsFailed: true,
      ears: {
        onAdmitted: (admitted) => {
          ({ task } = admitted);
          const { writer } = late.open(headersAt(admitted));
          follow.begin(writer, prepared.response);
        },
        onPartial: (partial) => {
          const { call } = prepared.response.outcome;
          if (!task || !call) return;
          const { stream, writer } = late.open();
          const event = writer.number(partialEvent(call.id, task, partial));
          partials.push(sendPartial(stream, deps.store, partial.key, event));
        },
      },
    });
    const { writer } = late.open();
    if (!writer.hasBegun) follow.begin(writer, response);
    await follow.toItsEnd(writer, response, departure);
    await Promise.all(partials);
  } catch (error) {
    const { writer } = late;
    if (writer === undefined) throw error;
    await tellFailure(request, deps, { writer, error, response: prepared.response, follow });
  } finally {
    late.end();
  }
  return reply;
}

/** Answers a stored response with the same events, but for the states on its way. */
export async function streamStored(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ResponseNeeds,
  facts: {
    readonly response: StoredResponse;
    readonly departure: AbortSignal;
    readonly obfuscates: boolean | null | undefined;
  },
): Promise<FastifyReply> {
  const { response, departure, obfuscates } = facts;
  const late = numberedStream(reply, deps);
  const follow = createFollower(request, deps, obfuscates);
  const { writer } = late.open();
  try {
    follow.begin(writer, response);
    await follow.toItsEnd(writer, response, departure);
  } catch (error) {
    await tellFailure(request, deps, { writer, error, response: undefined, follow });
  } finally {
    late.end();
  }
  return reply;
}

type Follower = ReturnType<typeof createFollower>;

function createFollower(
  request: FastifyRequest,
  deps: ResponseNeeds,
  obfuscates: boolean | null | undefined,
) {
  const asker = askerOf(request);
  const send = (writer: EventWriter, events: Parameters<EventWriter['send']>[0]): void => {
    // A client that has left hears nothing; what goes wrong with a picture is told by what follows.
    writer.send(events).catch(() => undefined);
  };
  return {
    begin(writer: EventWriter, response: StoredResponse): void {
      const state: ResponseState = { response, record: undefined, picture: undefined };
      send(
        writer,
        openingEvents(state, (status) => renderResponse(deps, asker, state, status)),
      );
      if (response.outcome.call) send(writer, drawingEvents(state));
    },
    async toItsEnd(
      writer: EventWriter,
      response: StoredResponse,
      signal: AbortSignal,
    ): Promise<void> {
      const { call } = response.outcome;
      if (call) await deps.generation.follow(call.recordId, { signal });
      await this.close(writer, response);
    },
    async close(writer: EventWriter, response: StoredResponse): Promise<void> {
      const state = await stateOf(deps, response);
      const object = renderResponse(deps, asker, state);
      await writer.send(closingEvents(state, object, obfuscates === true ? obfuscationOf : plain));
    },
  };
}

const plain = (): Record<string, never> => ({});

/**
 * Tells why a stream ends early: by the response itself where it has a record that says so, else in an
 * event of its own.
 */
async function tellFailure(
  request: FastifyRequest,
  deps: ResponseNeeds,
  {
    writer,
    error,
    response,
    follow,
  }: {
    readonly writer: EventWriter;
    readonly error: unknown;
    readonly response: StoredResponse | undefined;
    readonly follow: Follower;
  },
): Promise<void> {
  const why = faultOf(error);
  logFailure(request, why, error);
  const call = response?.outcome.call;
  const record = call && (await deps.records.find(call.recordId));
  const hasFailed = record !== undefined && record.finishedAt !== null;
  if (response && writer.hasBegun && hasFailed && error instanceof GalaError) {
    await follow.close(writer, response);
    return;
  }
  const { code, message, param } = faultText(why, askerOf(request));
  await writer.sendError({ code, message, param });
}

/** Gala's own facts, as far as they are known when drawing begins. */
function headersAt({ recordId, task }: { readonly recordId: string; readonly task: ImageTask }) {
  return factHeaders(recordId, task.engine, [seedOf(task, 0)]);
}
