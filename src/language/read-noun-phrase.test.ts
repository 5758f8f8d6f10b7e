import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

const coloured = (prompt: string): Record<string, readonly string[]> =>
  Object.fromEntries(readPrompt(prompt).entities.map(({ noun, colours }) => [noun, colours]));

test.each<[string, Record<string, readonly string[]>]>([
  ['a red cube on a blue sphere', { cube: ['red'], sphere: ['blue'] }],
  ['a red and blue ball', { ball: ['red', 'blue'] }],
  ['a red, white and blue flag', { flag: ['red', 'white', 'blue'] }],
  ['a black-and-white cow', { cow: ['black', 'white'] }],
  ['a light blue car', { car: ['blue'] }],
  ['a navy blue coat and a lime green hat', { coat: ['navy'], hat: ['green'] }],
  ['a car in blue', { car: ['blue'] }],
  ['three squares in blue, yellow and red', { square: ['blue', 'yellow', 'red'] }],
  ['the cat is black', { cat: ['black'] }],
  ['a flag with stripes that are green and white', { flag: [], stripe: ['green', 'white'] }],
  ['a robot painted red', { robot: ['red'] }],
  ['a cat with blue eyes', { cat: [], eye: ['blue'] }],
  ['a tiger with purple stripes', { tiger: [], stripe: ['purple'] }],
  ['a red panda eating a green apple', { panda: [], apple: ['green'] }],
  ['an orange on a blue plate', { orange: [], plate: ['blue'] }],
  ['an orange cat', { cat: ['orange'] }],
  ['a yellow rose', { rose: ['yellow'] }],
  ['a yellow rose, richly painted', { rose: ['yellow'] }],
  [
    'a woman in a red dress holding a white umbrella',
    { woman: [], dress: ['red'], umbrella: ['white'] },
  ],
  ['a cup and a jug, the cup is red and the jug is blue', { cup: ['red'], jug: ['blue'] }],
  ['a cup and a jug. The cup and the jug are red.', { cup: ['red'], jug: ['red'] }],
  ["a cat that isn't black", { cat: [] }],
  ['a turquoise scooter', { scooter: ['teal'] }],
  ['a maroon sofa', { sofa: ['red'] }],
  ['a golden retriever', { retriever: [] }],
])('colours of %j', (prompt, expected) => {
  expect(coloured(prompt)).toEqual(expected);
});

test.each<[string, string | undefined]>([
  ['a wooden bench', 'wood'],
  ['a brass lamp', 'brass'],
  ['a horse made of glass', 'glass'],
  ['a castle made out of cardboard', 'cardboard'],
  ['a statue carved from marble', 'marble'],
  ['a heart made of gold', 'gold'],
  ['a gold ring', 'gold'],
  ['a gold dress', undefined],
  ['a water bottle', undefined],
  ['a pine tree', undefined],
])('material of %j', (prompt, material) => {
  expect(readPrompt(prompt).entities[0]?.material).toBe(material);
});

test.each([
  ['a tiny house', 'tiny'],
  ['a little boat', 'small'],
  ['a large clock', 'large'],
  ['an enormous pumpkin', 'giant'],
  ['a very tall tower', 'large'],
  ['a clock', 'usual'],
])('size of %j', (prompt, size) => {
  expect(readPrompt(prompt).entities[0]?.size).toBe(size);
});

test.each<[string, readonly string[]]>([
  ['a sun lounger', ['sun lounger', 'lounger']],
  ['an old fire engine', ['fire engine', 'engine']],
  ['a polar bear', ['polar bear', 'bear']],
  ['a hot dog', ['hot dog']],
  ['an ice cream', ['ice cream']],
  ['a Tyrannosaurus Rex', ['t-rex', 'dinosaur']],
  ['the Statue of Liberty', ['statue of liberty', 'statue']],
  ['the Sydney Opera House', ['sydney opera house', 'opera house', 'house']],
  ['a large Egyptian statue', ['egyptian statue', 'statue']],
  ['a slice of pizza', ['pizza slice', 'pizza']],
])('names of %j', (prompt, names) => {
  expect(readPrompt(prompt).entities[0]?.names).toEqual(names);
});

test('two descriptions joined by "and" describe one noun', () => {
  expect(readPrompt('a small, round and shiny table').entities).toMatchObject([
    { noun: 'table', size: 'small', qualities: ['round', 'shiny'] },
  ]);
});

test('"a red and a blue ball" are two balls', () => {
  expect(readPrompt('a red and a blue ball').entities).toMatchObject([
    { noun: 'ball', colours: ['red'] },
    { noun: 'ball', colours: ['blue'] },
  ]);
});

test.each<[string, string, string]>([
  ['a statue of a bear', 'bear', 'stone'],
  ['a bear statue', 'bear', 'stone'],
  ['a marble statue of a bear', 'bear', 'marble'],
  ['an ice sculpture of a bear', 'bear', 'ice'],
  ['a golden bear statue', 'bear', 'gold'],
])('%j is a %s of %s', (prompt, noun, material) => {
  const { entities } = readPrompt(prompt);
  expect(entities).toHaveLength(1);
  expect(entities[0]).toMatchObject({ noun, material });
  expect(entities[0]?.qualities).toContain('statue');
});

test('statues that show nothing named, or somewhere, are statues', () => {
  for (const prompt of ['a statue', 'a park statue', 'a statue on a hill']) {
    expect(readPrompt(prompt).entities[0]?.noun).toBe('statue');
  }
});

test.each<[string, string | undefined]>([
  ['an ice castle', 'ice'],
  ['an ice bucket', undefined],
  ['a sand castle', 'sand'],
  ['a rusty robot', 'rust'],
  ['a dog made of flowers', 'flowers'],
  ['a dog made of sausages', undefined],
])('material of %j is %s', (prompt, material) => {
  expect(readPrompt(prompt).entities[0]?.material).toBe(material);
});
