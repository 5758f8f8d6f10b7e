import { describe, expect, test } from 'vitest';
import { standInModel } from '../../../test/support/diffusion/stand-in-model.ts';
import { standInSession } from '../../../test/support/diffusion/stand-in-session.ts';
import { tensor } from '../../numerics/tensor.ts';
import type { Session, TensorInfo } from '../runtime/runtime.ts';
import { createPrior, type PriorText } from './prior.ts';

const WIDTH = 2;
const named = (...names: readonly string[]): readonly TensorInfo[] =>
  names.map((name) => ({ name, type: 'float32', dims: ['batch', WIDTH] }));

const OUTPUTS = named('predicted_image_embedding', 'clip_mean', 'clip_std');

/** A prior that answers each row with what it was told of the prompt, plus what it was fed. */
function session(
  outputs = OUTPUTS,
  inputs = named('hidden_states'),
): Session & {
  readonly runs: readonly Readonly<Record<string, { readonly dims: readonly number[] }>>[];
} {
  const timestep = { name: 'timestep', type: 'int64', dims: ['batch'] } as const;
  const made = standInSession([...inputs, timestep], (feeds) => ({
    predicted_image_embedding: tensor(
      feeds['hidden_states']!.data.map((value, i) => value + feeds['proj_embedding']!.data[i]!),
      feeds['hidden_states']!.dims,
    ),
    clip_mean: tensor(Float32Array.of(10, 20), [1, WIDTH]),
    clip_std: tensor(Float32Array.of(2, 3), [1, WIDTH]),
  }));
  return { ...made, outputs };
}

const text = (level: number): PriorText => ({
  pooled: tensor(Float32Array.of(level, level), [1, WIDTH]),
  states: tensor(new Float32Array(77 * WIDTH), [1, 77, WIDTH]),
  mask: tensor(new Float32Array(77).fill(1, 0, 3), [1, 77]),
});

describe('a prior', () => {
  test('is asked about each picture by itself, and answers in the order of rows', async () => {
    const graph = session();
    const predict = createPrior(standInModel(), graph).conditioned(
      [text(100), text(200), text(300), text(400)],
      2,
    );
    const answers = await predict(Float32Array.of(1, 2, 3, 4), 500, 0);
    expect([...answers]).toEqual([101, 102, 203, 204, 301, 302, 403, 404]);
    expect(graph.runs).toHaveLength(2);
    for (const feeds of graph.runs) {
      expect(feeds['hidden_states']!.dims).toEqual([2, WIDTH]);
      expect(feeds['attention_mask']!.dims).toEqual([2, 77]);
      expect(feeds['timestep']).toEqual(tensor(Float32Array.of(500, 500), [2]));
    }
  });

  test('gives embeddings as CLIP has them, by the mean and deviation that it learned', async () => {
    const prior = createPrior(standInModel(), session());
    await prior.conditioned([text(0)], 1)(Float32Array.of(0, 0), 0, 0);
    expect([...prior.denormalised(Float32Array.of(1, -1, 0, 2))]).toEqual([12, 17, 10, 26]);
  });

  test.each([
    ['clip_mean', session(OUTPUTS.filter(({ name }) => name !== 'clip_mean'))],
    ['hidden_states', session(OUTPUTS, named('sample'))],
  ])('is refused without %s', (missing, graph) => {
    expect(() => createPrior(standInModel(), graph)).toThrow(missing);
  });

  test.each([1_000_000_000, 0, -4])('is refused with embeddings of %i numbers', (length) => {
    const inputs = [{ name: 'hidden_states', type: 'float32', dims: ['batch', length] }] as const;
    expect(() => createPrior(standInModel(), session(OUTPUTS, inputs))).toThrow(
      `it takes hidden_states [batch, ${length}], which is out of all measure`,
    );
  });

  test('is refused when what it learned has another length', async () => {
    const graph = session();
    const wrong: Session = {
      ...graph,
      run: async (feeds) => ({
        ...(await graph.run(feeds)),
        clip_std: tensor(Float32Array.of(1), [1, 1]),
      }),
    };
    const predict = createPrior(standInModel(), wrong).conditioned([text(0)], 1);
    await expect(predict(Float32Array.of(0, 0), 0, 0)).rejects.toThrow('where [1, 2] was expected');
  });
});
