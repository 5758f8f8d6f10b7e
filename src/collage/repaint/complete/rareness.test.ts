import { expect, it } from 'vitest';

import { seededRandom } from '../../../numerics/random.ts';
import { PatchSpace } from '../../patches/patch-space.ts';
import { levelOf } from './level.ts';
import { rarenessOf } from './rareness.ts';

it('finds the one red thing rarer than the lawn it lies on', () => {
  const space = new PatchSpace(64 * 64);
  const raster = space.raster(64, 64);
  const random = seededRandom(1);
  const known = new Uint8Array(64 * 64).fill(1);
  for (let i = 0; i < known.length; i++) {
    const isThing = Math.abs((i % 64) - 20) < 6 && Math.abs(Math.floor(i / 64) - 30) < 6;
    raster.data.set(isThing ? [220, 30, 30, 0] : [60, random.integer(110, 150), 40, 0], 4 * i);
  }
  known.fill(0, 64 * 50, 64 * 50 + 20);
  const rareness = rarenessOf(levelOf({ raster, known }, space, 7, 1)!, random);
  const thing = rareness[30 * 64 + 20]!;
  const lawn = rareness[20 * 64 + 45]!;
  expect(thing).toBeGreaterThan(10 * lawn);
  // In the hole nothing is known.
  expect(rareness[50 * 64 + 5]).toBe(0);
});
