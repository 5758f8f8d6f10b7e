import sharp from 'sharp';

import type { NamedBlob, PlannedRequest } from '../../web/src/api/planned-request.ts';
import type { Dialect } from '../../web/src/code/snippet.ts';
import { samplePng } from './sample-pngs.ts';

const EDGE = 256;

/** A text with all that shells and languages read something into. */
const HOSTILE_PROMPT =
  'it\'s a "red" fox\n\ton $HOME `pwd` $(id) 100%s \\n @here <there> #1; 狐 🦊 and a cat\\';

const blobOf = (bytes: Buffer): Blob => new Blob([new Uint8Array(bytes)], { type: 'image/png' });

/** What a page sends: requests of every kind, each with a seed, so that it is drawn alike each time. */
export async function plannedRequests(): Promise<Readonly<Record<string, PlannedRequest>>> {
  const photo: NamedBlob = { name: 'a photo.png', blob: blobOf(await samplePng({ width: EDGE })) };
  const mask: NamedBlob = { name: 'mask.png', blob: blobOf(await leftHalf()) };
  const second: NamedBlob = {
    name: 'picture.png',
    blob: blobOf(await ballOnWhite()),
  };
  return {
    'one picture as a link': {
      operation: 'generate',
      body: { model: 'dall-e-2', prompt: HOSTILE_PROMPT, n: 1, size: '256x256', seed: 11 },
      images: [],
    },
    'two pictures as bytes': {
      operation: 'generate',
      body: {
        model: 'dall-e-2',
        prompt: 'a fox',
        n: 2,
        size: '256x256',
        response_format: 'b64_json',
        seed: 12,
      },
      images: [],
    },
    'a stream with states on the way': {
      operation: 'generate',
      body: {
        model: 'gpt-image-1',
        prompt: HOSTILE_PROMPT,
        quality: 'low',
        size: '1024x1024',
        output_format: 'jpeg',
        stream: true,
        partial_images: 2,
        seed: 13,
      },
      images: [],
    },
    'an edit with a mask': {
      operation: 'edit',
      body: {
        model: 'gpt-image-1',
        prompt: HOSTILE_PROMPT,
        size: '1024x1024',
        quality: 'low',
        output_format: 'webp',
        seed: 14,
      },
      images: [photo],
      mask,
    },
    'an edit of two pictures': {
      operation: 'edit',
      body: {
        model: 'gpt-image-1',
        prompt: 'a red ball and a cat',
        n: 2,
        size: '1024x1024',
        quality: 'low',
        seed: 15,
      },
      images: [photo, second],
      mask,
    },
    'two variations': {
      operation: 'vary',
      body: { model: 'dall-e-2', n: 2, size: '256x256', seed: 16 },
      images: [photo],
    },
    'a turn of a conversation': {
      operation: 'respond',
      body: turn({ seed: 17 }),
      images: [],
    },
    'a streamed turn with a picture': {
      operation: 'respond',
      body: {
        ...turn({
          seed: 18,
          partial_images: 2,
          action: 'edit',
          input_image_mask: { image_url: await dataUrlOf(mask.blob) },
        }),
        input: [
          {
            role: 'user',
            content: [
              { type: 'input_text', text: HOSTILE_PROMPT },
              { type: 'input_image', image_url: await dataUrlOf(photo.blob) },
            ],
          },
        ],
        stream: true,
      },
      images: [],
    },
  };
}

const turn = (tool: object): Readonly<Record<string, unknown>> => ({
  model: 'gpt-5',
  input: HOSTILE_PROMPT,
  tools: [{ type: 'image_generation', quality: 'low', size: '1024x1024', ...tool }],
  tool_choice: 'required',
});

/** What can be cut out and put into another picture. */
export const ballOnWhite = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${EDGE}" height="${EDGE}"><rect width="100%" height="100%" fill="#fff"/><circle cx="128" cy="128" r="70" fill="#c22"/></svg>`,
    ),
  )
    .png()
    .toBuffer();

/** Transparent on the left, where the picture may change. */
export async function leftHalf(edge = EDGE): Promise<Buffer> {
  const data = Buffer.alloc(edge * edge * 4, 255);
  for (let i = 0; i < edge * edge; i++) if (i % edge < edge / 2) data.fill(0, i * 4, i * 4 + 4);
  return sharp(data, { raw: { width: edge, height: edge, channels: 4 } })
    .png()
    .toBuffer();
}

const dataUrlOf = async (blob: Blob): Promise<string> =>
  `data:${blob.type};base64,${Buffer.from(await blob.arrayBuffer()).toString('base64')}`;

/** Which dialects can say each of the requests, and draw the very same for it. */
export const SAID: Readonly<Record<string, readonly Dialect[]>> = {
  'one picture as a link': ['openai', 'aimlapi'],
  'two pictures as bytes': ['openai', 'aimlapi'],
  'a stream with states on the way': ['openai', 'aimlapi'],
  'an edit with a mask': ['openai', 'aimlapi', 'onemin'],
  'an edit of two pictures': ['openai', 'aimlapi'],
  'two variations': ['openai', 'onemin'],
  'a turn of a conversation': ['openai'],
  'a streamed turn with a picture': ['openai'],
};
