import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';

import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test, vi } from 'vitest';

import { createSpoolFolder } from '../../src/storage/filesystem/spool-folder.ts';
import { claimingPng, gradient, samplePng } from '../support/sample-pngs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { door, solidEngine } from '../support/solid-engine.ts';
import { openUploadServer, type UploadServer } from '../support/upload-server.ts';

const EDITS = '/v1/images/edits';
const VARIATIONS = '/v1/images/variations';

type Part = string | Buffer | { readonly bytes: Uint8Array; readonly type: string };

let transparent: Buffer;
let opaque: Buffer;
beforeAll(async () => {
  transparent = await samplePng({}, 0);
  opaque = await samplePng();
});

/** A form whose files are PNGs unless they say otherwise; a part may come more than once. */
function form(parts: Readonly<Record<string, Part | readonly Part[]>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    for (const part of Array.isArray(value) ? (value as readonly Part[]) : [value as Part]) {
      if (typeof part === 'string') data.append(name, part);
      else {
        const { bytes, type } = Buffer.isBuffer(part) ? { bytes: part, type: 'image/png' } : part;
        data.append(name, new File([new Uint8Array(bytes)], `${name}.png`, { type }));
      }
    }
  }
  return data;
}

async function expectNothingLeft(server: UploadServer): Promise<void> {
  await vi.waitFor(async () => {
    expect(await server.spooled()).toEqual([]);
    expect(await server.inputs()).toEqual([]);
  });
}

const edit = (parts: Readonly<Record<string, Part | readonly Part[]>> = {}) =>
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

const WHOLE = 4 * 1024 * 1024;

/** Valid up to its end, then filled up to a length. */
const padded = (png: Buffer, length: number) =>
  Buffer.concat([png, Buffer.alloc(length - png.length)]);

