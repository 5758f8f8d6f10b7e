import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { shaped } from './shaped.ts';

function namesOf(prompt: string): readonly string[] {
  const scene = readPrompt(prompt);
  return shaped(scene.entities[0]!, scene).names;
}

test('what takes any shape is drawn as that shape, or as both at once', () => {
  for (const prompt of ['a balloon in the shape of a heart', 'a heart-shaped balloon'])
    expect(namesOf(prompt)).toEqual(['heart balloon', 'heart']);
  expect(namesOf('a cloud in the shape of a castle')).toContain('castle');
});

test('what has a shape of its own keeps it', () => {
  expect(namesOf('a car shaped like a shoe')).toEqual(['car']);
  expect(namesOf('a heart-shaped box')).not.toContain('heart');
});
