import { subscribe } from 'node:diagnostics_channel';

import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';

import { KEY_SCOPES, type KeyScope } from '../../src/kernel/key-scope.ts';
import type { Reply, SendOptions } from '../support/built-gala.ts';
import { ATTEMPTS, NOBODYS, type Attempt, type Things } from '../support/isolation-attempts.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

/** The server's own table of routes: one that is added without an attempt at it fails a test below. */
const routes = new Set<string>();

subscribe('fastify.initialization', (message) => {
  const { fastify } = message as { readonly fastify: FastifyInstance };
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.add(`${one} ${url}`);
  });
});

/** Words that only the things of the victim have. */
const MARK = 'kestrel';

interface Case {
  readonly server: WholeServer;
  readonly victim: Things;
  /** Everything that the victim has, as it is shown to an admin. */
  readonly stock: () => Promise<string>;
  /** A key of the other team. */
  readonly keyWith: (
    scopes: readonly KeyScope[],
    more?: object,
  ) => Promise<{ readonly id: string; readonly secret: string }>;
}

interface Made {
  readonly id: string;
  readonly secret: string;
  readonly user_id: string;
  readonly key: string;
  readonly hint: string;
}

async function open(): Promise<Case> {
  const server = await openWholeServer();
  const made = async (path: string, request?: SendOptions): Promise<Made> => {
    const { status, json, text } = await server.send(path, request);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    return json as Made;
  };
  const team = await made('/gala/v1/teams', { json: { name: `${MARK} team` } });
  const member = await made(`/gala/v1/teams/${team.id}/members`, {
    json: { name: `${MARK} user` },
  });
  const key = await made('/gala/v1/keys', {
    json: { name: `${MARK} key`, team_id: team.id, scopes: ['images'] },
  });
  const bearer = { authorization: `Bearer ${key.secret}` };
  const drawn = await server.send('/v1/images/generations', {
    json: { prompt: `a ${MARK}`, size: '256x256' },
    headers: bearer,
  });
  const form = new FormData();
  form.set('asset', new Blob([await samplePng()], { type: 'image/png' }), `${MARK}.png`);
  await made('/api/assets', { body: form, headers: bearer });
  const upload = new FormData();
  upload.set('purpose', 'vision');
  upload.set('file', new Blob([await samplePng()], { type: 'image/png' }), `${MARK}.png`);
  const file = await made('/v1/files', { body: upload, headers: bearer });
  const response = await made('/v1/responses', {
    json: { model: MARK, input: `a ${MARK}`, tools: [{ type: 'image_generation' }] },
    headers: bearer,
  });
  const { json } = await server.send(`/gala/v1/assets?team_id=${team.id}`);
  const [asset] = (json as { data: readonly Made[] }).data;
  if (!asset) throw new Error('The asset was not kept.');
  const victim: Things = {
    team: team.id,
    user: member.user_id,
    key: key.id,
    hint: key.hint,
    record: drawn.headers.get('x-gala-record') ?? '',
    asset: asset.id,
    assetName: asset.key,
    file: file.id,
    response: response.id,
    call: response.id.replace('resp', 'ig'),
  };
  const others = await made('/gala/v1/teams', { json: { name: 'others' } });

  return {
    server,
    victim,
    async stock() {
      const shown = await Promise.all(
        [
          `/teams/${victim.team}`,
          `/teams/${victim.team}/ledger`,
          `/teams/${victim.team}/members`,
          `/records?team_id=${victim.team}`,
          `/assets?team_id=${victim.team}`,
          `/users/${victim.user}`,
          `/keys/${victim.key}`,
        ].map(async (path) => (await server.send(`/gala/v1${path}`)).text),
      );
      // Links are signed anew from second to second.
      const own = await Promise.all(
        ['/v1/files', `/v1/responses/${victim.response}`].map(
          async (path) => (await server.send(path, { headers: bearer })).text,
        ),
      );
      return [...shown, ...own].join('\n').replaceAll(/\?exp=\d+&sig=[\w-]+/g, '');
    },
    keyWith: (scopes, more) =>
      made('/gala/v1/keys', { json: { name: 'theirs', team_id: others.id, scopes, ...more } }),
  };
}

const attempt = (server: WholeServer, { ask }: Attempt, things: Things, secret: string) => {
  const [path, request] = ask(things);
  const authorization = secret === '' ? '' : `Bearer ${secret}`;
  return server.send(path, { ...request, headers: { authorization } });
};

const isEnough = ({ needs }: Attempt, scope: KeyScope): boolean =>
  typeof needs === 'string' || needs.includes(scope);

