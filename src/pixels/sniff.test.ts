import * as fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sniffContentType } from './sniff.ts';

const picture = sharp({ create: { width: 2, height: 2, channels: 3, background: 'teal' } });

test.each(['png', 'jpeg', 'webp', 'gif'] as const)('knows a real %s', async (format) => {
  const bytes = await picture.clone().toFormat(format).toBuffer();
  expect(sniffContentType(bytes)).toBe(`image/${format}`);
  expect(sniffContentType(bytes.subarray(1))).toBeUndefined();
});

test('is not taken in by less than the whole signature', () => {
  for (const text of ['', '\x89PNG', 'RIFF????WAVE', 'GIF88a', '<svg>', 'RIFF']) {
    expect(sniffContentType(Buffer.from(text, 'latin1'))).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2 }), (bytes) => {
      expect(sniffContentType(bytes)).toBeUndefined();
    }),
  );
});
