import { readdir, readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';

import { expect, onTestFinished, test } from 'vitest';

import { openLedger } from '../../src/start/open-ledger.ts';
import { MOST_SESSIONS } from '../../src/ledger/sessions.ts';
import { OPERATOR } from '../../src/ledger/rights.ts';
import { playgroundBrowser, type PlaygroundBrowser } from '../support/playground-browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

interface House {
  readonly server: WholeServer;
  readonly dataFolder: string;
  /** A browser that is signed in with the server's key. */
  readonly browser: PlaygroundBrowser;
}

async function open(): Promise<House> {
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder } });
  const browser = playgroundBrowser(server.origin);
  expect((await browser.signIn({ key: server.key })).status).toBe(200);
  return { server, dataFolder, browser };
}

/** Another process on the data folder, as `gala link` is one. */
async function commandLine(dataFolder: string) {
  const ledger = await openLedger(dataFolder, false);
  onTestFinished(() => ledger.close());
  return ledger;
}

const DRAW = { json: { prompt: 'a cat', size: '256x256' } };

test('who signs in with a key draws, reads and manages as the key does, and signs out', async () => {
  const { server, browser } = await open();
  const session = await browser.session();
  expect(session).toMatchObject({ team: { id: 'team_default' }, csrf_token: browser.csrfToken });
  expect(session.key?.scopes).toContain('admin');
  const drawn = await browser.send('/v1/images/generations', DRAW);
  expect(drawn.status).toBe(200);
  const record = drawn.headers.get('x-gala-record') ?? '';
  const read = await browser.send(`/gala/v1/records/${record}`);
  expect(JSON.parse(read.text)).toMatchObject({ key_id: session.key?.id, team_id: 'team_default' });
  const named = { method: 'PATCH', json: { name: 'renamed' } };
  expect((await browser.send(`/gala/v1/keys/${session.key?.id ?? ''}`, named)).status).toBe(200);

  const { cookie } = browser;
  const out = await browser.send('/gala/v1/session', { method: 'DELETE' });
  expect(out.status).toBe(200);
  expect(out.headers.get('set-cookie')).toBe(
    `${cookie.split('=')[0] ?? ''}=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict`,
  );
  // The cookie is of no use to whoever kept it.
  const after = playgroundBrowser(server.origin, cookie, browser.csrfToken);
  expect(await after.session()).toMatchObject({ key: null, csrf_token: null });
  expect((await after.send('/v1/models')).code).toBe('session_ended');
});

test('nobody is told so with 200, and no cookie is set', async () => {
  const { server } = await open();
  const nobody = playgroundBrowser(server.origin);
  const reply = await nobody.send('/gala/v1/session');
  expect(reply.status).toBe(200);
  expect(reply.headers.get('set-cookie')).toBeNull();
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(JSON.parse(reply.text)).toEqual({
    object: 'session',
    key: null,
    team: null,
    csrf_token: null,
    expires_at: null,
  });
});

test('a key that was revoked or has expired ends its sessions with the next request', async () => {
  const { server } = await open();
  for (const end of [
    (id: string) => server.keyring.revoke(OPERATOR, id),
    // As whoever opens the database may have it; the API refuses a time that is past.
    (id: string) => server.keyring.change(OPERATOR, id, { expiresAt: Date.now() + 40 }),
  ]) {
    const made = await server.keyring.create(OPERATOR, { name: 'short', scopes: ['images'] });
    const browser = playgroundBrowser(server.origin);
    await browser.signIn({ key: made.secret });
    expect((await browser.send('/v1/models')).status).toBe(200);
    await end(made.key.id);
    await expect.poll(async () => (await browser.send('/v1/models')).code).toBe('session_ended');
    expect((await browser.send('/v1/images/generations', DRAW)).status).toBe(401);
    expect((await browser.session()).key).toBeNull();
    const again = await browser.signIn({ key: made.secret });
    expect(again.status).toBe(401);
    expect(again.headers.get('set-cookie')).toBeNull();
  }
});

