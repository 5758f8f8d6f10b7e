import sharp from 'sharp';
import { expect, test } from 'vitest';

import { seededRandom } from '../numerics/random.ts';
import { decode } from '../pixels/decode.ts';
import { insertChunks, textChunk } from '../pixels/png-chunks.ts';
import { readPngFacts } from './png-facts.ts';
import { isWhole } from './whole-picture.ts';

const random = seededRandom(4);
const noise = (channels: 3 | 4) =>
  sharp(Buffer.from(Array.from({ length: 24 * 24 * channels }, () => random.integer(0, 255))), {
    raw: { width: 24, height: 24, channels },
  });

const pictures = await Promise.all([
  noise(4).png().toBuffer(),
  noise(3).png({ progressive: true }).toBuffer(),
  noise(4).png({ palette: true }).toBuffer(),
  noise(3).toColourspace('rgb16').png().toBuffer(),
  noise(4).withIccProfile('p3').png().toBuffer(),
  noise(3).toColourspace('b-w').png().toBuffer(),
]);

/** What intake admits must be decodable later: a 400 then would be too late. */
async function outcome(png: Uint8Array): Promise<'refused' | 'decoded'> {
  const facts = readPngFacts(png);
  if (facts === undefined || !(await isWhole(png))) return 'refused';
  const { width, height } = facts;
  expect(await decode(png)).toMatchObject({ width, height });
  return 'decoded';
}

test('what intake takes for whole is decoded, whatever byte was changed', async () => {
  const counts = { refused: 0, decoded: 0 };
  for (let i = 0; i < 400; i++) {
    const png = Buffer.from(random.pick(pictures));
    // Half of them hit the chunks in front of the pixels.
    const end = random.chance(0.5) ? 120 : png.length - 1;
    png[random.integer(8, end)] = random.integer(0, 255);
    counts[await outcome(png)]++;
  }
  expect(counts.refused).toBeGreaterThan(100);
  expect(counts.decoded).toBeGreaterThan(20);
});

test.each([
  ['a colour profile that is none', { type: 'iCCP', data: Buffer.from('x\0\0nope') }],
  ['a gamma of the wrong length', { type: 'gAMA', data: Buffer.alloc(3) }],
  ['Exif that is none', { type: 'eXIf', data: Buffer.from('hello') }],
  ['a chunk that nobody knows', { type: 'XXXX', data: Buffer.from('hello') }],
  ['a note', textChunk('Title', 'a picture')],
])('a picture with %s is whole and is decoded', async (_, chunk) => {
  expect(await outcome(insertChunks(pictures[0], [chunk]))).toBe('decoded');
});
