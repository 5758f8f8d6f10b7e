import { expect, test } from 'vitest';
import { tensor } from '../../numerics/tensor.ts';
import { createPixelEncoder } from './pixel-encoder.ts';

const encoder = createPixelEncoder(2);

function refuse(): never {
  throw new Error('noise was drawn');
}

test('each pixel that is painted is the mean of those that it stands for', async () => {
  const image = Float32Array.of(0, 1, -1, -1, 1, 0, -1, 1, 0, 0, 0, 0, 0, 0, 0, 1);
  const latents = await encoder.encode(tensor(image, [1, 1, 4, 4]), [refuse]);
  expect(latents).toEqual(tensor(Float32Array.of(0.5, -0.5, 0, 0.25), [1, 1, 2, 2]));
});

test('colours and pictures stay apart, and a picture that several start from is given to each', async () => {
  const flat = (levels: readonly number[]) =>
    levels.flatMap((level) => Array<number>(4).fill(level));
  const pictures = tensor(Float32Array.from(flat([1, 2, 3, 4, 5, 6])), [2, 3, 2, 2]);
  const apart = await encoder.encode(pictures, [refuse, refuse]);
  expect(apart).toEqual(tensor(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3, 1, 1]));
  const one = tensor(Float32Array.from(flat([1, 2, 3])), [1, 3, 2, 2]);
  const shared = await encoder.encode(one, [refuse, refuse]);
  expect(shared).toEqual(tensor(Float32Array.of(1, 2, 3, 1, 2, 3), [2, 3, 1, 1]));
});
