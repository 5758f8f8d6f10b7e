import { expect, test } from 'vitest';
import { namedThings } from './named-things.ts';

/** The telling names of what a prompt names. */
function heads(prompt: string): string[] {
  return namedThings(prompt).map(({ names }) => names.at(-1)!);
}

test('heads of noun phrases are named, in order and singular', () => {
  expect(heads('two red fire hydrants next to a basket of geese')).toEqual([
    'hydrant',
    'basket',
    'goose',
  ]);
});

test('names run from the most telling to the head', () => {
  expect(namedThings('a red fire hydrant')[0]?.names).toEqual([
    'red fire hydrant',
    'fire hydrant',
    'hydrant',
  ]);
});

test.each([
  ['three yellow ducks', 3, ['yellow']],
  ['a pair of green parrots', 2, ['green']],
  ['a dozen eggs', 12, []],
  ['7 dogs', 7, []],
  ['a blue and white vase', undefined, ['blue', 'white']],
  ['a pair of sunglasses', 1, []],
  ['a shiny black leather sofa', undefined, ['black']],
  ['a red cup and blue sunglasses', undefined, ['blue']],
  ['a two-storey house', undefined, []],
  ['two cats playing chess', undefined, []],
])('number and colours of “%s”', (prompt, count, colours) => {
  expect(namedThings(prompt).at(-1)).toMatchObject({ count, colours });
});

test('the colour of one thing does not run over to the next', () => {
  const [cube, sphere] = namedThings('a red cube on a sphere');
  expect([cube?.colours, sphere?.colours]).toEqual([['red'], []]);
});

test('what is to be written or left out is not named', () => {
  expect(heads('a sign that says "Free Cats" without any people')).toEqual(['sign']);
  expect(heads('a beach with no people and a dog')).toContain('beach');
  expect(heads('a beach with no people and a dog')).not.toContain('people');
});

test('words that only relate things are no things', () => {
  expect(heads('a cat in front of a house, holding a cup')).toEqual(['cat', 'house', 'cup']);
});
