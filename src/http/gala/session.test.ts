import { afterEach, expect, test } from 'vitest';

import {
  createHttpHarness,
  SECRETS,
  type HarnessOverrides,
  type HttpHarness,
} from '../../../test/support/http-harness.ts';
import type { Teams } from '../../ledger/teams.ts';

const teams = {
  get: async (id: string) => ({
    id,
    name: id,
    createdAt: 0,
    removedAt: null,
    account: { teamId: id, unlimited: true, balance: 0, reserved: 0, entries: 0 },
  }),
} as unknown as Teams;

let harness: HttpHarness | undefined;
const open = (overrides: HarnessOverrides = {}): HttpHarness =>
  (harness = createHttpHarness({ teams, ...overrides }));
afterEach(async () => harness?.app.close());

type Headers = Readonly<Record<string, string>>;

const OWN: Headers = { 'sec-fetch-site': 'same-origin' };

const signIn = ({ app }: HttpHarness, headers: Headers, secret: string = SECRETS.team) =>
  app.inject({ method: 'POST', url: '/gala/v1/session', headers, payload: { key: secret } });

const setCookie = (reply: { readonly headers: object }): string =>
  String((reply.headers as { 'set-cookie'?: string })['set-cookie']);

const SECRET = '[\\w-]{43}';

const PROXIED: Headers = {
  host: '10.0.0.5:1904',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'pictures.example',
};

test.each<[string, HarnessOverrides, Headers, string]>([
  [
    'a port',
    {},
    { host: '127.0.0.1:1904' },
    'gala_session_1904=S; Max-Age=2592000; Path=/; HttpOnly; SameSite=Strict',
  ],
  [
    'no port',
    {},
    { host: 'gala.lan' },
    'gala_session=S; Max-Age=2592000; Path=/; HttpOnly; SameSite=Strict',
  ],
  [
    'IPv6',
    {},
    { host: '[::1]:8080' },
    'gala_session_8080=S; Max-Age=2592000; Path=/; HttpOnly; SameSite=Strict',
  ],
  [
    'https before a trusted proxy',
    { trustProxy: true },
    PROXIED,
    '__Host-gala_session=S; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Strict',
  ],
  [
    'a proxy that nobody trusts',
    {},
    PROXIED,
    'gala_session_1904=S; Max-Age=2592000; Path=/; HttpOnly; SameSite=Strict',
  ],
  [
    'a proxy that passes the host of a known address on',
    { publicUrl: 'https://pictures.example/gala' },
    { host: 'pictures.example' },
    '__Host-gala_session=S; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Strict',
  ],
  [
    'this machine beside a known address',
    { publicUrl: 'https://pictures.example' },
    { host: 'localhost:1904' },
    'gala_session_1904=S; Max-Age=2592000; Path=/; HttpOnly; SameSite=Strict',
  ],
])('the cookie of a server that is reached by %s', async (...[, overrides, headers, cookie]) => {
  const { app } = open(overrides);
  const reply = await signIn(harness!, { ...headers, ...OWN });
  expect(reply.statusCode).toBe(200);
  const form = cookie.replace('=S;', `=${SECRET};`);
  expect(setCookie(reply)).toMatch(new RegExp(`^${form}$`));
  // And that is the one it takes.
  const [shown = ''] = setCookie(reply).split(';');
  const read = await app.inject({ url: '/v1/models', headers: { ...headers, cookie: shown } });
  expect(read.statusCode).toBe(200);
});

test.each<[HarnessOverrides, Headers, number]>([
  // What browsers say of themselves goes before everything.
  [{}, { 'sec-fetch-site': 'same-origin', origin: 'https://behind.a.proxy' }, 200],
  [{}, { 'sec-fetch-site': 'same-site', origin: 'http://gala.lan:1904' }, 403],
  [{}, { 'sec-fetch-site': 'cross-site' }, 403],
  [{}, { 'sec-fetch-site': 'none' }, 403],
  [{}, {}, 403],
  // Without that, as over http on another machine, the origins are compared.
  [{}, { origin: 'http://gala.lan:1904' }, 200],
  [{}, { origin: 'http://gala.lan' }, 403],
  [{}, { origin: 'https://gala.lan:1904' }, 403],
  [{}, { origin: 'http://gala.lan:19040' }, 403],
  [{}, { origin: 'http://evil.gala.lan:1904' }, 403],
  [{}, { origin: 'null' }, 403],
  [{}, { origin: '' }, 403],
  [{}, { host: 'GALA.lan:80', origin: 'http://gala.lan' }, 200],
  [{}, { host: 'not a host', origin: 'http://not a host' }, 403],
  [{}, { host: 'gala.lan:99999', origin: 'http://gala.lan:99999' }, 403],
  [{ trustProxy: true }, { ...PROXIED, origin: 'https://pictures.example' }, 200],
  [{ trustProxy: true }, { ...PROXIED, origin: 'http://pictures.example' }, 403],
  [{ trustProxy: ['10.9.9.9'] }, { ...PROXIED, origin: 'https://pictures.example' }, 403],
  [{ publicUrl: 'https://pictures.example/gala' }, { origin: 'https://pictures.example' }, 200],
  [{ publicUrl: 'https://pictures.example' }, { origin: 'https://pictures.example.evil' }, 403],
])('with %j a sign-in that says %j is answered with %i', async (overrides, headers, status) => {
  const reply = await signIn(open(overrides), { host: 'gala.lan:1904', ...headers });
  expect(reply.statusCode).toBe(status);
  expect('set-cookie' in reply.headers).toBe(status === 200);
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  undefined,
])('a form of another page, which is sent as %s, signs nobody in', async (type) => {
  const { app } = open();
  const reply = await app.inject({
    method: 'POST',
    url: '/gala/v1/session',
    headers: { ...OWN, ...(type && { 'content-type': type }) },
    payload: Buffer.from(JSON.stringify({ key: SECRETS.team })),
  });
  expect(reply.statusCode).toBe(400);
  expect(reply.headers['set-cookie']).toBeUndefined();
});

