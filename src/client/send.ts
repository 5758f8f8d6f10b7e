import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

import { ImageApiError, ServerUnreachableError } from './client-errors.ts';

/** How to reach a server. */
export interface Connection {
  /** As OpenAI's own clients take it, such as `http://127.0.0.1:1904/v1`. */
  readonly baseURL: string;
  readonly apiKey: string;
  /** How often a request that was turned away is sent again. */
  readonly maxRetries: number;
  readonly fetch: typeof fetch;
}

/** Turned away before anything was drawn, so that asking again costs nothing twice. */
const TURNED_AWAY: ReadonlySet<number> = new Set([429, 503]);

/** As OpenAI's clients: a longer wait is nothing to sit out silently. */
const LONGEST_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 500;

/**
 * Posts a body and returns the reply once it is a success. A server that is busy is asked again.
 * @throws ImageApiError, ServerUnreachableError, an `AbortError` when `signal` fired.
 */
export async function send(
  connection: Connection,
  path: string,
  body: FormData | Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await post(connection, path, body, signal);
    if (response.ok) return response;
    const wait = attempt < connection.maxRetries ? waitBefore(response, attempt) : undefined;
    if (wait === undefined) throw await errorFrom(response);
    await response.body?.cancel();
    await sleep(wait, undefined, signal ? { signal } : {});
  }
}

async function post(
  { baseURL, apiKey, fetch }: Connection,
  path: string,
  body: FormData | Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const form = body instanceof FormData;
  try {
    return await fetch(`${baseURL}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${apiKey}`,
        // With a form, fetch writes the type itself: only it knows the boundary.
        ...(form ? {} : { 'content-type': 'application/json' }),
      },
      body: form ? body : JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ServerUnreachableError(new URL(baseURL).origin, error);
  }
}

/** Milliseconds to wait before the next attempt; `undefined` when there is to be none. */
function waitBefore({ status, headers }: Response, attempt: number): number | undefined {
  if (!TURNED_AWAY.has(status) || headers.get('x-should-retry') === 'false') return undefined;
  const asked = Number(headers.get('retry-after') ?? NaN) * 1000;
  if (Number.isNaN(asked)) return FIRST_WAIT_MS * 2 ** attempt;
  return asked <= LONGEST_WAIT_MS ? asked : undefined;
}

const errorBody = z.object({
  error: z.object({
    message: z.string(),
    type: z.string().nullish(),
    code: z.string().nullish(),
    param: z.string().nullish(),
  }),
});

async function errorFrom(response: Response): Promise<ImageApiError> {
  const { status, headers } = response;
  const parsed = errorBody.safeParse(await response.json().catch(() => undefined));
  const said = parsed.data?.error;
  return new ImageApiError(said?.message ?? `The server answered with status ${status}.`, {
    status,
    type: said?.type ?? null,
    code: said?.code ?? null,
    param: said?.param ?? null,
    requestId: headers.get('x-request-id'),
  });
}
