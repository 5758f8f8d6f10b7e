import { defaultsOf, STRENGTHS } from '../../diffusion/families/family-defaults.ts';
import type { Likeness, PaintTask } from '../../diffusion/families/painter.ts';
import { modelFault } from '../../diffusion/faults.ts';
import type { Family, ModelFolder } from '../../diffusion/models/model-folder.ts';
import { seesPictures } from '../../diffusion/models/operations-of.ts';
import type { Look, Quality } from '../../kernel/image-task.ts';
import type { Size } from '../../kernel/size.ts';
import { resampleInTurns } from '../../pixels/resample.ts';
import type { DrawTask, SourcePicture } from '../engine.ts';

/** How many steps a quality takes, for each one that the family usually takes. */
const STEPS_SHARE: { readonly [Q in Quality]: number } = {
  low: 0.5,
  medium: 1,
  standard: 1,
  high: 1.5,
  hd: 1.5,
  xhigh: 2,
  max: 3,
};

/**
 * Qualities in which what has to be enlarged is painted over at its full size, and the model's own decoder
 * makes the pixels even where it has a fast one.
 */
const FINE: ReadonlySet<Quality> = new Set(['high', 'hd', 'xhigh', 'max']);

/** What is said besides the prompt. Models were trained on captions that have such words. */
const LOOK_WORDS: { readonly [L in Look]: string } = {
  vivid: 'vivid, dramatic lighting, rich saturated colors',
  natural: 'natural, soft even lighting, realistic muted colors',
};

/**
 * How much of a whole source is repainted when it is to be followed closely. Behind a mask there is nothing
 * to follow: what it keeps is exact anyway, and the colours in the hole, where a picture is transparent,
 * are whatever some program left there.
 */
const FAITHFUL = 0.4;

/** What of a model decides how it is asked. */
type PaintedModel = Pick<ModelFolder, 'family' | 'usual'>;

/** A drawing in the words of diffusion. A source of another size is resampled. */
export async function paintTask(task: DrawTask, model: PaintedModel): Promise<PaintTask> {
  const { operation, prompt, wholePrompt, size, seed, quality, look, source, partials } = task;
  const { negativePrompt, guidance } = task.sampling ?? {};
  const steps = task.sampling?.steps ?? stepsFor(quality, model);
  // What a picture is to show once it is done says more than what is to be done to it.
  const words = [operation === 'edit' ? (wholePrompt ?? prompt) : prompt, look && LOOK_WORDS[look]];
  const start = source && (await beginningOf(task, source, model.family));
  const fine = quality !== undefined && FINE.has(quality);
  return {
    prompt: words.filter((word) => word !== undefined && word !== '').join(', '),
    ...size,
    seed,
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(steps !== undefined && { steps }),
    ...(guidance !== undefined && { guidance }),
    ...(fine ? { refine: true } : { fastDecoder: true }),
    ...start,
    ...(partials !== undefined && { states: partials }),
  };
}

function stepsFor(quality: Quality | undefined, model: PaintedModel): number | undefined {
  if (quality === undefined || STEPS_SHARE[quality] === 1) return undefined;
  return Math.max(1, Math.round(defaultsOf(model).steps * STEPS_SHARE[quality]));
}

type Source = NonNullable<PaintTask['source']>;

type Beginning = Pick<PaintTask, 'source' | 'strength' | 'likeness'>;

/**
 * A variation is made of what the model sees in the picture, where it sees: as DALL·E 2 makes its own.
 * Else, and for an edit, of its pixels.
 */
async function beginningOf(
  task: DrawTask,
  source: SourcePicture,
  family: Family,
): Promise<Beginning> {
  if (task.operation !== 'vary') return startFrom(task, source);
  if (seesPictures(family)) return { likeness: likenessTo(source) };
  if (source.blend === undefined) return startFrom(task, source);
  // Bindings are asked before; the model has become another since.
  const facts = { model: task.engineModel ?? task.model, part: 'image_encoder' } as const;
  throw modelFault('part_missing', { ...facts, purpose: 'to blend pictures' });
}

const likenessTo = ({ pixels, blend }: SourcePicture): Likeness =>
  blend ? { pictures: [pixels, blend.pixels], blend: blend.share } : { pictures: [pixels] };

async function startFrom(
  { size, fidelity }: DrawTask,
  source: SourcePicture,
): Promise<{ readonly source: Source; readonly strength: number }> {
  const usual = fidelity === 'high' ? FAITHFUL : STRENGTHS.whole;
  const strength = source.keep === undefined ? usual : STRENGTHS.masked;
  return { source: await preparedOnce(source, size), strength };
}

/** Pictures of one request start from the same: it is prepared once, and sent to the process once. */
const prepared = new WeakMap<SourcePicture, Promise<Source>>();

function preparedOnce(source: SourcePicture, size: Size): Promise<Source> {
  const known = prepared.get(source);
  if (known !== undefined) return known;
  const { keep } = source;
  const made = resampleInTurns(source.pixels, size).then((pixels) =>
    keep === undefined ? { pixels } : { pixels, keep },
  );
  prepared.set(source, made);
  return made;
}
