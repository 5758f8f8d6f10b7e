import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { LEAST_WEIGHT } from '../../src/ledger/named-object.ts';
import { OPERATOR } from '../../src/ledger/rights.ts';
import { readDocumentation } from '../support/documented.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { uploadAsset } from '../support/uploaded-asset.ts';
import { fileForm, fileIn, listFiles, uploadFile } from '../support/uploaded-file.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

const red = sharp({ create: { width: 8, height: 6, channels: 3, background: 'red' } });
const png = await red.clone().png().toBuffer();

const objectsIn = async (dataFolder: string): Promise<readonly string[]> =>
  (await readdir(join(dataFolder, 'objects'), { recursive: true })).filter((file) =>
    file.includes('~'),
  );

/** What a server keeps of uploads, anywhere. */
const keptIn = async (dataFolder: string): Promise<readonly string[]> => [
  ...(await objectsIn(dataFolder)),
  ...(await readdir(join(dataFolder, 'uploads'))),
];

const download = (server: WholeServer, id: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}/v1/files/${id}/content`, {
    headers: { authorization: `Bearer ${server.key}`, ...headers },
  });

const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer());

const messageOf = (json: unknown): unknown =>
  (json as { error: { message: unknown } }).error.message;

test('every answer has the documented fields, in order, and each tells the truth', async () => {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  const before = Math.floor(Date.now() / 1000);
  const name = 'Füchse im “Schnee”.PNG';
  const fields = {
    purpose: 'user_data',
    'expires_after[anchor]': 'created_at',
    'expires_after[seconds]': '3600',
  };
  const made = await uploadFile(server, png, { name, fields });
  expect(documentation.deviations('POST /v1/files', made)).toEqual([]);
  const file = fileIn(made);
  expect(file.id).toMatch(/^file-[0-9a-z]{34}$/);
  expect(file.created_at).toBeGreaterThanOrEqual(before);
  expect(file.created_at).toBeLessThanOrEqual(Date.now() / 1000);
  expect(JSON.stringify(file)).toBe(
    JSON.stringify({
      id: file.id,
      object: 'file',
      bytes: png.length,
      created_at: file.created_at,
      expires_at: file.created_at + 3600,
      filename: name,
      purpose: 'user_data',
      status: 'processed',
    }),
  );
  const told = await server.send(`/v1/files/${file.id}`);
  expect(documentation.deviations('GET /v1/files/{id}', told)).toEqual([]);
  expect(told.text).toBe(made.text);
  const listed = await server.send('/v1/files');
  expect(documentation.deviations('GET /v1/files', listed)).toEqual([]);
  expect(JSON.stringify(listed.json)).toBe(
    JSON.stringify({
      object: 'list',
      data: [file],
      first_id: file.id,
      last_id: file.id,
      has_more: false,
    }),
  );
  const gone = await server.send(`/v1/files/${file.id}`, { method: 'DELETE' });
  expect(documentation.deviations('DELETE /v1/files/{id}', gone)).toEqual([]);
  expect(JSON.stringify(gone.json)).toBe(
    JSON.stringify({ id: file.id, object: 'file', deleted: true }),
  );
  expect((await server.send('/v1/files')).json).toEqual({
    object: 'list',
    data: [],
    first_id: null,
    last_id: null,
    has_more: false,
  });
});

test('without a time to expire a file is kept, and says nothing of one', async () => {
  const server = await openWholeServer();
  expect(fileIn(await uploadFile(server, png))).not.toHaveProperty('expires_at');
});

test.each([
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['gif', 'image/gif'],
] as const)('a %s comes back as it was sent, whatever it was called', async (format, type) => {
  const server = await openWholeServer();
  const bytes = await red.clone().toFormat(format).toBuffer();
  const sent = { name: 'page “1”.html', type: 'text/html' };
  const { id } = fileIn(await uploadFile(server, bytes, sent));
  const whole = await download(server, id);
  expect(whole.status).toBe(200);
  expect(await bytesOf(whole)).toEqual(bytes);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'content-type': type,
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="page _1_.html"; filename*=UTF-8''page%20%E2%80%9C1%E2%80%9D.html`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    'cache-control': 'private, no-cache',
  });
  const part = await download(server, id, { range: 'bytes=1-3' });
  expect([part.status, await bytesOf(part)]).toEqual([206, bytes.subarray(1, 4)]);
  const known = await download(server, id, { 'if-none-match': whole.headers.get('etag') ?? '' });
  expect(known.status).toBe(304);
  const outside = await download(server, id, { range: `bytes=${bytes.length}-` });
  expect(outside.status).toBe(416);
});

