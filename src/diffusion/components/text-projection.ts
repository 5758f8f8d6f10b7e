import type { Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Session } from '../runtime/runtime.ts';
import { assertNumbers } from './assert-numbers.ts';
import { assertShape } from './assert-shape.ts';

/** What the decoder of an unCLIP model is told of one picture. */
export interface ProjectedText {
  /** Tokens that stand for the image embedding, then those of the prompt, `[1, tokens, width]`. */
  readonly context: Tensor;
  /** What is added to the embedding of the timestep, `[1, width]`. */
  readonly labels: Tensor;
  /** The image embedding of no picture, which the model learned, `[1, width]`. */
  readonly nothing: Tensor;
}

/** What is known of a picture before it is painted. */
export interface TextAndImage {
  /** The prompt as one point in CLIP's space, `[1, width]`. */
  readonly pooled: Tensor;
  /** States of its tokens, `[1, tokens, width]`. */
  readonly states: Tensor;
  /** What CLIP would see in the picture, `[1, width]`. */
  readonly image: Tensor;
}

/** Puts prompt and image embedding into the words of a decoder. */
export interface TextProjection {
  /** @throws ModelFault `not_a_number`, `run_failed`, `out_of_memory`. */
  project(known: TextAndImage): Promise<ProjectedText>;
}

const PART = 'text_proj';
const OUTPUTS = ['encoder_hidden_states', 'class_labels', 'null_image_embeddings'] as const;

/**
 * A `UnCLIPTextProjModel` (diffusers' `pipelines/deprecated/unclip/text_proj.py`): `image_embeddings`
 * `[1, width]`, `prompt_embeds` `[1, width]` and `text_encoder_hidden_states` `[1, tokens, width]` become
 * `encoder_hidden_states`, some tokens more than went in, and `class_labels`; `null_image_embeddings` is
 * always the same.
 * @throws ModelFault `run_failed`: a graph that lacks an output.
 */
export function createTextProjection(model: ModelFolder, session: Session): TextProjection {
  const missing = OUTPUTS.find((name) => session.outputs.every((output) => output.name !== name));
  if (missing !== undefined) {
    const trouble = `it has no output ${missing}`;
    throw modelFault('run_failed', { model: model.name, part: PART, trouble });
  }
  return {
    project: async ({ pooled, states, image }) => {
      const feeds = {
        image_embeddings: image,
        prompt_embeds: pooled,
        text_encoder_hidden_states: states,
      };
      const given = await session.run(feeds, OUTPUTS);
      const [context, labels, nothing] = OUTPUTS.map((name) => given[name]!) as [
        Tensor,
        Tensor,
        Tensor,
      ];
      const least = states.dims[1]!;
      assertShape(context, [1, Math.max(context.dims[1] ?? 0, least), undefined], model, PART);
      assertShape(labels, [1, undefined], model, PART);
      assertShape(nothing, image.dims, model, PART);
      for (const one of [context, labels, nothing]) assertNumbers(one, model, PART);
      return { context, labels, nothing };
    },
  };
}
