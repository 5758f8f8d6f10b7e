import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { LEAST_WEIGHT } from '../../../src/ledger/named-object.ts';
import { OPERATOR } from '../../../src/ledger/rights.ts';
import type { AssetList, AssetObject } from '../../../src/wire/gala/asset-response.ts';
import { readDocumentation } from '../../support/documented.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { assetIn, postForm, uploadAsset } from '../../support/uploaded-asset.ts';
import { openWholeServer, type WholeServer } from '../../support/whole-server.ts';

const red = sharp({ create: { width: 8, height: 6, channels: 3, background: 'red' } });
const png = await red.clone().png().toBuffer();

const objectsIn = async (dataFolder: string): Promise<readonly string[]> =>
  (await readdir(join(dataFolder, 'objects'), { recursive: true })).filter((file) =>
    file.includes('~'),
  );

/** The key of a team of its own. */
async function newTeam(server: WholeServer): Promise<string> {
  const made = await server.send('/gala/v1/teams', { json: { name: 'another' } });
  const { id: teamId } = made.json as { id: string };
  const request = { name: 'theirs', scopes: ['images'], teamId } as const;
  return (await server.keyring.create(OPERATOR, request)).secret;
}

const as = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

test('an answer has every field, in the documented order, and each tells the truth', async () => {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  const before = Date.now();
  const reply = await uploadAsset(server, png, { name: 'Füchse im Schnee.PNG' });
  expect(documentation.deviations('POST /api/assets', reply)).toEqual([]);
  const { asset, fileContent } = assetIn(reply);
  const part = {
    fieldname: 'asset',
    originalname: 'Füchse im Schnee.PNG',
    encoding: '7bit',
    mimetype: 'image/png',
  };
  expect(JSON.stringify(asset)).toBe(
    JSON.stringify({
      ...part,
      size: png.length,
      bucket: 'asset.1min.ai',
      key: asset.key,
      acl: 'private',
      contentType: 'application/octet-stream',
      contentDisposition: null,
      contentEncoding: null,
      storageClass: 'STANDARD',
      serverSideEncryption: null,
      metadata: { 'team-id': 'team_default', 'user-id': 'user_default', ...part },
      location: `${server.origin}/asset.1min.ai/${asset.key}`,
      etag: `"${createHash('md5').update(png).digest('hex')}"`,
    }),
  );
  expect(asset.key).toMatch(/^images\/\d{4}(_\d{2}){5}_\d{3}_fuchse_im_schnee\.png$/);
  expect(JSON.stringify(fileContent)).toBe(
    JSON.stringify({
      uuid: fileContent.uuid,
      path: asset.key,
      type: 'png',
      name: 'Füchse im Schnee.PNG',
      content: '',
      status: 'ACTIVE',
      metadata: { token: 0, character: 0 },
      createdAt: fileContent.createdAt,
    }),
  );
  const createdAt = Date.parse(fileContent.createdAt);
  expect(createdAt).toBeGreaterThanOrEqual(before);
  expect(createdAt).toBeLessThanOrEqual(Date.now());
});

test.each([
  ['jpeg', 'image/jpeg', 'jpg'],
  ['webp', 'image/webp', 'webp'],
  ['gif', 'image/gif', 'gif'],
] as const)('a %s is kept as it came, whatever it was called', async (format, type, extension) => {
  const server = await openWholeServer();
  const bytes = await red.clone().toFormat(format).toBuffer();
  const sent = { name: 'picture.exe', type: 'application/pdf' };
  const { asset, fileContent } = assetIn(await uploadAsset(server, bytes, sent));
  expect(asset.mimetype).toBe(type);
  expect(fileContent.type).toBe(extension);
  expect(asset.key).toMatch(new RegExp(`_picture\\.${extension}$`));
  const stored = await fetch(asset.location, { headers: { 'api-key': server.key } });
  expect(stored.headers.get('content-type')).toBe(type);
  expect(Buffer.from(await stored.arrayBuffer())).toEqual(bytes);
});

const form = (...entries: readonly (readonly [string, string | Blob])[]): FormData => {
  const made = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === 'string') made.append(name, value);
    else made.append(name, value, 'cat.png');
  }
  return made;
};

const file = new Blob([Uint8Array.from(png)], { type: 'image/png' });

