import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createUnescaper } from './unescape.ts';

/** Mostly what needs no escape, near the bytes that do. */
const byte = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(0x20, 0x21, 0x7f, 0x80, 0xa0, 0xff) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x1f }) },
);

function taken(piece: Buffer): readonly number[] | 'refused' {
  try {
    return [...createUnescaper().take(piece)];
  } catch (error) {
    if (error instanceof SyntaxError) return 'refused';
    throw error;
  }
}

test('wherever a bare control character lies, it is refused, and no other byte is', () => {
  fc.assert(
    fc.property(
      fc.array(byte, { maxLength: 40 }),
      fc.integer({ min: 0, max: 7 }),
      (bytes, offset) => {
        const piece = Buffer.alloc(offset + bytes.length).subarray(offset);
        piece.set(bytes);
        expect(taken(piece)).toEqual(bytes.some((one) => one < 0x20) ? 'refused' : bytes);
      },
    ),
    { numRuns: 2000 },
  );
});