/** A reply without what differs from call to call, or names what was asked for. */
function traceless({ status, text }: Reply, things: Things): string {
  const named = Object.values(things).reduce<string>(
    (shown, name) =>
      shown.replaceAll(name, '<thing>').replaceAll(encodeURIComponent(name), '<thing>'),
    text,
  );
  return `${status} ${named.replaceAll(/req_[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<request>').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<now>')}`;
}

test('every route of the server is attempted here', async () => {
  const server = await openWholeServer();
  const attempted = new Set(ATTEMPTS.map(({ route }): string => route));
  const missing: string[] = [];
  for (const route of routes) {
    const [method = '', url = ''] = route.split(' ');
    if (['HEAD', 'OPTIONS'].includes(method) || url === '*' || attempted.has(route)) continue;
    // What a path does not take is refused the same for everybody.
    const path = `${url.replace(':deployment', 'dall-e-2').replaceAll(/:\w+|\*/g, 'x')}?api-version=1`;
    const { status } = await server.send(path, { method });
    if (status !== 405) missing.push(`${route} → ${status}`);
  }
  expect(missing).toEqual([]);
  expect([...attempted].filter((route) => !routes.has(route))).toEqual([]);
});

test('nothing but what is public answers without a key that works', async () => {
  const { server, victim, keyWith, stock } = await open();
  const before = await stock();
  const revoked = await keyWith(KEY_SCOPES.filter((scope) => scope !== 'admin'));
  await server.send(`/gala/v1/keys/${revoked.id}`, { method: 'DELETE' });
  const inAMoment = new Date(Date.now() + 1500).toISOString();
  const expired = await keyWith(['images', 'records', 'team'], { expires_at: inAMoment });
  await expect
    .poll(
      async () =>
        (
          await server.send('/v1/models', {
            headers: { authorization: `Bearer ${expired.secret}` },
          })
        ).status,
      { timeout: 10_000 },
    )
    .toBe(401);
  const letIn: string[] = [];
  for (const one of ATTEMPTS) {
    for (const secret of ['', 'sk-gala-of-nobody-0123456789', revoked.secret, expired.secret]) {
      const { status, text } = await attempt(server, one, victim, secret);
      const answered = one.needs !== 'public' && status !== 401;
      if (answered || text.includes(MARK)) letIn.push(`${one.route} → ${status}`);
    }
  }
  expect(letIn).toEqual([]);
  expect(await stock()).toBe(before);
});

test('a key that lacks the scope is refused before anything is looked at', async () => {
  const { server, victim, keyWith, stock } = await open();
  const before = await stock();
  const wrong: string[] = [];
  for (const scope of ['images', 'records', 'team'] as const) {
    const { secret } = await keyWith([scope]);
    for (const one of ATTEMPTS.filter(({ needs }) => needs !== 'public')) {
      const { status } = await attempt(server, one, victim, secret);
      const refused = one.foreign === 'forbidden' || !isEnough(one, scope);
      if (refused !== (status === 403)) wrong.push(`${one.route} with ${scope} → ${status}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await stock()).toBe(before);
});

test('what is another team’s is as absent as what never was, and nobody is shown any of it', async () => {
  const { server, victim, keyWith, stock } = await open();
  const before = await stock();
  expect(before.split(MARK).length).toBeGreaterThan(4);
  const { secret } = await keyWith(['images', 'records', 'team']);
  const told: string[] = [];
  for (const one of ATTEMPTS) {
    const reply = await attempt(server, one, victim, secret);
    const shown = traceless(reply, victim);
    if (shown.includes(MARK)) told.push(`${one.route} shows it`);
    if (one.foreign === 'own') continue;
    const ofNothing = await attempt(server, one, NOBODYS, secret);
    const differs = shown !== traceless(ofNothing, NOBODYS);
    if (reply.status < 400 || differs) told.push(`${one.route} → ${shown}`);
  }
  expect(told).toEqual([]);
  expect(await stock()).toBe(before);
});

test('the same requests do find what they name, for whoever may', async () => {
  const { server, victim } = await open();
  const json = { name: 'own', team_id: victim.team, scopes: ['images', 'records', 'team'] };
  const own = (await server.send('/gala/v1/keys', { json })).json as Made;
  const lost: string[] = [];
  for (const one of ATTEMPTS) {
    if (one.foreign !== 'absent' || !one.route.startsWith('GET ')) continue;
    const found = await Promise.all(
      [own.secret, server.key].map(async (key) => (await attempt(server, one, victim, key)).status),
    );
    if (!found.includes(200)) lost.push(`${one.route} → ${found.join(', ')}`);
  }
  expect(lost).toEqual([]);
});
