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

/**
 * What a picture costs, from the prompt to the PNG: wall time and CPU time per picture with one
 * worker, and how much faster two workers get through the same list.
 */
export const pictures: Measurement = {
  name: 'pictures',
  run: async () => {
    const figures: Figure[] = [];
    const prompts = benchPrompts();
    const one = await warmEngine(1, prompts);
    const alone = new Map<number, number>();
    for (const edge of EDGES) {
      const startedAt = performance.now();
      const drawn = await drawInTurn(one, prompts, edge);
      alone.set(edge, performance.now() - startedAt);
      figures.push(...describe(drawn, edge));
    }
    await one.close();

    const two = await warmEngine(2, prompts);
    for (const edge of EDGES) {
      const startedAt = performance.now();
      const walls = await drawTogether(two, prompts, edge);
      const gain = (alone.get(edge) ?? NaN) / (performance.now() - startedAt);
      figures.push(
        { name: `two workers, ${edge}², wall p50`, value: percentile(walls, 0.5), unit: 'ms' },
        { name: `two workers, ${edge}², wall p95`, value: percentile(walls, 0.95), unit: 'ms' },
        {
          name: `two workers against one, ${edge}²`,
          value: gain,
          unit: '×',
          ...(edge === 1024 ? { aim: { atLeast: 1.6 } } : {}),
          note: 'pictures per second',
        },
      );
    }
    await two.close();
    return figures;
  },
};

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
      ...(edge === 1024 ? { aim: { atMost: 400 } } : {}),
      note: `${drawn.length} prompts`,
    },
    { name: `${name}, CPU p95`, value: of('cpu', 0.95), unit: 'ms' },
  ];
}

/** An engine whose threads have loaded everything and whose code has been compiled. */
async function warmEngine(workers: number, prompts: readonly string[]): Promise<Engine> {
  const { createCollageEngine } = await built<typeof Collage>('engines/collage/collage-engine.js');
  const engine = createCollageEngine({ workers });
  await drawTogether(engine, prompts, 256);
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
async function drawTogether(
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
