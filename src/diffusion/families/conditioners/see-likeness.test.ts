import { expect, test } from 'vitest';

import type { Pixels } from '../../../kernel/pixels.ts';
import { tensor } from '../../../numerics/tensor.ts';
import type { ImageEncoder } from '../../components/image-encoder.ts';
import type { Likeness } from '../painter.ts';
import { seeLikenesses } from './see-likeness.ts';

/** One pixel. */
const dot = (...data: readonly number[]): Pixels => ({
  width: 1,
  height: 1,
  channels: 3,
  data: Uint8ClampedArray.from(data),
});

/** Sees the first two levels of a pixel, and counts how often it looks. */
function eye(): ImageEncoder & { readonly looks: () => number } {
  let looks = 0;
  const unused = (): never => {
    throw new Error('it is shown numbers that are no picture');
  };
  return {
    looks: () => looks,
    encode: async ({ data }) => {
      looks += 1;
      return Promise.resolve(tensor(Float32Array.of(data[0]!, data[1]!), [1, 2]));
    },
    encodeSeen: unused,
  };
}

/** What an eye sees in what pictures are to be like. */
function look(encoder: ImageEncoder, likenesses: readonly Likeness[]) {
  const batch = likenesses.map((likeness) => ({
    prompt: '',
    width: 1,
    height: 1,
    seed: 1,
    likeness,
  }));
  const ignore = (): void => undefined;
  const parts = { imageEncoder: () => Promise.resolve(encoder) };
  return seeLikenesses(parts, { batch, enter: ignore, onLoading: ignore });
}

const [east, north] = [dot(10, 0, 0), dot(0, 20, 0)];

test('sees each picture for the one that is to be like it, and no picture twice', async () => {
  const encoder = eye();
  const likenesses = [{ pictures: [north] }, { pictures: [east] }, { pictures: [north] }] as const;
  const seen = await look(encoder, likenesses);
  expect(seen.map(({ data }) => [...data])).toEqual([
    [0, 20],
    [10, 0],
    [0, 20],
  ]);
  expect(encoder.looks()).toBe(2);
});

test('sees what lies between two pictures, half of the way when nobody says where', async () => {
  const pictures = [east, north] as const;
  const at = async (blend?: number): Promise<readonly number[]> => {
    const likeness = { pictures, ...(blend !== undefined && { blend }) };
    const [seen] = await look(eye(), [likeness]);
    expect(seen!.dims).toEqual([1, 2]);
    return [...seen!.data];
  };
  expect(await at(0)).toEqual([10, 0]);
  expect(await at(1)).toEqual([0, 20]);
  const [x, y] = await at();
  expect(x).toBeCloseTo(15 * Math.SQRT1_2, 5);
  expect(y).toBeCloseTo(15 * Math.SQRT1_2, 5);
});
