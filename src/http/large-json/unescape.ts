const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/** What a backslash makes of the letter behind it, by their bytes; 0 where it makes nothing. */
const SHORT = new Uint8Array(256);
for (const [letter, meant] of Object.entries({
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
})) {
  SHORT[letter.charCodeAt(0)] = meant.charCodeAt(0);
}

/** Takes the pieces between the quotes of a JSON string, and hands out the text that is meant, in UTF-8. */
export interface Unescaper {
  /** @throws SyntaxError where JSON allows no such thing. */
  take(piece: Buffer): Buffer;
  /** What was held back for the sake of what might have followed. */
  end(): Buffer;
}

/**
 * An unescaper at the beginning of a string. Half a surrogate pair, which JSON allows and UTF-8 does not,
 * becomes a replacement character.
 */
export function createUnescaper(): Unescaper {
  let held: Buffer = Buffer.of();

  const take = (piece: Buffer, isLast: boolean): Buffer => {
    const raw = held.length > 0 ? Buffer.concat([held, piece]) : piece;
    held = Buffer.of();
    refuseControls(raw);
    if (!raw.includes(BACKSLASH)) return raw;
    const out = Buffer.allocUnsafe(raw.length);
    let length = 0;
    for (let i = 0; i < raw.length;) {
      const byte = raw[i] ?? 0;
      if (byte !== BACKSLASH) {
        out[length++] = byte;
        i++;
        continue;
      }
      const letter = raw[i + 1] ?? 0;
      if (letter !== LETTER_U && letter !== 0) {
        const meant = SHORT[letter] ?? 0;
        if (meant === 0) throw brokenEscape();
        out[length++] = meant;
        i += 2;
        continue;
      }
      const escape = readCode(raw, i, isLast);
      if (escape === undefined) {
        held = Buffer.from(raw.subarray(i));
        break;
      }
      length += out.write(String.fromCodePoint(escape.code), length);
      i += escape.bytes;
    }
    return out.subarray(0, length);
  };

  return { take: (piece) => take(piece, false), end: () => take(Buffer.of(), true) };
}

/** A code point, and how many bytes it took to write it. */
interface Escape {
  readonly code: number;
  readonly bytes: number;
}

/** The escape `\\u…` at this place; `undefined` when more of it, or of its pair, may follow. */
function readCode(raw: Buffer, at: number, isLast: boolean): Escape | undefined {
  const code = hexAt(raw, at + 2);
  if (code === undefined && (isLast || raw.length >= at + 6)) throw brokenEscape();
  if (code === undefined) return undefined;
  if (code < 0xd800 || code > 0xdbff) return { code, bytes: 6 };
  // The first half of a pair.
  const next = raw.subarray(at + 6, at + 12);
  const mayFollow =
    next.length < 6 && (next[0] ?? BACKSLASH) === BACKSLASH && (next[1] ?? LETTER_U) === LETTER_U;
  if (mayFollow && !isLast) return undefined;
  const isEscape = next[0] === BACKSLASH && next[1] === LETTER_U;
  const low = isEscape ? hexAt(raw, at + 8) : undefined;
  if (low === undefined || low < 0xdc00 || low > 0xdfff) return { code, bytes: 6 };
  return { code: 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00), bytes: 12 };
}

function hexAt(raw: Buffer, at: number): number | undefined {
  const digits = raw.toString('latin1', at, at + 4);
  return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

const brokenEscape = () => new SyntaxError('A broken escape.');

/**
 * Four bytes at a time, because every byte of a long body is looked at here; an iterator would take nine
 * times as long.
 * @throws SyntaxError for what must be escaped in a string.
 */
function refuseControls(raw: Buffer): void {
  if (raw.length < 8) return refuseControlBytes(raw);
  const toWord = (4 - (raw.byteOffset % 4)) % 4;
  const words = new Int32Array(raw.buffer, raw.byteOffset + toWord, (raw.length - toWord) >> 2);
  refuseControlBytes(raw.subarray(0, toWord));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    // A byte below 0x20, and no other, has its highest bit clear and set once 0x20 has been taken away.
    if (((word - 0x2020_2020) & ~word & 0x8080_8080) !== 0) throw bareControl();
  }
  return refuseControlBytes(raw.subarray(toWord + words.byteLength));
}

function refuseControlBytes(bytes: Buffer): void {
  for (const byte of bytes) if (byte < 0x20) throw bareControl();
}

const bareControl = () => new SyntaxError('A bare control character.');
