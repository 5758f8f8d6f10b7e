import { expect, it } from 'vitest';
import { latentMask } from './latent-mask.ts';

const size = { width: 16, height: 8 };

it('marks the latents of which any pixel is repainted, and no others', () => {
  const repainted = new Uint8Array(16 * 8);
  expect([...latentMask(repainted, size, 4)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  repainted[7 * 16 + 15] = 1;
  expect([...latentMask(repainted, size, 4)]).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  repainted[3 * 16 + 4] = 1;
  expect([...latentMask(repainted, size, 4)]).toEqual([0, 1, 0, 0, 0, 0, 0, 1]);
});