test.each<[string, string, () => Promise<FormData> | FormData, string, string | null]>([
  ['no image', EDITS, () => form({ prompt: 'a' }), "Missing required parameter: 'image'.", 'image'],
  [
    'no image to vary',
    VARIATIONS,
    () => form({ n: '1' }),
    "Missing required parameter: 'image'.",
    'image',
  ],
  [
    'no prompt',
    EDITS,
    () => form({ image: transparent }),
    "Missing required parameter: 'prompt'.",
    'prompt',
  ],
  [
    'an empty prompt',
    EDITS,
    () => edit({ prompt: '' }),
    "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty string instead.",
    'prompt',
  ],
  [
    'a long prompt',
    EDITS,
    () => edit({ prompt: '🐈'.repeat(1001) }),
    'Prompt must be length 1000 or less. Your prompt length is 1001. Please reduce your prompt length.',
    null,
  ],
  [
    'a prompt to vary by',
    VARIATIONS,
    () => form({ image: opaque, prompt: 'a' }),
    "Unknown parameter: 'prompt'.",
    'prompt',
  ],
  [
    'a mask to vary by',
    VARIATIONS,
    () => form({ image: opaque, mask: transparent }),
    "Unknown parameter: 'mask'.",
    'mask',
  ],
  [
    'an unknown field',
    EDITS,
    () => edit({ style: 'vivid' }),
    "Unknown parameter: 'style'.",
    'style',
  ],
  ['an unknown file', EDITS, () => edit({ photo: opaque }), "Unknown parameter: 'photo'.", 'photo'],
  [
    'a field with a field',
    EDITS,
    () => edit({ 'style[name]': 'vivid' }),
    "Unknown parameter: 'style'.",
    'style',
  ],
  [
    'text for the image',
    EDITS,
    () => form({ image: 'cat.png', prompt: 'a' }),
    "Invalid type for 'image': expected one of an array of files or file, but got a string instead.",
    'image',
  ],
  [
    'text for the mask',
    EDITS,
    () => edit({ mask: 'mask.png' }),
    "Invalid type for 'mask': expected a file, but got a string instead.",
    'mask',
  ],
  [
    'two images',
    EDITS,
    () => form({ 'image[]': [opaque, opaque], prompt: 'a' }),
    "Invalid type for 'image': expected a file, but got an array instead.",
    'image',
  ],
  [
    'an image and a list of one',
    EDITS,
    () => edit({ 'image[]': opaque }),
    "Invalid type for 'image': expected a file, but got an array instead.",
    'image',
  ],
  [
    'two masks',
    EDITS,
    () => edit({ mask: [transparent, transparent] }),
    "Invalid type for 'mask': expected a file, but got an array instead.",
    'mask',
  ],
  [
    'a file for the prompt',
    EDITS,
    () => edit({ prompt: opaque }),
    "Invalid type for 'prompt': expected a string, but got a file instead.",
    'prompt',
  ],
  [
    'a file for n',
    EDITS,
    () => edit({ n: opaque }),
    "Invalid type for 'n': expected an integer, but got a file instead.",
    'n',
  ],
  [
    'two prompts',
    EDITS,
    () => edit({ prompt: ['a', 'b'] }),
    "Invalid type for 'prompt': expected a string, but got an array instead.",
    'prompt',
  ],
  [
    'a field of the user',
    EDITS,
    () => edit({ 'user[name]': 'jane' }),
    "Invalid type for 'user': expected a string, but got an object instead.",
    'user',
  ],
  ...(['two', ''] as const).map(
    (n) =>
      [
        `n = “${n}”`,
        VARIATIONS,
        () => form({ image: opaque, n }),
        "Invalid type for 'n': expected an integer, but got a string instead.",
        'n',
      ] as [string, string, () => FormData, string, string],
  ),
  [
    'n = 1.5',
    VARIATIONS,
    () => form({ image: opaque, n: '1.5' }),
    "Invalid type for 'n': expected an integer, but got a decimal number instead.",
    'n',
  ],
  [
    'n = 11',
    VARIATIONS,
    () => form({ image: opaque, n: '11' }),
    "Invalid 'n': integer above maximum value. Expected a value <= 10, but got 11 instead.",
    'n',
  ],
  [
    'n = 0',
    EDITS,
    () => edit({ n: '0' }),
    "Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 instead.",
    'n',
  ],
  [
    'another size',
    VARIATIONS,
    () => form({ image: opaque, size: '1024x1536' }),
    'The size is not supported by this model.',
    null,
  ],
  [
    'another quality',
    EDITS,
    () => edit({ quality: 'high' }),
    "Invalid value: 'high'. Value must be 'standard'.",
    'quality',
  ],
  [
    'another format',
    EDITS,
    () => edit({ response_format: 'png' }),
    "Invalid value: 'png'. Supported values are: 'url' and 'b64_json'.",
    'response_format',
  ],
  ...([EDITS, VARIATIONS] as const).map(
    (path) =>
      [
        `dall-e-3 at ${path}`,
        path,
        () => form({ image: opaque, model: 'dall-e-3' }),
        "Invalid value: 'dall-e-3'. Value must be 'dall-e-2'.",
        'model',
      ] as [string, string, () => FormData, string, string],
  ),
  [
    'a JPEG that says so',
    EDITS,
    async () =>
      edit({ image: { bytes: await gradient(64, 64).jpeg().toBuffer(), type: 'image/jpeg' } }),
    "Invalid file 'image': unsupported mimetype ('image/jpeg'). Supported file formats are 'image/png'.",
    'image',
  ],
  [
    'bytes that nobody vouches for, and no PNG',
    EDITS,
    async () =>
      edit({ image: { bytes: Buffer.from('no picture'), type: 'application/octet-stream' } }),
    "Invalid file 'image': unsupported mimetype ('application/octet-stream'). Supported file formats are 'image/png'.",
    'image',
  ],
  [
    'a mask of another type',
    EDITS,
    () => edit({ mask: { bytes: transparent, type: 'image/webp' } }),
    "Invalid file 'mask': unsupported mimetype ('image/webp'). Supported file formats are 'image/png'.",
    'mask',
  ],
  [
    'a CMYK JPEG that claims to be a PNG',
    VARIATIONS,
    async () => form({ image: await gradient(64, 64).toColourspace('cmyk').jpeg().toBuffer() }),
    'Uploaded image must be a PNG and less than 4 MB.',
    null,
  ],
  [
    'an SVG',
    VARIATIONS,
    () =>
      form({
        image: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      }),
    'Uploaded image must be a PNG and less than 4 MB.',
    null,
  ],
  [
    'an empty file',
    VARIATIONS,
    () => form({ image: Buffer.alloc(0) }),
    'Uploaded image must be a PNG and less than 4 MB.',
    null,
  ],
  [
    '4 MB',
    VARIATIONS,
    () => form({ image: padded(opaque, WHOLE) }),
    'Uploaded image must be a PNG and less than 4 MB.',
    null,
  ],
  [
    '4 MB and 1 byte',
    VARIATIONS,
    () => form({ image: padded(opaque, WHOLE + 1) }),
    'Uploaded image must be a PNG and less than 4 MB.',
    null,
  ],
  [
    'a mask of 5 MB',
    EDITS,
    () => edit({ mask: padded(transparent, 5_000_000) }),
    'Uploaded mask must be a PNG and less than 4 MB.',
    null,
  ],
  [
    'a PNG cut short',
    VARIATIONS,
    () => form({ image: opaque.subarray(0, opaque.length / 2) }),
    'Uploaded image must be a PNG and less than 4 MB.',
    null,
  ],
  [
    'a PNG with half its pixels and an end',
    VARIATIONS,
    () =>
      form({ image: Buffer.concat([opaque.subarray(0, opaque.length / 2), opaque.subarray(-12)]) }),
    'Uploaded image must be a PNG and less than 4 MB.',
    null,
  ],
  [
    'a PNG that claims 30 000 × 30 000',
    VARIATIONS,
    async () => form({ image: await claimingPng(30_000, 30_000) }),
    'Invalid input image - expected at most 4096x4096 pixels, got 30000x30000 instead.',
    null,
  ],
  [
    'a PNG that claims more than it holds',
    VARIATIONS,
    async () => form({ image: await claimingPng(2000, 2000) }),
    'Uploaded image must be a PNG and less than 4 MB.',
    null,
  ],
  [
    'a picture that is not square',
    VARIATIONS,
    async () => form({ image: await samplePng({ width: 64, height: 48 }) }),
    'Invalid input image - expected an image with equal width and height, got 64x48 instead.',
    null,
  ],
  [
    'no mask and no alpha',
    EDITS,
    () => edit({ image: opaque }),
    "Invalid input image - format must be in ['RGBA', 'LA', 'L'], got RGB.",
    null,
  ],
  [
    'a mask without alpha',
    EDITS,
    () => edit({ mask: opaque }),
    'Invalid mask image format - mask image missing alpha channel',
    null,
  ],
  [
    'a mask of another size',
    EDITS,
    async () => edit({ mask: await samplePng({ width: 32 }, 0) }),
    'Invalid mask image format - mask size does not match image size',
    null,
  ],
  [
    '200 parts',
    EDITS,
    () => edit(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`extra${i}`, 'x']))),
    'Too many parts in the multipart form: at most 100 are read.',
    null,
  ],
  [
    '60 files',
    EDITS,
    () => edit({ 'image[]': Array.from({ length: 60 }, () => opaque) }),
    'Too many parts in the multipart form: at most 100 are read.',
    null,
  ],
])('refuses %s', async (_name, path, body, message, param) => {
  const server = await openUploadServer();
  const reply = await server.post(path, await body());
  expect([reply.error.message, reply.error.param]).toEqual([message, param]);
  expect(reply.status).toBe(400);
  await expectNothingLeft(server);
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

const BOUNDARY = 'x-gala-boundary';
const FORM_TYPE = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

const filePart = (name: string, headers = '') =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"; filename="a.png"\r\ncontent-type: image/png\r\n${headers}\r\n`;

test.each<[string, string, Record<string, string>, string]>([
  [
    'JSON',
    '{"prompt": "a"}',
    { 'content-type': 'application/json' },
    "Unsupported content type: 'application/json'. This API method only accepts 'multipart/form-data' requests",
  ],
  [
    'a plain form',
    'a=b',
    { 'content-type': 'application/x-www-form-urlencoded' },
    "Unsupported content type: 'application/x-www-form-urlencoded'. This API",
  ],
  [
    'a form without a boundary',
    'x',
    { 'content-type': 'multipart/form-data' },
    'Could not parse multipart form',
  ],
  ['a form that is none', 'nonsense', FORM_TYPE, 'Could not parse multipart form'],
  [
    'a form that stops in a file',
    `${filePart('image')}abc`,
    FORM_TYPE,
    'Could not parse multipart form',
  ],
  [
    'a form that stops in a header',
    `--${BOUNDARY}\r\ncontent-dispo`,
    FORM_TYPE,
    'Could not parse multipart form',
  ],
  [
    'a name that objects inherit',
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\nx\r\n--${BOUNDARY}--\r\n`,
    FORM_TYPE,
    'Could not parse multipart form',
  ],
  ['no body', '', FORM_TYPE, "Missing required parameter: 'image'."],
])('refuses %s instead of a form', async (_name, body, headers, message) => {
  const server = await openUploadServer();
  const reply = await server.post(EDITS, body, headers);
  expect([reply.status, reply.error.message]).toEqual([400, expect.stringContaining(message)]);
  await expectNothingLeft(server);
});

test('a part with 10 kB of headers is read like any other', async () => {
  const server = await openUploadServer();
  const body = Buffer.concat([
    Buffer.from(filePart('image', `x-note: ${'y'.repeat(10_000)}\r\n`)),
    opaque,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
  expect((await server.post(VARIATIONS, body, FORM_TYPE)).status).toBe(200);
});

test.each<[string, Record<string, string>]>([
  ['says that it is', { 'content-length': '200000' }],
  ['grows', { 'transfer-encoding': 'chunked' }],
])('a form that %s beyond its limit is not read on', async (_how, length) => {
  const server = await openUploadServer({ limits: { bodyBytes: 100_000 } });
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
  const image = padded(opaque, 100_000);
  expect(await sharp(image).metadata()).toMatchObject({ width: 64 });
  expect((await server.post(VARIATIONS, form({ image }))).status).toBe(200);
});
