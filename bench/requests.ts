import autocannon from 'autocannon';
import { fileURLToPath } from 'node:url';

import type { Figure, Measurement } from './figure.ts';
import { startProcess, temporaryData } from './server-process.ts';

const CONNECTIONS = [16, 64] as const;
const WARM_UP_SECONDS = 2;
const SECONDS = 5;
const BODY = { model: 'dall-e-2', prompt: 'a white cat', size: '256x256' };

/**
 * Requests a second through the whole of Gala with an engine that takes no time, against a bare
 * Fastify route that writes the same records, encodes the same picture and stores it the same way.
 * The load comes from this process, the servers have one each.
 */
export const requests: Measurement = {
  name: 'requests',
  run: async () => {
    const gala = await rates('gala');
    const bare = await rates('bare');
    return CONNECTIONS.flatMap((connections): Figure[] => {
      const [ours = NaN, theirs = NaN] = [gala.get(connections), bare.get(connections)];
      return [
        { name: `Gala, ${connections} connections`, value: ours, unit: '/s' },
        { name: `bare Fastify, ${connections} connections`, value: theirs, unit: '/s' },
        {
          name: `Gala against bare Fastify, ${connections} connections`,
          value: ours / theirs,
          unit: '×',
          aim: { atLeast: 0.5 },
          note: 'no-op engine; same records, encoding and files',
        },
      ];
    });
  },
};

async function rates(server: 'gala' | 'bare'): Promise<ReadonlyMap<number, number>> {
  const data = temporaryData();
  const program = fileURLToPath(new URL(`servers/${server}.ts`, import.meta.url));
  const running = await startProcess(['--import', 'tsx', program], data, /listening at (\S+)\n/);
  try {
    const measured = new Map<number, number>();
    const key = data.key();
    for (const connections of CONNECTIONS) {
      await shoot(running.origin, key, connections, WARM_UP_SECONDS);
      measured.set(connections, await shoot(running.origin, key, connections, SECONDS));
    }
    return measured;
  } finally {
    await running.stop();
    data.remove();
  }
}

/** @throws Error when any answer was not a 200, which would make the figure worthless. */
async function shoot(
  origin: string,
  key: string,
  connections: number,
  duration: number,
): Promise<number> {
  const result = await autocannon({
    url: `${origin}/v1/images/generations`,
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(BODY),
    connections,
    duration,
  });
  if (result.non2xx + result.errors > 0) {
    throw new Error(
      `${result.non2xx} refused, ${result.errors} failed of ${result.requests.total}`,
    );
  }
  return result.requests.average;
}
