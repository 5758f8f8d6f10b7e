import { Tokenizer as Backend } from '@huggingface/tokenizers';
import type { Token, Tokenizer } from './tokenizer.ts';
import type { ClipVocabulary } from './clip-vocabulary.ts';

/**
 * How CLIP cleans text and cuts it into words, as transformers' `CLIPTokenizer` has it. Two things are
 * said more exactly than there, for JavaScript means something else by them: its `\s` is not Unicode's
 * white space, and it makes a capital sigma at the end of a word a final one, which that does not.
 */
const NORMALIZER = {
  type: 'Sequence',
  normalizers: [
    { type: 'NFC' },
    { type: 'Replace', pattern: { Regex: '\\p{White_Space}+' }, content: ' ' },
    { type: 'Replace', pattern: { String: 'Σ' }, content: 'σ' },
    { type: 'Lowercase' },
  ],
};

const words = (regex: string) => ({
  type: 'Split',
  pattern: { Regex: regex },
  behavior: 'Removed',
  invert: true,
});

/** The second pattern is the one that is built into the reference's byte-level step. */
const PRE_TOKENIZER = {
  type: 'Sequence',
  pretokenizers: [
    words(
      "<\\|startoftext\\|>|<\\|endoftext\\|>|'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\p{White_Space}\\p{L}\\p{N}]+",
    ),
    words("'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}+|[^\\p{White_Space}\\p{L}\\p{N}]+"),
    { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: false },
  ],
};

/** What the library says of a text; its own types do not reach TypeScript's newer resolution. */
interface Encoding {
  readonly ids: readonly number[];
  readonly tokens: readonly string[];
}

const END_OF_WORD = '</w>';
const END_OF_CLAUSE = /[,;.]<\/w>$/;

/** The tokenizer of CLIP's text encoders: byte-level pair encoding over lower-cased words. */
export function createClipTokenizer(vocabulary: ClipVocabulary): Tokenizer {
  const { ids, merges, marks, added, rowLength } = vocabulary;
  const backend = new Backend(
    {
      normalizer: NORMALIZER,
      pre_tokenizer: PRE_TOKENIZER,
      post_processor: null,
      decoder: null,
      added_tokens: added,
      model: {
        type: 'BPE',
        vocab: ids,
        merges,
        unk_token: marks.unknown,
        continuing_subword_prefix: '',
        end_of_word_suffix: END_OF_WORD,
      },
    },
    {},
  );
  const id = (token: string): number => backend.token_to_id(token)!;
  return {
    start: id(marks.start),
    end: id(marks.end),
    padding: id(marks.padding),
    rowLength,
    longestToken: vocabulary.longestToken,
    tokens: (text) => {
      const encoding: Encoding = backend.encode(text, { add_special_tokens: false });
      return encoding.ids.map((number, i) => tokenOf(number, encoding.tokens[i]!));
    },
  };
}

function tokenOf(id: number, text: string): Token {
  if (END_OF_CLAUSE.test(text)) return { id, ends: 'clause' };
  return text.endsWith(END_OF_WORD) ? { id, ends: 'word' } : { id };
}
