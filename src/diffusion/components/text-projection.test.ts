import { expect, test } from 'vitest';
import { standInModel } from '../../../test/support/diffusion/stand-in-model.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import type { Session, TensorInfo } from '../runtime/runtime.ts';
import { createTextProjection } from './text-projection.ts';

const zeros = (...dims: readonly number[]): Tensor =>
  tensor(new Float32Array(dims.reduce((count, length) => count * length, 1)), dims);

const GIVEN = {
  encoder_hidden_states: zeros(1, 9, 4),
  class_labels: zeros(1, 8),
  null_image_embeddings: zeros(1, 3),
};

/** A projection that gives these tensors, whatever it is fed. */
function giving(given: Readonly<Record<string, Tensor>>): Session {
  const outputs = Object.keys(given).map((name): TensorInfo => ({
    name,
    type: 'float32',
    dims: [],
  }));
  return { inputs: [], outputs, run: () => Promise.resolve(given), release: async () => undefined };
}

const project = (given: Readonly<Record<string, Tensor>>) =>
  createTextProjection(standInModel(), giving(given)).project({
    pooled: zeros(1, 3),
    states: zeros(1, 7, 3),
    image: zeros(1, 3),
  });

test('tokens of the picture come before those of the prompt, at least as many as went in', async () => {
  expect((await project(GIVEN)).context.dims).toEqual([1, 9, 4]);
  expect((await project({ ...GIVEN, encoder_hidden_states: zeros(1, 7, 4) })).context.dims).toEqual(
    [1, 7, 4],
  );
});

test.each([
  ['fewer tokens than went in', { encoder_hidden_states: zeros(1, 6, 4) }, '[1, 6, 4]'],
  ['tokens of two pictures', { encoder_hidden_states: zeros(2, 9, 4) }, '[2, 9, 4]'],
  ['labels that are no row', { class_labels: zeros(8) }, '[8]'],
  ['nothing of another width', { null_image_embeddings: zeros(1, 4) }, '[1, 4]'],
])('%s are not believed', async (_, wrong, dims) => {
  await expect(project({ ...GIVEN, ...wrong })).rejects.toThrow(
    `The text_proj of the model stand-in cannot be run: it gave ${dims} where`,
  );
});

test('what is no number is told of', async () => {
  const labels = tensor(new Float32Array(8).fill(NaN), [1, 8]);
  await expect(project({ ...GIVEN, class_labels: labels })).rejects.toThrow('is no number');
});

test('a graph that says nothing of no picture is refused', () => {
  const { null_image_embeddings: _, ...others } = GIVEN;
  expect(() => createTextProjection(standInModel(), giving(others))).toThrow(
    'it has no output null_image_embeddings',
  );
});
