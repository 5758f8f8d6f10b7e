import { describe, expect, it } from 'vitest';
import { standInModel } from '../../../../test/support/diffusion/stand-in-model.ts';
import { tensor } from '../../../numerics/tensor.ts';
import type { EncodedText, TextEncoder } from '../../components/text-encoder.ts';
import type { ModelParts } from '../model-parts.ts';
import type { PaintTask } from '../painter.ts';
import { createSdxlConditioner } from './sdxl-conditioner.ts';

/** Takes so many characters a row, and says of each row its length and of the whole the length of all. */
function reader(perRow: number, width: number): TextEncoder {
  return {
    encode: async (prompts, { least = 1 } = {}) => {
      const needed = prompts.map((prompt) => Math.ceil(prompt.length / perRow));
      const rows = Math.max(least, 1, ...needed);
      return prompts.map((prompt): EncodedText => {
        const states = Float32Array.from({ length: rows * width }, (_, i) => {
          const row = prompt.slice(Math.floor(i / width) * perRow).slice(0, perRow);
          return row.length + (i % width) / 10;
        });
        return {
          rows,
          states: tensor(states, [1, rows, width]),
          mask: tensor(new Float32Array(rows).fill(1), [1, rows]),
          pooled: tensor(Float32Array.of(prompt.length, perRow), [1, 2]),
        };
      });
    },
  };
}

async function rowsOf(
  batch: readonly Pick<PaintTask, 'prompt' | 'negativePrompt'>[],
  isGuided: boolean,
  { second = reader(10, 1), zerosAgainst = true } = {},
) {
  const readers = { text_encoder: reader(10, 2), text_encoder_2: second };
  const parts = {
    textEncoder: async (_: () => void, part: keyof typeof readers = 'text_encoder') =>
      readers[part],
  } as unknown as ModelParts;
  const model = { ...standInModel(), ...(zerosAgainst && { zerosAgainst: true as const }) };
  const rowsFor = await createSdxlConditioner(model, parts).read({
    batch: batch.map((task) => ({ ...task, width: 1, height: 1, seed: 1 })),
    isGuided,
    noises: [],
    signal: new AbortController().signal,
    enter: () => undefined,
    onLoading: () => undefined,
    onStep: () => undefined,
  });
  return rowsFor({ width: 96, height: 64 }).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, { data, dims }]) => [
        name,
        { dims, data: [...data].map((value) => Math.round(value * 10) / 10) },
      ]),
    ),
  );
}

describe('what Stable Diffusion XL is told', () => {
  it('is the states of both encoders side by side, the whole by the second, and the size', async () => {
    expect(await rowsOf([{ prompt: 'cat' }], false)).toEqual([
      {
        encoder_hidden_states: { dims: [1, 1, 3], data: [3, 3.1, 3] },
        text_embeds: { dims: [1, 2], data: [3, 10] },
        time_ids: { dims: [1, 6], data: [64, 96, 0, 0, 64, 96] },
      },
    ]);
  });

  it('is what is not to be shown of all pictures first, where it is guided', async () => {
    const batch = [{ prompt: 'cat', negativePrompt: 'fog' }, { prompt: 'whale' }];
    const rows = await rowsOf(batch, true, { zerosAgainst: false });
    expect(rows.map(({ text_embeds: whole }) => whole!.data[0])).toEqual([3, 0, 3, 5]);
  });

  it('is zeros where there is nothing against it, in a model that learned it so', async () => {
    const [against, towards] = await rowsOf([{ prompt: 'cat', negativePrompt: '' }], true);
    expect(against!['encoder_hidden_states']).toEqual({ dims: [1, 1, 3], data: [0, 0, 0] });
    expect(against!['text_embeds']).toEqual({ dims: [1, 2], data: [0, 0] });
    expect(against!['time_ids']).toEqual(towards!['time_ids']);
    expect(towards!['text_embeds']!.data).toEqual([3, 10]);
  });

  it('is an empty prompt where there is nothing against it, in a model that did not', async () => {
    const [against] = await rowsOf([{ prompt: 'cat' }], true, { zerosAgainst: false });
    expect(against!['text_embeds']!.data).toEqual([0, 10]);
  });

  it.each([
    ['second', 4, 3],
    ['first', 100, 2],
  ])('has equally many rows where the %s encoder needs more', async (_, perRow, rows) => {
    const second = reader(perRow, 1);
    const said = await rowsOf([{ prompt: 'a black cat' }], false, { second });
    expect(said[0]!['encoder_hidden_states']!.dims).toEqual([1, rows, 3]);
  });

  it('is never made of rows of different lengths, which would be filled up with what nobody said', async () => {
    const short = reader(10, 1);
    const shorter: TextEncoder = {
      encode: async (prompts, limits) =>
        (await short.encode(prompts, limits)).map((text) => ({
          ...text,
          states: tensor(new Float32Array(2), [1, 2, 1]),
        })),
    };
    await expect(rowsOf([{ prompt: 'a cat' }], false, { second: shorter })).rejects.toThrow(
      'The text_encoder_2 of the model stand-in cannot be run: it gave [1, 2, 1] where [1, 1, any]',
    );
  });
});
