import { expect, test } from 'vitest';

import type { Reply, SendOptions } from '../support/built-gala.ts';
import { readDocumentation } from '../support/documented.ts';
import { openWholeServer } from '../support/whole-server.ts';

/** The fields of an answer, with its status. */
interface Said extends Readonly<Record<string, unknown>> {
  readonly status: number;
}

/** A server, and a team of which Ada is an admin with a key that manages it. */
async function openTeam() {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  /** Sends a request, holds the reply against the document, and returns what it says. */
  const call = async (operation: string, path: string, request?: SendOptions): Promise<Said> => {
    const [method = ''] = operation.split(' ');
    const reply = await server.send(`/gala/v1${path}`, { method, ...request });
    const known = `${method} /gala/v1${operation.slice(method.length + 1)}` as const;
    expect(documentation.deviations(known, reply)).toEqual([]);
    return { ...(reply.json as Readonly<Record<string, string>>), status: reply.status };
  };
  const team = await call('POST /teams', '/teams', { json: { name: 'marketing' } });
  const ada = await call('POST /teams/{id}/members', `/teams/${String(team['id'])}/members`, {
    json: { name: 'Ada', role: 'admin' },
  });
  const teamId = String(team['id']);
  const userId = String(ada['user_id']);
  const give = async (facts: object, headers?: Record<string, string>) =>
    call('POST /keys', '/keys', {
      json: { name: 'a key', team_id: teamId, ...facts },
      ...(headers && { headers }),
    });
  const lead = await give({ user_id: userId, scopes: ['images', 'team'] });
  return { server, call, give, teamId, userId, leadKey: String(lead['id']), lead: headersOf(lead) };
}

const headersOf = (key: Readonly<Record<string, unknown>>): Record<string, string> => ({
  authorization: `Bearer ${String(key['secret'])}`,
});

const draw = (
  { server }: Pick<Awaited<ReturnType<typeof openTeam>>, 'server'>,
  headers: Record<string, string>,
  body: object = {},
): Promise<Reply> =>
  server.send('/v1/images/generations', {
    json: { prompt: 'a red ball', size: '256x256', ...body },
    headers,
  });

test('an admin of a team takes people in, gives them keys, and sees what they spend', async () => {
  const all = await openTeam();
  const { call, give, lead, teamId } = all;
  const members = `/teams/${teamId}/members`;
  const bob = await call('POST /teams/{id}/members', members, {
    headers: lead,
    json: { name: 'Bob', credit_limit: 70_000 },
  });
  const user = String(bob['user_id']);
  const key = await give({ user_id: user, credits_per_month: 40_000 }, lead);
  expect((await draw(all, headersOf(key))).status).toBe(200);

  // The month's budget of the key, then the limit of its user.
  const refused = await draw(all, headersOf(key));
  expect([refused.status, refused.json]).toMatchObject([
    400,
    { error: { code: 'billing_hard_limit_reached' } },
  ]);
  const path = `/keys/${String(key['id'])}`;
  const lifted = { headers: lead, json: { credits_per_month: null } };
  await call('PATCH /keys/{id}', path, lifted);
  expect((await draw(all, headersOf(key))).status).toBe(200);
  const spent = await draw(all, headersOf(key));
  expect([spent.status, spent.json]).toMatchObject([
    429,
    { error: { code: 'insufficient_quota' } },
  ]);

  const seen = { headers: lead };
  const one = `${members}/${user}`;
  expect(await call('GET /teams/{id}/members/{user}', one, seen)).toMatchObject({
    used_credits: 64_000,
    reserved_credits: 0,
  });
  expect(await call('GET /keys/{id}', path, seen)).toMatchObject({ spent_this_month: 64_000 });
  await call('PATCH /teams/{id}/members/{user}', one, { ...seen, json: { credit_limit: null } });
  expect((await draw(all, headersOf(key))).status).toBe(200);

  await call('DELETE /teams/{id}/members/{user}', one, seen);
  expect((await draw(all, headersOf(key))).status).toBe(401);
  expect((await give({ user_id: user }, lead)).status).toBe(404);
  expect(await call('GET /teams/{id}/members', members, seen)).toMatchObject({
    data: [{ role: 'admin' }, { name: 'Ada' }, { name: 'Bob', used_credits: 96_000 }],
  });
});

