import { expect, test } from 'vitest';
import { modelFault } from '../../diffusion/faults.ts';
import { toldFault } from './told-fault.ts';

test('too many steps are the fault of the request, which hears how many there may be', () => {
  const cause = modelFault('steps_too_many', { model: 'lcm', steps: 60, most: 50 });
  expect(toldFault(cause, 'dall-e-2').fault).toEqual({
    code: 'integer_above_max',
    facts: { param: 'steps', max: 50, got: 60 },
  });
});

test('too long a text is named as what it is', () => {
  const facts = { model: 'sd', tokens: 1300, limit: 1200 };
  const params = [
    modelFault('prompt_too_long', { ...facts, place: 1 }),
    modelFault('prompt_too_long', { ...facts, place: 0, negative: true }),
  ].map((cause) => toldFault(cause, 'dall-e-2').fault);
  expect(params).toMatchObject([
    { code: 'malformed_value', facts: { param: 'prompt' } },
    { code: 'malformed_value', facts: { param: 'negative_prompt' } },
  ]);
});

test('a flagged picture is refused like a prompt that may not be drawn', () => {
  const told = toldFault(modelFault('picture_unsafe', { model: 'sd' }), 'dall-e-2');
  expect(told.fault).toEqual({
    code: 'content_policy',
    facts: { stage: 'image', model: 'dall-e-2' },
  });
});

test('only what may be gone by the next try invites one', () => {
  const passing = toldFault(modelFault('out_of_memory', { model: 'sd' }), 'dall-e-2');
  const lasting = toldFault(modelFault('file_missing', { model: 'sd', file: 'a' }), 'dall-e-2');
  expect([passing.fault.code, lasting.fault.code]).toEqual(['model_stopped', 'model_unusable']);
});
