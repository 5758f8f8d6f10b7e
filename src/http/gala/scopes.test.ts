import { afterAll, expect, test } from 'vitest';

import { createHttpHarness } from '../../../test/support/http-harness.ts';
import { KEY_SCOPES, type KeyScope } from '../../kernel/key-scope.ts';
import { NO_LIMITS, type ApiKey } from '../../ledger/api-key.ts';
import type { Keyring } from '../../ledger/keyring.ts';
import { openApiDocument } from '../../wire/openapi/document.ts';

const EVERYBODY: readonly KeyScope[] = KEY_SCOPES;
const READERS: readonly KeyScope[] = ['images', 'records', 'admin'];
const KEEPERS: readonly KeyScope[] = ['records', 'admin'];
const MANAGERS: readonly KeyScope[] = ['team', 'admin'];
const ADMINS: readonly KeyScope[] = ['admin'];

/** Which one scope is enough for which operation. */
const ENOUGH: Readonly<Record<string, readonly KeyScope[]>> = {
  'GET /gala/v1/models': EVERYBODY,
  'POST /gala/v1/estimate': EVERYBODY,
  'POST /gala/v1/explain': ['images'],
  'GET /gala/v1/records': READERS,
  'GET /gala/v1/records/export': KEEPERS,
  'GET /gala/v1/records/{id}': READERS,
  'PATCH /gala/v1/records/{id}': KEEPERS,
  'DELETE /gala/v1/records': KEEPERS,
  'DELETE /gala/v1/records/{id}': KEEPERS,
  'DELETE /gala/v1/records/{id}/images/{index}': KEEPERS,
  'POST /gala/v1/records/{id}/cancel': KEEPERS,
  'GET /gala/v1/responses/{id}': ['images'],
  'GET /gala/v1/assets': READERS,
  'GET /gala/v1/assets/{id}': READERS,
  'DELETE /gala/v1/assets/{id}': READERS,
  'GET /gala/v1/teams': EVERYBODY,
  'GET /gala/v1/teams/{id}': EVERYBODY,
  'GET /gala/v1/teams/{id}/credits': EVERYBODY,
  'GET /gala/v1/teams/{id}/ledger': EVERYBODY,
  'POST /gala/v1/teams': ADMINS,
  'PATCH /gala/v1/teams/{id}': ADMINS,
  'DELETE /gala/v1/teams/{id}': ADMINS,
  'POST /gala/v1/teams/{id}/credits': ADMINS,
  'GET /gala/v1/users': ADMINS,
  'POST /gala/v1/users': ADMINS,
  'GET /gala/v1/users/{id}': ADMINS,
  'PATCH /gala/v1/users/{id}': ADMINS,
  'GET /gala/v1/teams/{id}/members': MANAGERS,
  'POST /gala/v1/teams/{id}/members': MANAGERS,
  'GET /gala/v1/teams/{id}/members/{user}': MANAGERS,
  'PATCH /gala/v1/teams/{id}/members/{user}': MANAGERS,
  'DELETE /gala/v1/teams/{id}/members/{user}': MANAGERS,
  'GET /gala/v1/session': EVERYBODY,
  'POST /gala/v1/session': EVERYBODY,
  'DELETE /gala/v1/session': EVERYBODY,
  'GET /gala/v1/engines': ADMINS,
  'GET /gala/v1/local-models': ADMINS,
  'GET /gala/v1/local-models/{name}': ADMINS,
  'DELETE /gala/v1/local-models/{name}': ADMINS,
  'POST /gala/v1/local-models/{name}/pull': ADMINS,
  'DELETE /gala/v1/local-models/{name}/pull': ADMINS,
  'GET /gala/v1/bindings': ADMINS,
  'PUT /gala/v1/bindings/{id}': ADMINS,
  'DELETE /gala/v1/bindings/{id}': ADMINS,
  'GET /gala/v1/keys': MANAGERS,
  'POST /gala/v1/keys': MANAGERS,
  'GET /gala/v1/keys/{id}': MANAGERS,
  'PATCH /gala/v1/keys/{id}': MANAGERS,
  'DELETE /gala/v1/keys/{id}': MANAGERS,
};

const unused = (): Promise<never> => Promise.reject(new Error('Who may not do it gets this far.'));

/** Every secret opens a key whose one scope is that word. */
const keyring: Omit<Keyring, 'ensureFirstKey' | 'recall'> = {
  verify: async (scope): Promise<ApiKey> => ({
    id: 'key_a',
    teamId: 'team_a',
    userId: 'user_a',
    name: '',
    hint: '',
    scopes: [scope as KeyScope],
    strictness: null,
    compatibility: null,
    limits: NO_LIMITS,
    createdAt: 0,
    expiresAt: null,
    revokedAt: null,
  }),
  create: unused,
  list: unused,
  get: unused,
  change: unused,
  revoke: unused,
  spending: unused,
};

const { app } = createHttpHarness({ keyring });
afterAll(() => app.close());

test('every operation of Gala’s own API says which keys it is for', () => {
  const { paths } = openApiDocument({ version: '0.0.0', models: [] });
  const operations = Object.entries(paths)
    .filter(([path]) => path.startsWith('/gala/v1/'))
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
  expect(Object.keys(ENOUGH).toSorted()).toEqual(operations.toSorted());
});

const cases = Object.entries(ENOUGH).flatMap(([operation, enough]) =>
  KEY_SCOPES.map((scope) => [operation, scope, enough.includes(scope)] as const),
);

test.each(cases)('%s with the scope %s alone: %s', async (operation, scope, allowed) => {
  const [method = '', path = ''] = operation.split(' ');
  const { statusCode } = await app.inject({
    method: method as 'GET',
    url: path.replaceAll(/\{\w+\}/g, 'team_a'),
    // Signing in is for our own pages alone.
    headers: { authorization: `Bearer ${scope}`, 'sec-fetch-site': 'same-origin' },
  });
  expect(statusCode === 403).toBe(!allowed);
  expect(statusCode).not.toBe(401);
  expect(statusCode).not.toBe(405);
});
