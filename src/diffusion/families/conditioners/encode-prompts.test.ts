import { expect, test } from 'vitest';
import { tensor } from '../../../numerics/tensor.ts';
import type { TextEncoder } from '../../components/text-encoder.ts';
import { modelFault } from '../../faults.ts';
import { encodePrompts } from './encode-prompts.ts';

/** Says of a text how long it is, and takes none of more than ten characters. */
const lengths: TextEncoder = {
  async encode(prompts) {
    const place = prompts.findIndex((prompt) => prompt.length > 10);
    if (place >= 0) {
      throw modelFault('prompt_too_long', { model: 'tiny', tokens: 11, limit: 10, place });
    }
    return prompts.map(({ length }) => ({
      rows: 1,
      states: tensor(Float32Array.of(length), [1, 1, 1]),
      mask: tensor(Float32Array.of(1), [1, 1]),
    }));
  },
};

const LONG = 'far too long a text';

test('with guidance what is not to be shown comes first, of all pictures', async () => {
  const batch = [{ prompt: 'a cat', negativePrompt: 'dogs' }, { prompt: 'sea' }];
  const encoded = await encodePrompts(lengths, batch, true);
  expect(encoded.map(({ states }) => [...states.data])).toEqual([[4], [0], [5], [3]]);
});

test.each([
  ['the prompt', { prompt: LONG }, true, undefined],
  ['the prompt, without guidance', { prompt: LONG }, false, undefined],
  ['the negative prompt', { prompt: 'a cat', negativePrompt: LONG }, true, true],
])('%s is named when it is too long', async (_name, prompts, isGuided, negative) => {
  const fault = await encodePrompts(lengths, [prompts], isGuided).catch((error: unknown) => error);
  expect(fault).toMatchObject({ data: { code: 'prompt_too_long' } });
  expect((fault as { data: { facts: { negative?: true } } }).data.facts.negative).toBe(negative);
});
