import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { openWorkshop } from '../open-workshop.ts';
import type { Recipe } from '../plan.ts';
import { castOf } from './cast.ts';
import { handOf } from './hand.ts';

const workshop = openWorkshop();

/** Every recipe of the prompt's cast that carries or is words, with those words. */
function written(prompt: string): string[] {
  const { performers } = castOf(readPrompt(prompt), workshop, seededRandom(1));
  const all = (recipe: Recipe): Recipe[] => [
    recipe,
    ...recipe.attached.flatMap(({ recipe: worn }) => all(worn)),
  ];
  return performers
    .flatMap(({ recipes }) => recipes.flatMap(all))
    .flatMap(({ art, lettering, options }) => {
      const words = options['text'] === undefined ? lettering : [String(options['text'])];
      return words.length === 0 ? [] : [`${art}: ${words.join(' / ')}`];
    });
}

test.each([
  ['a sign that says "Open"', 'piece:sign: Open'],
  ['a cat saying "Hello there!"', 'piece:speech-bubble: Hello there!'],
  ['a dog thinking "food?"', 'piece:thought-bubble: food?'],
  ['the word "WELCOME" written in the sand on a beach', 'piece:ground-writing: WELCOME'],
  ['the words "MARRY ME" written in the sky by a plane', 'piece:sky-writing: MARRY ME'],
  ['golden letters spelling "GALA"', 'piece:floating-letters: GALA'],
  ['graffiti on a wall that says "Stay Wild"', 'piece:wall-writing: Stay Wild'],
  ['a birthday cake with "Happy 30th" written on it', 'noto:birthday-cake: Happy 30th'],
])('%s: %s', (prompt, expected) => {
  expect(written(prompt)).toEqual([expected]);
});

test('things that spell a word carry one letter each, in order', () => {
  expect(written('balloons that spell "PARTY"')).toEqual(
    Array.from('PARTY', (letter) => `noto:balloon: ${letter}`),
  );
});

test('several texts go to their own carriers', () => {
  const texts = written('a dragon says "Hello" to a knight who says "Hi"');
  expect(texts.toSorted()).toEqual(['piece:speech-bubble: Hello', 'piece:speech-bubble: Hi']);
});

test('a long text is kept whole', () => {
  const text =
    `To be or not to be, that is the question: ${'whether it is nobler '.repeat(6)}`.trim();
  expect(written(`a billboard that says "${text}"`)).toEqual([`piece:billboard: ${text}`]);
});

test.each([
  ['a sign with "GALA" in red letters', { colour: 'red' }],
  ['"GALA" in pixel letters', { face: 'pixel' }],
  ['a neon "GALA"', { finish: 'neon' }],
  ['a stone with "PIXEL NEON" on it', {}],
])('%s', (prompt, hand) => {
  const found = handOf(readPrompt(prompt));
  expect(found).toMatchObject(hand);
  expect(Object.keys(found)).toHaveLength(Object.keys(hand).length);
});

test('a word without end takes no more of a sign than one that can be read', () => {
  const [sign = ''] = written('zyx-'.repeat(4000));
  expect(sign).toMatch(/^piece:[\w-]*sign: (?:zyx-?)+$/);
  expect(sign.length).toBeLessThan(100);
});
