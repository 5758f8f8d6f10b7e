import autocannon from 'autocannon';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { Target } from './draw-request.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';
import { startProcess, temporaryData } from './server-process.ts';

const CONNECTIONS = [1, 16, 64] as const;
const FORMATS = ['url', 'b64_json'] as const;
const WARM_UP_SECONDS = 2;
/** The servers take turns, so that whatever else the machine does hits them alike. */
const ROUNDS = 5;
const ROUND_SECONDS = 2;
const BODY = { model: 'dall-e-2', prompt: 'a white cat', size: '256x256' };

type Format = (typeof FORMATS)[number];

/** What one server did in one round. */
interface Shots {
  readonly perSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
  /**
   * CPU time of the server's threads for each answer, in ms. What else the machine does slows the
   * answers down far more than it adds to this.
   */
  readonly cpu: number;
}

/**
 * Requests a second through the whole of Gala with an engine that takes no time, against a bare
 * Fastify route with the same number of transactions, the same encoding and the same write of a file;
 * and what it costs to wait for the disk. The load comes from this process, the servers have one each.
 */
export const requests: Measurement = {
  name: 'requests',
  run: async () => {
    const servers = await Promise.all([
      startTarget('gala', 'process'),
      startTarget('bare', 'process'),
      startTarget('gala', 'power'),
    ]);
    const [gala, bare, syncing] = servers;
    const figures: Figure[] = [];
    try {
      for (const connections of CONNECTIONS) {
        for (const format of FORMATS) {
          const load = { connections, format };
          const [ours, theirs] = await takeTurns([gala, bare], load);
          figures.push(...compare(load, ours, theirs));
        }
      }
      const load = { connections: 16, format: 'url' } as const;
      const [hasty, patient] = await takeTurns([gala, syncing], load);
      figures.push({
        name: 'GALA_DURABILITY=power against process, 16 connections',
        value: median(patient.map((shots, i) => shots.perSecond / (hasty[i]?.perSecond ?? NaN))),
        unit: '×',
        note: 'depends on the disk',
      });
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
    return figures;
  },
};

interface Load {
  readonly connections: number;
  readonly format: Format;
}

function compare(
  { connections, format }: Load,
  ours: readonly Shots[],
  theirs: readonly Shots[],
): readonly Figure[] {
  const on = `${format}, ${connections} connection${connections === 1 ? '' : 's'}`;
  const rate = (rounds: readonly Shots[]): number => median(rounds.map((shots) => shots.perSecond));
  const cost = (rounds: readonly Shots[]): string => {
    const p99 = median(rounds.map((shots) => shots.p99));
    const cpu = median(rounds.map((shots) => shots.cpu));
    return `p99 ${p99} ms, ${cpu.toFixed(2)} ms of CPU each`;
  };
  return [
    { name: `Gala, ${on}`, value: rate(ours), unit: '/s', note: cost(ours) },
    { name: `bare, ${on}`, value: rate(theirs), unit: '/s', note: cost(theirs) },
    {
      name: `Gala against bare Fastify, ${on}`,
      value: median(ours.map((shots, i) => shots.perSecond / (theirs[i]?.perSecond ?? NaN))),
      unit: '×',
      aim: { atLeast: 0.5 },
      note: 'no-op engine; same number of transactions, encoding and files',
    },
  ];
}

const median = (values: readonly number[]): number => percentile(values, 0.5);

interface ShootingTarget extends Target {
  /** CPU time used so far, in ms. */
  readonly cpu: () => Promise<number>;
  stop(): Promise<void>;
}

async function startTarget(
  server: 'gala' | 'bare',
  durability: 'process' | 'power',
): Promise<ShootingTarget> {
  const data = temporaryData();
  const program = fileURLToPath(new URL(`servers/${server}.ts`, import.meta.url));
  const words = ['--import', 'tsx', program];
  const settings = { GALA_DURABILITY: durability };
  const running = await startProcess(words, data, /listening at (\S+)\n/, settings);
  return {
    origin: running.origin,
    key: data.key(),
    cpu: () => askCpu(running.child),
    stop: async () => {
      await running.stop();
      data.remove();
    },
  };
}

/** Asks a server that calls `tellCpu`. */
async function askCpu(server: ChildProcess): Promise<number> {
  server.kill('SIGUSR2');
  for (;;) {
    const [chunk] = (await once(server.stdout!, 'data')) as [Buffer];
    const told = /cpu (\d+)\n/.exec(String(chunk))?.[1];
    if (told !== undefined) return Number(told) / 1000;
  }
}

/** Shoots at one server and then the other, round by round, after warming both up. */
async function takeTurns(
  [one, other]: readonly [ShootingTarget, ShootingTarget],
  load: Load,
): Promise<readonly [readonly Shots[], readonly Shots[]]> {
  await shoot(one, load, WARM_UP_SECONDS);
  await shoot(other, load, WARM_UP_SECONDS);
  const rounds: [Shots[], Shots[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    rounds[0].push(await shoot(one, load, ROUND_SECONDS));
    rounds[1].push(await shoot(other, load, ROUND_SECONDS));
  }
  return rounds;
}

/** @throws Error when any answer was not a 200, which would make the figure worthless. */
async function shoot(
  { origin, key, cpu }: ShootingTarget,
  { connections, format }: Load,
  duration: number,
): Promise<Shots> {
  const before = await cpu();
  const result = await autocannon({
    url: `${origin}/v1/images/generations`,
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...BODY, response_format: format }),
    connections,
    duration,
  });
  if (result.non2xx + result.errors > 0) {
    throw new Error(
      `${result.non2xx} refused, ${result.errors} failed of ${result.requests.total}`,
    );
  }
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    cpu: ((await cpu()) - before) / result.requests.total,
  };
}
