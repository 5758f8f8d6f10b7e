import { D, DARING, H, I, JPEG, R, rowsFor, STREAM } from './rows-for.ts';
import type { Body, ParameterRow } from './verdict.ts';

const drawn = rowsFor('gpt-image-1', 'gpt-image-2');

/** A picture that is shown, and what is to be done to it. */
const SHOWN: Body = { image: 'a picture', prompt: 'make it a watercolor' };

/** The tool `image_generation` of `POST /v1/responses`. */
export const IMAGE_TOOL: readonly ParameterRow[] = [
  drawn('type', 'image_generation', D),
  drawn('model', 'dall-e-9', R),
  drawn('action', 'auto', D),
  drawn('action', 'generate', H, SHOWN),
  drawn('action', 'paint', R),
  drawn('size', '1536x1024', H),
  drawn('size', '512x512', R),
  drawn('quality', 'low', H),
  drawn('quality', 'standard', R),
  drawn('background', 'transparent', H),
  drawn('moderation', 'low', H, DARING),
  drawn('output_format', 'jpeg', H),
  drawn('output_compression', 40, R),
  drawn('output_compression', 40, H, JPEG),
  rowsFor('gpt-image-1')('input_fidelity', 'high', H, SHOWN),
  rowsFor('gpt-image-2')('input_fidelity', 'high', R),
  drawn('input_image_mask', 'the left half', H, SHOWN),
  drawn('partial_images', 0, D),
  drawn('partial_images', 2, I),
  drawn('partial_images', 2, H, STREAM),
  drawn('seed', 8, H),
  drawn('negative_prompt', 'dogs', R),
  drawn('steps', 9, R),
  drawn('guidance', 7.5, R),
  drawn('n', 2, R),
  drawn('style', 'vivid', R),
];
