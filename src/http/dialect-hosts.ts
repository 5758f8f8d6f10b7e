import type { IncomingMessage } from 'node:http';

import type { TrustsProxy } from './trusted-proxies.ts';

/** A host name on which nothing but one dialect is served. */
export interface DialectHost {
  /** Without a port. */
  readonly host: string;
  /** The path below which that dialect lies on every host, such as `/aimlapi`. */
  readonly mount: string;
}

/**
 * What answers on every host: links to pictures and to the OpenAPI document, which carry the host of
 * their request, and health. A picture has an extension, the dialects' own paths such as
 * `/images/generations` have none.
 */
const EVERYWHERE =
  /^\/(?:images\/[^?#]+\.[a-z]+(?:[?#]|$)|asset\.1min\.ai\/|(?:healthz|readyz|openapi\.json)(?:[?#]|$))/;

/**
 * Makes the rewriting of URLs for requests that come in on a dialect's own host name: they are served
 * as if they had been sent to its mount. `undefined` where there are no such names.
 */
export function rewriteByHost(
  hosts: readonly DialectHost[],
  trusts: TrustsProxy,
): ((request: IncomingMessage) => string) | undefined {
  if (hosts.length === 0) return undefined;
  const mounts = new Map(hosts.map(({ host, mount }) => [host.toLowerCase(), mount]));
  return (request) => {
    const { url = '/' } = request;
    const mount = mounts.get(hostNameOf(request, trusts));
    // Anything but a path, such as `*`, is for the router to refuse.
    return mount === undefined || !url.startsWith('/') || EVERYWHERE.test(url) ? url : mount + url;
  };
}

/** The name the client used: lower-case, without port, brackets or the dot of a full name. */
function hostNameOf({ headers, socket }: IncomingMessage, trusts: TrustsProxy): string {
  const forwarded = trusts(socket.remoteAddress, 0) ? headers['x-forwarded-host'] : undefined;
  // The nearest proxy is the last to have written.
  const host = forwarded?.toString().split(',').at(-1) || headers.host || '';
  return host
    .trim()
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