test.each([
  ['nothing', form(['x', '']), 400, 'UNKNOWN_PARAMETER'],
  ['a file of another name', form(['file', file]), 400, 'UNKNOWN_PARAMETER'],
  ['text', form(['asset', 'a picture']), 400, 'WRONG_TYPE'],
  ['two files', form(['asset', file], ['asset', file]), 400, 'WRONG_TYPE'],
  ['an empty file', form(['asset', new Blob([])]), 400, 'NOT_A_PICTURE'],
  ['a page', form(['asset', new Blob(['<!doctype html>'])]), 400, 'NOT_A_PICTURE'],
  [
    'SVG',
    form(['asset', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'])]),
    400,
    'NOT_A_PICTURE',
  ],
  ['half a PNG', form(['asset', file.slice(0, -4)]), 400, 'NOT_A_PICTURE'],
])('%s is refused, and nothing is kept', async (_what, body, status, code) => {
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder } });
  const reply = await postForm(server, body, server.key);
  expect([reply.status, (reply.json as { code: string }).code]).toEqual([status, code]);
  expect(await objectsIn(dataFolder)).toEqual([]);
  expect(await readdir(join(dataFolder, 'uploads'))).toEqual([]);
});

test('no key, no asset; and a key that does not draw uploads nothing', async () => {
  const server = await openWholeServer();
  expect((await uploadAsset(server, png, { key: 'wrong-key-000000000000' })).status).toBe(401);
  const request = { name: 'reader', scopes: ['records'] } as const;
  const { secret } = await server.keyring.create(OPERATOR, request);
  expect((await uploadAsset(server, png, { key: secret })).status).toBe(403);
});

test('assets are listed, shown and deleted, bytes and all', async () => {
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder } });
  const documentation = await readDocumentation(server);
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) ids.unshift(assetIn(await uploadAsset(server, png)).fileContent.uuid);
  const page = await server.send('/gala/v1/assets?limit=2');
  expect(documentation.deviations('GET /gala/v1/assets', page)).toEqual([]);
  const first = page.json as AssetList;
  const rest = (await server.send(`/gala/v1/assets?after=${first.last_id}`)).json as AssetList;
  expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(ids);
  expect([first.has_more, rest.has_more]).toEqual([true, false]);

  const one = await server.send(`/gala/v1/assets/${ids[0]}`);
  expect(documentation.deviations('GET /gala/v1/assets/{id}', one)).toEqual([]);
  const asset = one.json as AssetObject;
  expect(asset).toMatchObject({ file_name: 'Red fox.png', bytes: png.length, width: 8, height: 6 });
  expect(Date.parse(asset.expires_at) - Date.parse(asset.created_at)).toBe(30 * 86_400_000);
  expect(Buffer.from(await (await fetch(asset.url)).arrayBuffer())).toEqual(png);

  const gone = await server.send(`/gala/v1/assets/${ids[0]}`, { method: 'DELETE' });
  expect(documentation.deviations('DELETE /gala/v1/assets/{id}', gone)).toEqual([]);
  expect(gone.json).toEqual({ id: ids[0], object: 'asset.deleted', deleted: true });
  expect(await objectsIn(dataFolder)).toHaveLength(2);
  const again = await server.send(`/gala/v1/assets/${ids[0]}`, { method: 'DELETE' });
  expect(documentation.deviations('DELETE /gala/v1/assets/{id}', again)).toEqual([]);
  expect(again.status).toBe(404);
  expect((await fetch(asset.url)).status).toBe(410);
});

test('somebody else’s asset is as absent as one that never was', async () => {
  const server = await openWholeServer();
  const other = await newTeam(server);
  const { asset, fileContent } = assetIn(await uploadAsset(server, png));
  const never = '00000000-0000-4000-8000-000000000000';
  const same = (text: string): string =>
    text.replaceAll(fileContent.uuid, 'X').replaceAll(never, 'X');
  for (const method of ['GET', 'DELETE']) {
    const [theirs, nobodys] = await Promise.all(
      [fileContent.uuid, never].map((id) =>
        server.send(`/gala/v1/assets/${id}`, { method, ...as(other) }),
      ),
    );
    expect(theirs?.status).toBe(404);
    expect(same(theirs?.text ?? '')).toBe(same(nobodys?.text ?? ''));
  }
  const list = (await server.send('/gala/v1/assets', as(other))).json as AssetList;
  expect(list.data).toEqual([]);
  expect((await server.send(`/gala/v1/assets?after=${fileContent.uuid}`, as(other))).status).toBe(
    404,
  );
  expect((await server.send('/gala/v1/assets?team_id=team_default', as(other))).status).toBe(403);
  expect((await fetch(asset.location, { headers: { 'api-key': other } })).status).toBe(404);
  expect((await fetch(asset.location)).status).toBe(403);
  // An admin sees it all the same.
  const all = (await server.send('/gala/v1/assets')).json as AssetList;
  expect(all.data.map(({ id }) => id)).toEqual([fileContent.uuid]);
});

