import type { Catalogue, Model } from '../catalogue/catalogue.ts';
import type { ModelAlias } from '../config/config.ts';
import type { Engine, Progress, SourcePicture } from '../engines/engine.ts';
import { drawPictures } from '../generation/draw-pictures.ts';
import type { EncodedPicture } from '../generation/finish-picture.ts';
import { prepareSource } from '../generation/prepare-source.ts';
import { fault } from '../kernel/errors.ts';
import type { ImageTask } from '../kernel/image-task.ts';
import { formatSize, type Size } from '../kernel/size.ts';
import { decode } from '../pixels/decode.ts';
import { revisePrompt } from '../policy/revision/revise-prompt.ts';
import { wireCatalogue, wireEngines } from './engines.ts';

/** A task of which no other process and no record knows. */
export interface LocalTask extends Omit<ImageTask, 'engine' | 'inputs'> {
  /** The files of the pictures that an edit or a variation starts from. */
  readonly inputs?: {
    readonly image: Uint8Array;
    /** `undefined`: the alpha of the image says what may change. */
    readonly mask: Uint8Array | undefined;
  };
}

/**
 * Draws a task in this process and hands back the encoded pictures: no queue, no record, nothing
 * stored. Sizes are the engine's rather than the model's, for nobody's wire is being imitated. Where
 * nothing is recorded no picture is recognised either: one of Gala's own is edited like any other.
 * @throws StartUpError `model_alias_unusable`.
 * @throws GalaError `unknown_model`, `size_not_supported`, `engine_failed`.
 * @throws UndecodableError when an input is no picture that is read.
 * @throws an `AbortError` when `signal` fired.
 */
export async function drawLocally(
  wanted: LocalTask,
  context: {
    readonly workers: number;
    readonly modelAliases: readonly ModelAlias[];
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    /** Called with what will be drawn, when the model revises prompts. */
    readonly onRevised?: (revised: string) => void;
  },
): Promise<readonly EncodedPicture[]> {
  const engines = wireEngines({ workers: context.workers });
  try {
    const model = findModel(wireCatalogue(engines, context.modelAliases), wanted);
    const engine = engines.get(model.engine);
    assertSize(engine, model.id, wanted.size);
    const { inputs, ...rest } = wanted;
    const source = inputs && (await sourceOf(rest, inputs));
    const task = asTheModelHasIt({ ...rest, engine: engine.id }, model.rules);
    if (task.askedPrompt !== undefined) context.onRevised?.(task.prompt);
    return await drawPictures(engine, task, { ...context, source });
  } finally {
    await Promise.all(engines.all().map((engine) => engine.close()));
  }
}

/** The task with the model's own choices where none was made, and revised where it revises. */
function asTheModelHasIt(task: ImageTask, rules: Model['rules']): ImageTask {
  const { prompt, seed } = task;
  return {
    ...(rules.qualities.length > 1 && { quality: rules.qualities[0] }),
    ...(rules.styles && { look: rules.styles[0] }),
    ...task,
    ...(rules.revises && { prompt: revisePrompt(prompt, seed), askedPrompt: prompt }),
  };
}

function findModel(catalogue: Catalogue, { model, operation }: LocalTask): Model {
  const able = catalogue.models.filter(({ rules }) => rules.operations.includes(operation));
  const found = able.find(({ id }) => id === model);
  if (!found) throw fault('unknown_model', { model, supported: able.map(({ id }) => id) });
  return found;
}

function assertSize({ abilities: { maxEdge } }: Engine, model: string, size: Size): void {
  if (Math.max(size.width, size.height) <= maxEdge) return;
  const supported = [`up to ${maxEdge}x${maxEdge}`];
  throw fault('size_not_supported', { model, size: formatSize(size), supported });
}

async function sourceOf(
  task: Pick<ImageTask, 'operation' | 'size'>,
  { image, mask }: NonNullable<LocalTask['inputs']>,
): Promise<SourcePicture> {
  return prepareSource(task, {
    image: await decode(image),
    mask: mask && (await decode(mask)),
  });
}
