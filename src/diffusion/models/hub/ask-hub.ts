import type { IncomingHttpHeaders } from 'node:http';

import { hostOf, type HubAccess } from './hub-access.ts';
import { hubFault } from './hub-faults.ts';
import { httpGet, type HttpAnswer } from './http-get.ts';

/** An answer from wherever the hub led. */
export interface HubAnswer extends HttpAnswer {
  /** What the hub itself said on the way: of a large file, others keep only the bytes. */
  readonly facts: {
    /** The commit that was answered from. */
    readonly commit?: string;
    /** SHA-256 or Git's SHA-1 of the file. */
    readonly hash?: string;
  };
}

const MOST_REDIRECTS = 6;

/**
 * Asks a hub, and follows where it leads. The token goes to the hub alone: what it redirects to carries
 * its own signature, or is somebody else.
 * @throws HubFault `offline`, `unreachable`, `redirected_wrongly`; `AbortError`.
 */
export async function askHub(
  hub: HubAccess,
  address: string,
  options: { readonly headers?: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<HubAnswer> {
  if (hub.offline) throw hubFault('offline', { what: address });
  const home = new URL(hub.endpoint).origin;
  let url = new URL(address);
  let facts: HubAnswer['facts'] = {};
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const authorization =
      hub.token !== undefined && url.origin === home
        ? { authorization: `Bearer ${hub.token}` }
        : {};
    const answer = await reach(hub, url, {
      signal: options.signal,
      headers: { 'user-agent': 'gala', ...options.headers, ...authorization },
    });
    // What another host says of hashes proves nothing.
    if (url.origin === home) facts = { ...facts, ...factsOf(answer.headers) };
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status > 399 || location === undefined) {
      return { ...answer, facts };
    }
    answer.body.destroy();
    url = nextOf(hub, url, location);
  }
  throw hubFault('redirected_wrongly', { host: hostOf(hub), trouble: 'it goes round in circles' });
}

async function reach(
  hub: HubAccess,
  url: URL,
  options: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<HttpAnswer> {
  const { silenceMs } = hub.patience;
  try {
    return await httpGet(url, { ...options, silenceMs, proxy: hub.proxyFor(url) });
  } catch (error) {
    options.signal.throwIfAborted();
    throw hubFault('unreachable', { host: url.host, trouble: troubleOf(error) }, { cause: error });
  }
}

function nextOf(hub: HubAccess, from: URL, location: string): URL {
  const host = hostOf(hub);
  if (!URL.canParse(location, from.href)) {
    throw hubFault('redirected_wrongly', { host, trouble: 'to something that is no address' });
  }
  const next = new URL(location, from);
  const secure = from.protocol === 'https:';
  if (next.protocol === 'https:' || (next.protocol === 'http:' && !secure)) return next;
  const trouble = `to ${next.protocol}//${next.host}, which is not encrypted`;
  throw hubFault('redirected_wrongly', { host, trouble });
}

function factsOf(headers: IncomingHttpHeaders): HubAnswer['facts'] {
  const commit = headers['x-repo-commit'];
  const etag = headers['x-linked-etag'] ?? headers.etag;
  const [, hash] = /^(?:W\/)?"?([\da-f]{40}|[\da-f]{64})"?$/.exec(String(etag)) ?? [];
  return {
    ...(typeof commit === 'string' && { commit }),
    ...(hash !== undefined && { hash }),
  };
}

/** What a system error means, in a few words: its code, or its message. */
export function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || code === 'ABORT_ERR' ? error.message : code;
}
