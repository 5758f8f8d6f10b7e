import { engineModelOf, type Catalogue, type Model } from '../catalogue/catalogue.ts';
import type { Config } from '../config/config.ts';
import type { Progress, SourcePicture } from '../engines/engine.ts';
import { drawPictures } from '../generation/draw-pictures.ts';
import type { EncodedPicture } from '../generation/finish-picture.ts';
import { prepareSource } from '../generation/prepare-source.ts';
import { fault } from '../kernel/errors.ts';
import { PNG, type ImageTask, type Sampling } from '../kernel/image-task.ts';
import { formatSize } from '../kernel/size.ts';
import { isOpaque } from '../pixels/alpha.ts';
import { decode } from '../pixels/decode.ts';
import { revisePrompt } from '../policy/revision/revise-prompt.ts';
import { openModelsHere } from './models-here.ts';

/** A task of which no other process and no record knows. */
export interface LocalTask extends Omit<ImageTask, 'engine' | 'inputs'> {
  /** The files of the pictures that an edit or a variation starts from. */
  readonly inputs?: {
    readonly image: Uint8Array;
    /** `undefined`: the alpha of the image says what may change. */
    readonly mask: Uint8Array | undefined;
    /** What a variation is to be blended with. */
    readonly second?: Uint8Array | undefined;
  };
}

/**
 * Draws a task in this process and hands back the encoded pictures: no queue, no record, nothing
 * stored. Sizes are the engine's rather than the model's, for nobody's wire is being imitated. Where
 * nothing is recorded no picture is recognised either: one of Gala's own is edited like any other.
 * @throws StartUpError `model_alias_unusable`.
 * @throws GalaError `unknown_model`, `model_unusable`, `parameter_not_supported`, `size_not_supported`,
 * `engine_failed`.
 * @throws UndecodableError when an input is no picture that is read.
 * @throws an `AbortError` when `signal` fired.
 */
export async function drawLocally(
  wanted: LocalTask,
  context: {
    readonly config: Config;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    /** Called with what will be drawn, when the model revises prompts. */
    readonly onRevised?: (revised: string) => void;
  },
): Promise<readonly EncodedPicture[]> {
  const here = await openModelsHere(context.config);
  try {
    const model = findModel(here.catalogue, wanted);
    const engine = here.engines.get(model.engine);
    const { inputs, ...rest } = wanted;
    const engineModel = engineModelOf(model, wanted.operation);
    assertTaken(model, wanted, here.longestEdge(model));
    const { gpt, anyPictures = false } = model.rules;
    const source = inputs && (await sourceOf(rest, inputs, gpt !== undefined || anyPictures));
    const task = asTheModelHasIt(
      { ...rest, engine: engine.id, ...(engineModel !== undefined && { engineModel }) },
      model.rules,
    );
    if (task.askedPrompt !== undefined) context.onRevised?.(task.prompt);
    return await drawPictures(engine, task, { ...context, source });
  } finally {
    await here.close();
  }
}

/** The task with the model's own choices where none was made, and revised where it revises. */
function asTheModelHasIt(task: ImageTask, rules: Model['rules']): ImageTask {
  const { prompt, seed } = task;
  return {
    ...(rules.qualities.length > 1 && { quality: rules.autoQuality ?? rules.qualities[0] }),
    ...(rules.styles && { look: rules.styles[0] }),
    ...task,
    ...(rules.revises && { askedPrompt: prompt }),
    ...(rules.revises && !rules.briefPrompts && { prompt: revisePrompt(prompt, seed) }),
  };
}

function findModel(catalogue: Catalogue, { model, operation }: LocalTask): Model {
  const found = catalogue.find(model);
  if (found?.rules.operations.includes(operation)) return found;
  const able = catalogue.models.filter(({ rules }) => rules.operations.includes(operation));
  throw fault('unknown_model', { model, supported: able.map(({ id }) => id) });
}

/** As requests call them. */
const FIELDS: Readonly<Record<keyof Sampling, string>> = {
  negativePrompt: 'negative_prompt',
  steps: 'steps',
  guidance: 'guidance',
};

function assertTaken({ id: model, rules, unusable }: Model, wanted: LocalTask, edge: number): void {
  if (unusable !== undefined) throw fault('model_unusable', { model, trouble: unusable });
  const [chosen] = Object.keys(wanted.sampling ?? {}) as (keyof Sampling)[];
  if (chosen !== undefined && !rules.sampling) {
    throw fault('parameter_not_supported', { model, param: FIELDS[chosen] });
  }
  if (wanted.inputs?.second && !rules.blends) {
    throw fault('parameter_not_supported', { model, param: 'blend' });
  }
  const { size } = wanted;
  if (Math.max(size.width, size.height) <= edge) return;
  const supported = [`up to ${edge}x${edge}`];
  throw fault('size_not_supported', { model, size: formatSize(size), supported });
}

async function sourceOf(
  task: Pick<ImageTask, 'operation' | 'size' | 'blend'>,
  inputs: NonNullable<LocalTask['inputs']>,
  editsWholly: boolean,
): Promise<SourcePicture> {
  const image = await decode(inputs.image);
  const mask = inputs.mask && (await decode(inputs.mask));
  const others = inputs.second ? [await decode(inputs.second)] : [];
  // Where nothing says which part is meant, it is the whole picture or, of other models, none of it.
  const wholly = editsWholly && task.operation === 'edit' && !mask && isOpaque(image);
  return prepareSource({ ...task, ...(wholly && { output: PNG }) }, { image, mask, others });
}
