import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';

import { OPERATOR } from '../../../src/ledger/rights.ts';
import { askFor, GENERATOR, recordIn } from '../../support/onemin.ts';
import { solidEngine } from '../../support/solid-engine.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { assetIn, uploadAsset } from '../../support/uploaded-asset.ts';
import { openWholeServer, type WholeServer } from '../../support/whole-server.ts';

const square = sharp({ create: { width: 64, height: 64, channels: 3, background: '#2a6' } });
const jpeg = await square.clone().jpeg().toBuffer();

const variationOf = (imageUrl: unknown) => ({
  type: 'IMAGE_VARIATOR',
  model: 'dall-e-2',
  promptObject: { imageUrl, n: 1, size: '256x256' },
});

const vary = (server: WholeServer, imageUrl: unknown, headers = {}) =>
  askFor(server, variationOf(imageUrl), headers);

/** A server of somebody's on this machine. */
async function serve(
  listener: RequestListener,
): Promise<{ readonly port: number; readonly seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    listener(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, seen };
}

async function newTeam(server: WholeServer): Promise<string> {
  const made = await server.send('/gala/v1/teams', { json: { name: 'another' } });
  const { id: teamId } = made.json as { id: string };
  const request = { name: 'theirs', scopes: ['images'], teamId } as const;
  return (await server.keyring.create(OPERATOR, request)).secret;
}

/** What there is of records, and what the default team has spent. */
async function ledger(server: WholeServer): Promise<unknown> {
  const [records, credits] = await Promise.all([
    server.send('/gala/v1/records'),
    server.send('/gala/v1/teams/team_default/credits'),
  ]);
  const { data } = records.json as { data: unknown[] };
  const { balance, reserved } = credits.json as { balance: number; reserved: number };
  return { records: data.length, balance, reserved };
}

const NOTHING = { records: 0, balance: 0, reserved: 0 };

test('an asset is named by its key, with or without its environment, and by its address', async () => {
  const server = await openWholeServer();
  const { asset } = assetIn(await uploadAsset(server, jpeg));
  const { key, location } = asset;
  const names = [key, `development/${key}`, `https://asset.1min.ai/${key}`, location];
  for (const name of names) expect((await vary(server, name)).status).toBe(200);
  expect(await ledger(server)).toMatchObject({ records: 4 });
});

test('a picture that was drawn is named by its key, its presigned URL and its signed link', async () => {
  const server = await openWholeServer({ values: { fetch: 'off' } });
  const drawn = recordIn(await askFor(server, GENERATOR));
  const [key = ''] = drawn.aiRecordDetail.resultObject;
  const generated = await server.send('/v1/images/generations', {
    json: { model: 'dall-e-2', prompt: 'a fox', size: '256x256' },
  });
  const { data } = generated.json as { data: { url: string }[] };
  const link = data[0]?.url ?? '';
  for (const name of [key, `development/${key}`, drawn.temporaryUrl, link]) {
    expect(recordIn(await vary(server, name)).aiRecordDetail.promptObject).toMatchObject({
      imageUrl: name,
    });
  }
  const tampered = [
    link.replace(/sig=(.)/, (_, first) => (first === 'A' ? 'sig=B' : 'sig=A')),
    link.replace(/exp=\d/, 'exp=9'),
    drawn.temporaryUrl.replace(/Signature=(.)/, (_, first) =>
      first === '0' ? 'Signature=1' : 'Signature=0',
    ),
    drawn.temporaryUrl.replace('X-Amz-Expires=604800', 'X-Amz-Expires=604801'),
  ];
  for (const name of tampered) {
    const reply = await vary(server, name);
    expect([reply.status, reply.json]).toMatchObject([403, { code: 'LINK_INVALID' }]);
  }
});

test('what is another team’s is as absent as what never was, by whatever name', async () => {
  const server = await openWholeServer();
  const other = { 'api-key': await newTeam(server) };
  const { asset, fileContent } = assetIn(await uploadAsset(server, jpeg));
  const drawn = recordIn(await askFor(server, GENERATOR));
  const shown = await server.send(`/gala/v1/assets/${fileContent.uuid}`);
  const names = [
    asset.key,
    drawn.aiRecordDetail.resultObject[0],
    drawn.temporaryUrl,
    (shown.json as { url: string }).url,
  ];
  const never = await vary(server, 'images/2025_01_15_10_30_15_001_never.png', other);
  expect(never.json).toMatchObject({ code: 'PICTURE_NOT_FOUND' });
  for (const name of names) {
    const reply = await vary(server, name, other);
    expect([reply.status, reply.text]).toEqual([never.status, never.text]);
  }
});

test('a deleted asset is no picture to start from, and what was begun with it goes on', async () => {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const engine = solidEngine({
    id: 'collage',
    until: () => {
      begin();
      return gate;
    },
  });
  const server = await openWholeServer({ engine });
  const { asset, fileContent } = assetIn(await uploadAsset(server, jpeg));
  const running = vary(server, asset.key);
  await begun;
  await server.send(`/gala/v1/assets/${fileContent.uuid}`, { method: 'DELETE' });
  expect((await vary(server, asset.key)).status).toBe(404);
  go();
  expect((await running).status).toBe(200);
});

test('a URL is fetched from where the operator allows it', async () => {
  const { port, seen } = await serve((_request, response) => response.end(jpeg));
  const dataFolder = await temporaryFolder();
  const server = await openWholeServer({ values: { dataFolder, fetchAllow: 'localhost' } });
  const url = `http://localhost:${port}/cat.jpg`;
  expect(recordIn(await vary(server, url)).aiRecordDetail.promptObject).toMatchObject({
    imageUrl: url,
  });
  expect(seen).toEqual(['/cat.jpg']);
  // The same machine by another name is not what was allowed.
  const reply = await vary(server, `http://127.0.0.1:${port}/cat.jpg`);
  expect([reply.status, reply.json]).toMatchObject([400, { code: 'PICTURE_NOT_FETCHED' }]);
  expect(seen).toHaveLength(1);
  // What a request worked on is gone with it.
  const objects = await readdir(join(dataFolder, 'objects'), { recursive: true });
  expect(objects.filter((name) => name.includes('inputs~'))).toEqual([]);
});

