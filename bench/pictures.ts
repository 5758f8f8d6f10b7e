import { drawAtOnce, drawInTurn, startEngine, type Cost } from './drawing-costs.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';
import { benchPrompts } from './prompts.ts';

const EDGES = [256, 512, 1024] as const;

/** One worker and two take turns, so that whatever else the machine does hits both alike. */
const ROUNDS = 2;

/**
 * What a picture costs, from the prompt to the PNG: wall time and CPU time per picture with one
 * worker, and how much faster two workers get through the same list.
 */
export const pictures: Measurement = {
  name: 'pictures',
  run: async () => {
    const prompts = benchPrompts('usual');
    const one = await startEngine(1);
    const two = await startEngine(2);
    // Threads that have loaded everything and whose code has been compiled.
    for (const engine of [one, two]) await drawAtOnce(engine, prompts, 256);
    const figures: Figure[] = [];
    for (const edge of EDGES) {
      const costs: Cost[] = [];
      const walls: number[] = [];
      let [alone, together] = [0, 0];
      for (let round = 0; round < ROUNDS; round++) {
        alone += await timed(async () => costs.push(...(await drawInTurn(one, prompts, edge))));
        together += await timed(async () => walls.push(...(await drawAtOnce(two, prompts, edge))));
      }
      figures.push(...describe(costs, edge), ...describeTwo(walls, alone / together, edge));
    }
    await Promise.all([one.close(), two.close()]);
    return figures;
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function describe(costs: readonly Cost[], edge: number): readonly Figure[] {
  const of = (kind: keyof Cost, share: number): number =>
    percentile(
      costs.map((cost) => cost[kind]),
      share,
    );
  const name = `one worker, ${edge}²`;
  return [
    { name: `${name}, wall p50`, value: of('wall', 0.5), unit: 'ms' },
    { name: `${name}, wall p95`, value: of('wall', 0.95), unit: 'ms' },
    {
      name: `${name}, CPU p50`,
      value: of('cpu', 0.5),
      unit: 'ms',
      ...(edge === 1024 ? { aim: { atMost: 350 } } : {}),
      note: `${costs.length} pictures`,
    },
    { name: `${name}, CPU p95`, value: of('cpu', 0.95), unit: 'ms' },
  ];
}

function describeTwo(walls: readonly number[], gain: number, edge: number): readonly Figure[] {
  const name = `two workers, ${edge}²`;
  return [
    { name: `${name}, wall p50`, value: percentile(walls, 0.5), unit: 'ms' },
    { name: `${name}, wall p95`, value: percentile(walls, 0.95), unit: 'ms' },
    {
      name: `two workers against one, ${edge}²`,
      value: gain,
      unit: '×',
      ...(edge === 1024 ? { aim: { atLeast: 1.6 } } : {}),
      note: 'pictures per second',
    },
  ];
}