const twoFiles = (): FormData => {
  const form = fileForm(png);
  form.append('file', new Blob([Uint8Array.from(png)]), 'again.png');
  return form;
};

const expiring = (anchor: string, seconds: string): FormData =>
  fileForm(png, {
    fields: {
      purpose: 'vision',
      'expires_after[anchor]': anchor,
      'expires_after[seconds]': seconds,
    },
  });

const SECONDS = 'expires_after.seconds';

test.each<[string, FormData, number, string, string]>([
  ['no file', fileForm(undefined), 400, 'file', "Missing required parameter: 'file'."],
  [
    'two files',
    twoFiles(),
    400,
    'file',
    "Invalid type for 'file': expected a file, but got an array instead.",
  ],
  [
    'text for a file',
    fileForm(undefined, { fields: { purpose: 'vision', file: 'a picture' } }),
    400,
    'file',
    "Invalid type for 'file': expected a file, but got a string instead.",
  ],
  ...[
    Buffer.alloc(0),
    Buffer.from('<!doctype html><script>alert(1)</script>'),
    png.subarray(0, -4),
  ].map((bytes, i): [string, FormData, number, string, string] => [
    ['an empty file', 'a page that is called .png', 'half a PNG'][i]!,
    fileForm(bytes),
    400,
    'file',
    "What 'file' holds is not a whole picture in one of the formats png, jpeg, webp and gif.",
  ]),
  [
    'no purpose',
    fileForm(png, { fields: {} }),
    400,
    'purpose',
    "Missing required parameter: 'purpose'.",
  ],
  ...['fine-tune', 'assistants', 'Vision', ''].map(
    (purpose): [string, FormData, number, string, string] => [
      `the purpose “${purpose}”`,
      fileForm(png, { fields: { purpose } }),
      400,
      'purpose',
      `Invalid value: '${purpose}'. Supported values are: 'vision' and 'user_data'.`,
    ],
  ),
  [
    'too short a life',
    expiring('created_at', '3599'),
    400,
    SECONDS,
    `Invalid '${SECONDS}': integer below minimum value. Expected a value >= 3600, but got 3599 instead.`,
  ],
  [
    'too long a life',
    expiring('created_at', '2592001'),
    400,
    SECONDS,
    `Invalid '${SECONDS}': integer above maximum value. Expected a value <= 2592000, but got 2592001 instead.`,
  ],
  [
    'half a second',
    expiring('created_at', '3600.5'),
    400,
    SECONDS,
    `Invalid type for '${SECONDS}': expected an integer, but got a decimal number instead.`,
  ],
  [
    'another anchor',
    expiring('last_active_at', '3600'),
    400,
    'expires_after.anchor',
    "Invalid value: 'last_active_at'. Value must be 'created_at'.",
  ],
  [
    'half an expiry',
    fileForm(png, { fields: { purpose: 'vision', 'expires_after[anchor]': 'created_at' } }),
    400,
    SECONDS,
    `Missing required parameter: '${SECONDS}'.`,
  ],
  [
    'a field that nobody knows',
    fileForm(png, { fields: { purpose: 'vision', model: 'dall-e-2' } }),
    400,
    'model',
    "Unknown parameter: 'model'.",
  ],
  [
    'a name without end',
    fileForm(png, { name: 'x'.repeat(256) }),
    400,
    'filename',
    "Invalid 'filename': string too long. Expected a string with maximum length 255, but got a string with length 256 instead.",
  ],
])('%s is refused, and nothing is kept', async (_what, body, status, param, message) => {
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder } });
  const reply = await server.send('/v1/files', { body });
  expect(reply).toMatchObject({ status, json: { error: { param, message } } });
  expect(await keptIn(dataFolder)).toEqual([]);
  expect((await listFiles(server)).data).toEqual([]);
});

test('a file of 50 MB and one byte is refused, and nothing is kept', async () => {
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder } });
  const documentation = await readDocumentation(server);
  const reply = await uploadFile(server, Buffer.alloc(50 * 1024 * 1024 + 1));
  expect(documentation.deviations('POST /v1/files', reply)).toEqual([]);
  expect([reply.status, messageOf(reply.json)]).toEqual([
    413,
    "The picture in 'file' is too large: at most 52428800 bytes are read.",
  ]);
  expect(await keptIn(dataFolder)).toEqual([]);
});

test('JSON in place of a form is refused as what it is', async () => {
  const server = await openWholeServer();
  const reply = await server.send('/v1/files', { json: { purpose: 'vision' } });
  expect(reply).toMatchObject({
    status: 400,
    json: { error: { code: 'unsupported_content_type' } },
  });
});

