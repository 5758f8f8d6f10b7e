import { expect, test } from 'vitest';

import type { Abilities } from '../../catalogue/abilities.ts';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { OPERATIONS } from '../../kernel/image-task.ts';
import { playgroundModels } from './playground-model.ts';

const BINDINGS = [
  { id: 'dall-e-2', engine: 'collage' },
  { id: 'dall-e-3', engine: 'diffusion', engineModel: 'mini' },
  { id: 'mini', engine: 'diffusion', engineModel: 'mini' },
] as const;

const told = (more: Partial<Abilities>) =>
  playgroundModels(
    createCatalogue(BINDINGS, ({ engineModel }) => ({
      operations: OPERATIONS,
      maxEdge: 2048,
      ...(engineModel !== undefined && more),
    })),
  ).map(({ id, usual, introduction }) => ({ id, usual, introduction }));

test('what a local model tells of itself is told of every id that it draws, and of no other', () => {
  const introduction = { about: 'It paints apples.', examples: ['a red apple'] };
  const own = { usual: { steps: 20, guidance: 5 }, introduction };
  expect(told(own)).toEqual([
    { id: 'dall-e-2', usual: null, introduction: null },
    { id: 'dall-e-3', ...own },
    { id: 'mini', ...own },
  ]);
});

test('a model without guidance has none that is usual, and one that is silent no introduction', () => {
  expect(told({ usual: { steps: 4 } })[2]).toEqual({
    id: 'mini',
    usual: { steps: 4, guidance: null },
    introduction: null,
  });
});
