import { afterEach, beforeEach, expect, test } from 'vitest';

import {
  createHttpHarness,
  SECRETS,
  type HttpHarness,
} from '../../../test/support/http-harness.ts';
import { keyList, keyObject, newKeyObject } from '../../wire/gala/key-response.ts';

let harness: HttpHarness;
beforeEach(() => {
  harness = createHttpHarness();
});
afterEach(async () => harness.app.close());

const call = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
  secret: string = SECRETS.adminOnly,
) =>
  harness.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${secret}` },
    ...(payload ? { payload } : {}),
  });

const errorOf = (response: { json: () => unknown }) =>
  (response.json() as { error: { param: string; code: string; message: string } }).error;

test('a key is made, works, is listed without its secret, and is revoked', async () => {
  const made = await call('POST', '/gala/v1/keys', { name: 'website' });
  expect(made.statusCode).toBe(200);
  expect(made.headers['cache-control']).toBe('no-store');
  const { secret, id, scopes } = newKeyObject.parse(made.json());
  expect(scopes).toEqual(['images']);
  expect((await call('GET', '/v1/models', undefined, secret)).statusCode).toBe(200);

  const listed = await call('GET', '/gala/v1/keys');
  expect(listed.body).not.toContain(secret);
  expect(keyList.parse(listed.json()).data.map((key) => key.id)).toContain(id);

  const revoked = await call('DELETE', `/gala/v1/keys/${id}`);
  expect(keyObject.parse(revoked.json()).revoked_at).not.toBeNull();
  const after = await call('GET', '/v1/models', undefined, secret);
  expect(after.statusCode).toBe(401);
  expect(errorOf(after).code).toBe('invalid_api_key');
});

test.each(['GET', 'POST'] as const)('%s is for who manages a team', async (method) => {
  const response = await call(method, '/gala/v1/keys', undefined, SECRETS.team);
  expect(response.statusCode).toBe(403);
  expect(errorOf(response).message).toContain('Missing scopes: team.');
});

test.each([
  [{}, 'name', 'missing_required_parameter'],
  [{ name: '' }, 'name', 'empty_string'],
  [{ name: 'a', scopes: 'admin' }, 'scopes', 'invalid_type'],
  [{ name: 'a', scopes: [] }, 'scopes', 'invalid_value'],
  [{ name: 'a', scopes: ['images', 'root'] }, 'scopes[1]', 'invalid_value'],
  [{ name: 'a', scopes: [1] }, 'scopes[0]', 'invalid_type'],
  [{ name: 'a', expires: 1 }, 'expires', 'unknown_parameter'],
  [{ name: 'a', expires_at: 'soon' }, 'expires_at', 'invalid_type'],
  [{ name: 'a', expires_at: 1 }, 'expires_at', 'invalid_type'],
  [{ name: 'a', expires_at: '2000-01-01' }, 'expires_at', 'invalid_value'],
  [{ name: 'a', strictness: 'none' }, 'strictness', 'invalid_value'],
  [{ name: 'a', compatibility: 'loose' }, 'compatibility', 'invalid_value'],
  [{ name: 'a', requests_per_minute: 0 }, 'requests_per_minute', 'integer_below_min_value'],
  [{ name: 'a', images_per_minute: 1.5 }, 'images_per_minute', 'invalid_type'],
  [{ name: 'a', credits_per_month: -1 }, 'credits_per_month', 'integer_below_min_value'],
  [{ name: 'a', credits_per_month: 1e300 }, 'credits_per_month', 'integer_above_max_value'],
])('refuses %j', async (payload, param, code) => {
  const response = await call('POST', '/gala/v1/keys', payload);
  expect(response.statusCode).toBe(400);
  expect(errorOf(response)).toMatchObject({ param, code });
});

test('a key that never was cannot be revoked', async () => {
  const response = await call('DELETE', '/gala/v1/keys/key_none');
  expect(response.statusCode).toBe(404);
  expect(errorOf(response).message).toBe('No such key: key_none');
});

test('a key is changed where a change names it, and null takes a limit away', async () => {
  const made = newKeyObject.parse(
    (
      await call('POST', '/gala/v1/keys', {
        name: 'app',
        requests_per_minute: 5,
        credits_per_month: 100,
        expires_at: '2100-01-31',
      })
    ).json(),
  );
  expect(made).toMatchObject({ requests_per_minute: 5, expires_at: '2100-01-31T00:00:00.000Z' });
  const url = `/gala/v1/keys/${made.id}`;
  const change = {
    requests_per_minute: null,
    images_per_minute: 9,
    expires_at: null,
    compatibility: 'lenient',
  };
  const changed = keyObject.parse((await call('PATCH', url, change)).json());
  const { secret: _secret, ...rest } = made;
  expect(changed).toEqual({ ...rest, ...change });
  expect(keyObject.parse((await call('GET', url)).json())).toEqual(changed);
  const refused = await call('PATCH', url, { name: null });
  expect(errorOf(refused)).toMatchObject({ param: 'name', code: 'invalid_type' });
});

test('a key that has expired says so, and is no wrong key', async () => {
  const expiresAt = new Date(harness.clock.now() + 1000).toISOString();
  const made = await call('POST', '/gala/v1/keys', { name: 'guest', expires_at: expiresAt });
  const { secret } = newKeyObject.parse(made.json());
  harness.clock.move(999);
  expect((await call('GET', '/v1/models', undefined, secret)).statusCode).toBe(200);
  harness.clock.move(1);
  const refused = await call('GET', '/v1/models', undefined, secret);
  expect(refused.statusCode).toBe(401);
  expect(errorOf(refused)).toMatchObject({ code: 'expired_api_key' });
  expect(errorOf(refused).message).toContain(expiresAt);
});