test.each([
  ['http://127.0.0.1/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://localhost/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://2130706433/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://0x7f000001/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://0177.0.0.01/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://10.0.0.1/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://169.254.169.254/latest/meta-data/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://[::1]/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://[::ffff:169.254.169.254]/', 400, 'PICTURE_NOT_FETCHED'],
  ['http://[fe80::1]/', 400, 'PICTURE_NOT_FETCHED'],
  ['https://user:secret@example.com/cat.png', 400, 'PICTURE_NOT_FETCHED'],
  ['http://1.1.1.1:22/', 400, 'PICTURE_NOT_FETCHED'],
  ['file:///etc/passwd', 400, 'PICTURE_NOT_FETCHED'],
  ['data:image/png;base64,AAAA', 400, 'PICTURE_NOT_FETCHED'],
  ['images/2025_01_15_10_30_15_001_never.png', 404, 'PICTURE_NOT_FOUND'],
  ['images/../../../etc/passwd', 404, 'PICTURE_NOT_FOUND'],
  ['cat.png', 404, 'PICTURE_NOT_FOUND'],
  ['', 400, 'EMPTY_STRING'],
  [7, 400, 'WRONG_TYPE'],
  [['a'], 400, 'WRONG_TYPE'],
  [undefined, 400, 'MISSING_PARAMETER'],
])(
  'imageUrl %j is answered with %d %s, recorded by nobody and charged for nothing',
  async (imageUrl, status, code) => {
    const server = await openWholeServer();
    const reply = await vary(server, imageUrl);
    expect([reply.status, reply.json]).toMatchObject([status, { code }]);
    expect(await ledger(server)).toEqual(NOTHING);
  },
);

test('white of a mask is edited, and not a pixel of what is black', async () => {
  const server = await openWholeServer();
  const size = { width: 1024, height: 1024 };
  const picture = await square.clone().resize(size).jpeg().toBuffer();
  const white = await sharp({ create: { ...size, height: 512, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  const mask = await sharp({ create: { ...size, channels: 3, background: 'black' } })
    .composite([{ input: white, top: 0, left: 0 }])
    .jpeg({ quality: 60 })
    .toBuffer();
  const [imageUrl, maskUrl] = await Promise.all(
    [picture, mask].map(async (bytes) => assetIn(await uploadAsset(server, bytes)).asset.key),
  );
  const promptObject = { imageUrl, maskUrl, prompt: 'a fox', size: '1024x1024', n: 1 };
  const request = { type: 'IMAGE_INPAINTER', model: 'gpt-image-1', promptObject };
  const { temporaryUrl } = recordIn(await askFor(server, request));
  const drawn = Buffer.from(await (await fetch(temporaryUrl)).arrayBuffer());
  const half = (bytes: Uint8Array, top: number): Promise<Buffer> =>
    sharp(bytes).removeAlpha().extract({ top, left: 0, width: 1024, height: 500 }).raw().toBuffer();
  expect((await half(drawn, 524)).equals(await half(picture, 524))).toBe(true);
  const [before, after] = await Promise.all([half(picture, 0), half(drawn, 0)]);
  expect(after.equals(before)).toBe(false);
  // One colour all over: no seam of half-kept pixels.
  expect(after.equals(Buffer.alloc(after.length, after.subarray(0, 3)))).toBe(true);

  const wrong = assetIn(await uploadAsset(server, jpeg)).asset.key;
  const reply = await askFor(server, {
    ...request,
    promptObject: { ...promptObject, maskUrl: wrong },
  });
  expect([reply.status, reply.json]).toMatchObject([400, { code: 'MASK_SIZE_MISMATCH' }]);
});

test('nothing of what a private server says, or whether there is one, gets out', async () => {
  const { port } = await serve((request, response) => {
    if (request.url === '/inside') response.end('top secret');
    else response.writeHead(302, { location: `http://127.0.0.1:${port}/inside` }).end();
  });
  const server = await openWholeServer({ values: { fetchAllow: 'localhost' } });
  const open = await vary(server, `http://127.0.0.1:${port}/`);
  const closed = await vary(server, 'http://127.0.0.1:1/');
  const redirected = await vary(server, `http://localhost:${port}/`);
  for (const reply of [open, redirected]) {
    expect([reply.status, reply.text]).toEqual([closed.status, closed.text]);
  }
});

test.each([
  ['no picture', '<!doctype html>', 400, 'NOT_A_PICTURE'],
  [
    'more than the model takes',
    Buffer.concat([jpeg, Buffer.alloc(4 * 1024 * 1024)]),
    413,
    'PICTURE_FILE_TOO_LARGE',
  ],
  [
    'a picture that is not square',
    await square.clone().resize(64, 32, { fit: 'fill' }).webp().toBuffer(),
    400,
    'IMAGE_NOT_SQUARE',
  ],
])('%s behind a URL is refused', async (_what, body, status, code) => {
  const { port } = await serve((_request, response) => {
    response.setHeader('content-type', 'image/png').end(body);
  });
  const server = await openWholeServer({ values: { fetchAllow: 'localhost' } });
  const reply = await vary(server, `http://localhost:${port}/`);
  expect([reply.status, reply.json]).toMatchObject([status, { code }]);
  expect(await ledger(server)).toEqual(NOTHING);
});
