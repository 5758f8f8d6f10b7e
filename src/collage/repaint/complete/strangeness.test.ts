import { expect, test } from 'vitest';
import type { Pixels } from '../../../kernel/pixels.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { completeHole } from './complete-hole.ts';

const EDGE = 112;
const HORIZON = 50;

/** A calm sky over a restless sea: by its averages alone the sea is most easily made of sky. */
function seascape(): Pixels {
  const random = seededRandom(4);
  const data = new Uint8ClampedArray(3 * EDGE * EDGE);
  for (let y = 0; y < EDGE; y++) {
    for (let x = 0; x < EDGE; x++) {
      const wave = 60 * random.between(-1, 1) * (y < HORIZON ? 0.02 : 1);
      const colour = y < HORIZON ? [150 + y / 2, 200, 235] : [60, 120, 150];
      for (let c = 0; c < 3; c++) data[3 * (y * EDGE + x) + c] = colour[c]! + wave;
    }
  }
  return { width: EDGE, height: EDGE, channels: 3, data };
}

test('no sky is seen in the middle of a sea', () => {
  const hole = new Uint8Array(EDGE * EDGE);
  for (let y = 20; y < 100; y++) hole.fill(1, y * EDGE + 38, y * EDGE + 106);
  const hooks = { stage: () => undefined };
  for (const seed of [1, 2, 3]) {
    const { data } = completeHole(seascape(), hole, { seed }, hooks);
    let red = 0;
    let pixels = 0;
    for (let i = 0; i < hole.length; i++) {
      if (hole[i] === 0 || i < (HORIZON + 6) * EDGE) continue;
      red += data[3 * i]!;
      pixels += 1;
    }
    // 60 is all sea, 175 all sky.
    expect(red / pixels).toBeLessThan(75);
  }
});
