import path from 'node:path';
import { z } from 'zod';
import { modelFault } from '../faults.ts';
import type { TokenizerFolder } from './tokenizer-folder.ts';
import { readTextFile } from '../models/read-text-file.ts';

/** No file of a CLIP tokenizer is a third of this; a larger one is a mistake or a prank. */
const MAX_BYTES = 16 * 2 ** 20;

const addedToken = z.object({
  content: z.string().min(1),
  single_word: z.boolean().default(false),
  lstrip: z.boolean().default(false),
  rstrip: z.boolean().default(false),
  normalized: z.boolean().default(true),
  special: z.boolean().default(false),
});

/** A mark as configs write it: alone, or with the flags of an added token. */
const mark = z.union([
  z
    .string()
    .min(1)
    .transform((content) => addedToken.parse({ content, normalized: false })),
  addedToken,
]);

const id = z.int().min(0);

/** `special_tokens_map.json`. */
export const MARKS_FILE = z.object({
  bos_token: mark.nullish(),
  eos_token: mark.nullish(),
  unk_token: mark.nullish(),
  pad_token: mark.nullish(),
});

/** `tokenizer_config.json`. */
export const CONFIG_FILE = MARKS_FILE.extend({
  model_max_length: z.number().positive().optional(),
  added_tokens_decoder: z.record(z.string().regex(/^\d+$/), addedToken).optional(),
});

/** `vocab.json`, and `added_tokens.json`. */
export const VOCABULARY_FILE = z.record(z.string(), id);

/** `tokenizer.json`, as far as vocabulary, merges and added tokens go. */
export const TOKENIZER_FILE = z.object({
  added_tokens: z.array(addedToken.extend({ id })).default([]),
  model: z.object({
    vocab: VOCABULARY_FILE,
    merges: z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])),
  }),
});

/** An added token before its id is known. */
export type TokenSettings = z.output<typeof addedToken>;

/**
 * The text of a file of the tokenizer, `undefined` when there is none.
 * @throws ModelFault `file_malformed`.
 */
export async function readTokenizerText(
  model: TokenizerFolder,
  name: string,
): Promise<string | undefined> {
  const file = tokenizerFileName(model, name);
  return readTextFile({ model: model.name, folder: model.folder, file, most: MAX_BYTES });
}

/**
 * A JSON file of the tokenizer as its schema has it, `undefined` when there is none.
 * @throws ModelFault `file_malformed`.
 */
export async function readTokenizerJson<S extends z.ZodType>(
  model: TokenizerFolder,
  name: string,
  schema: S,
): Promise<z.output<S> | undefined> {
  const text = await readTokenizerText(model, name);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformedTokenizer(model, name, 'it is no JSON', { cause: error });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue!.path.length > 0 ? `${issue!.path.map(String).join('.')}: ` : '';
  throw malformedTokenizer(model, name, `${where}${issue!.message}`);
}

/** A fault of a file of the tokenizer, to throw. */
export function malformedTokenizer(
  model: TokenizerFolder,
  name: string,
  trouble: string,
  options?: ErrorOptions,
): Error {
  const file = tokenizerFileName(model, name);
  return modelFault('file_malformed', { model: model.name, file, trouble }, options);
}

/** As faults name files: relative to the model's folder. */
export function tokenizerFileName(model: TokenizerFolder, name: string): string {
  return path.posix.join(path.relative(model.folder, model.tokenizer), name);
}