test('within a team, each deletes what they uploaded, and whoever keeps records everything', async () => {
  const server = await openWholeServer();
  const made = await server.send('/gala/v1/users', { json: { name: 'Bob' } });
  const { id: userId } = made.json as { id: string };
  await server.send('/gala/v1/teams/team_default/members', { json: { user_id: userId } });
  const keyOf = async (scopes: readonly ('images' | 'records')[]): Promise<string> =>
    (await server.keyring.create(OPERATOR, { name: 'bob', scopes, userId })).secret;
  const [drawing, keeping] = [await keyOf(['images']), await keyOf(['records'])];
  const upload = async (key?: string): Promise<string> =>
    assetIn(await uploadAsset(server, png, key === undefined ? {} : { key })).fileContent.uuid;
  const remove = async (id: string, key: string): Promise<number> =>
    (await server.send(`/gala/v1/assets/${id}`, { method: 'DELETE', ...as(key) })).status;
  const [owners, bobs] = [await upload(), await upload(drawing)];
  expect(await remove(owners, drawing)).toBe(403);
  expect(await remove(bobs, drawing)).toBe(200);
  expect(await remove(owners, keeping)).toBe(200);
});

test.each(['limit=0', 'limit=101', 'limit=x', 'after=', 'page=2'])(
  'a list with ?%s is refused',
  async (query) => {
    const server = await openWholeServer();
    expect((await server.send(`/gala/v1/assets?${query}`)).status).toBe(400);
  },
);

test('a team keeps no more than it may, and another team still can', async () => {
  // Three times the least that an asset counts, and a bit.
  const teamAssetsGb = ((3.5 * LEAST_WEIGHT) / 1024 ** 3).toFixed(6);
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder, teamAssetsGb } });
  const theirs = await newTeam(server);
  const replies = await Promise.all(Array.from({ length: 8 }, () => uploadAsset(server, png)));
  const kept = replies.filter(({ status }) => status === 200);
  expect(kept.length).toBeLessThanOrEqual(3);
  const refusals = replies.filter(({ status }) => status !== 200);
  const refusal = { status: 403, json: { code: 'ASSETS_FULL' } };
  expect(refusals).toMatchObject(refusals.map(() => refusal));
  expect(await objectsIn(dataFolder)).toHaveLength(kept.length);
  for (let i = kept.length; i < 3; i++)
    expect(await uploadAsset(server, png)).toHaveProperty('status', 200);
  expect(await uploadAsset(server, png)).toMatchObject(refusal);
  expect(await uploadAsset(server, png, { key: theirs })).toHaveProperty('status', 200);

  const { data } = (await server.send('/gala/v1/assets?team_id=team_default')).json as {
    data: { id: string }[];
  };
  await server.send(`/gala/v1/assets/${data[0]!.id}`, { method: 'DELETE' });
  expect(await uploadAsset(server, png)).toHaveProperty('status', 200);
});

test('what is past its retention is gone', async () => {
  const dataFolder = await temporaryFolder();
  // 0.000001 days are 86 milliseconds.
  const server = await openWholeServer({ values: { dataFolder, retentionDays: '0.000001' } });
  const { asset } = assetIn(await uploadAsset(server, png));
  const location = () => fetch(asset.location, { headers: { 'api-key': server.key } });
  await expect.poll(async () => (await location()).status).toBe(404);
  expect((await server.send('/gala/v1/assets')).json).toMatchObject({ data: [] });
  expect(await objectsIn(dataFolder)).toHaveLength(1);
  await server.stop();
  // The next start sweeps.
  const next = await openWholeServer({ values: { dataFolder, retentionDays: '0.000001' } });
  await expect.poll(() => objectsIn(dataFolder)).toEqual([]);
  expect(next.origin).toBeDefined();
});
