import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { workerBeside } from '../src/kernel/worker-file.ts';
import type { Target } from './draw-request.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';
import { discardImages, postImages, timeEvents } from './post-images.ts';
import { benchPrompts } from './prompts.ts';
import { residentOf } from './resident.ts';
import {
  startGalaServer,
  startProcess,
  temporaryData,
  type ServerProcess,
} from './server-process.ts';

const PICTURES = 6;
const REPEATS = 60;
const STREAMS = 50;
const REPLIES = 10;
const ROUNDS = 3;
const PICTURES_A_REPLY = 10;
const SETTLE_MS = 1500;
const EVERY_MS = 5;
/** Lossless WebP takes longest to encode. */
const FORMS = [
  { quality: 'low', output_format: 'png' },
  { quality: 'medium', output_format: 'png' },
  { quality: 'high', output_format: 'png' },
  { quality: 'medium', output_format: 'webp' },
] as const;
const MODEL = { model: 'gpt-image-1', size: '1024x1024' };

/** What it costs to send a picture as events, and what the server does meanwhile. */
export const streaming: Measurement = {
  name: 'streaming',
  run: async () => [
    ...(await withServer(firstStates)),
    ...(await withServer(overhead, 'plain')),
    ...(process.platform === 'linux' ? await withServer(openStreams, 'grainy') : []),
    ...(await withServer(longReplies, 'grainy')),
  ],
};

type Served = Target & { readonly server: ServerProcess };

/** Measures on a server of its own: the built one, or one whose engine takes no time. */
async function withServer(
  measure: (served: Served) => Promise<readonly Figure[]>,
  engine?: 'plain' | 'grainy',
): Promise<readonly Figure[]> {
  const data = temporaryData();
  const program = fileURLToPath(new URL('servers/gala.ts', import.meta.url));
  const server =
    engine === undefined
      ? await startGalaServer(data)
      : await startProcess(['--import', 'tsx', program, engine], data, /listening at (\S+)\n/);
  try {
    return await measure({ server, origin: server.origin, key: data.key() });
  } finally {
    await server.stop();
    data.remove();
  }
}

async function firstStates(target: Served): Promise<readonly Figure[]> {
  await timeEvents(target, { ...MODEL, prompt: 'a white cat' });
  const figures: Figure[] = [];
  for (const form of FORMS) figures.push(...(await firstState(target, form)));
  return figures;
}

/** How early there is something to see, of pictures of the embedded engine. */
async function firstState(
  target: Served,
  form: { readonly quality: string; readonly output_format: string },
): Promise<readonly Figure[]> {
  const prompts = benchPrompts('usual').slice(0, PICTURES);
  const named = `${form.quality} ${form.output_format}`;
  const times: (readonly number[])[] = [];
  for (const prompt of prompts) {
    times.push(await timeEvents(target, { ...MODEL, ...form, prompt, partial_images: 3 }));
  }
  const shares = times.map(([first = NaN, ...rest]) => first / (rest.at(-1) ?? first));
  return [
    {
      name: `first state on the way against the whole picture, ${named}`,
      value: percentile(shares, 0.5),
      unit: '×',
      aim: { atMost: 0.7 },
      note: `${times.map((one) => one.length - 1).join(' ')} states of 3 asked for; worst ${Math.max(...shares).toFixed(2)} ×`,
    },
    {
      name: `first state on the way, ${named}`,
      value: percentile(
        times.map(([first = NaN]) => first),
        0.5,
      ),
      unit: 'ms',
      note: 'gpt-image-1, 1024²',
    },
  ];
}

