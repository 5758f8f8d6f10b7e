import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import OpenAI, { toFile } from 'openai';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';

import { fault } from '../../src/kernel/errors.ts';
import { decode } from '../../src/pixels/decode.ts';
import { readProvenance } from '../../src/pixels/provenance.ts';
import { gradient, samplePng } from '../support/sample-pngs.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { EDITS, expectNothingLeft, form, type Parts } from '../support/upload-forms.ts';
import { openUploadServer, type UploadServer } from '../support/upload-server.ts';

const GENERATIONS = '/v1/images/generations';
const WIDE = { width: 96, height: 64 };

let picture: Buffer;
let mask: Buffer;
beforeAll(async () => {
  picture = await samplePng(WIDE);
  // The left half may change.
  const half = await samplePng({ width: 48, height: 64 }, 255);
  mask = await sharp({
    create: { ...WIDE, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite([{ input: half, left: 48, top: 0 }])
    .png()
    .toBuffer();
});

const clientOf = ({ origin, key }: UploadServer) =>
  new OpenAI({ baseURL: `${origin}/v1`, apiKey: key, maxRetries: 0 });

const bytesOf = (base64: string | undefined): Buffer => Buffer.from(base64 ?? '', 'base64');

async function generate(server: UploadServer, body: object) {
  const reply = await server.post(GENERATIONS, JSON.stringify(body), {
    'content-type': 'application/json',
  });
  return { ...reply, json: JSON.parse(reply.text) as Record<string, unknown> };
}

const edit = (parts: Parts = {}) =>
  form({ image: picture, prompt: 'make it night', model: 'gpt-image-1', ...parts });

test('the official client gets bytes, and is told what was chosen for it', async () => {
  const server = await openUploadServer();
  const client = clientOf(server);
  const drawn = await client.images.generate({
    model: 'gpt-image-1',
    prompt: 'a sticker of a cat',
    output_format: 'webp',
    n: 2,
  });
  expect(drawn).toMatchObject({
    background: 'transparent',
    output_format: 'webp',
    quality: 'medium',
    size: '1024x1024',
    usage: { output_tokens: 2 * 1056, input_tokens_details: { image_tokens: 0 } },
  });
  expect(drawn.data).toHaveLength(2);
  for (const one of drawn.data ?? []) {
    expect(Object.keys(one)).toEqual(['b64_json']);
    const bytes = bytesOf(one.b64_json);
    expect((await sharp(bytes).metadata()).format).toBe('webp');
    expect(readProvenance(bytes)).toMatchObject({ model: 'gpt-image-1' });
  }
  const edited = await client.images.edit({
    model: 'gpt-image-1.5',
    image: [
      await toFile(picture, 'a.png', { type: 'image/png' }),
      await toFile(picture, 'b.png', { type: 'image/png' }),
    ],
    mask: await toFile(mask, 'm.png', { type: 'image/png' }),
    prompt: 'a cat',
    input_fidelity: 'high',
    quality: 'high',
  });
  // 3 : 2, as the picture is.
  expect(edited).toMatchObject({ size: '1536x1024', quality: 'high', output_format: 'png' });
  expect(edited.usage?.output_tokens).toBe(6208);
  expect(edited.usage?.input_tokens_details.image_tokens).toBeGreaterThan(2 * 6240);
});

test('the body is in the order of the original, and as it is documented', async () => {
  const server = await openUploadServer();
  const { json } = await generate(server, { model: 'gpt-image-2', prompt: 'x', size: '1280x720' });
  expect(Object.keys(json)).toEqual([
    'created',
    'background',
    'data',
    'output_format',
    'quality',
    'size',
    'usage',
  ]);
  const document = (await (await fetch(`${server.origin}/openapi.json`)).json()) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'gala', ...document });
  const validate = ajv.compile({ $ref: 'gala#/components/schemas/ImagesResponse' });
  expect([validate(json), validate.errors]).toEqual([true, null]);
});

test('protected pixels stay, in every format that loses nothing', async () => {
  const server = await openUploadServer();
  const wanted = await decode(
    await sharp(picture).resize(1536, 1024, { kernel: 'lanczos3' }).png().toBuffer(),
  );
  const answers = await Promise.all(
    ['png', 'webp'].map(async (format) => {
      const { text } = await server.post(EDITS, edit({ mask, output_format: format, seed: '3' }));
      const { data } = JSON.parse(text) as { data: readonly { b64_json: string }[] };
      return decode(bytesOf(data[0]?.b64_json));
    }),
  );
  const [png, webp] = answers;
  expect(Buffer.from(png!.data).equals(Buffer.from(webp!.data))).toBe(true);
  // Well inside what stays, the picture is the enlarged input and not the solid colour.
  const at = 3 * (512 * 1536 + 1400);
  // Red and green are smooth there.
  for (let c = 0; c < 2; c++) {
    expect(Math.abs(png!.data[at + c]! - wanted.data[at + c]!)).toBeLessThan(6);
  }
});

test.each([
  [{ image: 'JPEG' }, 'jpeg'],
  [{ image: 'WebP' }, 'webp'],
] as const)('takes pictures that came as %s', async (_, format) => {
  const server = await openUploadServer();
  const bytes = await gradient(80, 60).toFormat(format).toBuffer();
  const reply = await server.post(EDITS, edit({ image: { bytes, type: `image/${format}` } }));
  expect(reply.status).toBe(200);
  await expectNothingLeft(server);
});

test('a request that names no model gets the one its parameters belong to', async () => {
  const server = await openUploadServer();
  expect((await generate(server, { prompt: 'x', background: 'opaque' })).json['size']).toBe(
    '1024x1024',
  );
  const classic = await generate(server, { prompt: 'x', size: '256x256' });
  expect(Object.keys(classic.json)).toEqual(['created', 'data']);
  const old = await server.post(
    EDITS,
    form({ image: await samplePng({}, 0), prompt: 'a', size: '256x256' }),
  );
  expect(old.text).toContain('"url"');
  const current = await server.post(EDITS, form({ image: picture, prompt: 'a' }));
  expect(current.text).toContain('"b64_json"');
});

test.each([
  [{ response_format: 'url' }, "Unknown parameter: 'response_format'."],
  [{ style: 'vivid' }, "Unknown parameter: 'style'."],
  [
    { n: 11 },
    "Invalid 'n': integer above maximum value. Expected a value <= 10, but got 11 instead.",
  ],
  [
    { size: '1254x836' },
    "Invalid value: '1254x836'. Supported values are: '1024x1024', '1024x1536', '1536x1024', and 'auto'.",
  ],
  [
    { model: 'gpt-image-2', size: '1792x936' },
    "Invalid size '1792x936'. Width and height must both be divisible by 16.",
  ],
  [
    { model: 'gpt-image-2', size: '512x512' },
    "Invalid size '512x512'. Requested resolution is below the current minimum pixel budget.",
  ],
  [
    { model: 'gpt-image-2', size: '3856x1600' },
    "Invalid size '3856x1600'. The longest edge must be less than or equal to 3840.",
  ],
  [
    { quality: 'standard' },
    "Invalid value: 'standard'. Supported values are: 'low', 'medium', 'high', and 'auto'.",
  ],
  [
    { model: 'gpt-image-2.5-flare', quality: 'ultra' },
    "Invalid value: 'ultra'. Supported values are: 'low', 'medium', 'high', 'xhigh', 'max', and 'auto'.",
  ],
  [
    { background: 'transparent', output_format: 'jpeg' },
    "Transparent background is not supported for output format 'jpeg'.",
  ],
  [{ output_compression: 50 }, 'Compression less than 100 is not supported for PNG output format.'],
  [
    { output_format: 'jpeg', output_compression: 101 },
    "Invalid 'output_compression': integer above maximum value. Expected a value <= 100, but got 101 instead.",
  ],
  [{ input_fidelity: 'high' }, "Unknown parameter: 'input_fidelity'."],
  [
    { prompt: 'x'.repeat(32_001) },
    "Invalid 'prompt': string too long. Expected a string with maximum length 32000, but got a string with length 32001 instead.",
  ],
])('a generation refuses %j', async (body, message) => {
  const server = await openUploadServer();
  const reply = await generate(server, { model: 'gpt-image-1', prompt: 'x', ...body });
  expect([reply.status, reply.error.message]).toEqual([400, message]);
});

test.each<[string, () => Promise<Parts> | Parts, number, string]>([
  [
    '17 images',
    () => ({ 'image[]': Array.from({ length: 16 }, () => picture) }),
    400,
    "Invalid 'image': array too long. Expected an array with maximum length 16, but got an array with length 17 instead.",
  ],
  [
    'a GIF',
    async () => ({ image: { bytes: await gradient(9, 9).gif().toBuffer(), type: 'image/png' } }),
    400,
    'Invalid image file or mode for image 1, please check your image file.',
  ],
  [
    'a type of its own',
    () => ({ image: { bytes: picture, type: 'image/bmp' } }),
    400,
    "Invalid file 'image': unsupported mimetype ('image/bmp'). Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.",
  ],
  [
    'a broken second image',
    () => ({ 'image[]': picture.subarray(0, 200) }),
    400,
    'Invalid image file or mode for image 2, please check your image file.',
  ],
  [
    'a mask without alpha',
    () => ({ mask: picture }),
    400,
    'Invalid mask image format - mask image missing alpha channel',
  ],
  [
    'a mask of another size',
    async () => ({ mask: await samplePng({}, 0) }),
    400,
    'Invalid mask image format - mask size does not match image size',
  ],
  [
    'fidelity where there is none',
    () => ({ model: 'gpt-image-2', input_fidelity: 'low' }),
    400,
    "The model 'gpt-image-2' does not support the 'input_fidelity' parameter.",
  ],
])('an edit refuses %s, and nothing stays', async (_, parts, status, message) => {
  const server = await openUploadServer();
  const reply = await server.post(EDITS, edit(await parts()));
  expect([reply.status, reply.error.message]).toEqual([status, message]);
  await expectNothingLeft(server);
});

test('what an engine cannot see is refused with the two ways out, and costs nothing', async () => {
  const engine = solidEngine({ id: 'collage', failure: () => fault('edit_needs_mask', {}) });
  const server = await openUploadServer({ engine });
  const reply = await server.post(EDITS, edit({ prompt: 'remove the cat' }));
  expect(reply.status).toBe(400);
  expect(reply.error).toMatchObject({ type: 'image_generation_user_error', code: 'mask_required' });
  expect(reply.error.message).toContain('Send a mask');
  await expectNothingLeft(server);
});
