import { expect, test } from 'vitest';

import { KEY_SCOPES } from '../../src/kernel/key-scope.ts';
import type { Reply, SendOptions } from '../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../support/documented.ts';
import { ATTEMPTS, NOBODYS, type Attempt, type Things } from '../support/isolation-attempts.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { fileIn, uploadFile } from '../support/uploaded-file.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

/** Every route that answers in JSON: pictures and exports are bytes, S3's errors XML. */
const ROUTES = ATTEMPTS.filter(
  ({ route }) =>
    !/\/(?:asset\.1min\.ai|images)\/\*|\/export$|\/content$|healthz|readyz|openapi/u.test(route),
);

const OPERATIONS = [...new Map(ROUTES.map((one) => [one.route, one])).values()];

/** As the document has it: names in braces, a star for what may have slashes in it. */
function documentedAs({ route }: Attempt, method = route.split(' ')[0]): `${string} /${string}` {
  const star = route.includes('/v1/models/') ? '{model}' : '{id}';
  const path = (route.split(' ')[1] ?? '').replaceAll(/:(\w+)/gu, '{$1}').replace('*', star);
  return `${method} ${path as `/${string}`}`;
}

interface Case {
  readonly server: WholeServer;
  readonly documentation: Documentation;
  readonly things: Things;
}

interface Made extends Things {
  readonly id: string;
  readonly user_id: string;
  readonly secret: string;
}

/** A server that has one of everything. */
async function open(): Promise<Case> {
  const server = await openWholeServer();
  const made = async (path: string, request: SendOptions): Promise<Made> =>
    (await server.send(path, request)).json as Made;
  const team = await made('/gala/v1/teams', { json: { name: 'painters' } });
  const member = await made(`/gala/v1/teams/${team.id}/members`, { json: { name: 'Ada' } });
  const key = await made('/gala/v1/keys', { json: { name: 'brush', scopes: ['images'] } });
  const drawn = await server.send('/v1/images/generations', {
    json: { prompt: 'a cat', size: '256x256' },
  });
  const form = new FormData();
  form.set('asset', new Blob([await samplePng()], { type: 'image/png' }), 'cat.png');
  const { fileContent } = (await server.send('/api/assets', { body: form })).json as {
    fileContent: { uuid: string; path: string };
  };
  const file = await uploadFile(server, await samplePng());
  const response = await made('/v1/responses', {
    json: { model: 'gpt-5', input: 'a cat', tools: [{ type: 'image_generation' }] },
  });
  return {
    server,
    documentation: await readDocumentation(server),
    things: {
      team: team.id,
      user: member.user_id,
      key: key.id,
      hint: 'sk-gala-none',
      record: drawn.headers.get('x-gala-record') ?? '',
      asset: fileContent.uuid,
      assetName: fileContent.path,
      file: fileIn(file).id,
      response: response.id,
      call: response.id.replace('resp', 'ig'),
    },
  };
}

/** Sends what a route takes, changed in some way. */
async function asked(
  { server }: Case,
  { ask }: Attempt,
  change: { readonly things: Things; readonly secret?: string; readonly more?: SendOptions },
): Promise<Reply> {
  const { things, secret = server.key, more } = change;
  const [path, request] = ask(things);
  const authorization = secret === '' ? '' : `Bearer ${secret}`;
  return server.send(path, {
    ...request,
    ...more,
    headers: { authorization, ...SAME_PAGE, ...more?.headers },
  });
}

/** As Gala's own page says it, for what is open to it alone. */
const SAME_PAGE = { 'sec-fetch-site': 'same-origin' };

/** What is not as documented, of replies by what they answer. */
class Deviations {
  readonly found: string[] = [];
  readonly statuses = new Set<number>();
  readonly #documentation: Documentation;

  constructor({ documentation }: Case) {
    this.#documentation = documentation;
  }

  hold(operation: `${string} /${string}`, reply: Reply): void {
    this.statuses.add(reply.status);
    const deviations = this.#documentation.deviations(operation, reply);
    if (deviations.length > 0) {
      this.found.push(`${operation} ${reply.status}: ${deviations.join(', ')}`);
    }
  }
}

test('answers to who may ask are as documented, whether the thing is there or not', async () => {
  const world = await open();
  const deviations = new Deviations(world);
  for (const things of [NOBODYS, world.things]) {
    // What deletes comes last, so that the rest finds what it names.
    const inOrder = ROUTES.toSorted(
      (a, b) => Number(a.route.startsWith('DELETE')) - Number(b.route.startsWith('DELETE')),
    );
    for (const one of inOrder) {
      deviations.hold(documentedAs(one), await asked(world, one, { things }));
    }
  }
  expect(deviations.found).toEqual([]);
  // 401: a wrong key in a body, for a session; 409: a model that a hub or the machine refuses to manage.
  expect(deviations.statuses).toEqual(new Set([200, 400, 401, 404, 409]));
});

test('answers to who may not ask are as documented', async () => {
  const world = await open();
  const deviations = new Deviations(world);
  const { things } = world;
  const secrets = await Promise.all(
    KEY_SCOPES.filter((scope) => scope !== 'admin').map(async (scope) => {
      const json = { name: scope, scopes: [scope] };
      return ((await world.server.send('/gala/v1/keys', { json })).json as Made).secret;
    }),
  );
  for (const one of OPERATIONS.filter(({ needs }) => needs !== 'public')) {
    for (const secret of ['', 'sk-gala-of-nobody-0123456789']) {
      const reply = await asked(world, one, { things, secret });
      expect([one.route, reply.status]).toEqual([one.route, 401]);
      deviations.hold(documentedAs(one), reply);
    }
    for (const secret of secrets) {
      const reply = await asked(world, one, { things, secret });
      if (reply.status === 403) deviations.hold(documentedAs(one), reply);
    }
  }
  expect(deviations.found).toEqual([]);
  expect(deviations.statuses).toEqual(new Set([401, 403]));
});

