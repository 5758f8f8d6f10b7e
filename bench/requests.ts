import autocannon from 'autocannon';
import { fileURLToPath } from 'node:url';

import type { Target } from './draw-request.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';
import { startProcess, temporaryData } from './server-process.ts';

const CONNECTIONS = [16, 64] as const;
const WARM_UP_SECONDS = 2;
/** The two take turns, so that whatever else the machine does hits both alike. */
const ROUNDS = 5;
const ROUND_SECONDS = 2;
const BODY = { model: 'dall-e-2', prompt: 'a white cat', size: '256x256' };

/**
 * Requests a second through the whole of Gala with an engine that takes no time, against a bare
 * Fastify route that writes the same records, encodes the same picture and stores it the same way.
 * The load comes from this process, the servers have one each.
 */
export const requests: Measurement = {
  name: 'requests',
  run: async () => {
    const [gala, bare] = await Promise.all([startTarget('gala'), startTarget('bare')]);
    const figures: Figure[] = [];
    try {
      for (const connections of CONNECTIONS) {
        await shoot(gala, connections, WARM_UP_SECONDS);
        await shoot(bare, connections, WARM_UP_SECONDS);
        const rounds: { readonly ours: number; readonly theirs: number }[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const ours = await shoot(gala, connections, ROUND_SECONDS);
          rounds.push({ ours, theirs: await shoot(bare, connections, ROUND_SECONDS) });
        }
        figures.push(...describe(connections, rounds));
      }
    } finally {
      await Promise.all([gala.stop(), bare.stop()]);
    }
    return figures;
  },
};

function describe(
  connections: number,
  rounds: readonly { readonly ours: number; readonly theirs: number }[],
): readonly Figure[] {
  const median = (values: readonly number[]): number => percentile(values, 0.5);
  const on = `${connections} connections`;
  return [
    { name: `Gala, ${on}`, value: median(rounds.map(({ ours }) => ours)), unit: '/s' },
    { name: `bare Fastify, ${on}`, value: median(rounds.map(({ theirs }) => theirs)), unit: '/s' },
    {
      name: `Gala against bare Fastify, ${on}`,
      value: median(rounds.map(({ ours, theirs }) => ours / theirs)),
      unit: '×',
      aim: { atLeast: 0.5 },
      note: 'no-op engine; same records, encoding and files',
    },
  ];
}

interface ShootingTarget extends Target {
  stop(): Promise<void>;
}

async function startTarget(server: 'gala' | 'bare'): Promise<ShootingTarget> {
  const data = temporaryData();
  const program = fileURLToPath(new URL(`servers/${server}.ts`, import.meta.url));
  const words = ['--import', 'tsx', program];
  const running = await startProcess(words, data, /listening at (\S+)\n/);
  return {
    origin: running.origin,
    key: data.key(),
    stop: async () => {
      await running.stop();
      data.remove();
    },
  };
}

/** @throws Error when any answer was not a 200, which would make the figure worthless. */
async function shoot(
  { origin, key }: Target,
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
