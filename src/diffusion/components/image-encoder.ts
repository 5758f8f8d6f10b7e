import type { Pixels } from '../../kernel/pixels.ts';
import type { Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Session } from '../runtime/runtime.ts';
import { assertNumbers } from './assert-numbers.ts';
import { assertShape } from './assert-shape.ts';
import { clipImage, clipImageSettings } from './clip-image.ts';

/** Says in numbers what a picture shows, as CLIP sees it. */
export interface ImageEncoder {
  /**
   * A point in CLIP's space, `[1, width]`: near that of a text which describes the picture.
   * @param picture of any size, in any shape; opaque.
   * @throws ModelFault `not_a_number`, `run_failed`, `out_of_memory`.
   */
  encode(picture: Pixels): Promise<Tensor>;
  /**
   * The same for numbers that are no picture.
   * @param seen `[1, 3, height, width]`, as the encoder takes them.
   */
  encodeSeen(seen: Tensor): Promise<Tensor>;
}

const EMBEDDING = 'image_embeds';

/**
 * A CLIP image encoder with its projection. It sees pictures as `feature_extractor` says: mostly the
 * middle square at 224 × 224 pixels.
 * @throws ModelFault `setting_unsupported`; `run_failed`: a graph that takes or gives something else.
 */
export function createImageEncoder(model: ModelFolder, session: Session): ImageEncoder {
  const part = 'image_encoder';
  const settings = clipImageSettings(model);
  const trouble = unlike(session);
  if (trouble !== undefined) throw modelFault('run_failed', { model: model.name, part, trouble });
  const [input] = session.inputs;

  const encodeSeen = async (seen: Tensor): Promise<Tensor> => {
    const embedding = (await session.run({ [input!.name]: seen }, [EMBEDDING]))[EMBEDDING]!;
    assertShape(embedding, [1, undefined], model, part);
    assertNumbers(embedding, model, part);
    return embedding;
  };
  return { encode: (picture) => encodeSeen(clipImage(picture, settings)), encodeSeen };
}

/** `pooler_output`, which other exports give, was not projected into the space shared with texts. */
function unlike({ inputs, outputs }: Session): string | undefined {
  if (inputs.length !== 1 || inputs[0]!.dims.length !== 4) {
    return `it takes (${inputs.map(({ name }) => name).join(', ')}) where one picture should go in`;
  }
  return outputs.some(({ name }) => name === EMBEDDING)
    ? undefined
    : `it has no output ${EMBEDDING}`;
}
