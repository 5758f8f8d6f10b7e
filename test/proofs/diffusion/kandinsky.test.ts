import { describe, expect, it } from 'vitest';

import type { Pixels } from '../../../src/kernel/pixels.ts';
import { comparePixels } from '../../support/diffusion/compare-pixels.ts';
import { goldenCase } from '../../support/diffusion/golden-case.ts';
import { replayCase, type Tampering } from '../../support/diffusion/replay-case.ts';

const RED: Pixels = {
  width: 40,
  height: 40,
  channels: 3,
  data: Uint8ClampedArray.from({ length: 40 * 40 * 3 }, (_, i) => [220, 30, 30][i % 3]!),
};

describe('what is wrong in a Kandinsky model is noticed', () => {
  it.each<[string, string, Tampering]>([
    ['latents without dynamic limits', 'text', { scheduler: { thresholding: false } }],
    ['noise as much as anywhere', 'text', { scheduler: { variance_type: 'fixed_small' } }],
    [
      'latents scaled as by an autoencoder',
      'image',
      { model: (model) => ({ ...model, vaeScale: 0.18215 }) },
    ],
    ['another prompt', 'text', { task: { prompt: 'a small boat' } }],
    ['another picture', 'blend', { task: { likeness: { pictures: [RED] } } }],
  ])('%s', async (_, name, tampering) => {
    const golden = goldenCase(`kandinsky-${name}`);
    const { painted } = await replayCase(golden, tampering);
    expect(comparePixels(golden, painted).equal).toBeLessThan(0.9);
  });
});
