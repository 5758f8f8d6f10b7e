import { D, DARING, H, I, JPEG, R, RESTYLED, rowsFor, STREAM } from './rows-for.ts';
import type { ParameterRow } from './verdict.ts';

const drawn = rowsFor('dall-e-2', 'dall-e-3', 'gpt-image-1', 'gpt-image-2');
const dalleDrawn = rowsFor('dall-e-2', 'dall-e-3');
const gptDrawn = rowsFor('gpt-image-1', 'gpt-image-2');

/** `POST /v1/images/generations`. */
export const GENERATIONS: readonly ParameterRow[] = [
  drawn('model', 'dall-e-9', R),
  drawn('prompt', 'a blue cube', H),
  drawn('n', 2, H, R, H, H),
  drawn('n', 11, R),
  drawn('size', '512x512', H, R, R, R),
  drawn('size', '1024x1792', R, H, R, H),
  drawn('size', '1536x1024', R, R, H, H),
  drawn('quality', 'standard', D, D, R, R),
  drawn('quality', 'hd', R, H, R, R),
  drawn('quality', 'low', R, R, H, H),
  drawn('style', 'vivid', R, D, R, R),
  drawn('style', 'natural', R, H, R, R),
  drawn('response_format', 'b64_json', H, H, R, R),
  drawn('background', 'transparent', R, R, H, H),
  dalleDrawn('moderation', 'low', R),
  gptDrawn('moderation', 'low', H, DARING),
  drawn('output_format', 'jpeg', R, R, H, H),
  drawn('output_compression', 40, R),
  gptDrawn('output_compression', 40, H, JPEG),
  drawn('stream', false, R, R, D, D),
  drawn('stream', true, R, R, H, H),
  drawn('partial_images', 0, R, R, D, D),
  drawn('partial_images', 2, R),
  gptDrawn('partial_images', 2, H, STREAM),
  drawn('user', 'jane', I),
  drawn('safety_identifier', 'jane', I),
  drawn('metadata', { shop: 'north' }, I),
  drawn('seed', 8, H),
  drawn('negative_prompt', 'dogs', R),
  drawn('steps', 9, R),
  drawn('guidance', 7.5, R),
  drawn('colour', 'red', R),
];

const edited = rowsFor('dall-e-2', 'gpt-image-1', 'gpt-image-2');
const gptEdited = rowsFor('gpt-image-1', 'gpt-image-2');

/** `POST /v1/images/edits`. Files go by what they show. */
export const EDITS: readonly ParameterRow[] = [
  edited('model', 'dall-e-9', R),
  edited('image', 'another', H),
  edited('image', 'two of them', R, H, H),
  edited('mask', 'the left half', H),
  edited('prompt', 'a blue cube', H),
  edited('n', 2, H),
  edited('n', 11, R),
  edited('size', '512x512', H, R, R),
  edited('size', '1536x1024', R, H, H),
  edited('quality', 'standard', D, R, R),
  edited('quality', 'low', R, H, H),
  edited('response_format', 'b64_json', H, R, R),
  edited('background', 'transparent', R, H, H),
  rowsFor('dall-e-2')('moderation', 'low', R),
  gptEdited('moderation', 'low', H, DARING),
  rowsFor('dall-e-2', 'gpt-image-2')('input_fidelity', 'high', R),
  rowsFor('gpt-image-1')('input_fidelity', 'high', H, RESTYLED),
  edited('output_format', 'webp', R, H, H),
  edited('output_compression', 40, R),
  gptEdited('output_compression', 40, H, JPEG),
  edited('stream', false, R, D, D),
  edited('stream', true, R, H, H),
  edited('partial_images', 0, R, D, D),
  edited('partial_images', 2, R),
  gptEdited('partial_images', 2, H, STREAM),
  edited('style', 'natural', R),
  edited('user', 'jane', I),
  edited('safety_identifier', 'jane', I),
  edited('metadata', { shop: 'north' }, I),
  edited('seed', 8, H),
  edited('negative_prompt', 'dogs', R),
  edited('steps', 9, R),
  edited('guidance', 7.5, R),
  edited('colour', 'red', R),
];

/** The same by JSON, where the models are those of GPT Image. Pictures go by what they show. */
export const EDITS_BY_JSON: readonly ParameterRow[] = EDITS.flatMap(
  ({ parameter, effects, beside, ...row }) => {
    const here = Object.entries(effects).filter(([model]) => model.startsWith('gpt-'));
    const { image, ...others } = beside ?? {};
    const named = image === undefined ? others : { ...others, images: image };
    return here.length === 0
      ? []
      : [
          {
            ...row,
            parameter: parameter === 'image' ? 'images' : parameter,
            effects: Object.fromEntries(here),
            ...(beside && { beside: named }),
          },
        ];
  },
);

const varied = rowsFor('dall-e-2');

const blended = rowsFor('local-dall-e-2');

/** `POST /v1/images/variations`. Files go by what they show. */
export const VARIATIONS: readonly ParameterRow[] = [
  varied('model', 'dall-e-9', R),
  varied('image', 'another', H),
  varied('image', 'two to blend', R),
  varied('blend', 0.3, R),
  blended('blend', 0.3, H, { image: 'two to blend' }),
  blended('blend', 1.5, R, { image: 'two to blend' }),
  varied('n', 2, H),
  varied('n', 11, R),
  varied('size', '512x512', H),
  varied('size', '1536x1024', R),
  varied('response_format', 'b64_json', H),
  varied('prompt', 'a blue cube', R),
  varied('quality', 'standard', R),
  varied('user', 'jane', I),
  varied('safety_identifier', 'jane', I),
  varied('metadata', { shop: 'north' }, I),
  varied('seed', 8, H),
  varied('negative_prompt', 'dogs', R),
  varied('steps', 9, R),
  varied('guidance', 7.5, R),
  varied('colour', 'red', R),
];

/** One of each family is enough where nothing but the path differs. */
const BY_DEPLOYMENT = new Set(['dall-e-2', 'dall-e-3', 'gpt-image-1']);

/** Azure's paths name the model, which wins over one in the body. */
const byDeployment = (rows: readonly ParameterRow[]): readonly ParameterRow[] =>
  rows.map(({ parameter, effects, ...row }) => {
    const shown = Object.entries(effects).filter(([model]) => BY_DEPLOYMENT.has(model));
    const here = shown.map(
      ([model, effect]) => [model, parameter === 'model' ? I : effect] as const,
    );
    return { parameter, ...row, effects: Object.fromEntries(here) };
  });

export const AZURE_GENERATIONS = byDeployment(GENERATIONS);
export const AZURE_EDITS = byDeployment(EDITS);
export const AZURE_VARIATIONS = byDeployment(VARIATIONS);
