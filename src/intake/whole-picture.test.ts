import { expect, test } from 'vitest';

import { gradient, samplePng } from '../../test/support/sample-pngs.ts';
import { insertChunks } from '../pixels/png-chunks.ts';
import { isWhole } from './whole-picture.ts';

const END = 12;

test.each(['row by row', 'interlaced'])('pixels that are missing are noticed, %s', async (how) => {
  const png = await gradient(200, 200, 77)
    .png({ progressive: how === 'interlaced' })
    .toBuffer();
  expect(await isWhole(png)).toBe(true);
  const half = png.subarray(0, png.length / 2);
  expect(await isWhole(half)).toBe(false);
  expect(await isWhole(Buffer.concat([half, png.subarray(-END)]))).toBe(false);
  const flipped = Buffer.from(png);
  flipped[png.length - 40] = flipped[png.length - 40]! ^ 0xff;
  expect(await isWhole(flipped)).toBe(false);
});

test('a colour profile that nobody can read is no reason to refuse the pixels', async () => {
  const profile = { type: 'iCCP', data: Buffer.from('broken\0\0not even compressed') };
  expect(await isWhole(insertChunks(await samplePng(), [profile]))).toBe(true);
});

test('an animation counts by its first picture', async () => {
  const control = { type: 'acTL', data: Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]) };
  const later = { type: 'fdAT', data: Buffer.from('a second picture, which is not read') };
  expect(await isWhole(insertChunks(await samplePng(), [control, later]))).toBe(true);
});
