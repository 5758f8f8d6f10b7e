import { expect, test } from 'vitest';
import { tensor } from '../../numerics/tensor.ts';
import { bicubic } from './bicubic.ts';

const SMALL = tensor(Float32Array.of(0, 1, -1, 0.5, -0.25, 0.75), [1, 1, 2, 3]);

test('enlarges as torch does with antialias, which is not its plain bicubic', () => {
  const { data, dims } = bicubic(SMALL, { width: 6, height: 4 });
  // torch.nn.functional.interpolate(x, size=[4, 6], mode="bicubic", antialias=True)
  const expected = [
    [-0.145978, 0.22456, 1.010328, 0.688258, -0.699335, -1.354239],
    [0.047321, 0.254745, 0.694656, 0.479689, -0.361914, -0.759139],
    [0.43062, 0.314599, 0.068702, 0.066112, 0.307169, 0.420903],
    [0.623919, 0.344783, -0.246969, -0.142456, 0.64459, 1.016003],
  ].flat();
  expect(dims).toEqual([1, 1, 4, 6]);
  expected.forEach((value, i) => expect(data[i]).toBeCloseTo(value, 5));
});

test('enlarges each colour of each picture by itself', () => {
  const other = SMALL.data.map((value) => -2 * value);
  const both = tensor(Float32Array.of(...SMALL.data, ...other), [1, 2, 2, 3]);
  const alone = bicubic(SMALL, { width: 9, height: 8 }).data;
  const { data } = bicubic(both, { width: 9, height: 8 });
  expect(data.subarray(0, alone.length)).toEqual(alone);
  expect(data.subarray(alone.length)).toEqual(alone.map((value) => -2 * value));
});
