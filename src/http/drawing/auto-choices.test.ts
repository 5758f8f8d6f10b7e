import { expect, test } from 'vitest';
import { backgroundForPrompt } from './auto-choices.ts';

test.each([
  ['a sticker of a corgi', 'generate', 'transparent'],
  ['Design a minimalist flat logo for a coffee shop', 'generate', 'transparent'],
  ['a cat on a transparent background', 'generate', 'transparent'],
  ['a laptop with stickers', 'generate', 'opaque'],
  ['a man holding a logo', 'generate', 'opaque'],
  ['a logo on a dark blue background', 'generate', 'opaque'],
  ['a cat', 'generate', 'opaque'],
  ['place the logo in the top right corner', 'edit', 'opaque'],
  ['remove the background', 'edit', 'transparent'],
] as const)('“%s”, to %s, is %s', (prompt, operation, background) => {
  expect(backgroundForPrompt(prompt, 'png', operation)).toBe(background);
  expect(backgroundForPrompt(prompt, 'jpeg', operation)).toBe('opaque');
});
