import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

import { StartUpError } from '../kernel/start-up-error.ts';

/** Where the server is to be reached on this machine. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Starts listening. The port of the result is the real one, also when 0 asked for any.
 * @throws StartUpError `port_taken` or `address_unusable`.
 */
export async function listen(app: FastifyInstance, wanted: ListenAddress): Promise<ListenAddress> {
  try {
    await app.listen({ ...wanted });
  } catch (error) {
    throw explain(error, wanted);
  }
  const { port } = app.server.address() as AddressInfo;
  return { host: wanted.host, port };
}

/** The address as the origin of a URL that works on this machine. */
export function originOf({ host, port }: ListenAddress): string {
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const reachable = everywhere[host] ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

function explain(error: unknown, { host, port }: ListenAddress): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartUpError(
      'port_taken',
      `Port ${port} on ${host} is taken by another program. Choose another one with --port or GALA_PORT.`,
      { cause: error },
    );
  }
  if (code === 'EACCES') {
    return new StartUpError(
      'address_unusable',
      `This user may not listen on port ${port}. Choose one above 1023 with --port or GALA_PORT.`,
      { cause: error },
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartUpError(
      'address_unusable',
      `${host} is no address of this machine. Choose another one with --host or GALA_HOST, such as 127.0.0.1 or 0.0.0.0.`,
      { cause: error },
    );
  }
  return error;
}
