import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { fileNameOf } from './file-name.ts';

test('a file is named for what it shows, its request, and which of it it is', () => {
  const picture = { prompt: 'Two Foxes — “dancing”!', recordId: 'rec_abcdef123456', index: 1 };
  expect(fileNameOf(picture, 'image/webp')).toBe('two-foxes-dancing-123456-2.webp');
});

test('whatever was asked for, the name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (prompt, index) => {
      const name = fileNameOf({ prompt, recordId: 'rec_abcdef123456', index }, 'image/png');
      expect(name).toMatch(/^[\p{Letter}\p{Number}][\p{Letter}\p{Number}-]*-\d+\.png$/u);
      expect(Array.from(name).length).toBeLessThan(70);
    }),
    { numRuns: 40 },
  );
});
