import type {
  DrawContext,
  DrawTask,
  Drawing,
  Engine,
  Progress,
  SourcePicture,
} from '../engines/engine.ts';
import { GalaError, fault } from '../kernel/errors.ts';
import { seedOf, type ImageTask } from '../kernel/image-task.ts';
import type { Pixels } from '../kernel/pixels.ts';
import { formatSize, type Size } from '../kernel/size.ts';
import {
  finishPartial,
  finishPicture,
  finishUnchanged,
  staysWhole,
  type EncodedPicture,
} from './finish-picture.ts';
import { joinProgress } from './progress.ts';
import { watchPicture } from './watch-picture.ts';

/**
 * Draws all pictures of a task at the same time, each encoded as soon as it is drawn. They succeed
 * or fail together: the first failure stops the others, and nothing draws on after this returns.
 * @throws GalaError `engine_failed`, or whatever fault the engine named.
 */
export async function drawPictures(
  engine: Engine,
  task: ImageTask,
  context: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    /**
     * Stores a state of the first picture on its way, encoded; called one after the other, and as often
     * as the task allows.
     */
    readonly onPartial?: (bytes: Uint8Array) => Promise<void>;
    /** What an edit or a variation starts from, the same for all. */
    readonly source?: SourcePicture | undefined;
  },
): Promise<readonly EncodedPicture[]> {
  const { source, onPartial } = context;
  const siblings = new AbortController();
  const signal = AbortSignal.any([context.signal, siblings.signal]);
  const progressOf = joinProgress(task.count, context.onProgress);
  const failures: unknown[] = [];

  const pictures = await Promise.all(
    Array.from({ length: task.count }, async (_, index) => {
      const { onProgress, onDone } = progressOf(index);
      try {
        const seed = seedOf(task, index);
        const picture =
          source !== undefined && (staysWhole(source) || isWantedBack(task, source))
            ? await finishUnchanged(source, task, seed)
            : await drawOne(engine, task, {
                seed,
                source,
                signal,
                onProgress,
                onPartial: index === 0 ? onPartial : undefined,
              });
        onDone();
        return picture;
      } catch (error) {
        failures.push(error);
        siblings.abort();
        return undefined;
      }
    }),
  );
  if (failures.length > 0) throw asOfFamily(failures[0], task);
  return pictures.filter((picture) => picture !== undefined);
}

/**
 * Nothing is asked of an engine that would have to paint anew what is there already. One that knows what
 * it drew gives that back itself, and goes on knowing it.
 */
function isWantedBack({ unchanged }: ImageTask, { scene }: SourcePicture): boolean {
  return unchanged === true && scene === undefined;
}

/** Which family was asked decides the words of a refusal, and no engine knows that. */
function asOfFamily(error: unknown, { output }: ImageTask): unknown {
  if (!(error instanceof GalaError) || output === undefined) return error;
  const { code, facts } = error.fault;
  if (code !== 'content_policy') return error;
  return fault('content_policy', { ...facts, gptImage: true }, { cause: error });
}

async function drawOne(
  engine: Engine,
  task: ImageTask,
  how: {
    readonly seed: number;
    readonly source: SourcePicture | undefined;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    readonly onPartial: ((bytes: Uint8Array) => Promise<void>) | undefined;
  },
): Promise<EncodedPicture> {
  const { operation, model, prompt, size, quality, look, background, fidelity } = task;
  const { engineModel, sampling, wholePrompt, partials = 0 } = task;
  const { seed, source, signal, onProgress, onPartial } = how;
  const watcher =
    onPartial !== undefined && partials > 0
      ? watchPicture((state) => finishPartial(state, { engine, task, source }), onPartial)
      : undefined;
  const drawTask: DrawTask = {
    operation,
    model,
    prompt,
    size,
    seed,
    ...(engineModel !== undefined && { engineModel }),
    ...(sampling && { sampling }),
    ...(quality && { quality }),
    ...(look && { look }),
    ...(background && { background }),
    ...(fidelity && { fidelity }),
    ...(source && { source }),
    ...(wholePrompt !== undefined && { wholePrompt }),
    ...(watcher && { partials }),
  };
  try {
    const drawing = await drawNamed(engine, drawTask, {
      signal,
      onProgress,
      ...(watcher && { onPartial: watcher.onPartial }),
    });
    return await finishPicture(drawing, { engine, task, seed, source });
  } finally {
    await watcher?.end();
  }
}

async function drawNamed(engine: Engine, task: DrawTask, context: DrawContext): Promise<Drawing> {
  try {
    context.signal.throwIfAborted();
    const drawing = await engine.draw(task, context);
    assertSize(drawing.pixels, task.size);
    return drawing;
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
