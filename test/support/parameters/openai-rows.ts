import type { ParameterRow } from './verdict.ts';

const row = (
  parameter: string,
  value: unknown,
  effects: ParameterRow['effects'],
  beside?: ParameterRow['beside'],
): ParameterRow => ({ parameter, value, effects, ...(beside && { beside }) });

/** The same for both DALL·E models, and the same for the whole GPT Image family. */
const family = (
  dalle: ParameterRow['effects'][string],
  gpt: ParameterRow['effects'][string],
): ParameterRow['effects'] => ({
  'dall-e-2': dalle,
  'dall-e-3': dalle,
  'gpt-image-1': gpt,
  'gpt-image-2': gpt,
});

const ALL = family('honoured', 'honoured');

/** Suggestive enough for `auto`, and for `low` not. */
const DARING = { prompt: 'a naked woman' };

/** `POST /v1/images/generations` of OpenAI's dialect. */
export const GENERATIONS: readonly ParameterRow[] = [
  row('prompt', 'a blue cube', ALL),
  row('n', 2, { ...ALL, 'dall-e-3': 'refused' }),
  row('n', 11, family('refused', 'refused')),
  row('size', '512x512', {
    'dall-e-2': 'honoured',
    'dall-e-3': 'refused',
    'gpt-image-1': 'refused',
    'gpt-image-2': 'refused',
  }),
  row('size', '1024x1792', {
    'dall-e-2': 'refused',
    'dall-e-3': 'honoured',
    'gpt-image-1': 'refused',
    'gpt-image-2': 'honoured',
  }),
  row('size', '1536x1024', family('refused', 'honoured')),
  row('quality', 'standard', {
    'dall-e-2': 'inert',
    'dall-e-3': 'inert',
    'gpt-image-1': 'refused',
    'gpt-image-2': 'refused',
  }),
  row('quality', 'hd', {
    'dall-e-2': 'refused',
    'dall-e-3': 'honoured',
    'gpt-image-1': 'refused',
    'gpt-image-2': 'refused',
  }),
  row('quality', 'low', family('refused', 'honoured')),
  row('style', 'natural', { ...family('refused', 'refused'), 'dall-e-3': 'honoured' }),
  row('response_format', 'b64_json', family('honoured', 'refused')),
  row('background', 'transparent', family('refused', 'honoured')),
  row('moderation', 'low', family('refused', 'honoured'), DARING),
  row('output_format', 'jpeg', family('refused', 'honoured')),
  row('output_compression', 40, { 'dall-e-2': 'refused', 'dall-e-3': 'refused' }),
  row(
    'output_compression',
    40,
    { 'gpt-image-1': 'honoured', 'gpt-image-2': 'honoured' },
    { output_format: 'jpeg' },
  ),
  row('stream', true, family('refused', 'refused')),
  row('partial_images', 2, family('refused', 'refused')),
  row('user', 'jane', family('inert', 'inert')),
  row('seed', 8, ALL),
  row('colour', 'red', family('refused', 'refused')),
];

const EDITED = {
  'dall-e-2': 'honoured',
  'gpt-image-1': 'honoured',
  'gpt-image-2': 'honoured',
} as const;
const GPT_ONLY = { ...EDITED, 'dall-e-2': 'refused' } as const;
const REFUSED = {
  'dall-e-2': 'refused',
  'gpt-image-1': 'refused',
  'gpt-image-2': 'refused',
} as const;

/** `POST /v1/images/edits` of OpenAI's dialect. The mask is a file that goes by what it frees. */
export const EDITS: readonly ParameterRow[] = [
  row('prompt', 'a blue cube', EDITED),
  row('mask', 'left half', EDITED),
  row('n', 2, EDITED),
  row('n', 11, REFUSED),
  row('size', '256x256', { ...REFUSED, 'dall-e-2': 'honoured' }),
  row('size', '1536x1024', GPT_ONLY),
  row('quality', 'low', GPT_ONLY),
  row('response_format', 'b64_json', { ...REFUSED, 'dall-e-2': 'honoured' }),
  row('background', 'transparent', GPT_ONLY),
  row('input_fidelity', 'high', { ...REFUSED, 'gpt-image-1': 'honoured' }),
  row('output_format', 'webp', GPT_ONLY),
  row('style', 'natural', REFUSED),
  row('user', 'jane', { 'dall-e-2': 'inert', 'gpt-image-1': 'inert', 'gpt-image-2': 'inert' }),
  row('seed', 8, EDITED),
  row('colour', 'red', REFUSED),
];
