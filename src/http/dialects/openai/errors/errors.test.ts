import { expect, test } from 'vitest';

import { LITERALS } from '../../../../../test/support/openai-fault-literals.ts';
import type { Row } from '../../../../../test/support/openai-fault-row.ts';
import { FAULTS, type Fault, type FaultCode } from '../../../../kernel/errors.ts';
import { errorResponse } from '../../../../wire/openai/error-response.ts';
import { renderFault } from './errors.ts';

const ASKER = { organization: 'team_default' };

function literals<C extends FaultCode>() {
  return Object.entries(LITERALS) as unknown as readonly (readonly [C, Row<C>])[];
}

test.each(literals())('%s has its literal', (name, row) => {
  const [facts, status, message, type, param, code, order] = row;
  const rendered = renderFault({ code: name, facts } as Fault, ASKER);
  expect(rendered.status).toBe(status);
  expect(rendered.body).toEqual({ error: { message, type, param, code } });
  expect(Object.keys(rendered.body.error)).toEqual(
    order === 'code first'
      ? ['code', 'message', 'param', 'type']
      : ['message', 'type', 'param', 'code'],
  );
  expect(errorResponse.safeParse(rendered.body).success).toBe(true);
});

test('every fault of the kernel is in that table', () => {
  expect(Object.keys(LITERALS).toSorted()).toEqual(Object.keys(FAULTS).toSorted());
});

test.each([
  ['revoked by the rewriting', 'revised_prompt', 'Image descriptions generated from your prompt'],
  ['found in the picture', 'image', 'This request has been blocked by our content filters.'],
] as const)('a refusal %s has words of its own', (_name, stage, words) => {
  const { body } = renderFault({ code: 'content_policy', facts: { stage } }, ASKER);
  expect(body.error.message).toContain(words);
});

test.each([
  ['gpt-image-1', ['sexual', 'sexual/minors'], ' safety_violations=[sexual].'],
  ['an alias of one', undefined, ''],
])('%s refuses in the words of its own service', (model, categories, tail) => {
  const gptImage = true;
  const facts = { stage: 'prompt', model, gptImage, ...(categories && { categories }) } as const;
  expect(renderFault({ code: 'content_policy', facts }, ASKER).body.error).toEqual({
    message: `Your request was rejected by the safety system.${tail}`,
    type: 'image_generation_user_error',
    param: null,
    code: 'moderation_blocked',
  });
});

test('a list of one value has a form of its own', () => {
  const { body } = renderFault(
    { code: 'unknown_model', facts: { model: 'x', supported: ['dall-e-2'] } },
    ASKER,
  );
  expect(body.error.message).toBe("Invalid value: 'x'. Value must be 'dall-e-2'.");
});

test('waits are whole seconds, at least one', () => {
  const wait = (retryAfter: number) =>
    renderFault({ code: 'overloaded', facts: { retryAfter } }, ASKER).headers['retry-after'];
  expect(wait(0)).toBe('1');
  expect(wait(2.1)).toBe('3');
});

test('clients are told when a retry is no use', () => {
  const hint = (code: 'storage_full' | 'internal' | 'missing_key') =>
    renderFault({ code, facts: {} }, ASKER).headers['x-should-retry'];
  const exhausted = { code: 'quota_exhausted', facts: { required: 2, available: 1 } } as const;
  expect(renderFault(exhausted, ASKER).headers['x-should-retry']).toBe('false');
  expect(hint('storage_full')).toBe('false');
  expect(hint('internal')).toBeUndefined();
  expect(hint('missing_key')).toBeUndefined();
});

test.each([
  [{}, /^The engine of this model cannot see what .* Send a mask .* understands photographs\.$/u],
  [
    { why: 'There is no dog.' },
    /^There is no dog\. Send a mask .*input_image_mask.* photographs\.$/u,
  ],
  [
    { why: 'Nothing stands out.', masked: true },
    /^Nothing stands out\. Send the picture to be placed before an even or .* photographs\.$/u,
  ],
] as const)('an edit that cannot be done says why, and the ways out: %j', (facts, message) => {
  const { body } = renderFault({ code: 'edit_needs_mask', facts }, ASKER);
  expect(body.error.message).toMatch(message);
});
