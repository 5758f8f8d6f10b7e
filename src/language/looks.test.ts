import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';
import type { Looks } from './scene.ts';

/** Looks of the first thing: `hair: yellow long` for a feature, `-hair` where it is missing. */
function looks(prompt: string): Record<string, string> {
  const found = readPrompt(prompt).entities[0]?.looks;
  if (!found) return {};
  const { features, ...rest } = found;
  return Object.fromEntries([
    ...Object.entries(rest).filter(([, value]) => value !== undefined),
    ...features.map(({ kind, colours, qualities, absent, count }) => [
      absent ? `-${kind}` : kind,
      [...colours, ...qualities.toSorted(), ...(count === undefined ? [] : [`x${count}`])].join(
        ' ',
      ),
    ]),
  ]) as Record<string, string>;
}

test.each([
  'a woman with long blonde hair',
  'a long-haired blonde woman',
  'a woman whose hair is long and blonde',
  'a woman with hair that is long and blonde',
  'a woman has long blonde hair',
  'a woman. Her hair is long and blonde.',
])('%j says the same as the others', (prompt) => {
  expect(looks(prompt)).toEqual({ gender: 'female', hair: 'yellow long' });
});

test.each<[string, Record<string, string>]>([
  ['a blue-eyed sailor', { eyes: 'blue' }],
  ['a blue eyed sailor', { eyes: 'blue' }],
  ['a sailor with blue eyes and a red beard', { eyes: 'blue', beard: 'red' }],
  ['a one-eyed sailor', { eyes: 'x1' }],
  ['a three-headed dog', { head: 'x3' }],
  ['a 3-headed dog', { head: 'x3' }],
  ['a bearded sailor', { beard: '' }],
  ['a bald sailor with a moustache', { '-hair': '', moustache: '' }],
  ['a sailor without a beard', { '-beard': '' }],
  ['a sailor with green hair in a ponytail', { hair: 'green ponytail' }],
  ['a girl with pigtails', { age: 'child', gender: 'female', hair: 'pigtails' }],
  ['a freckled boy', { age: 'child', gender: 'male', freckles: '' }],
  ['a curly brunette woman', { gender: 'female', hair: 'brown curly' }],
  ['a black woman', { gender: 'female', skin: 'dark' }],
  ['a black knight', { gender: 'male' }],
  ['a dragon with green wings', { wings: 'green' }],
  ['a winged horse', { wings: '' }],
  ['a cat with grey fur', { fur: 'grey' }],
  ['a robot with glowing red eyes', { eyes: 'red glowing' }],
  ['a tree with a thick trunk', {}],
  ['a car with wings', { wings: '' }],
  ['a silver car', {}],
])('looks in %j', (prompt, expected) => {
  expect(looks(prompt)).toEqual(expected);
});

test('colours of hair and skin are no colours of the person', () => {
  for (const prompt of ['a blonde woman', 'a black man', 'a woman with red hair']) {
    expect(readPrompt(prompt).entities[0]?.colours).toEqual([]);
  }
  expect(readPrompt('a black knight').entities[0]?.colours).toEqual(['black']);
});

test('a part that says so is named', () => {
  const { entities } = readPrompt('a fox with blue eyes');
  const part = entities[0]?.looks?.features[0]?.part;
  expect(entities.find(({ id }) => id === part)).toMatchObject({ noun: 'eye', role: 'part' });
});

test.each<[string, Looks['age']]>([
  ['a toddler', 'baby'],
  ['a kitten', 'baby'],
  ['a baby hippo', 'baby'],
  ['a boy', 'child'],
  ['a teenage girl', 'teen'],
  ['a young queen', 'young'],
  ['an old king', 'old'],
  ['a grandmother', 'old'],
  ['a 70-year-old diver', 'old'],
  ['a 7 year old girl', 'child'],
  ['a plumber', undefined],
  ['an old car', undefined],
])('age in %j', (prompt, age) => {
  expect(readPrompt(prompt).entities[0]?.looks?.age).toBe(age);
});

test.each<[string, Looks['expression']]>([
  ['a happy fox', 'happy'],
  ['a fox looking sad', 'sad'],
  ['the fox looks sad', 'sad'],
  ['a sad-looking fox', 'sad'],
  ['a fox with a sad expression on its face', 'sad'],
  ['a fox with a big smile', 'happy'],
  ['a fox that is crying', 'crying'],
  ['a fox in tears', 'crying'],
  ['a fox with tears in its eyes', 'crying'],
  ['a fox crying tears of joy', 'crying'],
  ['a happy fox sleeping', 'asleep'],
  ['a furious fox', 'angry'],
  ['a fox feeling frustrated', 'annoyed'],
  ['a fox with its tongue out', 'tongue-out'],
  ['a fox in love', 'in-love'],
  ['a wide-eyed fox', 'surprised'],
  ['a smiling sun', 'happy'],
  ['a calm sea', undefined],
  ['a fox crossing a road', undefined],
  ['a fox', undefined],
])('expression in %j', (prompt, expression) => {
  expect(readPrompt(prompt).entities[0]?.looks?.expression).toBe(expression);
});

test('a description goes to whose face it is', () => {
  const { entities } = readPrompt('an old man with a red beard looking angry at a crab');
  expect(entities.map(({ noun, looks }) => [noun, looks?.expression])).toEqual([
    ['man', 'angry'],
    ['beard', undefined],
    ['crab', undefined],
  ]);
});