test('pages, in either order and of one purpose, put together are the list', async () => {
  const server = await openWholeServer();
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) {
    const fields = { purpose: i % 2 === 0 ? 'vision' : 'user_data' };
    ids.push(fileIn(await uploadFile(server, png, { fields })).id);
  }
  const walk = async (query: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for (let after = ''; ;) {
      const page = await listFiles(server, `?limit=2${query}${after}`);
      found.push(...page.data.map(({ id }) => id));
      expect([page.first_id, page.last_id]).toEqual([page.data[0]?.id, page.data.at(-1)?.id]);
      if (!page.has_more) return found;
      after = `&after=${page.last_id}`;
    }
  };
  expect(await walk('&order=asc')).toEqual(ids);
  expect(await walk('')).toEqual(ids.toReversed());
  expect(await walk('&purpose=user_data&order=asc')).toEqual([ids[1], ids[3]]);
  // What is deleted while it is listed does not stop the list.
  const [, last] = (await listFiles(server, '?limit=2')).data;
  await server.send(`/v1/files/${last!.id}`, { method: 'DELETE' });
  const rest = await listFiles(server, `?after=${last!.id}`);
  expect(rest.data.map(({ id }) => id)).toEqual(ids.slice(0, 3).toReversed());
});

test('of purposes that nothing is kept for there are no files', async () => {
  const server = await openWholeServer();
  await uploadFile(server, png);
  expect((await listFiles(server, '?purpose=fine-tune')).data).toEqual([]);
});

test('a list that asks for what cannot be is refused', async () => {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  for (const query of [
    'limit=0',
    'limit=10001',
    'limit=x',
    'limit=1&limit=2',
    'order=newest',
    'purpose=painting',
    'after=',
    'page=2',
  ]) {
    const reply = await server.send(`/v1/files?${query}`);
    expect([query, reply.status]).toEqual([query, 400]);
    expect(documentation.deviations('GET /v1/files', reply)).toEqual([]);
  }
  const reply = await server.send('/v1/files?after=file-nothing');
  expect([reply.status, messageOf(reply.json)]).toEqual([404, 'No such File object: file-nothing']);
  expect(documentation.deviations('GET /v1/files', reply)).toEqual([]);
});

test('no file has an id that was never given, whatever is asked of it', async () => {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  for (const id of [
    'file-0',
    `file-${'z'.repeat(34)}`,
    'a%2Fb',
    '..%2f..%2fgala.db',
    '%00',
    'F%C3%BCchse',
  ]) {
    const message = `No such File object: ${decodeURIComponent(id)}`;
    for (const [operation, path, method] of [
      ['GET /v1/files/{id}', `/v1/files/${id}`, 'GET'],
      ['GET /v1/files/{id}/content', `/v1/files/${id}/content`, 'GET'],
      ['DELETE /v1/files/{id}', `/v1/files/${id}`, 'DELETE'],
    ] as const) {
      const reply = await server.send(path, { method });
      expect(reply).toMatchObject({
        status: 404,
        json: { error: { message, type: 'invalid_request_error', param: 'id', code: null } },
      });
      expect(documentation.deviations(operation, reply)).toEqual([]);
    }
  }
});

test('a key without the scope that draws has no files', async () => {
  const server = await openWholeServer();
  const request = { name: 'reader', scopes: ['records'] } as const;
  const { secret } = await server.keyring.create(OPERATOR, request);
  expect((await uploadFile(server, png, { key: secret })).status).toBe(403);
});

test('within a team each sees all files, and deletes their own; whoever keeps records, any', async () => {
  const server = await openWholeServer();
  const made = await server.send('/gala/v1/users', { json: { name: 'Bob' } });
  const { id: userId } = made.json as { id: string };
  await server.send('/gala/v1/teams/team_default/members', { json: { user_id: userId } });
  const keyOf = async (...scopes: readonly ('images' | 'records')[]): Promise<string> =>
    (await server.keyring.create(OPERATOR, { name: 'bob', scopes, userId })).secret;
  const [drawing, keeping] = [await keyOf('images'), await keyOf('images', 'records')];
  const owners = fileIn(await uploadFile(server, png)).id;
  const bobs = fileIn(await uploadFile(server, png, { key: drawing })).id;
  expect((await listFiles(server, '', drawing)).data.map(({ id }) => id)).toEqual([bobs, owners]);
  const remove = async (id: string, key: string): Promise<number> =>
    (
      await server.send(`/v1/files/${id}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${key}` },
      })
    ).status;
  expect(await remove(owners, drawing)).toBe(403);
  expect(await remove(bobs, drawing)).toBe(200);
  expect(await remove(owners, keeping)).toBe(200);
});

