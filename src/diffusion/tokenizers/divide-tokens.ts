import type { Token } from './tokenizer.ts';

/** How far back from the end of a chunk a better place to divide is looked for, in tokens. */
export const LOOK_BACK = 20;

/**
 * Divides tokens into chunks of at most `room`: after the last clause that ends in the last tokens of a
 * full chunk, else after the last word, and through a word only where it is longer than that. What
 * belongs together is so read together; the embeddings of chunks know nothing of each other.
 * @param lookBack 0 fills every chunk but the last.
 */
export function divideTokens(
  tokens: readonly Token[],
  room: number,
  lookBack = LOOK_BACK,
): readonly (readonly Token[])[] {
  const chunks: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = lengthOfChunk(tokens, at, room, lookBack);
    chunks.push(tokens.slice(at, at + length));
    at += length;
  }
  return chunks;
}

function lengthOfChunk(
  tokens: readonly Token[],
  at: number,
  room: number,
  lookBack: number,
): number {
  if (tokens.length - at <= room) return tokens.length - at;
  const least = Math.max(1, room - lookBack);
  for (const ends of ['clause', 'word'] as const) {
    for (let length = room; length >= least; length--) {
      const token = tokens[at + length - 1]!;
      if (token.ends === ends) return length;
    }
  }
  return room;
}