test('the limits and the scopes of a key hold for its sessions', async () => {
  const { server } = await open();
  const made = await server.keyring.create(OPERATOR, {
    name: 'small',
    scopes: ['images'],
    limits: { requestsPerMinute: 1 },
  });
  const browser = playgroundBrowser(server.origin);
  await browser.signIn({ key: made.secret });
  expect((await browser.send('/gala/v1/keys')).status).toBe(403);
  expect((await browser.send('/v1/images/generations', DRAW)).status).toBe(200);
  const second = await browser.send('/v1/images/generations', DRAW);
  expect(second.status).toBe(429);
  // They are those of the key, not of each session.
  const bearer = await server.send('/v1/images/generations', {
    ...DRAW,
    headers: { authorization: `Bearer ${made.secret}` },
  });
  expect(bearer.status).toBe(429);
});

const ELSEWHERE: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['another port of the host', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' }],
  ['an old browser’s other site', { 'sec-fetch-site': undefined, origin: 'https://evil.example' }],
  ['an old browser’s other port', { 'sec-fetch-site': undefined, origin: 'http://127.0.0.1:1' }],
  ['a sandboxed frame', { 'sec-fetch-site': undefined, origin: 'null' }],
  ['an odd browser', { 'sec-fetch-site': 'same-origin, same-origin', origin: undefined }],
];

test('with the cookie a page of another origin, or port, reads nothing and does nothing', async () => {
  const { server, browser } = await open();
  for (const [page, headers] of ELSEWHERE) {
    for (const [path, request] of [
      ['/v1/models', {}],
      ['/gala/v1/keys', {}],
      ['/gala/v1/records/export', {}],
      ['/v1/images/generations', DRAW],
      ['/gala/v1/keys', { json: { name: 'theirs' } }],
      ['/gala/v1/session', { method: 'DELETE' }],
      ['/gala/v1/session', { json: { key: server.key } }],
    ] as const) {
      // Even if it knew the token.
      const reply = await browser.send(path, { ...request, headers });
      expect([page, path, reply.status, reply.code]).toEqual([page, path, 403, 'csrf_failed']);
      expect(reply.headers.get('set-cookie')).toBeNull();
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    }
    const asked = await browser.send('/gala/v1/session', { headers });
    expect(JSON.parse(asked.text)).toMatchObject({ key: null, csrf_token: null });
    expect(asked.headers.get('set-cookie')).toBeNull();
  }
  expect(await server.objects('images')).toEqual([]);
  expect((await browser.session()).key).not.toBeNull();
});

