import { expect, test } from 'vitest';

import { FAULTS, type Fault, type FaultCode } from '../../kernel/errors.ts';
import { PLAIN_MESSAGES, plainMessage } from './plain-messages.ts';

const RESETS_AT = Date.UTC(2026, 11, 1);

test('every fault has a message', () => {
  expect(Object.keys(PLAIN_MESSAGES).toSorted()).toEqual(Object.keys(FAULTS).toSorted());
});

test('those without facts are whole sentences, each another', () => {
  const constant = (Object.keys(FAULTS) as FaultCode[]).filter(
    (code) => PLAIN_MESSAGES[code].length === 0,
  );
  const messages = constant.map((code) => plainMessage({ code, facts: {} } as Fault));
  for (const message of messages) expect(message).toMatch(/^[A-Z].*\.$/);
  expect(new Set(messages).size).toBe(messages.length);
});

test.each<[Fault, string]>([
  [
    { code: 'invalid_value', facts: { param: 'size', value: '9', supported: ['a', 'b', 'c'] } },
    "'size' must be 'a', 'b' or 'c', not '9'.",
  ],
  [
    { code: 'method_not_allowed', facts: { method: 'PUT', path: '/x', allowed: ['GET', 'HEAD'] } },
    '/x does not take PUT, but GET and HEAD.',
  ],
  [
    { code: 'unknown_model', facts: { model: 'a', supported: ['b'] } },
    "There is no model 'a' for this; there is b.",
  ],
  [
    { code: 'unknown_model', facts: { model: 'a', supported: [] } },
    "There is no model 'a' for this; there is nothing.",
  ],
  [
    { code: 'not_a_png', facts: { param: 'mask', limit: 4 * 1024 * 1024 } },
    'The mask must be a whole PNG of less than 4 MB.',
  ],
  [
    {
      code: 'budget_exhausted',
      facts: { required: 5, available: 2, resetsAt: RESETS_AT },
    },
    'The monthly budget of this API key is spent: 5 credits are needed, 2 are left until 2026-12-01T00:00:00.000Z.',
  ],
  [
    { code: 'rate_limited', facts: { unit: 'images', limit: 5, used: 6, retryAfter: 0.2 } },
    'Too many images: this API key may ask for 5 a minute. Try again in 1 s.',
  ],
])('%j says its facts', (fault, message) => {
  expect(plainMessage(fault)).toBe(message);
});
