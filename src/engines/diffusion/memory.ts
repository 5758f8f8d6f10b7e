import { totalmem } from 'node:os';

import { estimateMemory } from '../../diffusion/families/estimate-memory.ts';
import type { PaintTask } from '../../diffusion/families/painter.ts';
import type { InspectedModel } from '../../diffusion/models/inspect-model.ts';
import { freeMemory } from '../../diffusion/runtime/free-memory.ts';
import type { DeviceChoice } from '../../kernel/device.ts';
import type { KnownModel } from './known-models.ts';
import type { ModelNeeds } from './model-processes.ts';

/** The memory of a machine, in bytes. */
export interface Memory {
  free(): number;
  total(): number;
  /** What a model needs in all to paint so many pictures like this at once. */
  estimate(model: InspectedModel, task: PaintTask, batch: number): number;
}

/** That of this machine. What `auto` comes to is known too late; a CPU takes the most. */
export function systemMemory(choice: DeviceChoice): Memory {
  const device = choice === 'auto' ? 'cpu' : choice;
  return {
    free: () => freeMemory(),
    total: totalmem,
    estimate: (model, { width, height, refine = false }, batch) =>
      estimateMemory(model, { size: { width, height }, batch, device, refine }),
  };
}

/** What a picture needs of its model. */
export function modelNeeds(
  { folder, stamp }: KnownModel,
  task: PaintTask,
  memory: Memory,
): ModelNeeds {
  return {
    name: folder.name,
    folder: folder.folder,
    stamp,
    needed: (batch) => memory.estimate(folder, task, batch),
  };
}
