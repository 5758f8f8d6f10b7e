import { afterEach, expect, test } from 'vitest';

import {
  createHttpHarness,
  SECRETS,
  type HarnessOverrides,
  type HttpHarness,
} from '../../../test/support/http-harness.ts';
import { fault } from '../../kernel/errors.ts';
import { NO_LIMITS, type ApiKey, type KeyLimits } from '../../ledger/api-key.ts';
import type { AppDependencies } from '../dependencies.ts';

let harness: HttpHarness;
afterEach(async () => harness.app.close());

const KEY: ApiKey = {
  id: 'key_limited',
  teamId: 'team_one',
  userId: 'user_default',
  name: 'limited',
  hint: 'sk-gala',
  scopes: ['images'],
  strictness: null,
  compatibility: null,
  limits: NO_LIMITS,
  createdAt: 0,
  expiresAt: null,
  revokedAt: null,
};

/** A server whose one key has these limits. */
function limited(limits: Partial<KeyLimits>, parts: HarnessOverrides = {}): HttpHarness {
  const key = { ...KEY, limits: { ...NO_LIMITS, ...limits } };
  const keyring = { verify: async () => key } as Partial<AppDependencies['keyring']>;
  return createHttpHarness({ keyring: keyring as AppDependencies['keyring'], ...parts });
}

const draw = (body: object, headers: Record<string, string> = {}) =>
  harness.app.inject({
    method: 'POST',
    url: '/v1/images/generations',
    headers: { authorization: `Bearer ${SECRETS.team}`, ...headers },
    payload: body,
  });

const ratesOf = ({ headers }: Awaited<ReturnType<typeof draw>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-ratelimit-')));

test('a key without limits is told of none', async () => {
  harness = limited({});
  expect(ratesOf(await draw({ prompt: 'a cat' }))).toEqual({});
});

test('answers say what is left, in OpenAI’s headers', async () => {
  harness = limited({ requestsPerMinute: 3, imagesPerMinute: 10 });
  expect(ratesOf(await draw({ prompt: 'a cat', n: 4 }))).toEqual({
    'x-ratelimit-limit-requests': '3',
    'x-ratelimit-remaining-requests': '2',
    'x-ratelimit-reset-requests': '1m0s',
    'x-ratelimit-limit-images': '10',
    'x-ratelimit-remaining-images': '6',
    'x-ratelimit-reset-images': '1m0s',
  });
  harness.clock.move(59_980);
  expect(ratesOf(await draw({ prompt: 'a cat', n: 11 }))).toEqual({
    'x-ratelimit-limit-requests': '3',
    'x-ratelimit-remaining-requests': '1',
    'x-ratelimit-reset-requests': '1m0s',
    'x-ratelimit-limit-images': '10',
    'x-ratelimit-remaining-images': '6',
    'x-ratelimit-reset-images': '20ms',
  });
});

test('pages of other sites may read them', async () => {
  harness = limited({ requestsPerMinute: 3 });
  const { headers } = await draw({ prompt: 'a cat' });
  const exposed = String(headers['access-control-expose-headers']).split(', ');
  for (const what of ['limit', 'remaining', 'reset']) {
    expect(exposed).toContain(`x-ratelimit-${what}-requests`);
    expect(exposed).toContain(`x-ratelimit-${what}-images`);
  }
});

test('one request too many is a 429 that says when to come back, and works then', async () => {
  harness = limited({ requestsPerMinute: 2 });
  await draw({ prompt: 'a cat' });
  harness.clock.move(20_000);
  await draw({ prompt: 'a cat' });
  const refused = await draw({ prompt: 'a cat' });
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['retry-after']).toBe('40');
  expect(refused.headers['x-should-retry']).toBeUndefined();
  expect(refused.json()).toMatchObject({
    error: {
      message: expect.stringContaining(
        'Rate limit exceeded for requests per minute in organization team_one. Limit: 2/1min. Current: 3/1min.',
      ),
      code: 'rate_limit_exceeded',
    },
  });
  expect(harness.submissions).toHaveLength(2);
  harness.clock.move(40_000);
  expect((await draw({ prompt: 'a cat' })).statusCode).toBe(200);
});

test('requests that are wrong count, those to other routes and without a right to draw do not', async () => {
  harness = limited({ requestsPerMinute: 2 });
  const authorization = `Bearer ${SECRETS.team}`;
  for (let i = 0; i < 5; i++) {
    await harness.app.inject({ url: '/v1/models', headers: { authorization } });
    await harness.app.inject({ url: '/v1/images/generations', headers: { authorization } });
  }
  expect((await draw({ prompt: '' })).statusCode).toBe(400);
  expect(ratesOf(await draw({ size: 'huge' }))['x-ratelimit-remaining-requests']).toBe('0');
  expect((await draw({ prompt: 'a cat' })).statusCode).toBe(429);
});

test('pictures count by their number; what is refused for them draws and uses up nothing', async () => {
  harness = limited({ imagesPerMinute: 5 });
  expect((await draw({ prompt: 'a cat', n: 3 })).statusCode).toBe(200);
  const refused = await draw({ prompt: 'a cat', n: 3 });
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['retry-after']).toBe('60');
  expect(refused.json<{ error: { message: string } }>().error.message).toContain(
    'images per minute in organization team_one. Limit: 5/1min. Current: 6/1min.',
  );
  expect((await draw({ prompt: 'a cat', n: 2 })).statusCode).toBe(200);
  expect(harness.submissions.map(({ task }) => task.count)).toEqual([3, 2]);
});

test('more pictures than the limit will ever allow is a refusal that nobody repeats', async () => {
  harness = limited({ imagesPerMinute: 2 });
  const refused = await draw({ prompt: 'a cat', n: 3 });
  expect(refused.statusCode).toBe(400);
  expect(refused.headers['retry-after']).toBeUndefined();
  expect(refused.json()).toMatchObject({ error: { param: 'n', code: 'rate_limit_exceeded' } });
  expect(harness.submissions).toEqual([]);
});

test.each(['quota_exhausted', 'idempotency_mismatch'] as const)(
  'pictures that were never admitted do not count: %s',
  async (code) => {
    const facts = code === 'quota_exhausted' ? { required: 1, available: 0 } : {};
    harness = limited(
      { imagesPerMinute: 4 },
      { generation: { run: () => Promise.reject(fault(code, facts as never)) } },
    );
    const refused = await draw({ prompt: 'a cat', n: 4 });
    expect(ratesOf(refused)['x-ratelimit-remaining-images']).toBe('4');
  },
);

test('pictures that were admitted and then failed count', async () => {
  const generation: Pick<AppDependencies['generation'], 'run'> = {
    run: async ({ onAdmitted, task }) => {
      onAdmitted?.({ recordId: 'rec_drawn', task: { ...task, seed: 7 } });
      throw fault('engine_failed', { engine: 'collage' });
    },
  };
  harness = limited({ imagesPerMinute: 4 }, { generation });
  expect(ratesOf(await draw({ prompt: 'a cat', n: 3 }))['x-ratelimit-remaining-images']).toBe('1');
});
