import { D, H, I, JPEG, R, rowsFor } from './rows-for.ts';
import type { ParameterRow } from './verdict.ts';

const drawn = rowsFor('dall-e-2', 'dall-e-3', 'gpt-image-1', 'gpt-image-2');
const gptDrawn = rowsFor('gpt-image-1', 'gpt-image-2');

/** `IMAGE_GENERATOR`. */
export const GENERATOR: readonly ParameterRow[] = [
  drawn('type', 'IMAGE_UPSCALER', R),
  drawn('model', 'dall-e-9', R),
  drawn('prompt', 'a blue cube', H),
  drawn('n', 2, H, R, H, H),
  drawn('n', 11, R),
  drawn('size', '512x512', H, R, R, R),
  drawn('size', '1024x1792', R, H, R, H),
  drawn('size', '1536x1024', R, R, H, H),
  drawn('quality', 'standard', R, D, R, R),
  drawn('quality', 'hd', R, H, R, R),
  drawn('quality', 'low', R, R, H, H),
  drawn('style', 'vivid', R, D, D, R),
  drawn('style', 'natural', R, H, R, R),
  drawn('background', 'transparent', R, R, H, H),
  drawn('output_format', 'webp', R, R, H, H),
  drawn('output_compression', 40, R, R, I, I),
  gptDrawn('output_compression', 40, H, JPEG),
  drawn('moderation', 'low', R),
  drawn('response_format', 'b64_json', R),
  drawn('user', 'jane', R),
  drawn('seed', 8, H),
  drawn('negative_prompt', 'dogs', R),
  drawn('steps', 9, R),
  drawn('guidance', 7.5, R),
  drawn('conversationId', 'c-1', H),
  drawn('metadata', { shop: 'north' }, H),
  drawn('colour', 'red', R),
];

const varied = rowsFor('dall-e-2');

const blended = rowsFor('local-dall-e-2');

/** `IMAGE_VARIATOR`. Pictures go by what they show. */
export const VARIATOR: readonly ParameterRow[] = [
  varied('type', 'IMAGE_UPSCALER', R),
  varied('model', 'dall-e-9', R),
  varied('imageUrl', 'another', H),
  varied('blendImageUrl', 'another', R),
  varied('blend', 0.3, R),
  blended('blend', 0.3, H, { blendImageUrl: 'another' }),
  varied('n', 2, H),
  varied('n', 11, R),
  varied('size', '512x512', H),
  varied('size', '1536x1024', R),
  varied('prompt', 'a blue cube', R),
  varied('seed', 8, H),
  varied('negative_prompt', 'dogs', R),
  varied('steps', 9, R),
  varied('guidance', 7.5, R),
  varied('conversationId', 'c-1', H),
  varied('metadata', { shop: 'north' }, H),
  varied('colour', 'red', R),
];

const edited = rowsFor('gpt-image-1', 'gpt-image-2');

/** `IMAGE_EDITOR`. Pictures go by what they show. */
export const EDITOR: readonly ParameterRow[] = [
  edited('type', 'IMAGE_UPSCALER', R),
  edited('model', 'dall-e-2', R),
  edited('imageUrl', 'another', H),
  edited('prompt', 'a blue cube', H),
  edited('n', 2, H),
  edited('n', 11, R),
  edited('size', '1536x1024', H),
  edited('size', 'auto', R),
  edited('quality', 'low', H),
  edited('background', 'transparent', H),
  edited('output_format', 'webp', H),
  edited('output_compression', 40, I),
  edited('output_compression', 40, H, JPEG),
  edited('input_fidelity', 'high', R),
  edited('style', 'vivid', R),
  edited('seed', 8, H),
  edited('negative_prompt', 'dogs', R),
  edited('steps', 9, R),
  edited('guidance', 7.5, R),
  edited('conversationId', 'c-1', H),
  edited('metadata', { shop: 'north' }, H),
  edited('colour', 'red', R),
];

/** `IMAGE_INPAINTER`: the same with a mask. */
export const INPAINTER: readonly ParameterRow[] = [
  edited('maskUrl', 'the left half', H),
  ...EDITOR,
];
