import { GPT_IMAGE_1, GPT_IMAGE_1_MINI, GPT_IMAGE_2, GPT_IMAGE_2_5 } from './gpt-image-rules.ts';
import type { KnownModel, ModelRules } from './model-rules.ts';

/**
 * Every model whose rules Gala knows. `created` and `ownedBy` are what OpenAI's model list said,
 * because programs compare and sort by them.
 */
export const KNOWN_MODELS: readonly KnownModel[] = [
  {
    id: 'dall-e-2',
    created: 1_698_798_177,
    ownedBy: 'system',
    rules: {
      promptLimit: 1000,
      count: { min: 1, max: 10 },
      sizes: ['256x256', '512x512', '1024x1024'],
      defaultSize: '1024x1024',
      qualities: ['standard'],
      operations: ['generate', 'edit', 'vary'],
      uploadLimit: 4 * 1024 * 1024,
    },
  },
  {
    id: 'dall-e-3',
    created: 1_698_785_189,
    ownedBy: 'system',
    rules: {
      promptLimit: 4000,
      count: { min: 1, max: 1 },
      sizes: ['1024x1024', '1792x1024', '1024x1792'],
      defaultSize: '1024x1024',
      qualities: ['standard', 'hd', 'auto'],
      styles: ['vivid', 'natural'],
      revises: true,
      operations: ['generate'],
      uploadLimit: 4 * 1024 * 1024,
    },
  },
  { id: 'gpt-image-1', created: 1_745_517_030, ownedBy: 'system', rules: GPT_IMAGE_1 },
  { id: 'gpt-image-1-mini', created: 1_758_845_821, ownedBy: 'system', rules: GPT_IMAGE_1_MINI },
  { id: 'gpt-image-1.5', created: 1_764_030_620, ownedBy: 'system', rules: GPT_IMAGE_1 },
  { id: 'chatgpt-image-latest', created: 1_765_925_279, ownedBy: 'system', rules: GPT_IMAGE_1 },
  { id: 'gpt-image-2', created: 1_776_729_600, ownedBy: 'system', rules: GPT_IMAGE_2 },
  { id: 'gpt-image-2-2026-04-21', created: 1_776_729_600, ownedBy: 'system', rules: GPT_IMAGE_2 },
];

/** Ids of a family that is known, though they themselves are not: the first that fits. */
export const KNOWN_FAMILIES: readonly {
  readonly id: RegExp;
  /** The known model of whose engine and prices it partakes. */
  readonly like: string;
  readonly rules: ModelRules;
}[] = [
  { id: /^gpt-image-2\.5-[a-z0-9.-]{1,64}$/, like: 'gpt-image-2', rules: GPT_IMAGE_2_5 },
  { id: /^gpt-image-[a-z0-9.-]{1,64}$/, like: 'gpt-image-2', rules: GPT_IMAGE_2 },
];
