import { expect, test } from 'vitest';

import type { Model } from '../../catalogue/catalogue.ts';
import type { RequestRules } from '../../wire/openai/image-fields.ts';
import { keptSchemas } from './kept-schemas.ts';

test('a schema is made when it is asked for, once for each model that is served', () => {
  const catalogue = { models: [{ id: 'served' }, { id: 'other' }] as Model[] };
  const made: string[] = [];
  const schemaOf = keptSchemas(catalogue, (model) => ({ made: made.push(model) }));
  const rules = {} as RequestRules;
  expect(made).toEqual([]);
  expect(schemaOf('served', rules)).toBe(schemaOf('served', rules));
  expect(schemaOf('whatever', rules)).not.toBe(schemaOf('whatever', rules));
  expect(made).toEqual(['served', 'whatever', 'whatever']);
});
