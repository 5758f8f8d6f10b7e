import type { DrawContext, DrawTask, Drawing } from '../engine.ts';
import { abortError, startDrawThread, type DrawThread } from './draw-thread.ts';
import type { WorkerFile } from '../../kernel/worker-file.ts';

interface PoolState {
  readonly threads: number;
  readonly busy: number;
  /** Threads that died since a picture was last finished. */
  readonly deaths: number;
}

/** Threads that share the drawing. */
export interface DrawPool {
  /**
   * Draws as soon as a thread is free, in order of arrival.
   * @throws as {@link DrawThread.draw}; a thread that died is replaced before the next draw.
   */
  draw(order: DrawTask, context: DrawContext): Promise<Drawing>;
  state(): PoolState;
  /** Waits for all draws, those in line included, then for the threads to end. */
  close(): Promise<void>;
}

/**
 * A pool of up to `size` threads, each started when it is first needed: a server that never draws
 * stays small. Idle threads stay, for loading takes them longer than drawing.
 */
export function createDrawPool(file: WorkerFile, size: number): DrawPool {
  const idle: DrawThread[] = [];
  const busy = new Set<DrawThread>();
  const line: ((thread: DrawThread) => void)[] = [];
  const draws = new Set<Promise<unknown>>();
  let deaths = 0;

  const free = (): DrawThread | undefined => {
    const thread = idle.pop() ?? (busy.size < size ? startDrawThread(file) : undefined);
    if (!thread) return undefined;
    // A thread may have died since its last draw.
    return thread.alive() ? thread : free();
  };

  const serveLine = (): void => {
    while (line.length > 0) {
      const thread = free();
      if (!thread) return;
      busy.add(thread);
      line.shift()?.(thread);
    }
  };

  const seize = (signal: AbortSignal): Promise<DrawThread> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(abortError());
      const onAbort = (): void => {
        line.splice(line.indexOf(take), 1);
        reject(abortError());
      };
      const take = (thread: DrawThread): void => {
        signal.removeEventListener('abort', onAbort);
        resolve(thread);
      };
      signal.addEventListener('abort', onAbort, { once: true });
      line.push(take);
      serveLine();
    });

  const release = (thread: DrawThread): void => {
    busy.delete(thread);
    if (thread.alive()) idle.push(thread);
    else deaths += 1;
    serveLine();
  };

  const draw = async (order: DrawTask, context: DrawContext): Promise<Drawing> => {
    const thread = await seize(context.signal);
    try {
      const drawing = await thread.draw(order, context);
      deaths = 0;
      return drawing;
    } finally {
      release(thread);
    }
  };

  return {
    draw: (order, context) => {
      const drawing = draw(order, context);
      const over: Promise<unknown> = drawing
        .catch(() => undefined)
        .finally(() => draws.delete(over));
      draws.add(over);
      return drawing;
    },
    state: () => ({
      threads: idle.length + busy.size,
      busy: busy.size,
      deaths,
    }),
    close: async () => {
      while (draws.size > 0) await Promise.all(draws);
      await Promise.all(idle.splice(0).map((thread) => thread.leave()));
    },
  };
}
