import { expect, test } from 'vitest';
import { namedEntity } from './named-entity.ts';
import { fusionOf } from './fusions.ts';

const party = (noun: string, art: string) => ({ entity: namedEntity(noun, noun), art });

test('a cup with latte art stays the cup, coffee and all', () => {
  const cup = party('cup', 'piece:latte-cup');
  expect(fusionOf(cup, party('latte art', 'piece:latte-cup'), false)?.keeps).toBe('host');
  expect(fusionOf(cup, party('coffee', 'piece:mug'), true)?.keeps).toBe('host');
});

test('what is served is drawn in its own vessel, and only there', () => {
  const soup = party('soup', 'piece:noodle-soup');
  expect(fusionOf(party('bowl', 'piece:bowl'), soup, true)?.keeps).toBe('guest');
  expect(fusionOf(party('bowl', 'piece:bowl'), soup, false)).toBeUndefined();
});
