import { expect, test } from 'vitest';
import { gaussianStream } from '../../../numerics/gaussian.ts';
import { tensor } from '../../../numerics/tensor.ts';
import type { Prior } from '../../components/prior.ts';
import type { ModelFolder } from '../../models/model-folder.ts';
import type { ModelParts } from '../model-parts.ts';
import { imagine } from './imagine.ts';

const WIDTH = 4;

/** Its limit follows each picture. */
const MODEL = {
  name: 'karlo',
  family: 'unclip',
  furtherSchedulers: {
    prior: {
      _class_name: 'DDPMScheduler',
      beta_schedule: 'squaredcos_cap_v2',
      prediction_type: 'sample',
      thresholding: true,
      sample_max_value: null,
    },
  },
} as unknown as ModelFolder;

/** Imagines what a text says a little louder each time than what it is led away from. */
const PRIOR: Prior = {
  width: WIDTH,
  conditioned: (rows) => () =>
    Promise.resolve(Float32Array.from(rows.flatMap(({ pooled }) => [...pooled.data]))),
  denormalised: (embeddings) => embeddings,
  nothing: () => undefined,
};

const textOf = (...numbers: readonly number[]) => {
  const pooled = tensor(Float32Array.from(numbers), [1, WIDTH]);
  return { pooled, states: pooled, mask: pooled };
};

async function imagined(seeds: readonly number[]): Promise<readonly (readonly number[])[]> {
  const parts = { prior: () => Promise.resolve(PRIOR) } as unknown as ModelParts;
  const prompts = {
    texts: seeds.map((seed) => textOf(seed, 1, -seed, 0.5)),
    against: seeds.map(() => textOf(0, 0, 0, 0)),
  };
  const embeddings = await imagine(MODEL, parts, prompts, {
    noises: seeds.map((seed) => gaussianStream(seed)),
    signal: new AbortController().signal,
    enter: () => undefined,
    onLoading: () => undefined,
    onStep: () => undefined,
  });
  return embeddings.map(({ data }) => [...data]);
}

test('what is imagined of a text does not depend on what is imagined beside it', async () => {
  const [loud, quiet] = await imagined([900, 1]);
  expect([loud]).toEqual(await imagined([900]));
  expect([quiet]).toEqual(await imagined([1]));
  expect(quiet).not.toEqual(loud);
});
