import { expect, test } from 'vitest';

import { modelFault } from '../diffusion/faults.ts';
import { BindingsUnreadable } from '../diffusion/models/bindings-file.ts';
import { fault } from '../kernel/errors.ts';
import { explainFailure } from './explain-failure.ts';

test.each([
  new BindingsUnreadable('bindings.json is no list of bindings. Mend it.'),
  modelFault('model_incomplete', { model: 'tiny' }),
])('of what is wrong with a file, its message says all: $name', (error) => {
  const { message, usage } = explainFailure(error);
  expect(message.replace(/\.$/, '')).toBe(error.message.replace(/\.$/, ''));
  expect(usage).toBe(false);
});

test('a model that is there and cannot do this is not called unknown', () => {
  const unfit = fault('unknown_model', { model: 'karlo', supported: ['mini', 'sd-1.5'] });
  expect(explainFailure(unfit)).toEqual({
    message: "There is no model 'karlo' for this. There are: mini, sd-1.5.",
    usage: true,
  });
});

test('whoever sent two pictures is told which models paint between them, not of a parameter', () => {
  const unfit = fault('parameter_not_supported', { model: 'mini', param: 'blend' });
  const { message, usage } = explainFailure(unfit);
  expect(message).toContain('mini paints from one picture');
  expect(message).toContain('gala models list');
  expect(usage).toBe(true);
});

test('what nobody foresaw is shown with its stack', () => {
  expect(explainFailure(new Error('a bug')).message).toContain('explain-failure.test.ts');
});