test('a key of one team manages nothing of another, and nothing above itself', async () => {
  const { call, give, lead, teamId, userId } = await openTeam();
  const above = await give({ scopes: ['admin'] });
  const theirs = await give({ team_id: 'team_default' });
  const ask = async (operation: string, path: string, json?: object) =>
    (await call(operation, path, { headers: lead, ...(json && { json }) })).status;
  const member = '/teams/{id}/members/{user}';
  const other = '/teams/team_default/members';
  const absent = [
    ask('GET /teams/{id}/members', other),
    ask('POST /teams/{id}/members', other, { name: 'Eve' }),
    ask(`PATCH ${member}`, `${other}/user_default`, { credit_limit: 1 }),
    ask(`DELETE ${member}`, `${other}/user_default`),
    ask('POST /keys', '/keys', { name: 'a', team_id: 'team_default' }),
    ask('GET /keys/{id}', `/keys/${String(theirs['id'])}`),
    ask('PATCH /keys/{id}', `/keys/${String(theirs['id'])}`, { name: 'mine' }),
    ask('DELETE /keys/{id}', `/keys/${String(theirs['id'])}`),
  ];
  expect(await Promise.all(absent)).toEqual(absent.map(() => 404));
  const forbidden = [
    ask('POST /keys', '/keys', { name: 'a', scopes: ['admin'] }),
    ask('POST /keys', '/keys', { name: 'a', strictness: 'off' }),
    ask('PATCH /keys/{id}', `/keys/${String(above['id'])}`, { name: 'mine' }),
    ask('DELETE /keys/{id}', `/keys/${String(above['id'])}`),
    ask('POST /teams/{id}/credits', `/teams/${teamId}/credits`, { credits: 5 }),
    ask('PATCH /teams/{id}', `/teams/${teamId}`, { unlimited: true }),
    ask('GET /users', '/users'),
    ask('POST /users', '/users', { name: 'Eve' }),
  ];
  expect(await Promise.all(forbidden)).toEqual(forbidden.map(() => 403));
  const listed = await call('GET /keys', '/keys', { headers: lead });
  expect(JSON.stringify(listed)).not.toContain(String(theirs['id']));

  // Nobody they do not know of becomes theirs, and whom the machine belongs to stays.
  const stranger = await call('POST /users', '/users', { json: { name: 'Eve' } });
  const add = 'POST /teams/{id}/members';
  const members = `/teams/${teamId}/members`;
  expect(await ask(add, members, { user_id: stranger['id'] })).toBe(404);
  expect(await ask(`DELETE ${member}`, `${members}/user_default`)).toBe(400);
  expect(await ask(`PATCH ${member}`, `${members}/user_default`, { role: 'member' })).toBe(400);
  expect(await ask(add, members, { user_id: userId })).toBe(400);
});

test('a team starves nobody who stands above it, and gives the owner no power that outlives a demotion', async () => {
  const { call, give, lead, teamId } = await openTeam();
  const owner = `/teams/${teamId}/members/user_default`;
  const limit = async (credit_limit: number | null) =>
    call('PATCH /teams/{id}/members/{user}', owner, { headers: lead, json: { credit_limit } });
  expect((await limit(5)).status).toBe(200);
  const above = await give({ scopes: ['images', 'admin'] });
  expect((await limit(0)).status).toBe(403);
  // More is no harm.
  expect(await limit(null)).toMatchObject({ status: 200, credit_limit: null });
  await call('DELETE /keys/{id}', `/keys/${String(above['id'])}`);

  const theirs = await give({ user_id: 'user_default' }, lead);
  expect(theirs.status).toBe(200);
  expect((await give({ user_id: 'user_default', scopes: ['team'] }, lead)).status).toBe(403);
  const path = `/keys/${String(theirs['id'])}`;
  const power = { json: { scopes: ['images', 'team'] } };
  expect((await call('PATCH /keys/{id}', path, { headers: lead, ...power })).status).toBe(403);
  expect((await call('PATCH /keys/{id}', path, power)).status).toBe(200);
});