test.each([
  [{}, 400, "Missing required parameter: 'key'."],
  [{ key: null, token: null }, 400, "Missing required parameter: 'key'."],
  [{ key: SECRETS.team, token: 'a' }, 400, "'token' must be left out where there is a 'key'."],
  [{ password: 'a' }, 400, "Unknown parameter: 'password'."],
  [{ key: 5 }, 400, "Invalid type for 'key': expected a string, but got an integer instead."],
  [
    { key: 'sk-gala-wrong-0123456789abcdef' },
    401,
    'Incorrect API key provided: sk-gala-******************cdef. You can find your API key at https://platform.openai.com/account/api-keys.',
  ],
])('%j signs nobody in', async (payload, status, message) => {
  const { app } = open();
  const reply = await app.inject({
    method: 'POST',
    url: '/gala/v1/session',
    headers: OWN,
    payload,
  });
  expect(reply.statusCode).toBe(status);
  expect(reply.json()).toMatchObject({ error: { message } });
  expect(reply.headers['set-cookie']).toBeUndefined();
});

test('a session ends 30 days after it began, however much it was used', async () => {
  const { app, clock } = open();
  const [cookie = ''] = setCookie(await signIn(harness!, OWN)).split(';');
  const read = async () =>
    (await app.inject({ url: '/v1/models', headers: { ...OWN, cookie } })).statusCode;
  for (let day = 0; day < 29; day++) {
    clock.move(86_400_000);
    expect(await read()).toBe(200);
  }
  clock.move(86_399_999);
  expect(await read()).toBe(200);
  clock.move(1);
  expect(await read()).toBe(401);
  const asked = await app.inject({ url: '/gala/v1/session', headers: { ...OWN, cookie } });
  expect(asked.json()).toMatchObject({ key: null });
  // The browser is told to forget it.
  expect(setCookie(asked)).toBe('gala_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict');
});

test('a session lasts no longer than its key', async () => {
  const { app, clock } = open();
  const headers = { authorization: `Bearer ${SECRETS.adminOnly}` };
  const expires_at = new Date(clock.now() + 60_000).toISOString();
  const payload = { name: 'short', expires_at };
  const made = await app.inject({ method: 'POST', url: '/gala/v1/keys', headers, payload });
  const { secret } = made.json<{ secret: string }>();
  const reply = await signIn(harness!, OWN, secret);
  expect(setCookie(reply)).toContain('; Max-Age=60;');
  expect(reply.json()).toMatchObject({ expires_at });
});

test('the log tells whose a session is, and nothing that opens it', async () => {
  const lines: string[] = [];
  const write = (...what: unknown[]) => void lines.push(JSON.stringify(what));
  const logger = {
    info: write,
    warn: write,
    error: write,
    debug: write,
    trace: write,
    fatal: write,
  };
  const child = () => ({ ...logger, child });
  const { app } = open({ logger: { ...logger, child, level: 'info', silent: write } as never });
  const signedIn = await signIn(harness!, OWN);
  const [cookie = ''] = setCookie(signedIn).split(';');
  const { csrf_token: token } = signedIn.json<{ csrf_token: string }>();
  const headers = { ...OWN, cookie, 'x-gala-csrf': token };
  await app.inject({ url: '/v1/models', headers });
  await app.inject({ method: 'DELETE', url: '/gala/v1/session', headers });
  const log = lines.join('\n');
  expect(log.match(/"key":"key_team"/g)).toHaveLength(3);
  for (const secret of [SECRETS.team, token, cookie.split('=')[1] ?? '-']) {
    expect(log).not.toContain(secret);
  }
});
