import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { callingsOf, disguiseOf, withCalling } from './callings.ts';

test.each([
  ['a panda chef', 'panda', 'chef'],
  ['a superhero dog', 'dog', 'superhero'],
  ['two mouse musicians', 'mouse', 'musician'],
  ['a cat dressed as a pirate', 'cat', 'pirate'],
  ['a woman dressed as a pirate', 'woman', 'pirate'],
  ['my cat as a king', 'cat', 'king'],
])('“%s” is a %s that is a %s', (prompt, animal, calling) => {
  const scene = readPrompt(prompt);
  const entity = withCalling(scene.entities[0]!, scene);
  expect([entity.noun, ...entity.names]).toEqual([animal, animal]);
  expect(callingsOf(entity)).toEqual([calling]);
});

test.each([
  'a sheep farmer',
  'a dinosaur skeleton',
  'a king penguin',
  'a soldier ant',
  'a brown bear',
  'a chef',
])('“%s” is left as it is', (prompt) => {
  const scene = readPrompt(prompt);
  expect(withCalling(scene.entities[0]!, scene)).toBe(scene.entities[0]);
});

test.each([
  ['a raccoon in a wizard costume', 'wizard'],
  ['a boy wearing an astronaut suit', 'astronaut'],
  ['a man wearing a grey suit', undefined],
])('clothes in “%s” make a %s', (prompt, role) => {
  const worn = readPrompt(prompt).entities.find(({ role: part }) => part === 'worn');
  expect(disguiseOf(worn!)).toBe(role);
});
