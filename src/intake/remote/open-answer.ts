import { request as requestPlainly, type IncomingMessage } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

import type { ResolvedTarget } from './resolve-target.ts';

/** All that is ever sent of this server: no cookies, no referrer, no version. */
const HEADERS = {
  accept: 'image/png,image/jpeg,image/webp,image/gif',
  'accept-encoding': 'identity',
  'user-agent': 'Gala',
} as const;

/** More of them is no answer to a request for a picture. */
const LONGEST_HEADERS = 16 * 1024;

/**
 * Sends a GET to one of the target's own addresses, over a connection that is used once, and waits for
 * the head of the answer; the caller destroys it or reads it to its end.
 *
 * @param onConnected is called once the connection stands, encrypted where it is to be.
 * @throws Error when no connection came about, the answer is not HTTP, or the signal fired.
 */
export function openAnswer(
  target: ResolvedTarget,
  signal: AbortSignal,
  onConnected: () => void,
): Promise<IncomingMessage> {
  const { url, secure, host, port } = target;
  const send = secure ? requestSecurely : requestPlainly;
  return new Promise((resolve, reject) => {
    const request = send(
      {
        host,
        port,
        path: url.pathname + url.search,
        headers: { ...HEADERS, host: url.host },
        agent: false,
        lookup: pinned(target.addresses),
        maxHeaderSize: LONGEST_HEADERS,
        // An address has no name to be shown in a handshake.
        ...(secure && isIP(host) === 0 && { servername: host }),
        signal,
      },
      resolve,
    );
    request.once('socket', (socket) =>
      socket.once(secure ? 'secureConnect' : 'connect', onConnected),
    );
    request.on('error', reject);
    // Other protocols, and answers before the answer, are not for pictures.
    request.once('upgrade', (_answer, socket) => {
      socket.destroy();
      reject(new Error('the server switched protocols'));
    });
    request.end();
  });
}

/** Hands out the addresses that were checked, whatever the name would mean by now. */
function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    const [first] = all;
    if (options.all) callback(null, all);
    else if (first) callback(null, first.address, first.family);
    else callback(new Error('no address'), '');
  };
}
