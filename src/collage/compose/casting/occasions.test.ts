import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { openWorkshop } from '../open-workshop.ts';
import { namedEntity } from './named-entity.ts';
import { withOccasions } from './occasions.ts';
import table from './occasions.json' with { type: 'json' };

const seenIn = (prompt: string): string[] =>
  withOccasions(readPrompt(prompt)).entities.map(({ names }) => names[0]!);

test('an occasion by itself is who and what is seen at it', () => {
  expect(seenIn('a birthday party')).toContain('birthday cake');
  expect(seenIn('a wedding on the beach')).toContain('bride');
});

test('one of which more is said shows that', () => {
  expect(seenIn('a dog at a birthday party')).not.toContain('birthday cake');
});

test('everything seen at an occasion can be drawn', () => {
  const workshop = openWorkshop();
  const unknown = [...new Set(Object.values(table).flat())].filter(
    (name) => workshop.match(namedEntity(name, 'thing')).art === undefined,
  );
  expect(unknown).toEqual([]);
});

test('ids stay unique', () => {
  const ids = withOccasions(readPrompt('a party in a garden')).entities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
