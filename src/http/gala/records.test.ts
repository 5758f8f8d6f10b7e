import { afterEach, beforeEach, expect, test } from 'vitest';

import {
  createHttpHarness,
  SECRETS,
  type HttpHarness,
} from '../../../test/support/http-harness.ts';
import { recordList, recordObject } from '../../wire/gala/record-response.ts';

let harness: HttpHarness;
beforeEach(() => {
  harness = createHttpHarness();
});
afterEach(async () => harness.app.close());

type Who = keyof typeof SECRETS;

async function draw(who: Who, prompt: string): Promise<string> {
  const response = await harness.app.inject({
    method: 'POST',
    url: '/v1/images/generations',
    headers: { authorization: `Bearer ${SECRETS[who]}` },
    payload: { prompt, user: 'jane' },
  });
  harness.clock.move(1000);
  return String(response.headers['x-gala-record']);
}

const get = (who: Who, url: string) =>
  harness.app.inject({
    url,
    headers: { authorization: `Bearer ${SECRETS[who]}`, host: 'gala.test' },
  });

async function list(who: Who, query = '') {
  const response = await get(who, `/gala/v1/records${query}`);
  expect(response.statusCode).toBe(200);
  return recordList.parse(response.json());
}

test('a record tells what was asked, and has a fresh link to each picture', async () => {
  const id = await draw('team', 'a white cat');
  harness.clock.move(7_200_000);
  const response = await get('team', `/gala/v1/records/${id}`);
  const record = recordObject.parse(response.json());
  expect(record).toMatchObject({
    id,
    state: 'succeeded',
    prompt: 'a white cat',
    n: 1,
    size: '1024x1024',
    notes: { user: 'jane' },
    team_id: 'team_one',
    created_at: '2027-01-15T08:00:00.000Z',
    error: null,
  });
  const url = record.images[0]?.url ?? '';
  const picture = await harness.app.inject(url.replace('http://gala.test', ''));
  expect(picture.statusCode).toBe(200);
});

test('pages, newest first, without gap or overlap', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.unshift(await draw('team', `cat ${i}`));
  const seen: string[] = [];
  let query = '?limit=2';
  for (;;) {
    const page = await list('team', query);
    seen.push(...page.data.map(({ id }) => id));
    expect(page.last_id).toBe(seen.at(-1));
    if (!page.has_more) break;
    query = `?limit=2&after=${page.last_id}`;
  }
  expect(seen).toEqual(ids);
});

test('a team sees its own records, an admin every one', async () => {
  const mine = await draw('team', 'mine');
  const theirs = await draw('other', 'theirs');
  const idsOf = async (who: Who, query = '') => (await list(who, query)).data.map(({ id }) => id);
  expect(await idsOf('team')).toEqual([mine]);
  expect(await idsOf('other')).toEqual([theirs]);
  expect(await idsOf('adminOnly')).toEqual([theirs, mine]);
  expect(await idsOf('admin', '?team_id=team_two')).toEqual([theirs]);
  expect(await idsOf('team', '?team_id=team_one')).toEqual([mine]);
  expect((await get('team', '/gala/v1/records?team_id=team_two')).statusCode).toBe(403);
  expect((await get('admin', `/gala/v1/records/${theirs}`)).statusCode).toBe(200);
});

test('somebody else’s record is as absent as one that never was', async () => {
  const theirs = await draw('other', 'theirs');
  const foreign = await get('team', `/gala/v1/records/${theirs}`);
  const unknown = await get('team', '/gala/v1/records/rec_unknown');
  expect(foreign.statusCode).toBe(404);
  expect(foreign.body.replace(theirs, 'X')).toBe(unknown.body.replace('rec_unknown', 'X'));
  expect((await get('team', `/gala/v1/records?after=${theirs}`)).statusCode).toBe(404);
});

test('by state', async () => {
  await draw('team', 'a cat');
  expect((await list('team', '?state=succeeded')).data).toHaveLength(1);
  expect(await list('team', '?state=failed')).toEqual({
    object: 'list',
    data: [],
    first_id: null,
    last_id: null,
    has_more: false,
    next: null,
  });
});

test('a failed record says why, in the words the client was given', async () => {
  const id = await draw('team', 'a cat');
  const failed = {
    state: 'failed',
    fault: { code: 'overloaded', facts: { retryAfter: 1 } },
  } as const;
  harness.records.splice(0, 1, ...harness.records.map((record) => ({ ...record, ...failed })));
  const record = recordObject.parse((await get('team', `/gala/v1/records/${id}`)).json());
  expect(record.error).toEqual({
    code: 'overloaded',
    message: 'The engine is currently overloaded. Please try again later.',
  });
});

test.each([
  ['limit=0', 'integer_below_min_value'],
  ['limit=101', 'integer_above_max_value'],
  ['limit=many', 'invalid_type'],
  ['limit=1.5', 'invalid_type'],
  ['limit=1&limit=2', 'invalid_type'],
  ['state=lost', 'invalid_value'],
  ['after=', 'empty_string'],
  ['page=2', 'unknown_parameter'],
])('refuses ?%s', async (query, code) => {
  const response = await get('team', `/gala/v1/records?${query}`);
  expect(response.statusCode).toBe(400);
  expect(response.json<{ error: { code: string } }>().error.code).toBe(code);
});
