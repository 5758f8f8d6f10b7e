import { joinedNumbers } from '../../numerics/joined-numbers.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Session, TensorInfo } from '../runtime/runtime.ts';
import { assertModerate } from './assert-moderate.ts';
import { assertNumbers } from './assert-numbers.ts';
import { assertShape } from './assert-shape.ts';
import { joinBatch } from './batch.ts';
import { timestepTensor } from './timestep-tensor.ts';

/** What a prior is told of one prompt, of one row of tokens. */
export interface PriorText {
  /** The whole prompt as one point in CLIP's space, `[1, width]`. */
  readonly pooled: Tensor;
  /** States of its tokens, `[1, 77, width]`. */
  readonly states: Tensor;
  /** 1 for marks and words, 0 for padding, `[1, 77]`. */
  readonly mask: Tensor;
}

/**
 * Guesses image embeddings without noise from ones with noise, see `Predict` of the UNet.
 * @param embeddings of all pictures, `[pictures, width]`.
 * @param step counted from 0, for errors.
 * @returns `[rows, width]`.
 * @throws ModelFault `not_a_number`, `run_failed`, `out_of_memory`.
 */
export type PredictEmbeddings = (
  embeddings: Float32Array<ArrayBuffer>,
  timestep: number,
  step: number,
) => Promise<Float32Array<ArrayBuffer>>;

/** Imagines what CLIP would see in pictures of what a prompt says: the prior of unCLIP. */
export interface Prior {
  /** Length of an image embedding. */
  readonly width: number;
  /**
   * @param rows what each row is to show: as many as pictures or, with guidance, twice as many, all
   * pictures against what they are not to show, then all with their prompts.
   */
  conditioned(rows: readonly PriorText[], pictures: number): PredictEmbeddings;
  /**
   * Embeddings as CLIP has them. A prior walks in others, of mean 0 and deviation 1: those of its
   * training, which it learned, are outputs of its graph and known after the first prediction.
   */
  denormalised(embeddings: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer>;
  /** What CLIP sees in nothing, `[1, width]`, where its graph says it; known after the first prediction. */
  nothing(): Tensor | undefined;
}

const EMBEDDING = 'predicted_image_embedding';
const MEAN = 'clip_mean';
const DEVIATION = 'clip_std';
const NOTHING = 'zero_image_embeds';
const PART = 'prior';

/**
 * A `PriorTransformer` (diffusers' `models/transformers/prior_transformer.py`): `hidden_states`
 * `[rows, width]`, `timestep`, `proj_embedding` `[rows, width]`, `encoder_hidden_states`
 * `[rows, 77, width]` and `attention_mask` `[rows, 77]` become `predicted_image_embedding`
 * `[rows, width]`; `clip_mean`, `clip_std` and, where it has it, `zero_image_embeds`, all `[1, width]`, are
 * always the same. The rows of each picture go
 * through it by themselves, so that its embedding has the same bits whatever it is imagined beside.
 * @throws ModelFault `run_failed`: the graph is none of a prior.
 */
export function createPrior(model: ModelFolder, session: Session): Prior {
  const inputOf = (name: string): TensorInfo | undefined =>
    session.inputs.find((input) => input.name === name);
  const dimsOf = (name: string) => inputOf(name)?.dims;
  const sampleDims = dimsOf('hidden_states');
  const timestepDims = dimsOf('timestep');
  const width = sampleDims?.at(-1);
  if (sampleDims?.length !== 2 || timestepDims === undefined || typeof width !== 'number') {
    const trouble = 'it does not take hidden_states [rows, width] and timestep as a prior does';
    throw modelFault('run_failed', { model: model.name, part: PART, trouble });
  }
  assertModerate(['hidden_states', 'timestep'].map(inputOf), model, PART);
  const wanted = [EMBEDDING, MEAN, DEVIATION];
  const missing = wanted.find((name) => session.outputs.every((output) => output.name !== name));
  if (missing !== undefined) {
    const trouble = `it has no output ${missing}`;
    throw modelFault('run_failed', { model: model.name, part: PART, trouble });
  }
  const toldOfNothing = session.outputs.some(({ name }) => name === NOTHING);
  const asked = toldOfNothing ? [...wanted, NOTHING] : wanted;
  let spread: { readonly mean: Float32Array; readonly deviation: Float32Array } | undefined;
  let nothing: Tensor | undefined;

  return {
    width,
    conditioned: (rows, pictures) => {
      const perPicture = rows.length / pictures;
      const runs = Array.from({ length: pictures }, (_, picture) => {
        const own = rows.filter((_row, i) => i % pictures === picture);
        return {
          proj_embedding: joinBatch(own.map(({ pooled }) => pooled)),
          encoder_hidden_states: joinBatch(own.map(({ states }) => states)),
          attention_mask: joinBatch(own.map(({ mask }) => mask)),
        };
      });
      return async (embeddings, timestep, step) => {
        const answers = new Float32Array(rows.length * width);
        for (const [picture, feeds] of runs.entries()) {
          const own = embeddings.subarray(picture * width, (picture + 1) * width);
          const sample = joinedNumbers(Array<Float32Array>(perPicture).fill(own));
          const given = await session.run(
            {
              ...feeds,
              hidden_states: tensor(sample, [perPicture, width]),
              timestep: timestepTensor(timestepDims, sampleDims, perPicture, timestep),
            },
            asked,
          );
          const answer = given[EMBEDDING]!;
          assertShape(answer, [perPicture, width], model, PART);
          assertNumbers(answer, model, PART, step);
          for (let row = 0; row < perPicture; row++) {
            const to = (row * pictures + picture) * width;
            answers.set(answer.data.subarray(row * width, (row + 1) * width), to);
          }
          spread ??= { mean: learned(given[MEAN]!), deviation: learned(given[DEVIATION]!) };
          if (toldOfNothing) nothing ??= tensor(learned(given[NOTHING]!), [1, width]);
        }
        return answers;
      };
    },
    nothing: () => nothing,
    denormalised: (embeddings) => {
      const { mean, deviation } = spread!;
      return embeddings.map(
        (value, i) => Math.fround(value * deviation[i % width]!) + mean[i % width]!,
      );
    },
  };

  function learned(constant: Tensor): Float32Array<ArrayBuffer> {
    assertShape(constant, [1, width as number], model, PART);
    assertNumbers(constant, model, PART);
    return constant.data;
  }
}
