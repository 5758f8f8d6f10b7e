import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { AGAINST, withUnsaid } from './unsaid.ts';

const relationsOf = (prompt: string): string[] => {
  const { entities, relations } = withUnsaid(readPrompt(prompt));
  const nounOf = (id: string) => entities.find((entity) => entity.id === id)?.noun ?? id;
  return relations.map(({ kind, from, to }) => `${nounOf(from)} ${kind} ${nounOf(to)}`);
};

test('people on horses and anyone on a bike ride them', () => {
  expect(relationsOf('a cowboy on a horse')).toEqual(['cowboy riding horse']);
  expect(relationsOf('a bear on a bicycle')).toEqual(['bear riding bicycle']);
  expect(relationsOf('a bird on a horse')).toEqual(['bird on horse']);
  expect(relationsOf('a man standing on a horse')).toEqual(['man on horse']);
});

test('a patient is not held in the hand, a baby is', () => {
  expect(relationsOf('a doctor examining a patient')).toEqual(['doctor with patient']);
  expect(relationsOf('a woman holding a baby')).toEqual(['woman holding baby']);
});

test('both play who play with each other, across the board', () => {
  const both = ['cat using chess', 'dog next-to cat', 'dog using chess'];
  expect(relationsOf('a cat playing chess with a dog').sort()).toEqual(both);
  expect(relationsOf('a cat and a dog playing chess').sort()).toEqual(both);
  const { relations } = withUnsaid(readPrompt('a cat and a dog playing chess'));
  expect(relations.at(-1)?.words).toBe(AGAINST);
});

test('what two do at once they do with each other', () => {
  expect(relationsOf('a man and a woman kissing')).toEqual(['man with woman']);
  expect(relationsOf('a man and a woman walking')).toEqual([]);
});

test('a painter has an easel, but for what is painted where it is', () => {
  expect(relationsOf('an artist painting')).toEqual(['artist with easel']);
  expect(relationsOf('a woman painting a picture')).toEqual(['woman with easel']);
  expect(relationsOf('a man painting a wall')).toEqual(['man with wall']);
});

test('a roof that one is on has a house under it', () => {
  expect(relationsOf('a cat on a roof')).toEqual(['cat on house']);
  expect(relationsOf('a house with a red roof')).toEqual(['house with roof']);
});

test('what one uses at a desk is on the desk, and its user at it', () => {
  expect(relationsOf('a woman typing on a typewriter at a desk')).toEqual([
    'woman at desk',
    'typewriter on desk',
    'woman using typewriter',
  ]);
});

test('who has a picnic sits on its blanket', () => {
  const { entities, relations } = withUnsaid(readPrompt('two girls having a picnic'));
  expect(relations).toMatchObject([{ kind: 'on' }]);
  expect(entities[0]!.actions).toContain('picnic');
});

test('dinner is had at a table', () => {
  expect(relationsOf('a man and a woman having dinner')).toEqual([
    'man at table',
    'woman at table',
    'dinner on table',
  ]);
  expect(relationsOf('a dog having dinner on a sofa')).not.toContain('dog at table');
});
