import { strings } from '../strings.ts';
import { ApiError, errorOf } from './api-error.ts';
import { besidePage } from './own-address.ts';

/** Header in which a page shows that it is the one that was signed in. */
const CSRF_HEADER = 'x-gala-csrf';

/** Who is signed in. */
export const SESSION_PATH = '/gala/v1/session';

/** What the page is told of a session, as far as requests go. */
interface Told {
  readonly csrf_token: string | null;
  readonly key: { readonly id: string } | null;
}

let csrfToken: string | null = null;
/** `null` when nobody is signed in, `undefined` before that is known. */
let keyId: string | null | undefined;
let onSignedOut: (() => void) | undefined;
let onUnreachable: (() => void) | undefined;

/** What the session said: its token, and whose it is; kept in memory alone. */
export function rememberSession({ csrf_token: token, key }: Told): void {
  csrfToken = token;
  keyId = key?.id ?? null;
}

/** Called when this session is over, or another key's, so that the page can ask who it is for now. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** Called when nobody answered, so that the page can look whether the server is gone. */
export function whenUnreachable(listener: (() => void) | undefined): void {
  onUnreachable = listener;
}

export interface SendOptions {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** JSON, or a form as it is. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks the server that the page came from, signed in by cookie.
 * @throws ApiError, or an `AbortError` when `signal` fired.
 */
export async function send(path: string, options: SendOptions = {}): Promise<Response> {
  // A view may ask once more before it has gone.
  if (keyId === null && path !== SESSION_PATH) throw signedOut();
  const response = await ask(path, options);
  if (response.ok) return response;
  // Who is refused the session itself, as by a proxy, would be asked for it again without end.
  if (response.status === 401 && path !== SESSION_PATH) onSignedOut?.();
  const error = await errorOf(response);
  if (error.facts.code !== 'csrf_failed' || !(await isSignedInAnew())) throw error;
  const again = await ask(path, options);
  if (again.ok) return again;
  throw await errorOf(again);
}

/**
 * Whether another tab has signed in anew with the same key, so that this one only lacks the token. What
 * was meant to be done with one key is done with no other.
 */
async function isSignedInAnew(): Promise<boolean> {
  const response = await ask(SESSION_PATH, {});
  if (!response.ok) return false;
  const { csrf_token: token, key } = (await response.json()) as Told;
  if (key?.id !== keyId) onSignedOut?.();
  if (token === null || token === csrfToken || key?.id !== keyId) return false;
  csrfToken = token;
  return true;
}

async function ask(path: string, options: SendOptions): Promise<Response> {
  const { method = 'GET', body, signal, headers } = options;
  const isForm = body instanceof FormData;
  try {
    return await fetch(besidePage(path), {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && csrfToken !== null && { [CSRF_HEADER]: csrfToken }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    onUnreachable?.();
    throw new ApiError(strings.errors.unreachable, {
      ...OF_THE_PAGE,
      status: 0,
      code: 'unreachable',
    });
  }
}

/** Of an error that no server told. */
const OF_THE_PAGE = { param: null, requestId: null, retryAfter: null };

const signedOut = (): ApiError =>
  new ApiError(strings.errors.signedOut, { ...OF_THE_PAGE, status: 401, code: 'signed_out' });

/** The same, for replies that are JSON. */
export async function sendForJson<T>(path: string, options?: SendOptions): Promise<T> {
  const response = await send(path, options);
  return (await response.json()) as T;
}
