import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

/** How many of each thing, `~` marking what the prompt left open. */
const counts = (prompt: string): Record<string, string> =>
  Object.fromEntries(
    readPrompt(prompt).entities.map(({ noun, count }) => [
      noun,
      `${count.value}${count.vague ? '~' : ''}`,
    ]),
  );

test.each<[string, Record<string, string>]>([
  ['a dog', { dog: '1' }],
  ['the dog', { dog: '1' }],
  ['2 dogs', { dog: '2' }],
  ['seven parrots', { parrot: '7' }],
  ['twelve red eggs in a basket', { egg: '12', basket: '1' }],
  ['twenty-one balloons', { balloon: '21' }],
  ['a pair of sandals', { sandal: '2' }],
  ['a pair of scissors', { scissors: '1' }],
  ['a pair of sunglasses on a table', { sunglasses: '1', table: '1' }],
  ['a dozen donuts', { donut: '12' }],
  ['two dozen roses in a vase', { rose: '24', vase: '1' }],
  ['half a dozen bananas', { banana: '6' }],
  ['half a hundred sheep behind half a fence', { sheep: '50', fence: '1' }],
  ['a hundred candles', { candle: '100' }],
  ['a couple of kittens', { kitten: '2' }],
  ['a trio of violinists', { violinist: '3' }],
  ['a dog show', { dog: '5~' }],
  ['a hot air balloon festival', { balloon: '5~' }],
  ['a fashion show', { show: '1' }],
  ['a sushi platter', { platter: '1', sushi: '5~' }],
  ['a wicker basket', { basket: '1' }],
  ['three pairs of boots', { boot: '6' }],
  ['two of the five cats', { cat: '5' }],
  ['all of the three pigs', { pig: '3' }],
  ['two slices of pizza', { pizza: '2' }],
  ['three bowls of soup', { bowl: '3', soup: '1' }],
  ['four mice', { mouse: '4' }],
  ['five sheep', { sheep: '5' }],
  ['two people and three children', { person: '2', child: '3' }],
  ['three red and two blue balls', { ball: '2' }],
  ['2x2 emoji icons', { icon: '4' }],
  ['a 2x2 grid', { grid: '1' }],
  ['a family of four', { family: '4' }],
  ['a penguin couple', { penguin: '2' }],
  ['two penguin pairs', { penguin: '4' }],
  ['a bear family', { bear: '4~' }],
  ['an elderly couple', { couple: '1' }],
  ['horses', { horse: '3~' }],
  ['some horses', { horse: '3~' }],
  ['several horses', { horse: '4~' }],
  ['many horses', { horse: '8~' }],
  ['a lot of horses', { horse: '8~' }],
  ['a herd of horses', { horse: '6~' }],
  ['dozens of birds', { bird: '16~' }],
  ['thousands of birds', { bird: '30~' }],
  ['a 1977 Corvette', { corvette: '1' }],
  ['a Porsche 911', { porsche: '1' }],
  ['1999 cats', { cat: '3~' }],
  ['a 16 ton weight', { weight: '1' }],
  ['glasses of water', { glass: '3~', water: '1' }],
  ['a can of beans', { can: '1', bean: '3~' }],
])('counts of %j', (prompt, expected) => {
  expect(counts(prompt)).toEqual(expected);
});

test('each half of a shared noun keeps its own number', () => {
  const scene = readPrompt('three red and two blue balls');
  expect(scene.entities.map(({ count, colours }) => [count.value, colours])).toEqual([
    [3, ['red']],
    [2, ['blue']],
  ]);
});
