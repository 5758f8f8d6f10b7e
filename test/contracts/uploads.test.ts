import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';

import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test, vi } from 'vitest';

import { createSpoolFolder } from '../../src/storage/filesystem/spool-folder.ts';
import { gradient, samplePng } from '../support/sample-pngs.ts';
import { door, solidEngine } from '../support/solid-engine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  EDITS,
  expectNothingLeft,
  filePart,
  form,
  FORM_END,
  FORM_TYPE,
  VARIATIONS,
  type Parts,
} from '../support/upload-forms.ts';
import { openUploadServer, type UploadServer } from '../support/upload-server.ts';

let transparent: Buffer;
let opaque: Buffer;
beforeAll(async () => {
  transparent = await samplePng({}, 0);
  opaque = await samplePng();
});

const edit = (parts: Parts = {}) =>
  form({ image: transparent, prompt: 'a cat', size: '256x256', ...parts });

test('takes what forms can say, and leaves nothing lying about', async () => {
  const server = await openUploadServer();
  const accepted: readonly [string, FormData][] = [
    [EDITS, edit()],
    [EDITS, edit({ mask: transparent, n: '2', seed: '7', user: 'jane', model: 'dall-e-2' })],
    [EDITS, edit({ image: opaque, mask: transparent, quality: 'standard' })],
    [EDITS, edit({ response_format: 'b64_json' })],
    [EDITS, form({ 'image[]': transparent, prompt: 'a cat', size: '256x256' })],
    [EDITS, edit({ image: { bytes: transparent, type: 'application/octet-stream' } })],
    [VARIATIONS, form({ image: opaque, size: '256x256' })],
    [VARIATIONS, form({ image: await gradient(50, 50).png({ palette: true }).toBuffer(), n: '1' })],
  ];
  for (const [path, body] of accepted) {
    const reply = await server.post(path, body);
    expect([reply.status, reply.text.slice(0, 12)]).toEqual([200, '{\n  "created']);
  }
  await expectNothingLeft(server);
});

test('hands numbers on as numbers', async () => {
  const server = await openUploadServer();
  const reply = await server.post(EDITS, edit({ n: '3', seed: '4294967295' }));
  expect(reply.headers.get('x-gala-seed')).toBe('4294967295,0,1');
});

const MASKLESS: Readonly<Record<string, readonly [() => Sharp, depth: number, type: number]>> = {
  L: [() => gradient(64, 64).toColourspace('b-w').png(), 8, 0],
  LA: [() => gradient(64, 64, 128).toColourspace('b-w').png(), 8, 4],
  RGBA: [() => gradient(64, 64, 128).png(), 8, 6],
  'a palette with alpha': [() => gradient(64, 64, 128).png({ palette: true }), 8, 3],
  '16 bits': [() => gradient(64, 64, 128).toColourspace('rgb16').png(), 16, 6],
  'interlaced rows': [() => gradient(64, 64, 128).png({ progressive: true }), 8, 6],
};

test.each(Object.entries(MASKLESS))(
  'an edit without a mask takes a picture in %s',
  async (_name, [make, depth, type]) => {
    const image = await make().toBuffer();
    expect([image[24], image[25]]).toEqual([depth, type]);
    const server = await openUploadServer();
    const reply = await server.post(EDITS, edit({ image }));
    expect([reply.status, reply.text]).toEqual([200, expect.stringContaining('"url"')]);
  },
);

test('a part with 10 kB of headers is read like any other', async () => {
  const server = await openUploadServer();
  const body = Buffer.concat([
    Buffer.from(filePart('image', `x-note: ${'y'.repeat(10_000)}\r\n`)),
    opaque,
    Buffer.from(FORM_END),
  ]);
  expect((await server.post(VARIATIONS, body, FORM_TYPE)).status).toBe(200);
});

test.each<[string, Record<string, string>]>([
  ['says that it is', { 'content-length': '200000' }],
  ['grows', { 'transfer-encoding': 'chunked' }],
])('a form that %s beyond its limit is not read on', async (_how, length) => {
  const server = await openUploadServer({ limits: { bodyBytes: 100_000 }, unwantedMs: 200 });
  const socket = server.dial();
  const answer = once(socket, 'data') as Promise<[Buffer]>;
  socket.on('error', () => undefined);
  socket.write(server.head(EDITS, { ...FORM_TYPE, ...length }));
  const body = filePart('image') + 'z'.repeat(130_000);
  socket.write(`${body.length.toString(16)}\r\n${body}`);
  const [heard] = await answer;
  expect(heard.toString()).toMatch(/^HTTP\/1\.1 413 [^]*connection: close/);
  socket.destroy();
  await expectNothingLeft(server);
});

