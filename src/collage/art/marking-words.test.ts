import { expect, test } from 'vitest';
import type { Entity } from '../../language/scene.ts';
import { markingFor } from './marking-words.ts';

function entity(names: readonly string[], qualities: readonly string[] = []): Entity {
  return { names, qualities } as unknown as Entity;
}

test.each([
  [['siamese cat', 'cat'], [], 'siamese'],
  [['dalmatian', 'dog'], [], 'dalmatian'],
  [['tabby cat', 'cat'], [], 'stripes'],
  [['dress'], ['polka-dotted'], 'spots'],
  [['elephant'], ['striped'], 'stripes'],
  [['cat'], ['calico'], 'patches'],
  [['cat'], ['white'], undefined],
  [['stripper well'], [], undefined],
])('%j %j is marked %s', (names, qualities, marking) => {
  expect(markingFor(entity(names, qualities))).toBe(marking);
});
