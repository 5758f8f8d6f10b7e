// A drawing process whose prompts are commands, for testing the engine around it. Pictures are filled with
// their seed, and their first bytes tell the process and the size of their batch.
// Prompts: `steps` takes 20 steps of 20 ms · `stuck` never comes back from its first step · `source` hands
// the source back, with 1 where its mask keeps · `unsafe` is flagged · `throw`, `exit`, `sigkill`, `crash` and
// `rubbish` end as they say · `crowded` has memory for one picture at a time, `crowded to death` likewise.
// Model names with `unloadable`, `slow`, `endless` or `deadly` in them load like that.
import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Painted, PaintContext, PaintTask } from '../../src/diffusion/families/painter.ts';
import { modelFault } from '../../src/diffusion/faults.ts';
import { REPORTS_FD } from '../../src/engines/diffusion/pipes.ts';
import { servePaints } from '../../src/engines/diffusion/serve-paints.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';

/** Computes without looking up, as native code does. */
function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function filled({ width, height, seed }: PaintTask, batch: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 3).fill(seed);
  data[0] = batch;
  new DataView(data.buffer).setUint32(1, process.pid);
  return { width, height, channels: 3, data };
}

function copied({ source }: PaintTask): Pixels {
  const { pixels, keep } = source!;
  const data = pixels.data.slice();
  keep?.forEach((value, at) => value === 255 && data.fill(1, at * 3, at * 3 + 3));
  return { ...pixels, data };
}

async function walk(
  batch: readonly PaintTask[],
  { signal, onStep, onStage, onState }: PaintContext,
): Promise<void> {
  onStage?.('painting');
  const steps = batch[0]!.prompt === 'steps' ? 20 : 3;
  for (let step = 1; step <= steps; step++) {
    busyFor(batch[0]!.prompt === 'steps' ? 20 : 1);
    await sleep(0);
    signal.throwIfAborted();
    onStep(step, steps);
    batch.forEach((task, index) => onState?.(index, filled({ ...task, seed: step }, 0)));
  }
  onStage?.('decoding');
}

const model: string[] = [];

async function paint(batch: readonly PaintTask[], context: PaintContext): Promise<Painted[]> {
  if (batch.some(({ prompt }) => prompt === 'endless')) {
    throw modelFault('prompt_too_long', { model: model[0]!, tokens: 1300, limit: 1200, place: 0 });
  }
  switch (batch[0]!.prompt) {
    case 'stuck':
      context.onStage?.('painting');
      busyFor(3_600_000);
      break;
    case 'throw':
      throw new RangeError('nothing can be painted of this');
    case 'exit':
      return process.exit(7);
    case 'sigkill':
      process.kill(process.pid, 'SIGKILL');
      break;
    case 'crash':
      setImmediate(() => {
        throw new Error('out of paint');
      });
      await sleep(3_600_000);
      break;
    case 'rubbish':
      writeSync(REPORTS_FD, Buffer.alloc(64, 255));
      await sleep(3_600_000);
      break;
    case 'crowded':
      if (batch.length > 1) throw modelFault('out_of_memory', { model: model[0]! });
      break;
    case 'crowded to death':
      if (batch.length > 1) process.kill(process.pid, 'SIGKILL');
      break;
    default:
  }
  await walk(batch, context);
  return batch.map((task) => {
    if (task.prompt === 'unsafe') return modelFault('picture_unsafe', { model: model[0]! });
    return task.prompt === 'source' ? copied(task) : filled(task, batch.length);
  });
}

servePaints(async ({ name }) => {
  model.push(name);
  if (name.includes('unloadable')) {
    throw modelFault('file_truncated', { model: name, file: 'unet/model.onnx' });
  }
  if (name.includes('slow')) await sleep(300);
  if (name.includes('endless')) busyFor(3_600_000);
  if (name.includes('deadly')) process.kill(process.pid, 'SIGKILL');
  return { painter: { paint, release: () => Promise.resolve() }, device: 'cpu' };
});
