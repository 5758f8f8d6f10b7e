import sharp from 'sharp';

import type { NamedBlob, PlannedRequest } from '../../web/src/api/planned-request.ts';
import type { Dialect } from '../../web/src/code/snippet.ts';
import { ballOnWhite, leftHalf } from './planned-requests.ts';
import { samplePng } from './sample-pngs.ts';

const named = (name: string, bytes: Buffer): NamedBlob => ({
  name,
  blob: new Blob([new Uint8Array(bytes)], {
    type: name.endsWith('.jpg') ? 'image/jpeg' : 'image/png',
  }),
});

/**
 * What a page sends to local models, each with a seed: to `seer`, which sees what a picture shows, and to
 * `painter`, which does not.
 */
export async function plannedLocalRequests(): Promise<Readonly<Record<string, PlannedRequest>>> {
  const photo = named('a photo.png', await samplePng({ width: 96 }));
  const wide = named(
    'wide.jpg',
    await sharp(await ballOnWhite())
      .resize(120, 80, { fit: 'fill' })
      .jpeg()
      .toBuffer(),
  );
  const mask = named('mask.png', await leftHalf(96));
  const sampling = { negative_prompt: 'a dog,\nrain', steps: 3, guidance: 2.5 };
  return {
    'a picture with every setting': {
      operation: 'generate',
      body: {
        model: 'seer',
        prompt: 'a "red" fox',
        n: 2,
        size: '96x72',
        quality: 'hd',
        seed: 21,
        ...sampling,
      },
      images: [],
    },
    'a variation by sight': {
      operation: 'vary',
      body: { model: 'seer', n: 2, size: '64x64', seed: 22, steps: 2 },
      images: [photo],
    },
    'a blend': {
      operation: 'vary',
      body: { model: 'seer', size: '64x64', seed: 23, steps: 2, guidance: 3.5, blend: 0.25 },
      images: [photo, wide],
    },
    'a blend, half and half': {
      operation: 'vary',
      body: { model: 'seer', size: '64x64', seed: 24, steps: 2 },
      images: [wide, photo],
    },
    'a variation by pixels': {
      operation: 'vary',
      body: { model: 'painter', size: '64x64', seed: 25, steps: 3 },
      images: [wide],
    },
    'an edit in words': {
      operation: 'edit',
      body: { model: 'painter', prompt: 'a cat', size: '64x64', seed: 26, ...sampling },
      images: [wide],
    },
    'an edit behind a mask': {
      operation: 'edit',
      body: { model: 'painter', prompt: 'a cat', n: 2, size: '96x96', seed: 27, steps: 2 },
      images: [photo],
      mask,
    },
  };
}

/** Which dialects can say each of the requests, and draw the very same for it. */
export const SAID_LOCALLY: Readonly<Record<string, readonly Dialect[]>> = {
  'a picture with every setting': ['openai', 'aimlapi'],
  'a variation by sight': ['openai', 'onemin'],
  'a blend': ['openai', 'onemin'],
  'a blend, half and half': ['openai', 'onemin'],
  'a variation by pixels': ['openai', 'onemin'],
  'an edit in words': ['openai'],
  'an edit behind a mask': ['openai'],
};
