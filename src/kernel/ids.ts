import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A random id such as `img_4k2j…`: 25 letters of base 36, which is at least 128 bits, so that ids
 * cannot be guessed or collide.
 */
export function newId(prefix: string): string {
  return `${prefix}_${randomBase36(25)}`;
}

/** `count` random lower-case letters and digits, uniformly distributed. */
export function randomBase36(count: number): string {
  let text = '';
  while (text.length < count) {
    for (const byte of randomBytes(count)) {
      // 252 = 7 × 36: rejecting the rest keeps every letter equally likely.
      if (byte < 252 && text.length < count) text += ALPHABET[byte % 36];
    }
  }
  return text;
}
