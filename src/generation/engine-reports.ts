import { setTimeout as sleep } from 'node:timers/promises';

import type { Engine, EngineHealth } from '../engines/engine.ts';
import type { EngineRegistry } from '../engines/registry.ts';
import type { Operation } from '../kernel/image-task.ts';
import type { JobQueue } from '../queue/queue.ts';

/** How an engine is, and how much it has to do. */
export interface EngineReport extends EngineHealth {
  readonly id: string;
  /** How many requests it is given at a time. */
  readonly parallel: number;
  readonly operations: readonly Operation[];
  readonly queue: {
    readonly waiting: number;
    readonly running: number;
    /** How many may wait. */
    readonly capacity: number;
  };
}

/** Tells of the engines of this process. */
export interface EngineReports {
  list(): Promise<readonly EngineReport[]>;
}

/** @param parts `timeoutMs`: an engine that does not say by then how it is, is not well. */
export function createEngineReports(parts: {
  readonly engines: EngineRegistry;
  readonly queue: Pick<JobQueue, 'depth'>;
  readonly timeoutMs: number;
}): EngineReports {
  return {
    list: () =>
      Promise.all(
        parts.engines.all().map(async (engine) => {
          const { id, abilities } = engine;
          const { parallel, operations } = abilities;
          const [{ ok, detail }, queue] = await Promise.all([
            healthOf(engine, parts.timeoutMs),
            parts.queue.depth(id),
          ]);
          return { id, ok, detail, parallel, operations, queue };
        }),
      ),
  };
}

async function healthOf(engine: Engine, timeoutMs: number): Promise<EngineHealth> {
  const enough = new AbortController();
  const silent = sleep(timeoutMs, undefined, { signal: enough.signal }).then(
    () => ({ ok: false, detail: `It did not answer within ${timeoutMs / 1000} s.` }),
    () => ({ ok: false, detail: '' }),
  );
  try {
    return await Promise.race([engine.health(), silent]);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    enough.abort();
  }
}
