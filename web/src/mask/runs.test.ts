import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { countInRuns, packRuns, unpackRuns } from './runs.ts';
import { emptySelection } from './selection.ts';

test('whatever a box holds comes back, and nothing around it is touched', () => {
  const [width, height] = [9, 7];
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: width * height, maxLength: width * height, max: 1 }),
      fc.record({
        x: fc.nat(width - 1),
        y: fc.nat(height - 1),
        width: fc.integer({ min: 1, max: width }),
        height: fc.integer({ min: 1, max: height }),
      }),
      (bytes, wanted) => {
        const selection = { width, height, data: Uint8Array.from(bytes) };
        const box = {
          ...wanted,
          width: Math.min(wanted.width, width - wanted.x),
          height: Math.min(wanted.height, height - wanted.y),
        };
        const runs = packRuns(selection, box);
        const other = emptySelection({ width, height });
        unpackRuns(runs, other, box);
        let count = 0;
        for (const [i, value] of other.data.entries()) {
          const [x, y] = [i % width, Math.floor(i / width)];
          const inside =
            x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
          expect(value).toBe(inside ? bytes[i] : 0);
          count += value;
        }
        expect(countInRuns(runs)).toBe(count);
      },
    ),
  );
});
