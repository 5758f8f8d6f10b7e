import { modelFault } from '../../diffusion/faults.ts';
import type { WorkerFile } from '../../kernel/worker-file.ts';
import type { ModelWish } from './messages.ts';
import { startPaintProcess, type PaintProcess } from './paint-process.ts';
import { findRoom } from './room.ts';

export interface ProcessOptions extends Pick<ModelWish, 'device' | 'threads'> {
  readonly program: WorkerFile;
  /** After so long without work a model is unloaded. */
  readonly idleMs: number;
  /** Without a word from a process for so long while it works, it is ended. */
  readonly stallMs: number;
  /** Bytes that all models may take together; what is free decides when left out. */
  readonly budget: number | undefined;
  /** Bytes of memory that are free now. */
  readonly free: () => number;
}

/** A model as it lies on the disk, and what it needs for the work ahead. */
export interface ModelNeeds {
  readonly name: string;
  readonly folder: string;
  /** Differs when the files have become others. */
  readonly stamp: string;
  /** Bytes in all, to paint so many pictures at once. */
  readonly needed: (batch: number) => number;
}

/** A process that is ready to paint, and how many pictures it has memory for. */
export interface ReadyProcess {
  readonly process: PaintProcess;
  readonly batch: number;
  /** How long it took to load. */
  readonly loadMs: number;
}

interface Kept {
  readonly process: PaintProcess;
  readonly stamp: string;
  loadMs: number;
  isLoading: boolean;
  /** Runs while it is idle. */
  timer?: NodeJS.Timeout | undefined;
}

/**
 * The processes that draw, one a model: whatever ends with a process is given back whole, a model that
 * crashes takes no other along, and which one is to be killed is never a question.
 */
export interface ModelProcesses {
  /** Whether its model is in memory. */
  isLoaded(model: string): boolean;
  /** Whether it is being loaded, and cannot paint yet. */
  isLoading(model: string): boolean;
  /** Ends the process of a model that is not worth waiting for. */
  giveUp(model: string): void;
  /**
   * Finds room for a model, unloading those that were used longest ago, and loads it unless it is.
   * @param mostFor how many pictures to paint at once at most, by what it computes on.
   * @throws ModelFault `memory_too_small` before anything is loaded, or why it cannot be.
   */
  ready(needs: ModelNeeds, most: number): Promise<ReadyProcess>;
  /** It has nothing to do for now. */
  rest(model: string): void;
  /** In the order in which they were used. */
  list(): readonly { readonly model: string; readonly process: PaintProcess }[];
  close(): Promise<void>;
}

export function createModelProcesses(options: ProcessOptions): ModelProcesses {
  // In the order in which they were used: a Map keeps it, and using one puts it behind.
  const kept = new Map<string, Kept>();

  const end = async (model: string, how: string): Promise<void> => {
    const one = kept.get(model);
    if (one === undefined) return;
    kept.delete(model);
    clearTimeout(one.timer);
    one.process.kill(how);
    await one.process.ended;
  };

  const usable = async ({ name, stamp }: ModelNeeds): Promise<Kept | undefined> => {
    const one = kept.get(name);
    if (one === undefined || (one.process.alive() && one.stamp === stamp)) return one;
    await end(name, 'its files have become others');
    return undefined;
  };

  const makeRoom = async ({ name, needed }: ModelNeeds, most: number): Promise<number> => {
    const others = [...kept.keys()].filter((model) => model !== name);
    const residentOf = (model: string): number => kept.get(model)?.process.resident() ?? 0;
    const room = findRoom({
      needed,
      most,
      own: residentOf(name),
      others: others.map(residentOf),
      free: options.free(),
      budget: options.budget,
    });
    if (!('batch' in room)) {
      throw modelFault('memory_too_small', { model: name, needed: needed(1), free: room.most });
    }
    await Promise.all(others.slice(0, room.unload).map((model) => end(model, 'unloaded')));
    return room.batch;
  };

  const load = async ({ name, folder, stamp }: ModelNeeds): Promise<Kept> => {
    const { program, device, threads, stallMs } = options;
    const since = performance.now();
    const process = startPaintProcess(program, { name, folder, device, threads }, { stallMs });
    const one: Kept = { process, stamp, loadMs: 0, isLoading: true };
    kept.set(name, one);
    try {
      await process.loaded;
    } catch (error) {
      await end(name, 'it could not load its model');
      throw error;
    }
    one.isLoading = false;
    one.loadMs = performance.now() - since;
    return one;
  };

  return {
    isLoaded: (model) => kept.get(model)?.process.alive() ?? false,
    isLoading: (model) => kept.get(model)?.isLoading ?? false,
    giveUp: (model) => kept.get(model)?.process.kill('nobody waited for it any more'),

    async ready(needs, most) {
      const there = await usable(needs);
      clearTimeout(there?.timer);
      const batch = await makeRoom(needs, most);
      const { process, loadMs } = there ?? (await load(needs));
      return { process, batch, loadMs };
    },

    rest(model) {
      const one = kept.get(model);
      if (one === undefined) return;
      kept.delete(model);
      if (!one.process.alive()) return;
      kept.set(model, one);
      clearTimeout(one.timer);
      one.timer = setTimeout(() => void end(model, 'idle'), options.idleMs).unref();
    },

    list: () => [...kept].map(([model, { process }]) => ({ model, process })),

    async close() {
      await Promise.all([...kept.keys()].map((model) => end(model, 'the server stops')));
    },
  };
}
