import { modelFault } from '../faults.ts';
import { divideTokens } from './divide-tokens.ts';
import type { Token, Tokenizer } from './tokenizer.ts';

/** What a text encoder takes at once. */
export interface TokenRow {
  readonly ids: readonly number[];
  /** How many of them are not padding; the marks count. */
  readonly used: number;
}

/**
 * How many rows a prompt may have. Sixteen hold some 1200 tokens, more than the 4000 characters that
 * DALL·E 3 takes of a language with an alphabet; every row makes attention slower and larger.
 */
export const MAX_ROWS = 16;

/** How many rows prompts are to have. */
export interface RowLimits {
  /** Above these a prompt is too long; `MAX_ROWS` when left out. */
  readonly most?: number;
  /** All are filled up to these with rows of no words; 1 when left out. */
  readonly least?: number;
}

/**
 * The rows of each prompt, all prompts with equally many: what is not taken by a prompt is an empty
 * row, as a prompt of no words has it. A prompt that fits one row gets exactly what diffusers gives it.
 * @throws ModelFault `prompt_too_long`; nothing is ever cut off.
 */
export function promptRows(
  model: string,
  tokenizer: Tokenizer,
  prompts: readonly string[],
  { most = MAX_ROWS, least = 1 }: RowLimits = {},
): readonly (readonly TokenRow[])[] {
  const chunks = prompts.map((_, place) => chunksOf(model, tokenizer, prompts, place, most));
  const count = Math.max(least, ...chunks.map((divided) => divided.length));
  return chunks.map((divided) =>
    Array.from({ length: count }, (_, i) => rowOf(tokenizer, divided[i] ?? [])),
  );
}

/** Chunks are only left unfilled for the sake of clauses and words as long as there are enough of them. */
function chunksOf(
  model: string,
  tokenizer: Tokenizer,
  prompts: readonly string[],
  place: number,
  most: number,
): readonly (readonly Token[])[] {
  const prompt = prompts[place] ?? '';
  const room = tokenizer.rowLength - 2;
  const limit = room * most;
  const least = leastTokens(tokenizer, prompt);
  if (least > limit) throw modelFault('prompt_too_long', { model, tokens: least, limit, place });
  const tokens = tokenizer.tokens(prompt);
  if (tokens.length > limit) {
    throw modelFault('prompt_too_long', { model, tokens: tokens.length, limit, place });
  }
  const chunks = divideTokens(tokens, room);
  return chunks.length <= most ? chunks : divideTokens(tokens, room, 0);
}

/** How many tokens a text has at least, by its length alone: a megabyte is refused without encoding it. */
function leastTokens(tokenizer: Tokenizer, prompt: string): number {
  const written = prompt
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\p{White_Space}+/gu, '');
  return Math.ceil(Buffer.byteLength(written) / tokenizer.longestToken);
}

function rowOf(tokenizer: Tokenizer, tokens: readonly Token[]): TokenRow {
  const { start, end, padding, rowLength } = tokenizer;
  const marked = [start, ...tokens.map(({ id }) => id), end];
  const filling = Array.from({ length: rowLength - marked.length }, () => padding);
  return { ids: [...marked, ...filling], used: marked.length };
}
