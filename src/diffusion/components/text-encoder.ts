import { joinedNumbers } from '../../numerics/joined-numbers.ts';
import { LruCache } from '../../numerics/lru-cache.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Session } from '../runtime/runtime.ts';
import { createClipTokenizer } from '../tokenizers/clip-tokenizer.ts';
import { promptRows, type TokenRow } from '../tokenizers/prompt-rows.ts';
import { readClipVocabulary } from '../tokenizers/read-clip-vocabulary.ts';
import { assertNumbers } from './assert-numbers.ts';
import { assertShape } from './assert-shape.ts';

/** Says in numbers what prompts say in words. */
export interface TextEncoder {
  /**
   * Embeddings `[prompts, rows · 77, width]`; all prompts of one call get equally many rows, so that
   * what is to be shown and what is not can go through the model together.
   * @throws ModelFault `prompt_too_long`, `run_failed`, `out_of_memory`.
   */
  encode(prompts: readonly string[]): Promise<Tensor>;
}

/** Embeddings kept for prompts that come again: the empty one comes with nearly every picture. */
const REMEMBERED_BYTES = 16 * 2 ** 20;

/**
 * A CLIP text encoder with its tokenizer. Each row of tokens is encoded by itself: its embedding is then
 * the same in every bit, whatever it is encoded beside, and need not be computed twice.
 * @throws ModelFault `file_missing`, `file_malformed`, `setting_unsupported`: the tokenizer's files.
 */
export async function createTextEncoder(
  model: ModelFolder,
  session: Session,
): Promise<TextEncoder> {
  const tokenizer = createClipTokenizer(await readClipVocabulary(model));
  const output = hiddenState(model, session);
  const remembered = new LruCache<Float32Array<ArrayBuffer>>(
    REMEMBERED_BYTES,
    (row) => row.byteLength,
  );

  const encodeRow = async (row: TokenRow): Promise<Float32Array<ArrayBuffer>> => {
    const key = row.ids.join();
    const known = remembered.find(key);
    if (known !== undefined) return known;
    const embedding = (await session.run(feedsOf(model, session, row), [output]))[output]!;
    assertShape(embedding, [1, row.ids.length, undefined], model, 'text_encoder');
    assertNumbers(embedding, model, 'text_encoder');
    remembered.keep(key, embedding.data);
    return embedding.data;
  };

  return {
    encode: async (prompts) => {
      const rows = promptRows(model.name, tokenizer, prompts);
      const embeddings: Float32Array<ArrayBuffer>[] = [];
      for (const row of rows.flat()) embeddings.push(await encodeRow(row));
      return joined(embeddings, prompts.length, tokenizer.rowLength);
    },
  };
}

/**
 * The output that conditions the UNet. It is the last one also where a model takes the one before:
 * SD 2.x is exported with as many layers as it uses.
 */
function hiddenState(model: ModelFolder, session: Session): string {
  const found =
    session.outputs.find(({ name }) => name === 'last_hidden_state') ??
    session.outputs.find(({ dims }) => dims.length === 3);
  if (found !== undefined) return found.name;
  throw modelFault('run_failed', {
    model: model.name,
    part: 'text_encoder',
    trouble: 'it has no output last_hidden_state',
  });
}

/** As in diffusers, padding is attended to unless the config says otherwise. */
function feedsOf(
  model: ModelFolder,
  session: Session,
  { ids, used }: TokenRow,
): Readonly<Record<string, Tensor>> {
  const dims = [1, ids.length];
  const inputIds = tensor(Float32Array.from(ids), dims);
  if (!session.inputs.some(({ name }) => name === 'attention_mask')) return { input_ids: inputIds };
  const attended =
    model.parts.text_encoder.config['use_attention_mask'] === true ? used : ids.length;
  const mask = tensor(new Float32Array(ids.length).fill(1, 0, attended), dims);
  return { input_ids: inputIds, attention_mask: mask };
}

/** Rows one after the other, those of a prompt as one sequence. */
function joined(
  rows: readonly Float32Array<ArrayBuffer>[],
  prompts: number,
  rowLength: number,
): Tensor {
  const size = rows[0]!.length;
  const dims = [prompts, (rows.length / prompts) * rowLength, size / rowLength];
  return tensor(joinedNumbers(rows), dims);
}
