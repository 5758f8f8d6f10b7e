import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Plane } from '../alpha.ts';
import { invertMask, measureMask } from './mask.ts';

const masks: fc.Arbitrary<Plane> = fc
  .array(fc.constantFrom(0, 0, 100, 255), { minLength: 12, maxLength: 12 })
  .map((values) => ({ width: 4, height: 3, data: Uint8ClampedArray.from(values) }));

test('inverting twice changes nothing, once swaps what is replaced and kept', () => {
  fc.assert(
    fc.property(masks, (mask) => {
      expect(invertMask(invertMask(mask))).toEqual(mask);
      const { replaced, blended, kept } = measureMask(mask);
      expect(measureMask(invertMask(mask))).toEqual({ replaced: kept, blended, kept: replaced });
      expect(replaced + blended + kept).toBeCloseTo(1);
    }),
  );
});
