import type { Size } from '../../../kernel/size.ts';
import { tensor, type Tensor } from '../../../numerics/tensor.ts';
import { assertShape } from '../../components/assert-shape.ts';
import type { EncodedText, TextEncoder } from '../../components/text-encoder.ts';
import type { ModelFolder } from '../../models/model-folder.ts';
import type { Conditioner } from './conditioner.ts';
import { encodePrompts } from './encode-prompts.ts';
import type { ModelParts } from '../model-parts.ts';
import type { PaintTask } from '../painter.ts';

/**
 * Stable Diffusion XL hears two text encoders: the states of both side by side, and the whole prompt by the
 * second. Besides it is told sizes, see `timeIds`.
 * Source: `diffusers/pipelines/stable_diffusion_xl/pipeline_stable_diffusion_xl.py`.
 */
export function createSdxlConditioner(model: ModelFolder, parts: ModelParts): Conditioner {
  return {
    steps: () => 0,
    read: async ({ batch, isGuided, enter, onLoading }) => {
      const readers = [
        await parts.textEncoder(onLoading),
        await parts.textEncoder(onLoading, 'text_encoder_2'),
      ] as const;
      enter('reading');
      const read: (readonly Reading[])[] = [];
      for (const task of batch) {
        const nothingAgainst = (task.negativePrompt ?? '') === '';
        const zeros = isGuided && nothingAgainst && model.zerosAgainst === true;
        const texts = await readTwice(model, readers, task, isGuided && !zeros);
        read.push(zeros ? [...texts.map(zeroed), ...texts] : texts);
      }
      const halves = isGuided ? [0, 1] : [0];
      const rows = halves.flatMap((half) => read.map((texts) => texts[half]!));
      return (asked) => rows.map((row) => ({ ...row, time_ids: timeIds(asked) }));
    },
  };
}

/** What the UNet hears of one text. */
type Reading = Readonly<Record<'encoder_hidden_states' | 'text_embeds', Tensor>>;

/**
 * A prompt by both text encoders, with guidance what is not to be shown before it. Their vocabularies may
 * differ where somebody taught one of them words: the one that needs fewer rows is given as many.
 */
async function readTwice(
  model: ModelFolder,
  [first, second]: readonly [TextEncoder, TextEncoder],
  task: PaintTask,
  isGuided: boolean,
): Promise<readonly Reading[]> {
  const encode = (reader: TextEncoder, least = 1): Promise<readonly EncodedText[]> =>
    encodePrompts(reader, [task], isGuided, { least });
  let texts = await encode(first);
  let others = await encode(second);
  const [rows, otherRows] = [rowsOf(texts), rowsOf(others)];
  if (rows < otherRows) texts = await encode(first, otherRows);
  if (otherRows < rows) others = await encode(second, rows);
  texts.forEach(({ states: { dims } }, i) => {
    assertShape(others[i]!.states, [1, dims[1], undefined], model, 'text_encoder_2');
  });
  return texts.map(({ states }, i) => ({
    encoder_hidden_states: sideBySide(states, others[i]!.states),
    text_embeds: others[i]!.pooled!,
  }));
}

const rowsOf = ([text]: readonly EncodedText[]): number => text!.rows;

/** `[1, tokens, a]` and `[1, tokens, b]` as `[1, tokens, a + b]`. */
function sideBySide(first: Tensor, second: Tensor): Tensor {
  const [, tokens = 0, a = 0] = first.dims;
  const b = second.dims.at(-1)!;
  const data = new Float32Array(tokens * (a + b));
  for (let i = 0; i < tokens; i++) {
    data.set(first.data.subarray(i * a, (i + 1) * a), i * (a + b));
    data.set(second.data.subarray(i * b, (i + 1) * b), i * (a + b) + a);
  }
  return tensor(data, [1, tokens, a + b]);
}

/** What such a model was shown in training where a picture had no caption. */
function zeroed(reading: Reading): Reading {
  const zero = ({ dims, data }: Tensor): Tensor => tensor(new Float32Array(data.length), dims);
  return {
    encoder_hidden_states: zero(reading.encoder_hidden_states),
    text_embeds: zero(reading.text_embeds),
  };
}

/**
 * Height and width of the original, top and left of where it was cropped, height and width of what is
 * shown: `[1, 6]`. Nothing is ever said to be cropped, so that things are painted whole; both sizes are
 * those of what is painted, which is up to the next multiple of 32 larger than what is then seen.
 */
function timeIds({ width, height }: Size): Tensor {
  return tensor(Float32Array.of(height, width, 0, 0, height, width), [1, 6]);
}
