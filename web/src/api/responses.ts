import type { KeptResponse } from '../../../src/wire/gala/kept-response.ts';
import type { InputItemList } from '../../../src/wire/openai/responses/input-item-list.ts';
import type { ResponseEvent } from '../../../src/wire/openai/responses/response-events.ts';
import { eventsOf } from './draw.ts';
import { drawingPlaces } from './drawing-places.ts';
import { send, sendForJson } from './send.ts';

const PATH = '/v1/responses';
const RECORD = 'x-gala-record';

/** What a stream of a response says; the last kind only where it ends early. */
export type HeardEvent =
  | ResponseEvent
  | {
      readonly type: 'error';
      readonly code: string | null;
      readonly message: string;
      readonly param: string | null;
    };

interface RespondOptions {
  readonly signal: AbortSignal;
  /** Hears which record will tell what it cost, before any event; not where nothing is drawn. */
  readonly onRecord: (id: string) => void;
  readonly onEvent: (event: HeardEvent) => void;
}

/**
 * Asks for a response as a stream. Leaving, by `signal`, cancels it on the server as well.
 * @throws ApiError with what the server said before the stream began, or an `AbortError`.
 */
export async function respond(
  body: Readonly<Record<string, unknown>>,
  { signal, onRecord, onEvent }: RespondOptions,
): Promise<void> {
  const leave = await drawingPlaces().take(signal);
  try {
    const response = await send(PATH, { method: 'POST', body, signal });
    const record = response.headers.get(RECORD);
    if (record !== null) onRecord(record);
    for await (const event of eventsOf<HeardEvent>(response)) onEvent(event);
  } finally {
    leave();
  }
}

/** A response that is kept, with links in place of its pictures. */
export const fetchKeptResponse = (id: string, signal?: AbortSignal): Promise<KeptResponse> =>
  sendForJson<KeptResponse>(`/gala/v1/responses/${encodeURIComponent(id)}`, { signal });

/** What came with a response, in order, its pictures as data URLs. */
export async function fetchInput(id: string, signal?: AbortSignal): Promise<InputItemList['data']> {
  const query = new URLSearchParams({
    limit: '100',
    order: 'asc',
    include: 'message.input_image.image_url',
  });
  const list = await sendForJson<InputItemList>(`${pathOf(id)}/input_items?${query.toString()}`, {
    signal,
  });
  return list.data;
}

const pathOf = (id: string): string => `${PATH}/${encodeURIComponent(id)}`;
