import { expect, test } from 'vitest';

import { VIEWS } from './route.ts';
import { shownOf, viewsOf } from './views-of.ts';

test.each([
  [['images'], VIEWS.filter((view) => view !== 'admin'), 'create'],
  [['images', 'admin'], VIEWS, 'create'],
  [['admin'], ['history', 'admin'], 'admin'],
  [['team'], ['history', 'admin'], 'admin'],
  [['records'], ['history'], 'history'],
] as const)('a key for %s goes where it may do something', (scopes, expected, first) => {
  const views = viewsOf([...scopes]);
  expect(views).toEqual(expected);
  expect(shownOf('create', views)).toBe(first);
  expect(VIEWS.every((view) => views.includes(shownOf(view, views)))).toBe(true);
});
