import type * as Collage from '../src/engines/collage/collage-engine.ts';
import type { DrawTask, Engine } from '../src/engines/engine.ts';
import type * as Encoding from '../src/pixels/encode-png.ts';
import { built } from './built.ts';
import { percentile, type Figure, type Measurement } from './figure.ts';
import { benchPrompts } from './prompts.ts';

const EDGES = [256, 512, 1024] as const;

interface Drawn {
  readonly wall: number;
  /** Of the whole process: garbage collection, compilation and encoding included. */
  readonly cpu: number;
}

/** One worker and two take turns, so that whatever else the machine does hits both alike. */
const ROUNDS = 2;

/**
 * What a picture costs, from the prompt to the PNG: wall time and CPU time per picture with one
 * worker, and how much faster two workers get through the same list.
 */
export const pictures: Measurement = {
  name: 'pictures',
  run: async () => {
    const prompts = benchPrompts();
    const one = await warmEngine(1, prompts);
    const two = await warmEngine(2, prompts);
    const figures: Figure[] = [];
    for (const edge of EDGES) {
      const drawn: Drawn[] = [];
      const walls: number[] = [];
      let [alone, together] = [0, 0];
      for (let round = 0; round < ROUNDS; round++) {
        alone += await timed(async () => drawn.push(...(await drawInTurn(one, prompts, edge))));
        together += await timed(async () => walls.push(...(await drawAtOnce(two, prompts, edge))));
      }
      figures.push(...describe(drawn, edge), ...describeTwo(walls, alone / together, edge));
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

function describe(drawn: readonly Drawn[], edge: number): readonly Figure[] {
  const of = (kind: keyof Drawn, share: number): number =>
    percentile(
      drawn.map((one) => one[kind]),
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
      note: `${drawn.length} pictures`,
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

/** An engine whose threads have loaded everything and whose code has been compiled. */
async function warmEngine(workers: number, prompts: readonly string[]): Promise<Engine> {
  const { createCollageEngine } = await built<typeof Collage>('engines/collage/collage-engine.js');
  const engine = createCollageEngine({ workers });
  await drawAtOnce(engine, prompts, 256);
  return engine;
}

async function drawInTurn(
  engine: Engine,
  prompts: readonly string[],
  edge: number,
): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  for (const prompt of prompts) {
    const cpu = process.cpuUsage();
    const wall = await drawOne(engine, prompt, edge);
    const { user, system } = process.cpuUsage(cpu);
    drawn.push({ wall, cpu: (user + system) / 1000 });
  }
  return drawn;
}

/** As many at a time as the engine has workers, so that waiting in line is not counted. */
async function drawAtOnce(
  engine: Engine,
  prompts: readonly string[],
  edge: number,
): Promise<readonly number[]> {
  const line = [...prompts];
  const walls: number[] = [];
  const work = async (): Promise<void> => {
    for (let prompt = line.shift(); prompt !== undefined; prompt = line.shift()) {
      walls.push(await drawOne(engine, prompt, edge));
    }
  };
  await Promise.all(Array.from({ length: engine.abilities.parallel }, work));
  return walls;
}

async function drawOne(engine: Engine, prompt: string, edge: number): Promise<number> {
  const { encodePng } = await built<typeof Encoding>('pixels/encode-png.js');
  const size = { width: edge, height: edge };
  const task: DrawTask = { operation: 'generate', model: 'dall-e-2', prompt, size, seed: 1 };
  const startedAt = performance.now();
  const { pixels } = await engine.draw(task, {
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  await encodePng(pixels, { engine: engine.id, model: task.model, source: 'algorithmicMedia' });
  return performance.now() - startedAt;
}
