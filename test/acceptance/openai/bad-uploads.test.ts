import { beforeAll, expect, test } from 'vitest';

import { builtGala, type Reply } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';
import { gradient, samplePng } from '../../support/sample-pngs.ts';

const server = builtGala();
let documentation: Documentation;
let transparent: Buffer;
let opaque: Buffer;
beforeAll(async () => {
  documentation = await readDocumentation(server);
  transparent = await samplePng({}, 0);
  opaque = await samplePng();
});

type Path = '/v1/images/edits' | '/v1/images/variations';

async function post(
  path: Path,
  parts: Readonly<Record<string, string | Buffer>>,
  type = 'image/png',
): Promise<Reply> {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'string') form.append(name, part);
    else form.append(name, new File([new Uint8Array(part)], `${name}.png`, { type }));
  }
  const encoded = new Response(form);
  const headers = { 'content-type': encoded.headers.get('content-type') ?? '' };
  return server.send(path, { method: 'POST', body: encoded.body!, headers });
}

/** The body as it has to be, byte by byte: older checks begin with the code. */
const older = (message: string) =>
  `${JSON.stringify({ error: { code: null, message, param: null, type: 'invalid_request_error' } }, null, 2)}\n`;

const newer = (
  message: string,
  param: string | null,
  code: string | null,
  type = 'invalid_request_error',
) => `${JSON.stringify({ error: { message, type, param, code } }, null, 2)}\n`;

test.each<[string, Path, () => Promise<Reply>, string]>([
  [
    'no image',
    '/v1/images/edits',
    () => post('/v1/images/edits', { prompt: 'a', mask: transparent }),
    newer("Missing required parameter: 'image'.", 'image', 'missing_required_parameter'),
  ],
  [
    'a name instead of a file',
    '/v1/images/edits',
    () => post('/v1/images/edits', { prompt: 'a', image: 'cat.png', mask: transparent }),
    newer(
      "Invalid type for 'image': expected one of an array of files or file, but got a string instead.",
      'image',
      'invalid_type',
    ),
  ],
  [
    'a file of another type',
    '/v1/images/variations',
    () => post('/v1/images/variations', { image: opaque }, 'image/jpeg'),
    newer(
      "Invalid file 'image': unsupported mimetype ('image/jpeg'). Supported file formats are 'image/png'.",
      'image',
      'unsupported_file_mimetype',
    ),
  ],
  [
    'a JPEG that claims to be a PNG',
    '/v1/images/variations',
    async () => post('/v1/images/variations', { image: await gradient(64, 64).jpeg().toBuffer() }),
    older('Uploaded image must be a PNG and less than 4 MB.'),
  ],
  [
    'a picture that is not square',
    '/v1/images/variations',
    async () =>
      post('/v1/images/variations', { image: await samplePng({ width: 80, height: 60 }) }),
    older(
      'Invalid input image - expected an image with equal width and height, got 80x60 instead.',
    ),
  ],
  [
    'no transparency anywhere',
    '/v1/images/edits',
    () => post('/v1/images/edits', { model: 'dall-e-2', prompt: 'a', image: opaque }),
    older("Invalid input image - format must be in ['RGBA', 'LA', 'L'], got RGB."),
  ],
  [
    'a mask without alpha',
    '/v1/images/edits',
    () => post('/v1/images/edits', { prompt: 'a', image: opaque, mask: opaque }),
    newer(
      'Invalid mask image format - mask image missing alpha channel',
      null,
      'invalid_mask_image_format',
      'image_generation_user_error',
    ),
  ],
  [
    'a mask of another size',
    '/v1/images/edits',
    async () =>
      post('/v1/images/edits', {
        prompt: 'a',
        image: opaque,
        mask: await samplePng({ width: 32 }, 0),
      }),
    newer(
      'Invalid mask image format - mask size does not match image size',
      null,
      'invalid_mask_image_format',
      'image_generation_user_error',
    ),
  ],
  [
    'another model',
    '/v1/images/variations',
    () => post('/v1/images/variations', { image: opaque, model: 'dall-e-3' }),
    newer(
      "Invalid value: 'dall-e-3'. Supported values are: 'dall-e-2' and 'mini'.",
      'model',
      'invalid_value',
    ),
  ],
  [
    'JSON',
    '/v1/images/variations',
    () => server.send('/v1/images/variations', { json: { prompt: 'a' } }),
    newer(
      "Unsupported content type: 'application/json'. This API method only accepts 'multipart/form-data' requests, but you specified the header 'Content-Type: application/json'. Please try again with a supported content type.",
      null,
      'unsupported_content_type',
    ),
  ],
])('%s is refused in OpenAI’s words and leaves nothing behind', async (_name, path, send, text) => {
  const reply = await send();
  expect(reply.text).toBe(text);
  expect(reply.status).toBe(400);
  expect(documentation.deviations(`POST ${path}`, reply)).toEqual([]);
  expect(await server.pictures()).toEqual([]);
  expect((await server.send('/gala/v1/records')).json).toMatchObject({ data: [] });
});

test('another method', async () => {
  const reply = await server.send('/v1/images/variations');
  expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
  expect(documentation.deviations('POST /v1/images/variations', reply)).toEqual([]);
});

test('what is answered is what is documented', async () => {
  const edited = await post('/v1/images/edits', {
    image: transparent,
    prompt: 'a boat',
    size: '256x256',
    response_format: 'b64_json',
  });
  expect(documentation.deviations('POST /v1/images/edits', edited)).toEqual([]);
  const varied = await post('/v1/images/variations', { image: opaque, size: '256x256', n: '2' });
  expect(documentation.deviations('POST /v1/images/variations', varied)).toEqual([]);
  expect((varied.json as { data: unknown[] }).data).toHaveLength(2);
});
