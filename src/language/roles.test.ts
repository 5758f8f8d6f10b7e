import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

const roles = (prompt: string): Record<string, string> =>
  Object.fromEntries(readPrompt(prompt).entities.map(({ noun, role }) => [noun, role]));

test.each<[string, Record<string, string>]>([
  ['a boy and a tiger', { boy: 'subject', tiger: 'subject' }],
  ['a hammer on a table', { hammer: 'subject', table: 'object' }],
  ['a fox in a forest', { fox: 'subject', forest: 'backdrop' }],
  ['a forest with a fox', { forest: 'backdrop', fox: 'subject' }],
  ['a kitchen with a stove and a cat', { kitchen: 'backdrop', stove: 'object', cat: 'subject' }],
  ['a mountain', { mountain: 'backdrop' }],
  ['a wizard holding a staff', { wizard: 'subject', staff: 'held' }],
  ['a wizard wearing a robe', { wizard: 'subject', robe: 'worn' }],
  ['a boat with white sails', { boat: 'subject', sail: 'part' }],
  ['a girl with curly hair', { girl: 'subject', hair: 'part' }],
  ['a door', { door: 'subject' }],
  ['a hat', { hat: 'subject' }],
  ['a child sitting on the moon', { child: 'subject', moon: 'backdrop' }],
  ['a cow jumping over the moon', { cow: 'subject', moon: 'object' }],
  [
    'a wall with a painting of a mountain',
    { wall: 'backdrop', painting: 'subject', mountain: 'object' },
  ],
  ['a snail made of cheese', { snail: 'subject', cheese: 'part' }],
])('roles of %j', (prompt, expected) => {
  expect(roles(prompt)).toEqual(expected);
});
