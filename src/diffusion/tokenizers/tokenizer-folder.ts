import type { ModelFolder, TextPart } from '../models/model-folder.ts';
import type { RawConfig } from '../models/read-config-file.ts';

/** Where the files of a tokenizer lie, and what the text encoder says that reads what it writes. */
export interface TokenizerFolder {
  /** Of the model, for faults. */
  readonly name: string;
  /** Absolute path of the model, which faults name files from. */
  readonly folder: string;
  /** Absolute path of the tokenizer's own folder. */
  readonly tokenizer: string;
  /** Which text encoder it writes for. */
  readonly part: TextPart;
  /** That encoder's `config.json`, as it is. */
  readonly config: RawConfig;
}

/** The tokenizer of one of a model's text encoders; the first one's where it has none of its own. */
export function tokenizerFolder(
  { name, folder, tokenizers, parts }: ModelFolder,
  part: TextPart,
): TokenizerFolder {
  const tokenizer = tokenizers[part] ?? tokenizers.text_encoder;
  return { name, folder, tokenizer, part, config: parts[part]?.config ?? {} };
}
