import { expect, it } from 'vitest';
import { colouredLatents } from './latent-colours.ts';

it('shows empty latents as a middling grey, and lighter ones lighter', () => {
  const latents = new Float32Array(4 * 2);
  latents.set([0, 2], 0);
  const { data } = colouredLatents(latents, { width: 2, height: 1 });
  expect([...data.subarray(0, 3)]).toEqual([128, 128, 128]);
  expect(Math.min(...data.subarray(3))).toBeGreaterThan(150);
});

it('shows the channels where they lie', () => {
  const latents = new Float32Array(4 * 4);
  latents[3 * 4 + 2] = 1;
  const { data } = colouredLatents(latents, { width: 2, height: 2 });
  const dark = [0, 1, 2, 3].filter((i) => data[i * 3 + 2]! < 100);
  expect(dark).toEqual([2]);
});
