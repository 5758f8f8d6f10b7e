import { expect, test } from 'vitest';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { enlarge } from './enlarge.ts';

const MODEL = {
  name: 'karlo',
  family: 'unclip',
  vaeFactor: 4,
  furtherSchedulers: { super_res: { _class_name: 'UnCLIPScheduler' } },
} as unknown as ModelFolder;

/** Nets that find no noise anywhere, and keep what they are shown. */
function blindNets() {
  const seen: { shown: Tensor; steps: number; asked: number[] }[] = [];
  return {
    seen,
    conditioned: (shown: Tensor, steps: number) => {
      const asked: number[] = [];
      seen.push({ shown, steps, asked });
      return (picture: Float32Array<ArrayBuffer>, _timestep: number, step: number) => {
        asked.push(step);
        return Promise.resolve(new Float32Array(picture.length));
      };
    },
  };
}

async function enlarged(levels: readonly number[]) {
  const small = tensor(Float32Array.from(levels), [1, 3, 1, 2]);
  const before = small.data.slice();
  const nets = blindNets();
  const told: number[] = [];
  const large = await enlarge(MODEL, nets, small, {
    noise: (count) => new Float32Array(count),
    signal: new AbortController().signal,
    onStep: (step) => told.push(step),
  });
  expect(small.data).toEqual(before);
  return { large, told, ...nets.seen[0]! };
}

test('a small picture is shown as large as it is to be, each of seven steps', async () => {
  const { large, shown, steps, asked, told } = await enlarged([0.5, 0.5, 0, 0, -0.5, -0.5]);
  expect(shown.dims).toEqual([1, 3, 4, 8]);
  expect(large.dims).toEqual(shown.dims);
  expect([steps, asked, told]).toEqual([7, [0, 1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]]);
});

test('what samplers without a limit paint beyond black and white is cut off first', async () => {
  const { shown } = await enlarged([3, 3, 0.25, 0.25, -3, -3]);
  const planes = [1, 0.25, -1].flatMap((level) => Array<number>(32).fill(level));
  [...shown.data].forEach((value, i) => expect(value).toBeCloseTo(planes[i]!, 6));
});
