import { countCodePoints } from '../../../../wire/code-points.ts';

/** Letters and digits together, or one sign. */
const PIECE = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Of writing without spaces, each character is about a token. */
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Up to this many letters a word is usually one token. */
const WORD = 7;

/**
 * About how many tokens OpenAI would count in a text. An estimate: the tokenizer behind its image
 * models is not public.
 */
export function estimateTextTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const length = countCodePoints(piece);
    tokens += IDEOGRAPH.test(piece) ? length : Math.ceil(length / WORD);
  }
  return tokens;
}
