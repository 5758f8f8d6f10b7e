import { ModelFault } from '../../diffusion/faults.ts';
import { createModelStore } from '../../diffusion/models/create-model-store.ts';
import type { InstalledModel } from '../../diffusion/models/model-store.ts';
import type { DeviceChoice } from '../../kernel/device.ts';
import { fault, GalaError } from '../../kernel/errors.ts';
import { OPERATIONS } from '../../kernel/image-task.ts';
import { workerBeside, type WorkerFile } from '../../kernel/worker-file.ts';
import type { DrawContext, DrawTask, Drawing, Engine, EngineAbilities } from '../engine.ts';
import { createHealthRecord } from './health-record.ts';
import { createKnownModels } from './known-models.ts';
import { createModelProcesses } from './model-processes.ts';
import { modelNeeds, systemMemory, type Memory } from './memory.ts';
import { createPaintLine } from './paint-line.ts';
import { paintTask } from './paint-order.ts';
import { newPicture } from './picture.ts';
import { tellMethod } from './tell-method.ts';
import { neverFits, toldFault } from './told-fault.ts';

/** Registry id of the engine of local models. */
export const DIFFUSION = 'diffusion';

export interface DiffusionEngineOptions {
  /** Absolute path of the folder that holds the models. */
  readonly modelsFolder: string;
  /** Absolute path of the folder of those that came with Gala, where there are any. */
  readonly shippedFolder?: string;
  readonly device: DeviceChoice;
  /** Threads that compute on the CPU. */
  readonly threads: number;
  /** Bytes that all models may take together; what is free when they need it when left out. */
  readonly memory?: number | undefined;
  /** After so long without work a model is unloaded. */
  readonly idleMs: number;
  /** How many pictures are painted at once at most; as many as is faster on the device when left out. */
  readonly batch?: number | undefined;
  /** Another program than the usual one, for tests. */
  readonly program?: WorkerFile;
  /** Other memory than that of this machine, for tests. */
  readonly system?: Memory;
  /** Without a word from a process for so long while it works, it is ended. @defaultValue 15 minutes */
  readonly stallMs?: number;
  /** For how long a model goes on loading that nobody waits for any more. @defaultValue 30 seconds */
  readonly unwantedLoadMs?: number;
}

const STALL_MS = 15 * 60_000;

/** Loading takes 6 to 17 s as a rule. */
const UNWANTED_LOAD_MS = 30_000;

/** As large as anything that is asked for; memory and the model's own rules say what is drawn. */
const MAX_EDGE = 3840;

/** How many requests are looked at together, so that pictures alike meet in one batch. */
const PARALLEL = 4;

/**
 * How many pictures are painted at once on what computes many things side by side. On a CPU one takes
 * all of it: two at once take longer than one after the other.
 */
const BATCH_ON_GPU = 4;

/**
 * The engine of local diffusion models. Each model is loaded by a process of its own when it is first
 * asked for, and unloaded when nobody has for a while; nothing of ONNX Runtime is ever in this process.
 */
export function createDiffusionEngine(options: DiffusionEngineOptions): Engine {
  const { batch, idleMs, device, threads, stallMs = STALL_MS } = options;
  const { unwantedLoadMs = UNWANTED_LOAD_MS } = options;
  const { system = systemMemory(device) } = options;
  const models = createKnownModels(createModelStore(options.modelsFolder, options.shippedFolder));
  const health = createHealthRecord();
  const processes = createModelProcesses({
    program: options.program ?? workerBeside(import.meta.url, 'child'),
    device,
    threads,
    idleMs,
    stallMs,
    budget: options.memory,
    free: () => system.free(),
  });
  const line = createPaintLine(
    processes,
    (model) => {
      const used = processes
        .list()
        .find((one) => one.model === model)
        ?.process.device();
      return batch ?? (used === undefined || used === 'cpu' ? 1 : BATCH_ON_GPU);
    },
    unwantedLoadMs,
  );
  const drawing = new Set<Promise<unknown>>();
  let closed = false;

  const draw = async (task: DrawTask, context: DrawContext): Promise<Drawing> => {
    if (task.engineModel === undefined) throw new Error('no model was named');
    const model = await models.find(task.engineModel);
    const painting = await paintTask(task, model.folder);
    const needs = modelNeeds(model, painting, system);
    // What could never be painted here does not wait in line to hear it, and need not try again.
    const most = options.memory ?? system.total();
    if (needs.needed(1) > most) throw neverFits(needs, most, task.model);
    const { picture, pixels } = newPicture(painting, needs, context);
    line.add(picture);
    return { pixels: await pixels, method: tellMethod(painting, model.folder) };
  };

  return {
    id: DIFFUSION,
    abilities: abilitiesWith({ operations: OPERATIONS, blends: true }),
    abilitiesOf: (name) => {
      const model = models.seen(name);
      const usable = model?.complete && model.family !== undefined;
      return usable ? abilitiesWith(model) : undefined;
    },
    refresh: () => models.look(),
    async draw(task, context) {
      if (closed) throw fault('shutting_down', { retryAfter: 1 });
      const under = draw(task, context);
      drawing.add(under);
      try {
        const drawn = await under;
        health.drawn();
        return drawn;
      } catch (error) {
        if (error instanceof GalaError) throw error;
        if (error instanceof Error && error.name === 'AbortError') throw error;
        health.failed(error);
        if (error instanceof ModelFault) throw toldFault(error, task.model);
        throw fault('engine_failed', { engine: DIFFUSION }, { cause: error });
      } finally {
        drawing.delete(under);
      }
    },
    health: async () => health.tell(processes.list(), line.waiting()),
    async close() {
      closed = true;
      await Promise.allSettled(drawing);
      // What still computes does so for nobody.
      await processes.close();
    },
  };
}

function abilitiesWith({
  operations,
  blends,
  briefPrompts,
  nativeEdge,
  usual,
  introduction,
}: Pick<
  InstalledModel,
  'operations' | 'blends' | 'briefPrompts' | 'nativeEdge' | 'usual' | 'introduction'
>): EngineAbilities {
  return {
    operations,
    maxEdge: MAX_EDGE,
    parallel: PARALLEL,
    trained: true,
    transparency: false,
    materials: 0,
    sampling: true,
    blends,
    ...(briefPrompts && { briefPrompts }),
    ...(nativeEdge !== undefined && { nativeEdge }),
    ...(usual && { usual }),
    ...(introduction && { introduction }),
  };
}
