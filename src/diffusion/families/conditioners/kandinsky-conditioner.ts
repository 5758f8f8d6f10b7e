import { add, combined, scaled } from '../../../numerics/combine.ts';
import { tensor, type Tensor } from '../../../numerics/tensor.ts';
import { assertShape } from '../../components/assert-shape.ts';
import { seenEdge } from '../../components/clip-image.ts';
import type { Conditioner, ConditionRequest } from './conditioner.ts';
import { imagine, PRIOR_WALK, requirePrior } from './imagine.ts';
import type { ModelFolder } from '../../models/model-folder.ts';
import type { ModelParts } from '../model-parts.ts';
import type { PaintTask } from '../painter.ts';
import { priorTexts } from './prior-texts.ts';
import { seeLikenesses, type Mix } from './see-likeness.ts';

/**
 * Kandinsky 2.2 is told nothing but an image embedding: what CLIP sees in the pictures to be like, or what
 * its prior imagines of the prompt; with both, one between them. Guidance leads away from what the prior
 * imagines of the words that say what is not to be shown or, without any, from what CLIP sees in nothing.
 *
 * diffusers' `pipelines/kandinsky2_2/pipeline_kandinsky2_2_prior.py`; from each stream of noise is drawn in
 * its order: for the prompt, then for what is not to be shown, in each step of the prior.
 */
export function createKandinskyConditioner(model: ModelFolder, parts: ModelParts): Conditioner {
  return {
    steps: (task) => {
      if (wordsOf(task).length === 0) return 0;
      requirePrior(model);
      return PRIOR_WALK.steps;
    },
    read: async (request) => {
      const { batch, isGuided } = request;
      const seen = await seeLikenesses(parts, request, weighted);
      const { shown, against } = await imagineWords(model, parts, request);
      const embeddings = batch.map(({ likeness }, i) => {
        if (seen[i] === undefined) return shown[i]!;
        if (shown[i] === undefined) return seen[i];
        assertShape(seen[i], shown[i].dims, model, 'image_encoder');
        return mixed(shown[i], seen[i], likeness!.pictures.length);
      });
      const away = isGuided ? (against ?? (await nothing(model, parts, request))) : [];
      const rows = [...away, ...embeddings].map((embedding) => ({ image_embeds: embedding }));
      return () => rows;
    },
  };
}

type Words = 'shown' | 'against';

/** Which of a picture's words the prior has to imagine. */
function wordsOf({ prompt, negativePrompt = '', likeness }: PaintTask): readonly Words[] {
  const isShown = likeness === undefined || prompt !== '';
  return [
    ...(isShown ? ['shown' as const] : []),
    ...(negativePrompt === '' ? [] : ['against' as const]),
  ];
}

interface Imagined {
  /** One a picture; none where words are not to be heard. */
  readonly shown: readonly Tensor[];
  /** Absent where nothing is said of what is not to be shown. */
  readonly against?: readonly Tensor[];
}

/** What the prior makes of all words, in one walk; they are of one kind in a batch, see `sameShape`. */
async function imagineWords(
  model: ModelFolder,
  parts: ModelParts,
  request: ConditionRequest,
): Promise<Imagined> {
  const { batch, noises, enter, onLoading } = request;
  const [task] = batch as readonly [PaintTask];
  const words = wordsOf(task);
  if (words.length === 0) return { shown: [] };
  const encoder = await parts.textEncoder(onLoading);
  enter('reading');
  // With a picture to be like, its pipeline leads what it imagines away from no words, else from those.
  const asked = words.flatMap((which) =>
    batch.map(({ prompt, negativePrompt = '', likeness }) => ({
      prompt: which === 'shown' ? prompt : negativePrompt,
      ...(likeness === undefined && { negativePrompt }),
    })),
  );
  const texts = await priorTexts(encoder, asked);
  const streams = words.flatMap(() => noises);
  const imagined = await imagine(model, parts, texts, { ...request, noises: streams });
  const of = (which: Words): readonly Tensor[] => {
    const start = words.indexOf(which) * batch.length;
    return imagined.slice(start, start + batch.length);
  };
  return {
    shown: words.includes('shown') ? of('shown') : [],
    ...(words.includes('against') && { against: of('against') }),
  };
}

/** Its pipeline adds what it sees in two pictures up by their shares, and its net knows such sums. */
const weighted: Mix = (first, second, at) => combined(1 - at, first, at, second);

/** A prompt counts as much as a picture that is to be like: half of one, a third of two. */
function mixed(shown: Tensor, seen: Tensor, pictures: number): Tensor {
  const share = 1 / (1 + pictures);
  const sum = scaled(share, shown.data);
  add(sum, 1 - share, seen.data);
  return tensor(sum, seen.dims);
}

/**
 * What CLIP sees in nothing, for each picture. An export tells it with the prior, so that the large image
 * encoder need not be loaded for that alone.
 */
async function nothing(
  model: ModelFolder,
  parts: ModelParts,
  { batch, onLoading, enter }: ConditionRequest,
): Promise<readonly Tensor[]> {
  const known =
    batch[0]!.likeness === undefined ? (await parts.prior(onLoading)).nothing() : undefined;
  if (known !== undefined) return batch.map(() => known);
  const eye = await parts.imageEncoder(onLoading);
  enter('looking');
  const edge = seenEdge(model);
  const seen = await eye.encodeSeen(tensor(new Float32Array(3 * edge * edge), [1, 3, edge, edge]));
  return batch.map(() => seen);
}
