import { modelFault } from '../faults.ts';
import type { TokenizerFolder } from './tokenizer-folder.ts';
import type { AddedToken } from './clip-vocabulary.ts';
import {
  malformedTokenizer,
  readTokenizerJson,
  readTokenizerText,
  TOKENIZER_FILE,
  tokenizerFileName,
  VOCABULARY_FILE,
} from './tokenizer-files.ts';

/** The vocabulary of a byte pair encoding. */
export interface Pairs {
  readonly ids: Readonly<Record<string, number>>;
  /** What is joined first comes first. */
  readonly merges: readonly (readonly [string, string])[];
  /** Only `tokenizer.json` has some with it. */
  readonly added: readonly AddedToken[];
  /** The file that the ids are from. */
  readonly file: string;
}

/** @throws ModelFault `file_missing`, `file_malformed`. */
export async function readPairs(model: TokenizerFolder): Promise<Pairs> {
  const whole = await readTokenizerJson(model, 'tokenizer.json', TOKENIZER_FILE);
  if (whole !== undefined) {
    const file = 'tokenizer.json';
    const { vocab } = whole.model;
    const merges = mergesOf(model, file, vocab, whole.model.merges);
    return { ids: vocab, merges, added: whole.added_tokens, file };
  }
  const file = 'vocab.json';
  const ids = await readTokenizerJson(model, file, VOCABULARY_FILE);
  if (ids === undefined) throw missing(model, file);
  const text = await readTokenizerText(model, 'merges.txt');
  if (text === undefined) throw missing(model, 'merges.txt');
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#version'));
  return { ids, merges: mergesOf(model, 'merges.txt', ids, lines), added: [], file };
}

function missing(model: TokenizerFolder, name: string): Error {
  return modelFault('file_missing', { model: model.name, file: tokenizerFileName(model, name) });
}

/** Makes sure that each merge joins two tokens, and to one that has an id. */
function mergesOf(
  model: TokenizerFolder,
  file: string,
  ids: Pairs['ids'],
  merges: readonly (string | readonly [string, string])[],
): Pairs['merges'] {
  return merges.map((merge) => {
    const [left, right, ...rest] = typeof merge === 'string' ? merge.split(' ') : merge;
    if (
      left !== undefined &&
      right !== undefined &&
      rest.length === 0 &&
      Object.hasOwn(ids, left + right)
    ) {
      return [left, right];
    }
    throw malformedTokenizer(model, file, `${JSON.stringify(merge)} is no merge of its vocabulary`);
  });
}
