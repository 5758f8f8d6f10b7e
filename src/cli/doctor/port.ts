import { createServer } from 'node:net';

import { broken, ok, type Check } from './check.ts';

const PATIENCE_MS = 2000;

/** Whether the server could listen there, or does so already. */
export function portCheck(host: string, port: number): Check {
  return {
    name: 'port',
    run: async () => {
      const code = await tryToListen(host, port);
      if (code === undefined) return ok(`${host}:${port} is free`);
      if (code !== 'EADDRINUSE') return broken(`cannot listen on ${host}:${port} (${code})`);
      return (await isGala(host, port))
        ? ok(`${host}:${port} is served by Gala`)
        : broken(`${host}:${port} is taken by another program; choose another with GALA_PORT`);
    },
  };
}

function tryToListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

async function isGala(host: string, port: number): Promise<boolean> {
  const name = host.includes(':') ? `[${host}]` : host;
  try {
    const reply = await fetch(`http://${name}:${port}/healthz`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return reply.ok && ((await reply.json()) as { status?: unknown }).status === 'ok';
  } catch {
    return false;
  }
}