test('uploads count as requests against the limit of their key', async () => {
  const server = await openWholeServer();
  const request = { name: 'slow', scopes: ['images'], requests_per_minute: 2 };
  const { json } = await server.send('/gala/v1/keys', { json: request });
  const { secret: key } = json as { secret: string };
  const statuses: number[] = [];
  for (let i = 0; i < 3; i++) statuses.push((await uploadFile(server, png, { key })).status);
  expect(statuses).toEqual([200, 200, 429]);
  expect((await listFiles(server, '', key)).data).toHaveLength(2);
});

test('assets and files share the room of their team, ten uploads at once included', async () => {
  // Four times the least that an upload counts, and a bit.
  const teamAssetsGb = ((4.5 * LEAST_WEIGHT) / 1024 ** 3).toFixed(6);
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder, teamAssetsGb } });
  expect((await uploadAsset(server, png)).status).toBe(200);
  const replies = await Promise.all(Array.from({ length: 10 }, () => uploadFile(server, png)));
  const kept = replies.filter(({ status }) => status === 200);
  const refusals = replies.filter(({ status }) => status !== 200);
  const refusal = { status: 403, json: { error: { code: 'assets_full' } } };
  expect(kept.length).toBeLessThanOrEqual(3);
  expect(refusals).toMatchObject(refusals.map(() => refusal));
  expect(await objectsIn(dataFolder)).toHaveLength(1 + kept.length);
  expect((await listFiles(server)).data).toHaveLength(kept.length);
  for (let i = kept.length; i < 3; i++) fileIn(await uploadFile(server, png));
  expect(await uploadFile(server, png)).toMatchObject(refusal);
  expect((await uploadAsset(server, png)).status).toBe(403);
  const [file] = (await listFiles(server)).data;
  await server.send(`/v1/files/${file!.id}`, { method: 'DELETE' });
  expect((await uploadAsset(server, png)).status).toBe(200);
  expect(await readdir(join(dataFolder, 'uploads'))).toEqual([]);
});

test('ten uploads at once are ten files with bytes of their own', async () => {
  const server = await openWholeServer();
  const pictures = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      sharp({ create: { width: 8 + i, height: 6, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    ),
  );
  const ids = await Promise.all(
    pictures.map(async (picture) => fileIn(await uploadFile(server, picture)).id),
  );
  expect(new Set(ids).size).toBe(10);
  for (const [i, id] of ids.entries()) {
    expect(await bytesOf(await download(server, id))).toEqual(pictures[i]);
  }
});

test('Azure’s paths lead to the same files, and want their version only where Azure does', async () => {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  const headers = { authorization: '', 'api-key': server.key };
  const version = '?api-version=2024-10-21';
  const made = await server.send(`/openai/files${version}`, { body: fileForm(png), headers });
  expect(documentation.deviations('POST /openai/files', made)).toEqual([]);
  const { id } = fileIn(made);
  for (const path of [
    `/openai/files/${id}${version}`,
    `/openai/v1/files/${id}`,
    `/v1/files/${id}`,
  ]) {
    expect((await server.send(path)).text).toBe(made.text);
  }
  const listed = await server.send(`/openai/files${version}&limit=1`, { headers });
  expect(listed.json).toMatchObject({ data: [{ id }] });
  const preview = await server.send('/openai/v1/files?api-version=preview', { headers });
  expect(preview.json).toEqual(listed.json);
  expect((await server.send('/openai/files', { headers })).status).toBe(404);
  const gone = await server.send(`/openai/files/${id}${version}`, { method: 'DELETE', headers });
  expect(gone.status).toBe(200);
});

test('the files of a team that is removed are gone with the next round of upkeep', async () => {
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder } });
  const made = await server.send('/gala/v1/teams', { json: { name: 'theirs' } });
  const { id: teamId } = made.json as { id: string };
  const request = { name: 'theirs', scopes: ['images'], teamId } as const;
  const { secret } = await server.keyring.create(OPERATOR, request);
  const [mine, theirs] = [
    await uploadFile(server, png),
    await uploadFile(server, png, { key: secret }),
  ];
  fileIn(theirs);
  await server.send(`/gala/v1/teams/${teamId}`, { method: 'DELETE' });
  expect(await objectsIn(dataFolder)).toHaveLength(2);
  await server.stop();
  // The next start sweeps.
  const next = await openWholeServer({ values: { dataFolder } });
  await expect.poll(() => objectsIn(dataFolder)).toHaveLength(1);
  expect(await bytesOf(await download(next, fileIn(mine).id))).toEqual(png);
});
