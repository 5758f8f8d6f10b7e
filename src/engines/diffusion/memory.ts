import { totalmem } from 'node:os';

import type { PaintTask } from '../../diffusion/families/painter.ts';
import { modelFault } from '../../diffusion/faults.ts';
import type { ModelFolder } from '../../diffusion/models/model-folder.ts';
import { freeMemory } from '../../diffusion/runtime/free-memory.ts';
import type { KnownModel } from './known-models.ts';
import type { ModelNeeds } from './model-processes.ts';

/** The memory of a machine, in bytes. */
export interface Memory {
  free(): number;
  total(): number;
  /** What a model needs in all to paint so many pictures like this at once. */
  estimate(model: ModelFolder, task: PaintTask, batch: number): number;
}

/** That of this machine. */
export const SYSTEM_MEMORY: Memory = {
  free: () => freeMemory(),
  total: totalmem,
  estimate: ({ weightBytes }) => weightBytes,
};

/**
 * What a picture needs of its model.
 * @param most bytes that there could ever be.
 * @throws ModelFault `memory_too_small` when there could never be enough.
 */
export function modelNeeds(
  { folder, stamp }: KnownModel,
  task: PaintTask,
  memory: Memory,
  most: number,
): ModelNeeds {
  const needed = (batch: number): number => memory.estimate(folder, task, batch);
  const { name } = folder;
  if (needed(1) > most) {
    throw modelFault('memory_too_small', { model: name, needed: needed(1), free: most });
  }
  return { name, folder: folder.folder, stamp, needed };
}
