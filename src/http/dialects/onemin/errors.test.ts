import { expect, test } from 'vitest';

import { FAULTS, type Fault } from '../../../kernel/errors.ts';
import { renderFault } from './errors.ts';

const EXPIRED = Date.UTC(2025, 0, 15);

/** Texts that programs for 1min.ai were seen to look for, and what stands where Gala has more to say. */
const LITERALS: readonly (readonly [Fault, number, string, string])[] = [
  [{ code: 'missing_key', facts: {} }, 401, 'INVALID_API_KEY', 'Invalid API Key'],
  [{ code: 'wrong_key', facts: { shown: 'sk' } }, 401, 'INVALID_API_KEY', 'Invalid API Key'],
  [
    { code: 'key_expired', facts: { expiredAt: EXPIRED } },
    401,
    'API_KEY_NOT_ACTIVE',
    'The api key is not active. This API key expired at 2025-01-15T00:00:00.000Z. Use another one, or ask whoever gave it to you.',
  ],
  [
    { code: 'quota_exhausted', facts: { required: 1726, available: 139 } },
    402,
    'INSUFFICIENT_CREDITS',
    'The feature requires 1726 credits, but the Team only has 139 credits',
  ],
  [
    { code: 'member_limit_reached', facts: { required: 5, available: 4 } },
    402,
    'INSUFFICIENT_CREDITS',
    'The feature requires 5 credits, but the Member only has 4 credits',
  ],
  [
    { code: 'budget_exhausted', facts: { required: 5, available: 0, resetsAt: EXPIRED } },
    402,
    'INSUFFICIENT_CREDITS',
    'The feature requires 5 credits, but the API Key only has 0 credits',
  ],
  [
    { code: 'unknown_model', facts: { model: 'x', feature: 'IMAGE_EDITOR', supported: ['y'] } },
    400,
    'UNSUPPORTED_MODEL',
    'Invalid model x for AI feature IMAGE_EDITOR!',
  ],
  [
    { code: 'unknown_model', facts: { model: 'x', supported: ['y'] } },
    400,
    'UNSUPPORTED_MODEL',
    "There is no model 'x' for this; there is y.",
  ],
  [
    { code: 'size_not_supported', facts: { model: 'm', size: '1x1', supported: ['2x2'] } },
    400,
    'SIZE_NOT_SUPPORTED',
    "promptObject.size: m does not draw in the size '1x1', but in '2x2'.",
  ],
];

test.each(LITERALS)('%j has its literal', (fault, status, code, message) => {
  const rendered = renderFault(fault);
  expect([rendered.status, rendered.body]).toEqual([status, { code, message }]);
  expect(Object.keys(rendered.body)).toEqual(['code', 'message']);
});

test('every fault has a name for programs, and a wrong wallet is the only change of status', () => {
  for (const code of Object.keys(FAULTS) as Fault['code'][]) {
    // Facts that no text here chokes on.
    const facts = { supported: [], allowed: [], faults: [], trouble: 'url', expiredAt: 0 };
    const fault = { code, facts: { ...facts, resetsAt: 0, after: 0, latest: 0 } } as never;
    const { status, body } = renderFault(fault);
    expect(body.code).toMatch(/^[A-Z_]+$/);
    expect(status).toBe(body.code === 'INSUFFICIENT_CREDITS' ? 402 : FAULTS[code].status);
  }
});

test('a client that can do better later is told when', () => {
  const { headers } = renderFault({
    code: 'rate_limited',
    facts: { unit: 'requests', limit: 1, used: 2, retryAfter: 12.3 },
  });
  expect(headers['retry-after']).toBe('13');
});