test('pictures that start from pictures come as documented', async () => {
  const world = await open();
  const deviations = new Deviations(world);
  const png = await samplePng({ width: 256 }, 0);
  const isOfGpt = /aimlapi/u;
  for (const one of OPERATIONS.filter(({ route }) => /\/(?:edits|variations)$/u.test(route))) {
    const body = new FormData();
    body.set('image', new File([new Uint8Array(png)], 'a.png', { type: 'image/png' }));
    if (one.route.endsWith('edits')) {
      body.set('prompt', 'a cat');
      body.set('mask', new File([new Uint8Array(png)], 'm.png', { type: 'image/png' }));
    }
    body.set('model', isOfGpt.test(one.route) ? 'openai/gpt-image-1' : 'dall-e-2');
    const reply = await asked(world, one, { things: world.things, more: { body } });
    expect([one.route, reply.status]).toEqual([one.route, 200]);
    deviations.hold(documentedAs(one), reply);
  }
  expect(deviations.found).toEqual([]);
});

test('queries that mean nothing are refused as documented', async () => {
  const world = await open();
  const deviations = new Deviations(world);
  const refused = new Set<string>();
  for (const one of OPERATIONS.filter(({ route }) => route.startsWith('GET '))) {
    const [path] = one.ask(world.things);
    const url = `${path}${path.includes('?') ? '&' : '?'}limit=x&feature=x&group_by=x`;
    const reply = await world.server.send(url);
    if (reply.status === 400) refused.add(one.route);
    deviations.hold(documentedAs(one), reply);
  }
  expect(deviations.found).toEqual([]);
  expect(refused.size).toBeGreaterThan(8);
});

test('a method that a path does not take is refused as documented', async () => {
  const world = await open();
  const deviations = new Deviations(world);
  for (const one of OPERATIONS) {
    const [, path] = one.route.split(' ');
    const isTaken = OPERATIONS.some(({ route }) => route === `PUT ${path}`);
    const method = isTaken ? 'PATCH' : 'PUT';
    const more = { method, body: '{}', headers: { 'content-type': 'application/json' } };
    const reply = await asked(world, one, { things: world.things, more });
    expect([one.route, reply.status]).toEqual([one.route, 405]);
    deviations.hold(documentedAs(one), reply);
  }
  expect(deviations.found).toEqual([]);
});

test('bodies that are no JSON, or too long, are refused as documented', async () => {
  const world = await open();
  const deviations = new Deviations(world);
  const bodies = [
    ['{', 400],
    [`{"prompt": "${'x'.repeat(2 ** 21)}"}`, 413],
    // Whatever that is here.
    ['{}', undefined],
  ] as const;
  for (const one of OPERATIONS) {
    const [, request] = one.ask(world.things);
    if (request?.json === undefined) continue;
    for (const [body, status] of bodies) {
      const { json: _json, ...plain } = request;
      const [path] = one.ask(world.things);
      const reply = await world.server.send(path, {
        method: 'POST',
        ...plain,
        body,
        headers: { 'content-type': 'application/json', ...SAME_PAGE },
      });
      // Where pictures come in JSON, that is not yet too long.
      const isTaken = status === 413 && one.route.endsWith('/responses');
      expect([one.route, reply.status]).toEqual([
        one.route,
        isTaken ? 400 : (status ?? reply.status),
      ]);
      deviations.hold(documentedAs(one), reply);
    }
  }
  expect(deviations.found).toEqual([]);
  expect(deviations.statuses).toEqual(new Set([200, 400, 413]));
});

test('failures that were asked for are as documented', async () => {
  const world = await open();
  const deviations = new Deviations(world);
  const drawing = OPERATIONS.filter(({ route }) => /generations$|\/features$/u.test(route));
  expect(drawing.length).toBeGreaterThan(5);
  for (const one of drawing) {
    for (const failure of ['rate_limit', 'server_error', 'overloaded', 'content_policy']) {
      const more = { headers: { 'x-gala-force': failure } };
      deviations.hold(documentedAs(one), await asked(world, one, { things: world.things, more }));
    }
  }
  expect(deviations.found).toEqual([]);
  expect(deviations.statuses).toEqual(new Set([400, 429, 500]));
});

test('who has no credits is told so as documented', async () => {
  const world = await open();
  const deviations = new Deviations(world);
  const { json: team } = await world.server.send('/gala/v1/teams', {
    json: { name: 'poor', unlimited: false },
  });
  const key = { name: 'poor', team_id: (team as Made).id, scopes: ['images'] };
  const { secret } = (await world.server.send('/gala/v1/keys', { json: key })).json as Made;
  for (const one of OPERATIONS.filter(({ route }) => route.endsWith('generations'))) {
    deviations.hold(documentedAs(one), await asked(world, one, { things: world.things, secret }));
  }
  const features = {
    json: {
      type: 'IMAGE_GENERATOR',
      model: 'dall-e-2',
      promptObject: { prompt: 'a cat', size: '256x256' },
    },
    headers: { authorization: `Bearer ${secret}` },
  };
  for (const path of ['/api/features', '/onemin/api/features'] as const) {
    deviations.hold(`POST ${path}`, await world.server.send(path, features));
  }
  expect(deviations.found).toEqual([]);
  expect(deviations.statuses).toEqual(new Set([402, 403, 429]));
});
