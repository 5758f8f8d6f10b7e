import type { z } from 'zod';
import { modelFault } from '../faults.ts';
import type { TokenizerFolder } from './tokenizer-folder.ts';
import type { AddedToken, ClipVocabulary } from './clip-vocabulary.ts';
import { readPairs, type Pairs } from './read-pairs.ts';
import {
  CONFIG_FILE,
  malformedTokenizer,
  MARKS_FILE,
  readTokenizerJson,
  VOCABULARY_FILE,
  type TokenSettings,
} from './tokenizer-files.ts';

/** CLIP's own marks, for what the files leave out. */
const START = '<|startoftext|>';
const END = '<|endoftext|>';

/** Positions of CLIP's text encoders, for files that say nothing of them. */
const ROW_LENGTH = 77;

/**
 * Reads the tokenizer of a model: `tokenizer.json`, or `vocab.json` with `merges.txt`, and what the
 * small files beside them say of marks and added tokens. Where they contradict each other, the one is
 * believed that transformers would believe.
 * @throws ModelFault `file_missing`, `file_malformed`.
 */
export async function readClipVocabulary(model: TokenizerFolder): Promise<ClipVocabulary> {
  const config = (await readTokenizerJson(model, 'tokenizer_config.json', CONFIG_FILE)) ?? {};
  const pairs = await readPairs(model);
  const added = await readAdded(model, pairs, config.added_tokens_decoder);
  const map =
    config.added_tokens_decoder === undefined
      ? await readTokenizerJson(model, 'special_tokens_map.json', MARKS_FILE)
      : undefined;
  const settings = { ...config, ...map };
  const marks = {
    start: settings.bos_token ?? markOf(START),
    end: settings.eos_token ?? markOf(END),
    unknown: settings.unk_token ?? markOf(END),
    padding: settings.pad_token ?? markOf(END),
  };
  const tokens = new Map(added);
  // The order matters: 1.x writes its end mark with other flags where it pads with it, and they win.
  for (const mark of Object.values(marks)) {
    const token = added.get(mark.content) ?? withId(model, pairs, mark);
    tokens.set(mark.content, { ...token, special: true });
  }
  const all = [...tokens.values()];
  checkIds(model, pairs, all);
  return {
    ids: pairs.ids,
    merges: pairs.merges,
    marks: {
      start: marks.start.content,
      end: marks.end.content,
      padding: marks.padding.content,
      unknown: marks.unknown.content,
    },
    added: all,
    rowLength: rowLength(model, config.model_max_length),
    longestToken: longest(pairs, all),
  };
}

/** Added tokens by what is written for them. */
async function readAdded(
  model: TokenizerFolder,
  pairs: Pairs,
  decoder: z.output<typeof CONFIG_FILE>['added_tokens_decoder'],
): Promise<ReadonlyMap<string, AddedToken>> {
  if (decoder !== undefined) {
    const tokens = Object.entries(decoder).map(([id, token]) => ({
      ...token,
      id: idOf(pairs, token.content) ?? Number(id),
    }));
    return new Map(tokens.map((token) => [token.content, token]));
  }
  const plain = (await readTokenizerJson(model, 'added_tokens.json', VOCABULARY_FILE)) ?? {};
  const tokens = [
    ...Object.entries(plain).map(([content, id]) => ({ ...markOf(content), normalized: true, id })),
    ...pairs.added,
  ];
  return new Map(tokens.map((token) => [token.content, token]));
}

function markOf(content: string): TokenSettings {
  const flags = { single_word: false, lstrip: false, rstrip: false };
  return { content, ...flags, normalized: false, special: false };
}

function withId(model: TokenizerFolder, pairs: Pairs, token: TokenSettings): AddedToken {
  const id = idOf(pairs, token.content);
  if (id !== undefined) return { ...token, id };
  throw malformedTokenizer(model, pairs.file, `it has no ${JSON.stringify(token.content)}`);
}

/** Only what the vocabulary has itself: a token may be called `constructor`. */
function idOf({ ids }: Pairs, token: string): number | undefined {
  return Object.hasOwn(ids, token) ? ids[token] : undefined;
}

function checkIds(model: TokenizerFolder, pairs: Pairs, added: readonly AddedToken[]): void {
  const size = model.config['vocab_size'];
  if (typeof size !== 'number') return;
  const largest = [...Object.values(pairs.ids), ...added.map(({ id }) => id)].reduce(
    (most, id) => Math.max(most, id),
    0,
  );
  if (largest < size) return;
  throw modelFault('setting_unsupported', {
    model: model.name,
    file: `${model.part}/config.json`,
    setting: 'vocab_size',
    got: String(size),
    expected: `above ${largest}, the largest id of ${pairs.file}`,
  });
}

/** Both marks, and a word. */
const SHORTEST_ROW = 3;

/** Many times what any text encoder of CLIP's kind reads at once. */
const LONGEST_ROW = 4096;

function rowLength(model: TokenizerFolder, said = ROW_LENGTH): number {
  const positions = model.config['max_position_embeddings'];
  const length = Math.min(said, typeof positions === 'number' ? positions : ROW_LENGTH);
  if (Number.isInteger(length) && length >= SHORTEST_ROW && length <= LONGEST_ROW) return length;
  const trouble = `rows of ${length} tokens, as model_max_length and the text encoder say, hold no prompt`;
  throw malformedTokenizer(model, 'tokenizer_config.json', trouble);
}

function longest(pairs: Pairs, added: readonly AddedToken[]): number {
  // In a byte-level vocabulary a character stands for a byte; that of an end of word stands for none.
  let most = 1;
  for (const token of Object.keys(pairs.ids)) most = Math.max(most, token.length);
  for (const { content } of added) most = Math.max(most, Buffer.byteLength(content));
  return most;
}