test('a value that is no file and too long is refused', async () => {
  const server = await openUploadServer({ limits: { fieldBytes: 5000 } });
  const reply = await server.post(EDITS, edit({ user: 'y'.repeat(5001) }));
  expect(reply.status).toBe(413);
  await expectNothingLeft(server);
});

/** Begins to send a file and stops in its middle. */
async function stopHalfway(server: UploadServer): Promise<Socket> {
  const socket = server.dial();
  socket.write(server.head(EDITS, { ...FORM_TYPE, 'content-length': '1000000' }));
  socket.write(filePart('image') + 'z'.repeat(200_000));
  await vi.waitFor(async () => expect(await server.spooled()).toHaveLength(1));
  return socket;
}

test('a client that leaves in the middle of a file leaves nothing behind', async () => {
  const server = await openUploadServer();
  const socket = await stopHalfway(server);
  expect(await server.spooled()).toHaveLength(1);
  socket.destroy();
  await expectNothingLeft(server);
});

test('a client that falls silent in the middle of a file is told, and cut off', async () => {
  const server = await openUploadServer({ limits: { stallMs: 300 } });
  const socket = await stopHalfway(server);
  let heard = '';
  socket.on('data', (bytes) => (heard += String(bytes)));
  await once(socket, 'close');
  expect(heard).toMatch(/^HTTP\/1\.1 408 [^]*Timed out reading the request body/);
  await expectNothingLeft(server);
});

test('a client that leaves while its edit is drawn cancels it, and its pictures go', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ id: 'collage', until: () => opened });
  const server = await openUploadServer({ engine });
  const leaving = new AbortController();
  const given = server.post(EDITS, edit(), {}, leaving.signal).catch(() => 'left');
  await vi.waitFor(() => expect(engine.drawing()).toBe(1));
  expect(await server.spooled()).toEqual([]);
  expect(await server.inputs()).toHaveLength(1);
  leaving.abort();
  expect(await given).toBe('left');
  await vi.waitFor(() => expect(engine.drawing()).toBe(0));
  await expectNothingLeft(server);
  open();
});

test('a server that was killed while it read a form removes the file when it starts', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'left'), 'half a picture');
  await createSpoolFolder(folder);
  expect(await readdir(folder)).toEqual([]);
});

test('an idempotency key knows a form by its fields and the bytes of its files', async () => {
  const server = await openUploadServer();
  const claim = { 'idempotency-key': 'order-1' };
  const first = await server.post(EDITS, edit(), claim);
  const again = await server.post(EDITS, edit({ n: '1' }), claim);
  expect(again.headers.get('x-gala-record')).toBe(first.headers.get('x-gala-record'));
  const other = await server.post(EDITS, edit({ image: await samplePng({}, 9) }), claim);
  expect([other.status, other.error.code]).toEqual([400, 'idempotency_key_reused']);
  const elsewhere = await server.post(VARIATIONS, form({ image: transparent }), claim);
  expect(elsewhere.status).toBe(400);
  await expectNothingLeft(server);
});

test('a forced failure stores nothing', async () => {
  const server = await openUploadServer();
  const reply = await server.post(EDITS, edit(), { 'x-gala-force': 'server_error' });
  expect(reply.status).toBe(500);
  await expectNothingLeft(server);
});

test('what edits take, generations do not', async () => {
  const server = await openUploadServer();
  const reply = await server.post('/v1/images/generations', edit());
  expect([reply.status, reply.error.message]).toEqual([
    400,
    expect.stringContaining("only accepts 'application/json'"),
  ]);
});

test('trailing bytes after a picture do no harm', async () => {
  const server = await openUploadServer();
  const image = Buffer.concat([opaque, Buffer.alloc(50_000)]);
  expect(await sharp(image).metadata()).toMatchObject({ width: 64 });
  expect((await server.post(VARIATIONS, form({ image }))).status).toBe(200);
});
