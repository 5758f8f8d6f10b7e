import { expect, test } from 'vitest';

import { keyList, type KeyList } from '../../src/wire/gala/key-response.ts';
import { memberList } from '../../src/wire/gala/member-response.ts';
import { teamList } from '../../src/wire/gala/team-response.ts';
import { userList } from '../../src/wire/gala/user-response.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

const TEAMS = '/gala/v1/teams';
const KEYS = '/gala/v1/keys';

async function made(server: WholeServer, path: string, json: object): Promise<string> {
  const reply = await server.send(path, { json });
  expect(reply.status).toBe(200);
  const { id, user_id: user } = reply.json as { id?: string; user_id?: string };
  return id ?? user!;
}

/** A class of its own team, with a key for each pupil. */
async function openClass(names: readonly string[]) {
  const server = await openWholeServer();
  const team = await made(server, TEAMS, { name: 'Class 7b' });
  const pupils = new Map<string, { readonly user: string; readonly key: string }>();
  for (const name of names) {
    const user = await made(server, `${TEAMS}/${team}/members`, { name, credit_limit: 2_000_000 });
    const key = await made(server, KEYS, { name: 'tablet', team_id: team, user_id: user });
    pupils.set(name, { user, key });
  }
  return { server, team, pupils };
}

test('keys come page by page, found by whose they are', async () => {
  const names = ['Ben', 'Ada', 'Cem', 'Älva'];
  const { server, team, pupils } = await openClass(names);
  const keys = async (query: string): Promise<KeyList> =>
    keyList.parse((await server.send(`${KEYS}?${query}`)).json);

  const whole = await keys('');
  expect(whole).toMatchObject({ total: names.length + 1, has_more: false, next: null });
  expect(whole.data.slice(1).map(({ user_name }) => user_name)).toEqual(names);

  const first = await keys(`team_id=${team}&order=desc&limit=3`);
  expect(first.data.map(({ user_name }) => user_name)).toEqual(['Älva', 'Cem', 'Ada']);
  expect(first).toMatchObject({ total: 4, has_more: true, next: pupils.get('Ada')?.key });
  // Gone meanwhile, it is still a place in the list.
  await server.send(`${KEYS}/${first.next}`, { method: 'DELETE' });
  const second = await keys(`team_id=${team}&order=desc&limit=3&state=there&after=${first.next}`);
  expect(second.data.map(({ user_name }) => user_name)).toEqual(['Ben']);
  expect(second).toMatchObject({ total: 3, has_more: false, next: null });

  expect((await keys('search=%C3%84LV+7b')).data).toMatchObject([
    { id: pupils.get('Älva')?.key, team_name: 'Class 7b', user_name: 'Älva', name: 'tablet' },
  ]);
  expect((await keys(`user_id=${pupils.get('Ben')?.user}`)).total).toBe(1);
  expect((await keys('state=gone')).data.map(({ id }) => id)).toEqual([first.next]);
});

test('members are told by what they spent, the most first', async () => {
  const { server, team, pupils } = await openClass(['Ada', 'Ben', 'Cem']);
  const ben = { teamId: team, userId: pupils.get('Ben')!.user };
  const { secret } = await server.keyring.create(
    { ...ben, scopes: ['admin'], expiresAt: null },
    { ...ben, name: 'other', scopes: ['images'] },
  );
  const drawn = await server.send('/v1/images/generations', {
    json: { model: 'dall-e-2', prompt: 'a cat', size: '256x256' },
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(drawn.status).toBe(200);

  const path = `${TEAMS}/${team}/members?sort=spent&order=desc&limit=2`;
  const { data, total } = memberList.parse((await server.send(path)).json);
  expect(data[0]).toMatchObject({ name: 'Ben' });
  expect(data[0]!.used_credits).toBeGreaterThan(0);
  expect(total).toBe(4);
  const keys = keyList.parse((await server.send(`${KEYS}?sort=spent&order=desc&limit=1`)).json);
  expect(keys.data).toMatchObject([{ name: 'other', user_name: 'Ben' }]);
});

test('teams and people come page by page, by name', async () => {
  const server = await openWholeServer();
  for (const name of ['group 10', 'group 2', 'Group 1']) await made(server, TEAMS, { name });
  for (const name of ['Zoe', 'ada']) await made(server, '/gala/v1/users', { name });
  const teams = async (query: string) =>
    teamList.parse((await server.send(`${TEAMS}?${query}`)).json);
  const { data, next } = await teams('search=group&sort=name&limit=2');
  expect(data.map(({ name }) => name)).toEqual(['Group 1', 'group 2']);
  const rest = await teams(`search=group&sort=name&limit=2&after=${next}`);
  expect(rest.data.map(({ name }) => name)).toEqual(['group 10']);
  const users = userList.parse((await server.send('/gala/v1/users?sort=name')).json);
  expect(users.data.map(({ name }) => name)).toEqual(['ada', 'owner', 'Zoe']);
});

test.each(['limit=0', 'limit=201', 'sort=colour', 'order=up', 'state=lost', 'page=2', 'search='])(
  'a list asked for %s says what it takes',
  async (query) => {
    const server = await openWholeServer();
    for (const path of [KEYS, TEAMS, '/gala/v1/users', `${TEAMS}/team_default/members`]) {
      expect((await server.send(`${path}?${query}`)).status).toBe(400);
    }
  },
);

test('a place of another list is no place', async () => {
  const server = await openWholeServer();
  const reply = await server.send(`${KEYS}?after=team_default`);
  expect(reply.status).toBe(404);
});
