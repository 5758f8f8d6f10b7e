import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

test('a colour and a breed belong to the cat', () => {
  const [cat] = readPrompt('a white siamese cat').entities;
  expect(cat).toMatchObject({
    id: 'e1',
    noun: 'cat',
    names: ['siamese cat', 'cat'],
    role: 'subject',
    colours: ['white'],
    count: { value: 1, vague: false },
  });
});
