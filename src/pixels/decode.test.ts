import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { MOST_PIXELS, UndecodableError, decode } from './decode.ts';
import { PNG_SIGNATURE, insertChunks, readChunks } from './png-chunks.ts';

const WIDTH = 12;
const HEIGHT = 10;
const rgba = Buffer.from(
  Array.from({ length: WIDTH * HEIGHT * 4 }, (_, i) =>
    i % 4 === 3 ? (i * 7) % 256 : ((i >> 2) % 4) * 85,
  ),
);
const raw = { width: WIDTH, height: HEIGHT, channels: 4 } as const;
const colours = sharp(rgba, { raw }).removeAlpha();

const samples = async (image: Sharp): Promise<number[]> => [
  ...(await image.clone().raw().toBuffer()),
];

test.each([
  ['plain', { compressionLevel: 9 }],
  ['interlaced', { progressive: true }],
  ['palette', { palette: true, colours: 256 }],
])('a PNG that is %s is decoded exactly', async (_, options) => {
  const decoded = await decode(await colours.clone().png(options).toBuffer());
  expect(decoded).toMatchObject({ width: WIDTH, height: HEIGHT, channels: 3 });
  expect([...decoded.data]).toEqual(await samples(colours));
});

test('alpha comes along, with the colours below it', async () => {
  const decoded = await decode(await sharp(rgba, { raw }).png().toBuffer());
  expect(decoded.channels).toBe(4);
  expect([...decoded.data]).toEqual([...rgba]);
});

test('a palette with transparency has alpha', async () => {
  const decoded = await decode(await sharp(rgba, { raw }).png({ palette: true }).toBuffer());
  expect(decoded.channels).toBe(4);
});

test('16 bits become 8, grey becomes colour', async () => {
  const deep = await colours.clone().toColourspace('rgb16').png().toBuffer();
  expect((await sharp(deep).metadata()).depth).toBe('ushort');
  expect([...(await decode(deep)).data]).toEqual(await samples(colours));
  const ramp = Buffer.from(Array.from({ length: WIDTH * HEIGHT }, (_, i) => i * 2));
  const greyImage = sharp(ramp, { raw: { ...raw, channels: 1 } }).toColourspace('b-w');
  const grey = await greyImage.clone().png().toBuffer();
  expect((await sharp(grey).metadata()).channels).toBe(1);
  const decoded = await decode(grey);
  expect([...decoded.data]).toEqual([...ramp].flatMap((value) => [value, value, value]));
  const veiled = await sharp(grey).ensureAlpha(0.5).toColourspace('b-w').png().toBuffer();
  expect((await sharp(veiled).metadata()).channels).toBe(2);
  expect((await decode(veiled)).channels).toBe(4);
});

test('a colour profile is applied: the same numbers mean another colour in another space', async () => {
  const plain = sharp({ create: { width: 2, height: 2, channels: 3, background: '#208040' } });
  const wide = await plain.clone().png().withIccProfile('p3').toBuffer();
  const stripped = await plain.clone().png().toBuffer();
  const [profiled] = (await decode(wide)).data;
  // Converted on the way out and back on the way in: as it was, give or take rounding.
  expect(Math.abs(profiled! - 0x20)).toBeLessThanOrEqual(2);
  const numbers = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
  expect(numbers[0]).not.toBe(profiled);
  expect((await decode(stripped)).data[0]).toBe(0x20);
});

test.each(['jpeg', 'webp', 'gif'] as const)('%s is read, too', async (format) => {
  const decoded = await decode(await colours.clone().toFormat(format).toBuffer());
  expect(decoded).toMatchObject({ width: WIDTH, height: HEIGHT });
});

test('what is cut short, no picture, or of a format that is not read is undecodable', async () => {
  const noise = Buffer.from(
    Array.from({ length: 64 * 64 * 3 }, (_, i) => Math.imul(i, 2654435761) >>> 24),
  );
  const png = await sharp(noise, { raw: { width: 64, height: 64, channels: 3 } })
    .png()
    .toBuffer();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  for (const bytes of [png.subarray(0, 60), png.subarray(0, 2000), svg, Buffer.alloc(0)]) {
    await expect(decode(bytes)).rejects.toThrow(UndecodableError);
  }
});

test('a bomb is refused by what its header claims, before anything is unpacked', async () => {
  const edge = Math.sqrt(MOST_PIXELS) + 1;
  const [header] = readChunks(await colours.clone().png().toBuffer());
  const claim = Buffer.from(header!.data);
  claim.writeUInt32BE(edge, 0);
  claim.writeUInt32BE(edge, 4);
  // insertChunks puts them after a header of 33 bytes, which is cut off again.
  const chunks = [
    { type: 'IHDR', data: claim },
    { type: 'IDAT', data: deflateSync(Buffer.alloc(edge * 100)) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ];
  const body = insertChunks(new Uint8Array(33), chunks).subarray(33);
  await expect(decode(Buffer.concat([PNG_SIGNATURE, body]))).rejects.toThrow(UndecodableError);
});