test('another origin is never allowed to send the cookie', async () => {
  const { browser } = await open();
  const preflight = await browser.send('/v1/images/generations', {
    method: 'OPTIONS',
    headers: {
      'sec-fetch-site': 'same-site',
      origin: 'http://127.0.0.1:3000',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, x-gala-csrf',
      cookie: undefined,
    },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
});

test('with the cookie and no token, or a wrong one, nothing is changed and everything is read', async () => {
  const { server, browser } = await open();
  const other = playgroundBrowser(server.origin);
  await other.signIn({ key: server.key });
  for (const token of [undefined, '', browser.csrfToken.slice(20), other.csrfToken]) {
    const headers = { 'x-gala-csrf': token };
    for (const [path, request] of [
      ['/v1/images/generations', DRAW],
      ['/v1/images/variations', { method: 'POST' }],
      ['/v1/responses', { json: { model: 'gpt-5', input: 'a cat' } }],
      ['/gala/v1/keys', { json: { name: 'theirs' } }],
      ['/gala/v1/records?all=true', { method: 'DELETE' }],
      ['/gala/v1/session', { method: 'DELETE' }],
    ] as const) {
      const reply = await browser.send(path, { ...request, headers });
      expect([path, reply.status, reply.code]).toEqual([path, 403, 'csrf_failed']);
    }
    expect((await browser.send('/v1/models', { headers })).status).toBe(200);
  }
  expect((await browser.session()).key).not.toBeNull();
});

test('a page that was opened from a bookmark may read, and may not sign in', async () => {
  const { server, browser } = await open();
  const headers = { 'sec-fetch-site': 'none', origin: undefined };
  expect((await browser.send('/gala/v1/records', { headers })).status).toBe(200);
  const posted = await browser.send('/gala/v1/session', { json: { key: server.key }, headers });
  expect(posted.code).toBe('csrf_failed');
});

test('no other dialect and no picture takes the cookie', async () => {
  const { browser } = await open();
  for (const [path, method] of [
    ['/aimlapi/v1/images/generations', 'POST'],
    ['/aimlapi/v2/billing', 'GET'],
    ['/api/features', 'POST'],
    ['/onemin/api/features', 'POST'],
    ['/openai/v1/models', 'GET'],
    ['/openai/files?api-version=1', 'GET'],
  ] as const) {
    expect([path, (await browser.send(path, { method })).status]).toEqual([path, 401]);
  }
  expect((await browser.send('/images/unsigned.png')).status).toBe(403);
});

test('an Authorization header goes before the cookie, also when it is wrong', async () => {
  const { server, browser } = await open();
  const made = await server.keyring.create(OPERATOR, { name: 'plain', scopes: ['images'] });
  const own = { authorization: `Bearer ${made.secret}`, 'x-gala-csrf': undefined };
  expect((await browser.send('/gala/v1/keys', { headers: own })).status).toBe(403);
  // A program of another origin that brings its own key is let in, whatever else the browser sends.
  const headers = { ...own, 'sec-fetch-site': 'cross-site', origin: 'https://app.example' };
  expect((await browser.send('/v1/images/generations', { ...DRAW, headers })).status).toBe(200);
  for (const authorization of ['Bearer sk-gala-wrong-0123456789', 'Basic', '']) {
    const reply = await browser.send('/v1/models', { headers: { authorization } });
    expect([authorization, reply.status]).toEqual([authorization, 401]);
  }
});

const DAMAGES: readonly (readonly [string, (name: string, secret: string) => string])[] = [
  ['two of the name', (name, secret) => `${name}=${secret}; ${name}=${secret}`],
  ['another beside it', (name, secret) => `${name}=other; ${name}=${secret}`],
  ['ten kilobytes', (name, secret) => `${name}=${secret}${'x'.repeat(10_000)}`],
  ['a broken encoding', (name) => `${name}=%E0%A4%A`],
  ['quotes left open', (name, secret) => `${name}="${secret}`],
  ['nothing in it', (name) => `${name}=`],
  ['a hash', (name) => `${name}=${'0'.repeat(64)}`],
  ['names of the prototype', () => '__proto__=1; constructor=2; toString=3'],
  ['separators alone', () => ';;;=;=;, ;'],
];

test('a cookie that is damaged is nobody’s, and keeps nobody from signing in', async () => {
  const { server, browser } = await open();
  const [name = '', secret = ''] = browser.cookie.split('=');
  for (const [what, damage] of DAMAGES) {
    const damaged = playgroundBrowser(server.origin, damage(name, secret), browser.csrfToken);
    expect([what, (await damaged.session()).key]).toEqual([what, null]);
    expect([what, (await damaged.send('/v1/models')).status]).toEqual([what, 401]);
    expect([what, (await damaged.send('/v1/images/generations', DRAW)).status]).toEqual([
      what,
      401,
    ]);
    const out = await damaged.send('/gala/v1/session', { method: 'DELETE' });
    expect([what, out.status]).toEqual([what, 200]);
    // Nobody was signed out by it.
    expect([what, (await browser.session()).key?.object]).toEqual([what, 'api_key']);
    expect([what, (await damaged.signIn({ key: server.key })).status]).toEqual([what, 200]);
  }
});

test('a cookie header of bytes that no browser sends is refused calmly', async () => {
  const { server, browser } = await open();
  const { port } = new URL(server.origin);
  const cookie = `${browser.cookie}; a=\u00ff\u00fe; \u0080=1`;
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = httpRequest(
      { port, path: '/v1/models', headers: { cookie, 'sec-fetch-site': 'same-origin' } },
      (reply) => {
        textOf(reply).then(() => resolve(reply.statusCode), reject);
      },
    );
    sent.on('error', reject).end();
  });
  expect(status).toBe(200);
});

