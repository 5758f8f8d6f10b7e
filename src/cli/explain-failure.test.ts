import { expect, test } from 'vitest';

import { modelFault } from '../diffusion/faults.ts';
import { BindingsUnreadable } from '../diffusion/models/bindings-file.ts';
import { explainFailure } from './explain-failure.ts';

test.each([
  new BindingsUnreadable('bindings.json is no list of bindings. Mend it.'),
  modelFault('model_incomplete', { model: 'tiny' }),
])('of what is wrong with a file, its message says all: $name', (error) => {
  const { message, usage } = explainFailure(error);
  expect(message.replace(/\.$/, '')).toBe(error.message.replace(/\.$/, ''));
  expect(usage).toBe(false);
});

test('what nobody foresaw is shown with its stack', () => {
  expect(explainFailure(new Error('a bug')).message).toContain('explain-failure.test.ts');
});
