import { D, DARING, H, I, JPEG, R, rowsFor, X } from './rows-for.ts';
import type { ParameterRow } from './verdict.ts';

const drawn = rowsFor('dall-e-2', 'dall-e-3', 'openai/gpt-image-1', 'openai/gpt-image-2');
const dalle = rowsFor('dall-e-2', 'dall-e-3');
const gpt = rowsFor('openai/gpt-image-1', 'openai/gpt-image-2');

/** `POST /v1/images/generations` of AI/ML API. */
export const AIMLAPI_GENERATIONS: readonly ParameterRow[] = [
  drawn('model', 'dall-e-9', R),
  drawn('prompt', 'a blue cube', H),
  drawn('n', 2, H, R, R, R),
  drawn('n', 11, R),
  drawn('size', '512x512', H, R, R, R),
  drawn('size', '1024x1792', R, H, R, R),
  drawn('size', '1536x1024', R, R, H, H),
  drawn('size', 'auto', R),
  drawn('quality', 'standard', D, D, R, R),
  drawn('quality', 'hd', H, H, R, R),
  drawn('quality', 'low', R, R, H, H),
  drawn('style', 'vivid', X, D, X, X),
  drawn('style', 'natural', X, H, X, X),
  drawn('response_format', 'b64_json', H),
  drawn('background', 'transparent', X, X, H, H),
  drawn('moderation', 'auto', X, X, D, D),
  dalle('moderation', 'low', X),
  gpt('moderation', 'low', H, DARING),
  drawn('output_format', 'jpeg', X, X, H, H),
  dalle('output_compression', 40, X),
  gpt('output_compression', 40, R),
  gpt('output_compression', 40, H, JPEG),
  drawn('stream', true, X),
  drawn('user', 'jane', I),
  drawn('seed', 8, H),
  drawn('negative_prompt', 'dogs', X),
  drawn('steps', 9, X),
  drawn('guidance', 7.5, X),
  drawn('colour', 'red', X),
];

const edited = rowsFor('openai/gpt-image-1', 'openai/gpt-image-2');

/** `POST /v1/images/edits` of AI/ML API. Files go by what they show. */
export const AIMLAPI_EDITS: readonly ParameterRow[] = [
  edited('model', 'dall-e-2', R),
  edited('image', 'another', H),
  edited('image', 'two of them', H),
  edited('mask', 'the left half', H),
  edited('prompt', 'a blue cube', H),
  edited('n', 2, H),
  edited('n', 11, R),
  edited('size', '1536x1024', H),
  edited('size', 'auto', R),
  edited('quality', 'low', H),
  edited('response_format', 'b64_json', H),
  edited('background', 'transparent', H),
  edited('output_format', 'webp', H),
  edited('output_compression', 40, R),
  edited('output_compression', 40, H, JPEG),
  edited('moderation', 'low', X),
  edited('input_fidelity', 'high', X),
  edited('user', 'jane', I),
  edited('seed', 8, H),
  edited('negative_prompt', 'dogs', X),
  edited('steps', 9, X),
  edited('guidance', 7.5, X),
  edited('colour', 'red', X),
];
