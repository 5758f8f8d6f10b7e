import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import OpenAI, { toFile } from 'openai';
import sharp from 'sharp';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import { decode } from '../../src/pixels/decode.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { EDITS, expectNothingLeft } from '../support/upload-forms.ts';
import { openUploadServer, type UploadServer } from '../support/upload-server.ts';

const SIZE = { width: 96, height: 64 };
const MODEL = { model: 'gpt-image-1', prompt: 'make it night' };

let picture: Buffer;
let noise: Buffer;
let mask: Buffer;
beforeAll(async () => {
  picture = await samplePng(SIZE);
  // Long enough to wait on disk.
  const data = Buffer.from(Uint8Array.from({ length: 200 * 200 * 3 }, (_, i) => (i * i) % 251));
  noise = await sharp(data, { raw: { width: 200, height: 200, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const half = await samplePng({ width: 48, height: 64 }, 255);
  mask = await sharp({
    create: { ...SIZE, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite([{ input: half, left: 48, top: 0 }])
    .png()
    .toBuffer();
});

const dataUrl = (bytes: Buffer, type = 'image/png'): string =>
  `data:${type};base64,${bytes.toString('base64')}`;

const url = (bytes: Buffer) => ({ image_url: dataUrl(bytes) });

async function edit(server: UploadServer, body: object | string, headers = {}, path = EDITS) {
  const sent = typeof body === 'string' ? body : JSON.stringify({ ...MODEL, ...body });
  const reply = await server.post(path, sent, { 'content-type': 'application/json', ...headers });
  const { data } = JSON.parse(reply.text) as { data?: { b64_json: string }[] };
  return { ...reply, pictures: data?.map((one) => Buffer.from(one.b64_json, 'base64')) ?? [] };
}

const recordsOf = async ({ origin, key }: UploadServer): Promise<number> => {
  const reply = await fetch(`${origin}/gala/v1/records`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return ((await reply.json()) as { data: unknown[] }).data.length;
};

test('pictures come as data URLs, short and long; what the mask protects stays', async () => {
  const seen: unknown[] = [];
  const engine = solidEngine({
    id: 'collage',
    failure: ({ source }) => void seen.push(source?.materials?.map(({ width }) => width)),
  });
  const server = await openUploadServer({ engine });
  const { status, pictures } = await edit(server, {
    images: [url(picture), url(noise), url(picture)],
    mask: url(mask),
    size: '1536x1024',
  });
  expect(status).toBe(200);
  const { width, data, channels } = await decode(pictures[0]!);
  expect(width).toBe(1536);
  const before = await sharp(picture)
    .resize(1536, 1024, { kernel: 'lanczos3' })
    .removeAlpha()
    .raw()
    .toBuffer();
  const at = (of: ArrayLike<number>, step: number) =>
    Array.from({ length: 3 }, (_, i) => of[step * 1500 + i] ?? 0);
  const distance = at(data, channels).map((v, i) => Math.abs(v - at(before, 3)[i]!));
  expect(Math.max(...distance)).toBeLessThan(12);
  expect(seen).toEqual([[200, 96]]);
  await expectNothingLeft(server);
});

test('the model is GPT Image 1.5 unless it is said, and DALL·E knows forms alone', async () => {
  const server = await openUploadServer();
  const { status } = await edit(server, JSON.stringify({ prompt: 'x', images: [url(picture)] }));
  expect(status).toBe(200);
  const refused = await edit(server, { images: [url(picture)], model: 'dall-e-2' });
  expect(refused).toMatchObject({ status: 400, error: { param: 'model', code: 'invalid_value' } });
  expect(refused.error.message).toMatch(
    /^Invalid value: 'dall-e-2'\. Supported values are: 'gpt-/u,
  );
  const azure = '/openai/deployments/gpt-image-1/images/edits?api-version=2025-04-01-preview';
  const byDeployment = JSON.stringify({ prompt: 'x', images: [url(picture)] });
  expect((await edit(server, byDeployment, {}, azure)).status).toBe(200);
});

test('with stream, its events come like those of a form', async () => {
  // What is not sent yet when the picture is done is left out, so it waits to be seen.
  let goOn: () => void = () => undefined;
  const wasSeen = new Promise<void>((resolve) => (goOn = resolve));
  const server = await openUploadServer({
    engine: solidEngine({
      id: 'collage',
      onTheWay: async (show) => {
        show();
        await wasSeen;
      },
    }),
  });
  const reply = await fetch(server.origin + EDITS, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...MODEL, images: [url(noise)], stream: true, partial_images: 1 }),
  });
  let text = '';
  for await (const piece of reply.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    if (text.includes('partial_image')) goOn();
  }
  const events = text.match(/^event: .*$/gmu);
  expect(events).toEqual(['event: image_edit.partial_image', 'event: image_edit.completed']);
  await expectNothingLeft(server);
});

test('an uploaded file is named by its id, and another team’s is as absent as none', async () => {
  const server = await openUploadServer();
  const client = new OpenAI({ baseURL: `${server.origin}/v1`, apiKey: server.key, maxRetries: 0 });
  const file = await client.files.create({
    file: await toFile(noise, 'a.png', { type: 'image/png' }),
    purpose: 'vision',
  });
  expect((await edit(server, { images: [{ file_id: file.id }] })).status).toBe(200);
  const admin = async (path: string, json: object): Promise<{ id: string; secret: string }> => {
    const reply = await fetch(server.origin + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(json),
    });
    return (await reply.json()) as { id: string; secret: string };
  };
  const team = await admin('/gala/v1/teams', { name: 'others' });
  const { secret } = await admin('/gala/v1/keys', {
    name: 'x',
    scopes: ['images'],
    team_id: team.id,
  });
  const refusals = await Promise.all([
    edit(server, { images: [{ file_id: file.id }] }, { authorization: `Bearer ${secret}` }),
    edit(server, { images: [{ file_id: 'file-none' }] }),
  ]);
  const [foreign, unknown] = refusals.map(({ status, error }) => ({ status, error }));
  expect(unknown).toEqual({
    status: 404,
    error: {
      message: 'No such File object: file-none',
      type: 'invalid_request_error',
      param: 'id',
      code: null,
    },
  });
  expect(JSON.parse(JSON.stringify(foreign).replaceAll(file.id, 'file-none'))).toEqual(unknown);
});

test('a link of this server is read without any network, by its own team', async () => {
  const server = await openUploadServer();
  const drawn = await server.post('/v1/images/generations', '{"prompt":"a cat","size":"256x256"}', {
    'content-type': 'application/json',
  });
  const [{ url: link }] = (JSON.parse(drawn.text) as { data: [{ url: string }] }).data;
  // The server is on a private network: fetched, this would be refused.
  expect((await edit(server, { images: [{ image_url: link }] })).status).toBe(200);
  const forged = link.replace(/sig=../u, 'sig=00');
  expect((await edit(server, { images: [{ image_url: forged }] })).status).toBe(403);
});

test('the same pictures with the same key are one request', async () => {
  const engine = solidEngine({ id: 'collage' });
  const server = await openUploadServer({ engine });
  const once = (bytes: Buffer) =>
    edit(server, { images: [url(bytes)] }, { 'idempotency-key': 'once' });
  const [first, again, other] = [await once(noise), await once(noise), await once(picture)];
  expect(again.text).toBe(first.text);
  expect(engine.begun).toHaveLength(1);
  expect(other).toMatchObject({ status: 400, error: { code: 'idempotency_key_reused' } });
});

/** A server of pictures and other things, by path. */
async function elsewhere(): Promise<{ readonly origin: string; readonly host: string }> {
  const server = createServer((request, response) => {
    const answer: Readonly<Record<string, () => unknown>> = {
      '/a.png': () => response.end(noise),
      '/page': () => response.end('<!doctype html><title>No picture</title>'),
      '/closed': () => response.writeHead(403).end(),
      '/gif': async () => response.end(await sharp(picture).gif().toBuffer()),
      '/endless': () => {
        response.write(picture.subarray(0, 20));
        const more = setInterval(() => response.write(Buffer.alloc(1)), 500);
        response.on('close', () => clearInterval(more));
      },
    };
    void answer[request.url ?? '']?.();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, host: '127.0.0.1' };
}

test('what lies elsewhere is fetched, several at a time; what is wrong there is told in OpenAI’s words', async () => {
  const { origin, host } = await elsewhere();
  const server = await openUploadServer({ fetchAllow: host });
  const from = (...paths: string[]) =>
    edit(server, { images: paths.map((path) => ({ image_url: origin + path })) });
  expect((await from(...Array.from({ length: 16 }, () => '/a.png'))).status).toBe(200);
  const refused = async (...paths: string[]) => {
    const { status, error } = await from(...paths);
    return [status, error.message, error.code];
  };
  const unusable = (index: number) => [
    400,
    `Invalid image file or mode for image ${index}, please check your image file.`,
    'invalid_image_file',
  ];
  expect(await refused('/a.png', '/page')).toEqual(unusable(2));
  expect(await refused('/gif')).toEqual(unusable(1));
  // Of a host on the operator's own list nothing more is told.
  expect(await refused('/closed')).toEqual([
    400,
    `Error while downloading ${origin}/closed.`,
    'invalid_value',
  ]);
  await expectNothingLeft(server);
});

const LONG = 20_971_521;

/** What is wrong, and the message; `null` where only the status is pinned. */
const WRONG: readonly (readonly [
  string,
  () => object | string,
  number,
  string | null,
  string | null,
])[] = [
  ['no pictures', () => ({}), 400, "Missing required parameter: 'images'.", 'images'],
  [
    'an empty list',
    () => ({ images: [] }),
    400,
    "Invalid 'images': empty array. Expected an array with minimum length 1, but got an empty array instead.",
    'images',
  ],
  [
    'text for a list',
    () => ({ images: dataUrl(noise) }),
    400,
    "Invalid type for 'images': expected an array of objects, but got a string instead.",
    'images',
  ],
  [
    'text for an object',
    () => ({ images: [dataUrl(noise)] }),
    400,
    "Invalid type for 'images[0]': expected an object, but got a string instead.",
    'images[0]',
  ],
  [
    'seventeen pictures',
    () => ({ images: Array.from({ length: 17 }, () => url(picture)) }),
    400,
    "Invalid 'images': array too long. Expected an array with maximum length 16, but got an array with length 17 instead.",
    'images',
  ],
  [
    'neither key',
    () => ({ images: [url(picture), {}] }),
    400,
    "Missing required parameter: 'images[1].image_url'.",
    'images[1].image_url',
  ],
  [
    'another key',
    () => ({ images: [{ ...url(picture), detail: 'high' }] }),
    400,
    "Unknown parameter: 'images[0].detail'.",
    'images[0].detail',
  ],
  [
    'a key of the mask',
    () => ({ images: [url(picture)], mask: { url: 'x' } }),
    400,
    "Unknown parameter: 'mask.url'.",
    'mask.url',
  ],
  [
    'both keys',
    () => ({ images: [{ ...url(picture), file_id: 'file-1' }] }),
    400,
    null,
    'images[0]',
  ],
  [
    'a number for a URL',
    () => ({ images: [{ image_url: 1 }] }),
    400,
    "Invalid type for 'images[0].image_url': expected a string, but got an integer instead.",
    'images[0].image_url',
  ],
  [
    'no URL at all',
    () => ({ images: [{ image_url: 'cat.png' }] }),
    400,
    "Invalid 'images[0].image_url'. Expected a valid URL, but got a value with an invalid format.",
    'images[0].image_url',
  ],
  [
    'too long a data URL',
    () => ({ images: [{ image_url: `data:image/png;base64,${'A'.repeat(LONG - 22)}` }] }),
    400,
    `Invalid 'images[0].image_url': string too long. Expected a string with maximum length 20971520, but got a string with length ${LONG} instead.`,
    'images[0].image_url',
  ],
  [
    'a private address',
    () => ({ images: [{ image_url: 'http://127.0.0.1/a.png' }] }),
    400,
    'Error while downloading http://127.0.0.1/a.png. Its host has no public address.',
    'url',
  ],
  [
    'a type that is no picture’s',
    () => ({ images: [{ image_url: dataUrl(noise, 'text/html') }] }),
    400,
    "Invalid file 'images[0].image_url': unsupported mimetype ('text/html'). Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.",
    'images[0].image_url',
  ],
  [
    'base64 that is none',
    () => ({ images: [{ image_url: 'data:image/png;base64,AA*A' }] }),
    400,
    null,
    'images[0].image_url',
  ],
  [
    'a second picture that is cut short',
    () => ({ images: [url(noise), url(noise.subarray(0, -50_000))] }),
    400,
    'Invalid image file or mode for image 2, please check your image file.',
    null,
  ],
  [
    'a mask without alpha',
    () => ({ images: [url(noise), url(picture)], mask: url(noise) }),
    400,
    'Invalid mask image format - mask image missing alpha channel',
    null,
  ],
  [
    'a mask that fits the second picture alone',
    () => ({ images: [url(noise), url(picture)], mask: url(mask) }),
    400,
    'Invalid mask image format - mask size does not match image size',
    null,
  ],
  [
    'too long a prompt',
    () => ({ images: [url(picture)], prompt: '\u00e9'.repeat(400_000) }),
    400,
    "Invalid 'prompt': string too long. Expected a string with maximum length 32000, but got a string with length 400000 instead.",
    'prompt',
  ],
  [
    'what ends too early',
    () => `{"prompt":"x","images":[{"image_url":"${dataUrl(noise)}`,
    400,
    null,
    null,
  ],
  [
    'two at once with stream',
    () => ({ images: [url(noise)], n: 2, stream: true }),
    400,
    'Streaming is only supported with n=1.',
    'input',
  ],
];

test('whatever is wrong is told, and nothing is kept of it', { timeout: 30_000 }, async () => {
  const server = await openUploadServer();
  for (const [what, body, status, message, param] of WRONG) {
    const refused = await edit(server, body());
    const { error } = refused;
    expect({ what, status: refused.status, param: error.param, message: error.message }).toEqual({
      what,
      status,
      param,
      message: message ?? error.message,
    });
    await expectNothingLeft(server);
  }
  expect(await recordsOf(server)).toBe(0);
});

test('sixteen data URLs of 20 MB are refused before they are read', async () => {
  const server = await openUploadServer({ unwantedMs: 200 });
  const socket = server.dial();
  onTestFinished(() => void socket.destroy());
  const headers = { 'content-type': 'application/json', 'content-length': String(16 * 20_000_000) };
  socket.write(server.head(EDITS, headers));
  const answer = await new Promise<string>((resolve) =>
    socket.once('data', (bytes: Buffer) => resolve(bytes.toString())),
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
  expect(answer).toContain('Maximum content size limit (67108864) exceeded');
});

test('a client that leaves in the middle leaves nothing', async () => {
  const server = await openUploadServer();
  const socket = server.dial();
  const body = `{"prompt":"x","images":[{"image_url":"${dataUrl(noise)}`;
  const headers = { 'content-type': 'application/json', 'content-length': '1000000' };
  socket.write(server.head(EDITS, headers) + body);
  await vi.waitFor(async () => expect(await server.spooled()).toHaveLength(1));
  socket.destroy();
  await expectNothingLeft(server);
});

test('a client that leaves while its picture is fetched leaves nothing', async () => {
  const { origin, host } = await elsewhere();
  const server = await openUploadServer({ fetchAllow: host });
  const leaving = new AbortController();
  const body = { ...MODEL, images: [url(noise), { image_url: `${origin}/endless` }, url(noise)] };
  const reply = server
    .post(EDITS, JSON.stringify(body), { 'content-type': 'application/json' }, leaving.signal)
    .catch(() => 'left');
  await vi.waitFor(async () => expect(await server.spooled()).toHaveLength(2));
  await sleep(50);
  leaving.abort();
  expect(await reply).toBe('left');
  await expectNothingLeft(server);
});

test('variations know forms alone', async () => {
  const server = await openUploadServer();
  const refused = await edit(server, { images: [url(noise)] }, {}, '/v1/images/variations');
  expect(refused.status).toBe(400);
  expect(refused.error.code).toBe('unsupported_content_type');
});
