import type { FastifyReply, FastifyRequest } from 'fastify';

import { addressOf } from '../images/server-address.ts';

/**
 * The cookie of a session. Browsers keep one jar for all ports of a host, so its name has the port:
 * two servers on one machine would sign each other out. Over https it has the prefix `__Host-`, with
 * which no neighbour of the domain can set one.
 */
export interface SessionCookie {
  /**
   * The secret that a request shows; `undefined` for none, and for several of the name, of which nobody
   * knows who set which.
   */
  read(request: FastifyRequest): string | undefined;
  /** Hands the browser a secret until a moment, in Unix milliseconds. */
  write(reply: FastifyReply, secret: string, expiresAt: number, now: number): void;
  clear(reply: FastifyReply): void;
}

const COOKIE_NAME = 'gala_session';

export function createSessionCookie(publicUrl: string | undefined): SessionCookie {
  const set = (reply: FastifyReply, value: string, maxAge: number): void => {
    const { name, secure } = formOf(reply.request, publicUrl);
    reply.header(
      'set-cookie',
      reply.server.serializeCookie(name, value, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure,
        maxAge,
      }),
    );
  };

  return {
    read(request) {
      const { name } = formOf(request, publicUrl);
      // One by one, because a parsed header shows only the first of a name.
      const shown = (request.headers.cookie ?? '')
        .split(';')
        .map((pair) => request.server.parseCookie(pair)[name])
        .filter((value) => value !== undefined && value !== '');
      return shown.length === 1 ? shown[0] : undefined;
    },
    write: (reply, secret, expiresAt, now) =>
      set(reply, secret, Math.max(0, Math.ceil((expiresAt - now) / 1000))),
    clear: (reply) => set(reply, '', 0),
  };
}

function formOf(
  request: FastifyRequest,
  publicUrl: string | undefined,
): { readonly name: string; readonly secure: boolean } {
  const { port, host, protocol } = urlOf(addressOf(request, undefined));
  const known = urlOf(publicUrl);
  // A proxy that ends https, and is not trusted to say so, still passes the host on.
  const secure = protocol === 'https:' || (known.protocol === 'https:' && known.host === host);
  const name = port === '' ? COOKIE_NAME : `${COOKIE_NAME}_${port}`;
  return { name: secure ? `__Host-${name}` : name, secure };
}

const NOWHERE = { port: '', host: '', protocol: '' } as const;

const urlOf = (address: string | undefined): Pick<URL, 'port' | 'host' | 'protocol'> =>
  address !== undefined && URL.canParse(address) ? new URL(address) : NOWHERE;
