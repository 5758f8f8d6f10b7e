import type { KnownModel } from './model-rules.ts';

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
];
