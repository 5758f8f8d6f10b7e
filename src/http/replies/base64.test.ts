import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { base64Length, encodeBase64 } from './base64.ts';

async function* stream(chunks: readonly Uint8Array[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

test('pieces of any length make the same base64 as the whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 10 }),
      async (parts) => {
        const encoded: string[] = [];
        for await (const piece of encodeBase64(stream(parts))) encoded.push(piece);
        const whole = Buffer.concat(parts);
        expect(encoded.join('')).toBe(whole.toString('base64'));
        expect(base64Length(whole.length)).toBe(whole.toString('base64').length);
      },
    ),
  );
});