/** The same picture with and without a stream, by turns. */
async function overhead(target: Served): Promise<readonly Figure[]> {
  const body = { ...MODEL, prompt: 'a white cat' };
  const plain: number[] = [];
  const streamed: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const startedAt = performance.now();
    await (await postImages(target, body)).arrayBuffer();
    plain.push(performance.now() - startedAt);
    streamed.push((await timeEvents(target, body)).at(-1) ?? NaN);
  }
  const [one, other] = [plain, streamed].map((times) => percentile(times, 0.5));
  return [
    {
      name: 'streamed against plain answer',
      value: percentile(
        streamed.map((ms, i) => ms / (plain[i] ?? NaN)),
        0.5,
      ),
      unit: '×',
      aim: { atMost: 1.1 },
      note: `no-op engine, no states; ${one?.toFixed(1)} ms plain, ${other?.toFixed(1)} ms streamed`,
    },
  ];
}

/** What streams take whose clients read nothing, though their pictures are done. */
async function openStreams(target: Served): Promise<readonly Figure[]> {
  const ask = async (seed: number, stream: boolean): Promise<Response> =>
    postImages(target, {
      ...MODEL,
      prompt: 'noise',
      seed,
      ...(stream && { stream, partial_images: 3 }),
    });
  const seeds = Array.from({ length: STREAMS }, (_, i) => i);
  // What drawing as many at a time takes stays with the process: it is no part of the streams.
  await Promise.all(seeds.map(async (seed) => (await ask(seed, false)).arrayBuffer()));
  await Promise.all(seeds.map(async (seed) => (await ask(seed, true)).arrayBuffer()));
  await sleep(SETTLE_MS);
  const before = residentOf(target.server, 'VmRSS');
  const open = await Promise.all(seeds.map((seed) => ask(seed, true)));
  await sleep(10 * SETTLE_MS);
  const after = residentOf(target.server, 'VmRSS');
  const lengths = await Promise.all(open.map(async (one) => (await one.arrayBuffer()).byteLength));
  return [
    {
      name: `RSS that ${STREAMS} open streams add`,
      value: after - before,
      unit: 'MB',
      aim: { atMost: 64 },
      note: `clients that read nothing of ${(Math.max(...lengths) / 1e6).toFixed(0)} MB each; ${before.toFixed(0)} MB before`,
    },
  ];
}

/** How long `/healthz` takes while many pictures go out, none of which is drawn meanwhile. */
async function longReplies(target: Served): Promise<readonly Figure[]> {
  const replies = Array.from({ length: REPLIES }, (_, i) => i);
  const ask = (i: number): Promise<number> => {
    const body = { ...MODEL, prompt: 'noise', seed: 100 * i, n: PICTURES_A_REPLY };
    return discardImages(target, body, { 'idempotency-key': `reply-${i}` });
  };
  for (const i of replies) await ask(i);
  const idle = await healthUntil(target, () => sleep(SETTLE_MS));
  let bytes = 0;
  let seconds = 0;
  const times = await healthUntil(target, async () => {
    const startedAt = performance.now();
    for (let round = 0; round < ROUNDS; round++) {
      const sent = await Promise.all(replies.map(ask));
      bytes += sent.reduce((sum, one) => sum + one, 0);
    }
    seconds = (performance.now() - startedAt) / 1000;
  });
  return [
    { name: '/healthz while long replies go out, p50', value: percentile(times, 0.5), unit: 'ms' },
    {
      name: '/healthz while long replies go out, p99',
      value: percentile(times, 0.99),
      unit: 'ms',
      aim: { atMost: 50 },
      note: `${ROUNDS} times ${REPLIES} replies with ${PICTURES_A_REPLY} pictures, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s, ${times.length} requests; ${percentile(idle, 0.99).toFixed(0)} ms of the idle server`,
    },
  ];
}

/** How long each answer of `/healthz` took, in ms, while something else went on. */
async function healthUntil(
  { origin }: Target,
  begin: () => Promise<unknown>,
): Promise<readonly number[]> {
  const { url, execArgv } = workerBeside(import.meta.url, 'health-prober');
  const prober = new Worker(url, {
    workerData: { url: `${origin}/healthz`, everyMs: EVERY_MS },
    execArgv: [...execArgv],
  });
  await once(prober, 'message');
  await begin();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  prober.postMessage('done');
  const [times] = (await once(prober, 'message')) as [readonly number[]];
  return times;
}
