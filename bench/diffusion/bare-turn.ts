// The turn of ONNX Runtime alone: the runs that made up Gala's picture, with feeds of the same shapes and
// nothing between them. What Gala takes longer is what its pipeline costs.
import { readFileSync } from 'node:fs';
import { InferenceSession, Tensor } from 'onnxruntime-node';

import type * as Elements from '../../src/diffusion/runtime/elements.ts';
import type { ElementType } from '../../src/diffusion/runtime/runtime.ts';
import type * as SessionOptions from '../../src/diffusion/runtime/session-options.ts';
import { built } from '../built.ts';
import { STEPPING, type GraphCall } from './graph-calls.ts';
import type { TurnOrder, TurnTimes } from './turn.ts';

const { sessionOptions } = await built<typeof SessionOptions>(
  'diffusion/runtime/session-options.js',
);
const { toElements } = await built<typeof Elements>('diffusion/runtime/elements.js');

const order = JSON.parse(process.argv[2] ?? '') as TurnOrder;
const calls = JSON.parse(readFileSync(process.argv[3] ?? '', 'utf8')) as readonly GraphCall[];

const options = sessionOptions('cpu', order.threads);

const startedAt = performance.now();
const sessions = new Map<string, InferenceSession>();
for (const file of new Set(calls.map((call) => call.file))) {
  sessions.set(file, await InferenceSession.create(file, options));
}
const load = performance.now() - startedAt;

/** Runs of one graph with the same shapes are alike. */
const kindOf = ({ file, dims }: GraphCall): string => JSON.stringify([file, dims]);

const prepared = calls.map(({ file, part, dims, wanted }) => {
  const session = sessions.get(file)!;
  return { session, part, wanted, feeds: feedsOf(session, dims) };
});

/** Numbers that any part can be fed: ids and timesteps that exist, latents and pixels within range. */
function feedsOf(
  session: InferenceSession,
  dims: GraphCall['dims'],
): Readonly<Record<string, Tensor>> {
  const entries = session.inputMetadata.map((input) => {
    const shape = dims[input.name];
    if (!input.isTensor || shape === undefined) throw new Error(`${input.name} was not fed`);
    const count = shape.reduce((product, edge) => product * edge, 1);
    const isWhole = /int|bool/.test(input.type) || input.name === 'timestep';
    const data = Float32Array.from({ length: count }, (_, i) => (isWhole ? 1 : Math.sin(i)));
    const type = input.type as ElementType;
    return [input.name, new Tensor(type, toElements(type, data), shape)] as const;
  });
  return Object.fromEntries(entries);
}

async function runAll(): Promise<{ readonly picture: number; readonly stepping: number }> {
  let stepping = 0;
  const begunAt = performance.now();
  for (const { session, part, feeds, wanted } of prepared) {
    const runAt = performance.now();
    await session.run(feeds, wanted);
    if (STEPPING.includes(part)) stepping += performance.now() - runAt;
  }
  return { picture: performance.now() - begunAt, stepping };
}

if (order.warmUp !== 'none') {
  const kinds = new Map(prepared.map((call, i) => [kindOf(calls[i]!), call]));
  for (const { session, feeds, wanted } of kinds.values()) await session.run(feeds, wanted);
}
const { picture, stepping } = await runAll();
console.log(JSON.stringify({ load, picture, step: stepping / order.steps } satisfies TurnTimes));
