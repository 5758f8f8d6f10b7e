import { expect, test } from 'vitest';

import type { OperationModels } from '../catalogue/catalogue.ts';
import { createEngineRegistry } from '../engines/registry.ts';
import { tellingEngine } from '../../test/support/parameters/telling-engine.ts';
import { abilitiesOf } from './bindings.ts';

const engines = createEngineRegistry([
  tellingEngine({
    id: 'diffusion',
    abilitiesOf: (name) => ({
      operations: ['generate', 'edit', 'vary'],
      maxEdge: 1024,
      parallel: 1,
      usual: { steps: name === 'quick' ? 4 : 25 },
    }),
  }),
]);

test.each<{ name: string; models: OperationModels; usual: object | undefined }>([
  { name: 'one model', models: { generate: 'quick', edit: 'quick' }, usual: { steps: 4 } },
  { name: 'several models', models: { generate: 'quick', edit: 'careful' }, usual: undefined },
])('an id that $name draws tells what is usual for all of it, or nothing', (drawn) => {
  const binding = { engine: 'diffusion', engineModel: 'quick', engineModels: drawn.models };
  const found = abilitiesOf(engines, binding);
  expect(found).toMatchObject({ operations: ['generate', 'edit'] });
  expect('usual' in found ? found.usual : undefined).toEqual(drawn.usual);
});