test('a link signs in once, however many open it at the same moment', async () => {
  const { server, dataFolder } = await open();
  const { keyring, sessions } = await commandLine(dataFolder);
  const [key] = await keyring.list(OPERATOR);
  const { token } = await sessions.createLink(key?.id ?? '');
  const browsers = Array.from({ length: 8 }, () => playgroundBrowser(server.origin));
  const replies = await Promise.all(browsers.map((browser) => browser.signIn({ token })));
  const codes = replies.filter(({ status }) => status !== 200).map(({ code }) => code);
  expect(codes).toEqual(Array.from({ length: 7 }, () => 'sign_in_link_unusable'));
  const [winner] = browsers.filter(({ cookie }) => cookie !== '');
  expect((await winner?.session())?.key?.id).toBe(key?.id);
});

test('every link that does not work says the same, and what to do', async () => {
  const { browser } = await open();
  for (const token of ['never-was', 'x'.repeat(256), '0'.repeat(43), '../../etc', '💥']) {
    const reply = await browser.signIn({ token });
    expect([token, reply.status]).toEqual([token, 401]);
    expect(JSON.parse(reply.text)).toEqual({
      error: {
        message:
          'This sign-in link was used already, has expired, or never was one. Run gala link for a fresh one, or sign in with an API key.',
        type: 'invalid_request_error',
        param: 'token',
        code: 'sign_in_link_unusable',
      },
    });
  }
});

test('a link of a key that was revoked meanwhile signs nobody in', async () => {
  const { server, dataFolder } = await open();
  const { keyring, sessions } = await commandLine(dataFolder);
  const { key } = await keyring.create(OPERATOR, { name: 'gone', scopes: ['images'] });
  const { token } = await sessions.createLink(key.id);
  await keyring.revoke(OPERATOR, key.id);
  expect((await playgroundBrowser(server.origin).signIn({ token })).status).toBe(401);
});

test('sessions outlive the server, whose files know neither their secret nor their token', async () => {
  const { server, dataFolder, browser } = await open();
  const secret = browser.cookie.split('=')[1] ?? '';
  await server.stop();
  for (const name of await readdir(dataFolder)) {
    const bytes = await readFile(join(dataFolder, name), 'latin1').catch(() => '');
    expect([name, bytes.includes(secret), bytes.includes(browser.csrfToken)]).toEqual([
      name,
      false,
      false,
    ]);
  }
  const again = await openWholeServer({
    values: { dataFolder, port: new URL(server.origin).port },
  });
  expect(again.origin).toBe(server.origin);
  expect((await browser.session()).csrf_token).toBe(browser.csrfToken);
  expect((await browser.send('/v1/images/generations', DRAW)).status).toBe(200);
});

test('each browser has a session of its own, and the oldest ends when there are too many', async () => {
  const { server } = await open();
  const { secret } = await server.keyring.create(OPERATOR, { name: 'busy', scopes: ['images'] });
  const browsers: PlaygroundBrowser[] = [];
  for (let i = 0; i <= MOST_SESSIONS; i++) {
    const browser = playgroundBrowser(server.origin);
    await browser.signIn({ key: secret });
    browsers.push(browser);
  }
  expect(new Set(browsers.map(({ cookie }) => cookie)).size).toBe(MOST_SESSIONS + 1);
  const signedIn = await Promise.all(
    browsers.map(async (browser) => (await browser.session()).key !== null),
  );
  expect(signedIn.filter(Boolean)).toHaveLength(MOST_SESSIONS);
  expect(signedIn.at(-1)).toBe(true);
});

test('who signs in anew leaves no session behind', async () => {
  const { server, browser } = await open();
  const before = playgroundBrowser(server.origin, browser.cookie, browser.csrfToken);
  const made = await server.keyring.create(OPERATOR, { name: 'another', scopes: ['images'] });
  await browser.signIn({ key: ` ${made.secret}\n` });
  expect((await browser.session()).key?.id).toBe(made.key.id);
  expect((await before.session()).key).toBeNull();
});
