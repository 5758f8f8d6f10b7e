import { expect, test } from 'vitest';
import { readPrompt } from '../../language/read-prompt.ts';
import { compose } from './compose.ts';

// What the prompts in the documents of the API are about has to stay where it belongs.

const itemsOf = (prompt: string, seed: number) =>
  compose(readPrompt(prompt), { width: 1, height: 1 }, seed).items;

const SEEDS = [1, 2, 3];

test('the words stand on the screen at which the sloth types', () => {
  const prompt =
    'a smiling sloth wearing a bucket hat typing at a computer with Hebrew letters on the screen and the word Google Fonts';
  for (const seed of SEEDS) {
    const items = itemsOf(prompt, seed);
    const screen = items.find(({ recipe }) => recipe.art === 'piece:computer');
    expect(screen?.recipe.lettering).toEqual(['שלום עולם', 'Google Fonts']);
    const worn = items.flatMap(({ recipe }) => recipe.attached.map((one) => one.recipe.art));
    expect(worn).toContain('piece:bucket-hat');
  }
});

test('the vet has the baby otter in the arms', () => {
  for (const seed of SEEDS) {
    const held = itemsOf('a vet with a baby otter', seed).flatMap(({ recipe }) => recipe.attached);
    expect(held.map(({ recipe }) => recipe.art)).toContain('noto:otter');
  }
});

test('the T-Rex lies on the lounger and wears the sunglasses', () => {
  const prompt = 'A T-Rex relaxing on a beach, lying on a sun lounger and wearing sunglasses.';
  for (const seed of SEEDS) {
    const items = itemsOf(prompt, seed);
    expect(items.map(({ recipe }) => recipe.art)).toContain('piece:sun-lounger');
    const worn = items.flatMap(({ recipe }) => recipe.attached.map((one) => one.recipe.art));
    expect(worn).toContain('piece:sunglasses');
  }
});
