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
    const byte = randomByte();
    // 252 = 7 × 36: rejecting the rest keeps every letter equally likely.
    if (byte < 252) text += ALPHABET[byte % 36];
  }
  return text;
}

/** Fetching random bytes costs about the same for a few as for many; each of them is used once. */
const STOCK_BYTES = 4096;

let stock: Uint8Array = new Uint8Array(0);
let used = 0;

function randomByte(): number {
  if (used === stock.length) {
    stock = randomBytes(STOCK_BYTES);
    used = 0;
  }
  const byte = stock[used] ?? 0;
  // What was given away is remembered by nobody else.
  stock[used++] = 0;
  return byte;
}
