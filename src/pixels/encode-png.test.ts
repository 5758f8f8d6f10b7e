import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import { encodePng } from './encode-png.ts';
import { insertChunks, readChunks, textChunk } from './png-chunks.ts';
import { readProvenance, type Provenance } from './provenance.ts';

const collage: Provenance = { engine: 'collage', model: 'dall-e-2', source: 'algorithmicMedia' };

function noise(width: number, height: number, channels: 3 | 4, alpha = 255): Pixels {
  const data = new Uint8ClampedArray(width * height * channels);
  for (let i = 0; i < data.length; i++) {
    data[i] = channels === 4 && i % 4 === 3 ? alpha : (i * 2654435761) >>> 24;
  }
  return { width, height, channels, data };
}

const decode = async (png: Uint8Array): Promise<{ pixels: Uint8Array; hasAlpha: boolean }> => {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), hasAlpha: info.channels === 4 };
};

test('every pixel survives, with and without alpha', async () => {
  for (const pixels of [noise(37, 23, 3), noise(37, 23, 4, 128)]) {
    const { pixels: decoded, hasAlpha } = await decode(await encodePng(pixels, collage));
    expect(hasAlpha).toBe(pixels.channels === 4);
    expect(decoded).toEqual(new Uint8Array(pixels.data));
  }
});

test('an alpha channel that is opaque everywhere is left out; one clear pixel keeps it', async () => {
  const opaque = noise(16, 16, 4);
  expect((await decode(await encodePng(opaque, collage))).hasAlpha).toBe(false);
  opaque.data[opaque.data.length - 1] = 254;
  expect((await decode(await encodePng(opaque, collage))).hasAlpha).toBe(true);
});

test('the file says where it comes from, to other programs too', async () => {
  const png = await encodePng(noise(8, 8, 3), { ...collage, source: 'trainedAlgorithmicMedia' });
  expect(readProvenance(png)).toEqual({ ...collage, source: 'trainedAlgorithmicMedia' });
  const metadata = await sharp(png).metadata();
  expect(metadata.comments).toContainEqual({ keyword: 'Software', text: 'Gala' });
  expect(metadata.xmpAsString).toContain(
    'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  );
});

test('the same picture is the same file', async () => {
  const first = await encodePng(noise(64, 64, 3), collage);
  expect(await encodePng(noise(64, 64, 3), collage)).toEqual(first);
});

/** CRC-32 bit by bit, as the PNG specification defines it (5.5), to check the one in use. */
function slowCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test('the id by which it is known again is read back, and is all that tells two files apart', async () => {
  const named = { ...collage, source: 'compositeSynthetic', id: 'img_4k2j' } as const;
  const png = await encodePng(noise(8, 8, 3), named);
  expect(readProvenance(png)).toEqual(named);
  const other = await encodePng(noise(8, 8, 3), { ...named, id: 'img_0000' });
  expect(Buffer.from(other).toString('latin1').replaceAll('img_0000', '')).not.toContain('img_');
  expect((await decode(other)).pixels).toEqual((await decode(png)).pixels);
});

test('without provenance nothing is said', async () => {
  const png = await encodePng(noise(8, 8, 3), undefined);
  expect(readProvenance(png)).toBeUndefined();
  expect([...readChunks(png)].some(({ type }) => type.endsWith('Xt'))).toBe(false);
});

test('every chunk is in its place with its checksum', async () => {
  const png = await encodePng(noise(8, 8, 3), collage);
  const chunks = [...readChunks(png)];
  const types = chunks.map(({ type }) => type);
  expect(types.slice(0, 4)).toEqual(['IHDR', 'tEXt', 'tEXt', 'iTXt']);
  expect(types.at(-1)).toBe('IEND');
  let length = 8;
  for (const { type, data } of chunks) {
    const sum = Buffer.from(png).readUInt32BE(length + 8 + data.length);
    expect(sum).toBe(slowCrc(Buffer.concat([Buffer.from(type), data])));
    length += 12 + data.length;
  }
  expect(length).toBe(png.length);
});

test('any engine and model name is read back', async () => {
  const plain = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  expect(readProvenance(plain)).toBeUndefined();
  const pixels = noise(1, 1, 3);
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', '&', '<', '>', '"', "'", ';', 'lt', 'amp') }),
      fc.string({ unit: fc.constantFrom('&', 'amp;', 'gt;', '-', '"') }),
      async (engine, model) => {
        const provenance = { engine, model, source: 'algorithmicMedia' } as const;
        expect(readProvenance(await encodePng(pixels, provenance))).toEqual(provenance);
      },
    ),
    { numRuns: 30 },
  );
});

test('files that are cut short or no PNG at all have no provenance and do no harm', async () => {
  const png = await encodePng(noise(8, 8, 3), collage);
  for (let length = 0; length < png.length; length += 7) {
    expect([undefined, collage]).toContainEqual(readProvenance(png.subarray(0, length)));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readProvenance(bytes)).toBeUndefined();
    }),
  );
  const compressed = insertChunks(png, [
    { type: 'zTXt', data: Buffer.concat([Buffer.from('Software\0\0'), deflateSync('Other')]) },
    textChunk('Author', 'nobody'),
  ]);
  expect(readProvenance(compressed)).toEqual(collage);
});