test('names and notes have an end, for whoever lists them reads them all', async () => {
  const { call, give, lead, teamId } = await openTeam();
  const [long, longest] = ['n'.repeat(201), 'n'.repeat(200)];
  const tooLong = { status: 400, error: { code: 'string_above_max_length' } };
  const add = 'POST /teams/{id}/members';
  const members = `/teams/${teamId}/members`;
  const credits = `/teams/${teamId}/credits`;
  const note = 'n'.repeat(1001);
  expect(await give({ name: long }, lead)).toMatchObject(tooLong);
  expect(await give({ name: longest }, lead)).toMatchObject({ status: 200, name: longest });
  expect(await call(add, members, { json: { name: long } })).toMatchObject(tooLong);
  expect(await call('POST /teams', '/teams', { json: { name: long } })).toMatchObject(tooLong);
  expect(
    await call('POST /teams/{id}/credits', credits, { json: { credits: 1, note } }),
  ).toMatchObject(tooLong);
});

test('no balance grows beyond what is counted exactly, however often something is granted', async () => {
  const { call, teamId } = await openTeam();
  const path = `/teams/${teamId}/credits`;
  const add = async (credits: number) =>
    call('POST /teams/{id}/credits', path, { json: { credits } });
  const all = await Promise.all(Array.from({ length: 21 }, () => add(2e14)));
  expect(all.filter(({ status }) => status === 200)).toHaveLength(20);
  expect(all.find(({ status }) => status === 400)).toMatchObject({
    error: { param: 'credits', code: 'integer_above_max_value' },
  });
  expect(await add(1)).toMatchObject({ status: 400 });
  expect(await add(-1)).toMatchObject({ balance: 4e15 - 1 });
  for (let i = 0; i < 39; i++) expect(await add(-2e14)).toMatchObject({ status: 200 });
  expect(await add(-2e14)).toMatchObject({ error: { code: 'integer_below_min_value' } });
});

test('who is demoted manages no more from the next request on, and draws as before', async () => {
  const all = await openTeam();
  const { call, lead, leadKey, teamId, userId } = all;
  const path = `/teams/${teamId}/members/${userId}`;
  const demotion = { json: { role: 'member' } };
  await call('PATCH /teams/{id}/members/{user}', path, demotion);
  expect((await call('GET /keys', '/keys', { headers: lead })).status).toBe(403);
  expect((await draw(all, lead)).status).toBe(200);
  const back = { json: { scopes: ['team'] } };
  expect((await call('PATCH /keys/{id}', `/keys/${leadKey}`, back)).status).toBe(400);
  const users = await call('PATCH /users/{id}', `/users/${userId}`, { json: { name: 'Ada L.' } });
  expect(users).toMatchObject({ id: userId, name: 'Ada L.' });
  expect(await call('GET /users/{id}', `/users/${userId}`)).toMatchObject({ name: 'Ada L.' });
});

test('credits that were granted under a name are granted once, however often that is sent', async () => {
  const { call, teamId } = await openTeam();
  const grant = async (credits: number, name = 'invoice-17') =>
    call('POST /teams/{id}/credits', `/teams/${teamId}/credits`, {
      json: { credits, note: 'paid' },
      headers: { 'idempotency-key': name },
    });
  const answers = await Promise.all([1, 2, 3, 4].map(() => grant(500)));
  expect(answers).toMatchObject(answers.map(() => ({ status: 200, balance: 500 })));
  expect((await grant(501)).status).toBe(400);
  expect(await grant(1, 'invoice-18')).toMatchObject({ balance: 501 });
});

test('a key’s own strictness judges what is drawn with it', async () => {
  const all = await openTeam();
  const [bold, usual] = [await all.give({ strictness: 'off' }), await all.give({})];
  const nude = { prompt: 'a naked woman' };
  expect((await draw(all, headersOf(bold), nude)).status).toBe(200);
  expect((await draw(all, headersOf(usual), nude)).status).toBe(400);
});
