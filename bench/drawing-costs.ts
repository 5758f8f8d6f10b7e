import type * as Collage from '../src/engines/collage/collage-engine.ts';
import type { DrawTask, Engine } from '../src/engines/engine.ts';
import type * as Encoding from '../src/pixels/encode-png.ts';
import { built } from './built.ts';

export interface Cost {
  /** Milliseconds from the prompt to the PNG. */
  readonly wall: number;
  /** Of the whole process, milliseconds: garbage collection, compilation and encoding included. */
  readonly cpu: number;
}

/** The embedded engine as it is built, with threads of its own. */
export async function startEngine(workers: number): Promise<Engine> {
  const { createCollageEngine } = await built<typeof Collage>('engines/collage/collage-engine.js');
  return createCollageEngine({ workers });
}

/** Draws one picture after the other, alone in the process. */
export async function drawInTurn(
  engine: Engine,
  prompts: readonly string[],
  edge: number,
): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  for (const prompt of prompts) {
    const before = process.cpuUsage();
    const wall = await drawOne(engine, prompt, edge);
    const { user, system } = process.cpuUsage(before);
    costs.push({ wall, cpu: (user + system) / 1000 });
  }
  return costs;
}

/** As many at a time as the engine has workers, so that waiting in line is not counted. */
export async function drawAtOnce(
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
