import { expect, test } from 'vitest';

import { readPrompt } from '../../language/read-prompt.ts';
import { keepsScene } from './keeps-scene.ts';

const keeps = (before: string, after: string): boolean =>
  keepsScene(readPrompt(before), readPrompt(after));

test.each([
  ['a white cat', 'A graceful white cat is seen in a quiet garden.'],
  ['two dogs on a sofa', 'The scene shows two dogs on a sofa. The composition is balanced.'],
  ['a fox', 'A fox. Its fur is thick and soft.'],
  ['a fox', 'A fox. The evening is calm and still.'],
])('“%s” is still there in “%s”', (before, after) => expect(keeps(before, after)).toBe(true));

test.each([
  ['a thing is lost', 'a cat and a dog', 'A cat in a garden.'],
  ['a colour changes', 'a white cat', 'A black cat.'],
  ['a coat is coloured', 'a fox', 'A fox. Its fur is green.'],
  ['a told coat changes', 'a fox with shaggy fur', 'A fox with smooth fur.'],
  ['a face changes', 'a fox', 'A fox. The fox is angry.'],
  ['a number changes', 'two cats', 'Three cats.'],
  ['a relation changes', 'a cat on a table', 'A cat under a table.'],
  ['another thing joins in', 'a cat', 'A cat. A dog sleeps.'],
  ['the quoted words change', 'a sign that says "OPEN"', 'A sign that says "SHUT".'],
  ['the place changes', 'a cat on a beach', 'A cat on a beach. Everything is set in a forest.'],
  ['the hour changes', 'a cat at night', 'A cat at sunset.'],
  ['the medium changes', 'a watercolour of a cat', 'An oil painting of a cat.'],
  ['a no is lost', 'a room without people', 'A room with people.'],
])('not when %s', (_, before, after) => expect(keeps(before, after)).toBe(false));
