import type { Engine, Progress } from '../engines/engine.ts';
import { GalaError, fault } from '../kernel/errors.ts';
import { seedOf, type ImageTask } from '../kernel/image-task.ts';
import type { Pixels } from '../kernel/pixels.ts';
import { formatSize, type Size } from '../kernel/size.ts';
import { encodePng } from '../pixels/encode-png.ts';
import { joinProgress } from './progress.ts';

/** A picture ready to be stored. */
export interface EncodedPicture {
  readonly bytes: Uint8Array;
  readonly seed: number;
}

/**
 * Draws all pictures of a task at the same time, each encoded as soon as it is drawn. They succeed
 * or fail together: the first failure stops the others, and nothing draws on after this returns.
 * @throws GalaError `engine_failed`, or whatever fault the engine named.
 */
export async function drawPictures(
  engine: Engine,
  task: ImageTask,
  context: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<readonly EncodedPicture[]> {
  const siblings = new AbortController();
  const signal = AbortSignal.any([context.signal, siblings.signal]);
  const progressOf = joinProgress(task.count, context.onProgress);
  const failures: unknown[] = [];

  const pictures = await Promise.all(
    Array.from({ length: task.count }, async (_, index) => {
      const { onProgress, onDone } = progressOf(index);
      try {
        const pixels = await drawOne(engine, task, index, signal, onProgress);
        const bytes = await encodePng(pixels, {
          engine: engine.id,
          model: task.model,
          source: engine.abilities.trained ? 'trainedAlgorithmicMedia' : 'algorithmicMedia',
        });
        onDone();
        return { bytes, seed: seedOf(task, index) };
      } catch (error) {
        failures.push(error);
        siblings.abort();
        return undefined;
      }
    }),
  );
  if (failures.length > 0) throw failures[0];
  return pictures.filter((picture) => picture !== undefined);
}

async function drawOne(
  engine: Engine,
  task: ImageTask,
  index: number,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Pixels> {
  const { operation, model, prompt, size } = task;
  const drawTask = { operation, model, prompt, size, seed: seedOf(task, index) };
  try {
    signal.throwIfAborted();
    const { pixels } = await engine.draw(drawTask, { signal, onProgress });
    assertSize(pixels, size);
    return pixels;
  } catch (error) {
    // An engine names what a user can act on; anything else that comes out of it is its own crash.
    if (error instanceof GalaError) throw error;
    throw fault('engine_failed', { engine: engine.id }, { cause: error });
  }
}

function assertSize({ width, height, channels, data }: Pixels, size: Size): void {
  const whole = data.length === width * height * channels;
  if (whole && width === size.width && height === size.height) return;
  throw new Error(
    `asked for ${formatSize(size)}, got ${formatSize({ width, height })} in ${data.length} bytes`,
  );
}
