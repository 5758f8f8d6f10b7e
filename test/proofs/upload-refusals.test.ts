import { beforeAll, expect, test } from 'vitest';

import { claimingPng, gradient, samplePng } from '../support/sample-pngs.ts';
import {
  EDITS,
  expectNothingLeft,
  filePart,
  form,
  FORM_TYPE,
  formOfOne,
  VARIATIONS,
  type Parts,
} from '../support/upload-forms.ts';
import { openUploadServer } from '../support/upload-server.ts';

let transparent: Buffer;
let opaque: Buffer;
beforeAll(async () => {
  transparent = await samplePng({}, 0);
  opaque = await samplePng();
});

const edit = (parts: Parts = {}) =>
  form({ image: transparent, prompt: 'a cat', model: 'dall-e-2', ...parts });

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
    () => form({ 'image[]': [opaque, opaque], prompt: 'a', model: 'dall-e-2' }),
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
        path === EDITS
          ? "Invalid value: 'dall-e-3'. Supported values are: 'dall-e-2', 'gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'chatgpt-image-latest', 'gpt-image-2', and 'gpt-image-2-2026-04-21'."
          : "Invalid value: 'dall-e-3'. Value must be 'dall-e-2'.",
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
    'Too many files in the multipart form: at most 20 are read.',
    null,
  ],
])('refuses %s', async (_name, path, body, message, param) => {
  const server = await openUploadServer();
  const reply = await server.post(path, await body());
  expect([reply.error.message, reply.error.param]).toEqual([message, param]);
  expect(reply.status).toBe(400);
  await expectNothingLeft(server);
});

test.each<[string, string | Uint8Array, Record<string, string>, string]>([
  [
    'XML',
    '<prompt>a</prompt>',
    { 'content-type': 'application/xml' },
    "Unsupported content type: 'application/xml'. This API method only accepts 'multipart/form-data or application/json' requests",
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
    formOfOne('; name="a"').slice(0, 30),
    FORM_TYPE,
    'Could not parse multipart form',
  ],
  [
    'text that is not UTF-8',
    Buffer.from(
      formOfOne('; name="prompt"').replace('\r\n\r\nx', '\r\n\r\nune \u00EEle'),
      'latin1',
    ),
    FORM_TYPE,
    'Could not parse multipart form',
  ],
  ['a part without a name', formOfOne(''), FORM_TYPE, 'Could not parse multipart form'],
  ...['__proto__', 'constructor'].map((name): [string, string, Record<string, string>, string] => [
    `the name ${name}, which objects inherit,`,
    formOfOne(`; name="${name}"`),
    FORM_TYPE,
    `Unknown parameter: '${name}'.`,
  ]),
  ['no body', '', FORM_TYPE, "Missing required parameter: 'image'."],
])('refuses %s instead of a form', async (_name, body, headers, message) => {
  const server = await openUploadServer();
  const reply = await server.post(EDITS, body, headers);
  expect([reply.status, reply.error.message]).toEqual([400, expect.stringContaining(message)]);
  await expectNothingLeft(server);
});
