import { fault, GalaError } from '../../kernel/errors.ts';
import type { DrawTask, Engine } from '../engine.ts';
import { createDrawPool } from './draw-pool.ts';
import { workerBeside, type WorkerFile } from '../../kernel/worker-file.ts';

/** Registry id of the embedded engine. */
const COLLAGE = 'collage';

const DEATHS_THAT_TELL = 3;

export interface CollageEngineOptions {
  /** How many pictures are drawn at the same time, each in a thread of its own. */
  readonly workers: number;
  /** Another thread program, for tests and benchmarks. */
  readonly workerFile?: WorkerFile;
}

/**
 * The embedded engine: reads the prompt and composes openly licensed drawings and procedural
 * scenery, in worker threads. Nothing of it is loaded before the first picture.
 */
export function createCollageEngine(options: CollageEngineOptions): Engine {
  const file = options.workerFile ?? workerBeside(import.meta.url, 'worker');
  const pool = createDrawPool(file, options.workers);
  let closed = false;

  return {
    id: COLLAGE,
    abilities: {
      operations: ['generate', 'edit', 'vary'],
      maxEdge: 3840,
      parallel: options.workers,
    },
    draw: async (task: DrawTask, context) => {
      if (closed) throw fault('shutting_down', { retryAfter: 1 });
      try {
        return await pool.draw(task, context);
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') throw error;
        if (error instanceof GalaError) throw error;
        throw fault('engine_failed', { engine: COLLAGE }, { cause: error });
      }
    },
    health: () => {
      const { threads, busy, deaths } = pool.state();
      const work = `${busy} of ${options.workers} workers drawing, ${threads} started`;
      // One death is mended by the next draw; several in a row mean that no thread comes up.
      return Promise.resolve(
        deaths < DEATHS_THAT_TELL
          ? { ok: true, detail: work }
          : { ok: false, detail: `the last ${deaths} drawing threads died; ${work}` },
      );
    },
    close: () => {
      closed = true;
      return pool.close();
    },
  };
}
