import { createParser } from 'eventsource-parser';

import { strings } from '../strings.ts';
import { ApiError } from './api-error.ts';
import { drawingPlaces } from './drawing-places.ts';
import { blobOfBase64, type Drawn } from './drawn.ts';
import { formOf } from './form-of.ts';
import { ownAddress } from './own-address.ts';
import type { PlannedRequest } from './planned-request.ts';
import { recordNamed } from './record-named.ts';
import { NAME_HEADER, newRequestName } from './request-name.ts';
import { send } from './send.ts';

const PATHS = {
  generate: '/v1/images/generations',
  edit: '/v1/images/edits',
  vary: '/v1/images/variations',
} as const;

export type ImagesRequest = PlannedRequest & { readonly operation: keyof typeof PATHS };

interface DrawOptions {
  readonly signal: AbortSignal;
  /** What its record is found by, see `request-name.ts`. @defaultValue a new one */
  readonly name?: string;
  /** Hears that it is sent now: it may have waited for a place, see `drawing-places.ts`. */
  readonly onSent?: () => void;
  /** Hears of each state on the way of a request that streams. */
  readonly onPartial?: (state: Blob, index: number) => void;
}

interface ImagesBody {
  readonly output_format?: string;
  readonly data?: readonly {
    readonly url?: string;
    readonly b64_json?: string;
    readonly revised_prompt?: string;
  }[];
  readonly error?: StreamedEvent['error'];
}

/**
 * Has pictures drawn by exactly this request. Leaving, by `signal`, cancels it on the server as well.
 * @throws ApiError with what the server said, or an `AbortError`.
 */
export async function draw(planned: ImagesRequest, options: DrawOptions): Promise<Drawn> {
  const { signal, name = newRequestName(), onSent, onPartial } = options;
  const path = PATHS[planned.operation];
  const body = planned.operation === 'generate' ? planned.body : formOf(planned);
  const headers = { [NAME_HEADER]: name };
  const leave = await drawingPlaces().take(signal);
  onSent?.();
  try {
    const response = await send(path, { method: 'POST', body, headers, signal });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    return await (isStream ? readStream(response, onPartial) : readBody(response, name, signal));
  } finally {
    leave();
  }
}

async function readBody(response: Response, name: string, signal: AbortSignal): Promise<Drawn> {
  const { data, output_format: format = 'png', error } = (await response.json()) as ImagesBody;
  // What fails late fails under a status of 200.
  if (!data) throw failureOf({ type: 'error', ...(error && { error }) }, response);
  const { recordId, seeds } = await factsOfBody(response, name);
  const pictures = await Promise.all(
    data.map(async ({ url = '', b64_json: base64 }, index) => ({
      blob:
        base64 === undefined
          ? await (await send(ownAddress(url), { signal })).blob()
          : blobOfBase64(base64, `image/${format}`),
      index,
      seed: seeds[index] ?? null,
    })),
  );
  return { pictures, recordId, revisedPrompt: data[0]?.revised_prompt ?? null };
}

/** Headers are sent before it is known what to say in them when a request takes long. */
async function factsOfBody(response: Response, name: string): Promise<ReturnType<typeof factsOf>> {
  const facts = factsOf(response);
  if (facts.recordId !== '') return facts;
  // The pictures are there in any case.
  const record = await recordNamed(name).catch(() => undefined);
  return { recordId: record?.id ?? '', seeds: record?.images.map(({ seed }) => seed) ?? [] };
}

function factsOf({ headers }: Response): { recordId: string; seeds: readonly number[] } {
  const seeds = headers.get('x-gala-seed')?.split(',').map(Number) ?? [];
  return { recordId: headers.get('x-gala-record') ?? '', seeds };
}

interface StreamedEvent {
  readonly type: string;
  readonly b64_json?: string;
  readonly output_format?: string;
  readonly partial_image_index?: number;
  readonly error?: { readonly message: string; readonly code?: string | null };
}

async function readStream(response: Response, onPartial: DrawOptions['onPartial']): Promise<Drawn> {
  const { recordId, seeds } = factsOf(response);
  let finished: Blob | undefined;
  for await (const event of eventsOf<StreamedEvent>(response)) {
    if (event.type === 'error') throw failureOf(event, response);
    const blob = blobOfBase64(event.b64_json ?? '', `image/${event.output_format ?? 'png'}`);
    if (event.type.endsWith('.completed')) finished = blob;
    else onPartial?.(blob, event.partial_image_index ?? 0);
  }
  if (!finished) throw failureOf({ type: 'error' }, response);
  return {
    pictures: [{ blob: finished, index: 0, seed: seeds[0] ?? null }],
    recordId,
    revisedPrompt: null,
  };
}

/** The events of a reply in the form of server-sent events, their data read as JSON. */
export async function* eventsOf<T>(response: Response): AsyncGenerator<T> {
  const ready: T[] = [];
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data !== '[DONE]') ready.push(JSON.parse(data) as T);
    },
  });
  const decoder = new TextDecoder();
  // Safari's streams cannot be walked by `for await`.
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { value: bytes, done = true } = (await reader?.read()) ?? {};
      if (done) return;
      parser.feed(decoder.decode(bytes, { stream: true }));
      yield* ready.splice(0);
    }
  } finally {
    // Breaking off closes the connection, and that cancels the request.
    await reader?.cancel().catch(() => undefined);
  }
}

function failureOf({ error }: StreamedEvent, { headers }: Response): ApiError {
  return new ApiError(error?.message ?? strings.errors.brokenOff, {
    status: 200,
    code: error?.code ?? null,
    param: null,
    requestId: headers.get('x-request-id'),
    retryAfter: null,
  });
}
