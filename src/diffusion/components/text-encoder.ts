import { joinedNumbers } from '../../numerics/joined-numbers.ts';
import { LruCache } from '../../numerics/lru-cache.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import type { ModelFolder, TextPart } from '../models/model-folder.ts';
import type { Session } from '../runtime/runtime.ts';
import { createClipTokenizer } from '../tokenizers/clip-tokenizer.ts';
import { promptRows, type RowLimits, type TokenRow } from '../tokenizers/prompt-rows.ts';
import { readClipVocabulary } from '../tokenizers/read-clip-vocabulary.ts';
import { tokenizerFolder } from '../tokenizers/tokenizer-folder.ts';
import { assertNumbers } from './assert-numbers.ts';
import { assertShape } from './assert-shape.ts';
import { pooledOutput, statesOutput, type StatesLayer } from './text-outputs.ts';

/** What a text encoder says of one prompt. */
export interface EncodedText {
  /** How many rows of tokens the prompt took, those that only fill it up among them. */
  readonly rows: number;
  /** Hidden states of its tokens, `[1, rows · 77, width]`. */
  readonly states: Tensor;
  /** 1 for marks and words, 0 for what only fills the rows: `[1, rows · 77]`. */
  readonly mask: Tensor;
  /**
   * The whole prompt as one point in CLIP's space, `[1, width]`: `text_embeds`. Of its first row, where
   * it has several. Only from encoders that are read with `pooled`.
   */
  readonly pooled?: Tensor;
}

/** Says in numbers what prompts say in words. */
export interface TextEncoder {
  /**
   * All prompts of one call get equally many rows, so that what is to be shown and what is not can go
   * through the model together.
   * @param limits `most` rows each may have, else it is too long; `least` they are filled up to.
   * @throws ModelFault `prompt_too_long`, `run_failed`, `out_of_memory`.
   */
  encode(prompts: readonly string[], limits?: RowLimits): Promise<readonly EncodedText[]>;
}

export interface TextEncoderOptions {
  /** Which of the model's text encoders it is; `text_encoder` when left out. */
  readonly part?: TextPart;
  /** The layer whose states are wanted; the last when left out. */
  readonly layer?: StatesLayer;
  /** Whether the projection of the whole prompt is wanted, too. */
  readonly pooled?: boolean;
}

/** What is kept of prompts that come again: the empty one comes with nearly every picture. */
const REMEMBERED_BYTES = 16 * 2 ** 20;

/**
 * A CLIP text encoder with its tokenizer. Each row of tokens is encoded by itself: its embedding is then
 * the same in every bit, whatever it is encoded beside, and need not be computed twice.
 * @throws ModelFault `file_missing`, `file_malformed`, `setting_unsupported`: the tokenizer's files;
 * `run_failed`: the graph lacks an output that is wanted.
 */
export async function createTextEncoder(
  model: ModelFolder,
  session: Session,
  { part = 'text_encoder', layer = 'last', pooled = false }: TextEncoderOptions = {},
): Promise<TextEncoder> {
  const tokenizer = createClipTokenizer(await readClipVocabulary(tokenizerFolder(model, part)));
  const states = statesOutput(model, session, part, layer);
  const projection = pooled ? pooledOutput(model, session, part) : undefined;
  const wanted = projection === undefined ? [states] : [states, projection];
  const remembered = new LruCache<EncodedRow>(
    REMEMBERED_BYTES,
    (row) => row.states.byteLength + (row.pooled?.data.byteLength ?? 0),
  );

  const encodeRow = async (row: TokenRow): Promise<EncodedRow> => {
    const key = row.ids.join();
    const known = remembered.find(key);
    if (known !== undefined) return known;
    const given = await session.run(feedsOf(model, session, part, row), wanted);
    const expected = [
      [1, row.ids.length, undefined],
      [1, undefined],
    ];
    wanted.forEach((name, i) => {
      assertShape(given[name]!, expected[i]!, model, part);
      assertNumbers(given[name]!, model, part);
    });
    const encoded = {
      states: given[states]!.data,
      ...(projection !== undefined && { pooled: given[projection]! }),
    };
    remembered.keep(key, encoded);
    return encoded;
  };

  return {
    encode: async (prompts, limits) => {
      const texts: EncodedText[] = [];
      for (const rows of promptRows(model.name, tokenizer, prompts, limits)) {
        const encoded: EncodedRow[] = [];
        for (const row of rows) encoded.push(await encodeRow(row));
        texts.push(joined(rows, encoded));
      }
      return texts;
    },
  };
}

interface EncodedRow {
  /** `[77, width]`. */
  readonly states: Float32Array<ArrayBuffer>;
  readonly pooled?: Tensor;
}

/** As in diffusers, padding is attended to unless the config says otherwise. */
function feedsOf(
  model: ModelFolder,
  session: Session,
  part: TextPart,
  row: TokenRow,
): Readonly<Record<string, Tensor>> {
  const dims = [1, row.ids.length];
  const inputIds = tensor(Float32Array.from(row.ids), dims);
  if (!session.inputs.some(({ name }) => name === 'attention_mask')) return { input_ids: inputIds };
  const all = model.parts[part]?.config['use_attention_mask'] !== true;
  const mask = all ? new Float32Array(row.ids.length).fill(1) : maskOf(row);
  return { input_ids: inputIds, attention_mask: tensor(mask, dims) };
}

const maskOf = ({ ids, used }: TokenRow): Float32Array<ArrayBuffer> =>
  new Float32Array(ids.length).fill(1, 0, used);

/** The rows of a prompt as one sequence. */
function joined(rows: readonly TokenRow[], encoded: readonly EncodedRow[]): EncodedText {
  const tokens = rows.reduce((sum, { ids }) => sum + ids.length, 0);
  const states = joinedNumbers(encoded.map((row) => row.states));
  const pooled = encoded[0]?.pooled;
  return {
    rows: rows.length,
    states: tensor(states, [1, tokens, states.length / tokens]),
    mask: tensor(joinedNumbers(rows.map(maskOf)), [1, tokens]),
    ...(pooled && { pooled }),
  };
}
