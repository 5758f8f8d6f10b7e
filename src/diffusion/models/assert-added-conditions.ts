import { modelFault } from '../faults.ts';
import type { ModelFolder } from './model-folder.ts';

/** Height and width of the original, where it was cropped, height and width of what is shown. */
const SIZES = 6;

/**
 * Makes sure that what the UNet of Stable Diffusion XL is told besides is what Gala tells it: six numbers
 * of sizes, and the prompt as a whole by the second text encoder. A refiner is told five.
 * @throws ModelFault `setting_unsupported`.
 */
export function assertAddedConditions(
  model: string,
  { unet, text_encoder_2: reader }: ModelFolder['parts'],
): void {
  const width = reader?.config['projection_dim'];
  if (typeof width !== 'number') return;
  const setting = 'projection_class_embeddings_input_dim';
  const each = unet.config['addition_time_embed_dim'];
  const expected = SIZES * Number(each) + width;
  if (unet.config[setting] === expected) return;
  throw modelFault('setting_unsupported', {
    model,
    file: 'unet/config.json',
    setting,
    got: String(unet.config[setting]),
    expected: `${expected}: ${SIZES} sizes in ${String(each)} numbers each, and the ${width} of text_encoder_2`,
  });
}
