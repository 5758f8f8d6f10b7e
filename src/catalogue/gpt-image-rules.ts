import type { GptRules, ModelRules } from './model-rules.ts';

const GPT = {
  formats: ['png', 'jpeg', 'webp'],
  backgrounds: ['auto', 'transparent', 'opaque'],
  inputFidelity: true,
  mostImages: 16,
  tokens: 'table',
} as const satisfies GptRules;

/** `gpt-image-1`, `gpt-image-1.5` and `chatgpt-image-latest`. */
export const GPT_IMAGE_1: ModelRules = {
  promptLimit: 32_000,
  count: { min: 1, max: 10 },
  sizes: ['1024x1024', '1024x1536', '1536x1024', 'auto'],
  defaultSize: 'auto',
  qualities: ['low', 'medium', 'high', 'auto'],
  autoQuality: 'medium',
  operations: ['generate', 'edit'],
  uploadLimit: 50 * 1024 * 1024,
  gpt: GPT,
};

/** `gpt-image-1-mini`. */
export const GPT_IMAGE_1_MINI: ModelRules = {
  ...GPT_IMAGE_1,
  gpt: { ...GPT, inputFidelity: false },
};

/** `gpt-image-2`, and whatever comes after it unless more is known. */
export const GPT_IMAGE_2: ModelRules = {
  ...GPT_IMAGE_1,
  freeSizes: {
    multipleOf: 16,
    longestEdge: 3840,
    mostRatio: 3,
    leastPixels: 655_360,
    mostPixels: 8_294_400,
  },
  gpt: { ...GPT, inputFidelity: false, tokens: 'patches' },
};

/** `gpt-image-2.5-…`. */
export const GPT_IMAGE_2_5: ModelRules = {
  ...GPT_IMAGE_2,
  qualities: ['low', 'medium', 'high', 'xhigh', 'max', 'auto'],
  gpt: { ...GPT, inputFidelity: false, tokens: 'fine_patches' },
};
