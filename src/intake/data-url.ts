import { setImmediate } from 'node:timers/promises';

import { fault } from '../kernel/errors.ts';
import type { ReferenceRules } from './reference.ts';

/** What stands in front of the comma: a media type with parameters, and whether what follows is base64. */
const HEAD = /^data:([^,;\s]{0,100})((?:;[^,;]{0,100}){0,5}?)(;\s?base64)?$/i;

/** The longest head that fits that form. */
const LONGEST_HEAD = 1000;

/** What claims nothing: the bytes alone decide. */
const UNKNOWN_TYPES = ['', 'application/octet-stream'];

export const isDataUrl = (text: string): boolean => /^data:/i.test(text);

/**
 * The bytes of a data URL such as `data:image/png;base64,iVBOR…`. As browsers have it, base64 may be
 * broken by white space, lack its padding, and be percent-encoded; without `;base64` the bytes themselves
 * are. Of its type only that is believed which nobody could mean: a text is no picture, but what
 * kind of picture it is, the bytes say.
 *
 * @throws GalaError `data_url_invalid`, `unsupported_file_type`, `picture_file_too_large`.
 */
export async function readDataUrl(
  param: string,
  url: string | Buffer,
  { limit, formats }: Pick<ReferenceRules, 'limit' | 'formats'>,
): Promise<Uint8Array> {
  const text = typeof url === 'string' ? Buffer.from(url) : url;
  const comma = text.subarray(0, LONGEST_HEAD).indexOf(',');
  const head = HEAD.exec(text.toString('latin1', 0, Math.max(comma, 0)));
  if (head === null) throw fault('data_url_invalid', { param, trouble: 'form' });
  const [, declared = '', , base64] = head;
  refuseUnlessPicture(param, declared, formats);
  const body = percentDecoded(text.subarray(comma + 1));
  const bytes = base64 === undefined ? body : await fromBase64(body);
  if (bytes === undefined) throw fault('data_url_invalid', { param, trouble: 'encoding' });
  if (bytes.length > limit) throw fault('picture_file_too_large', { param, limit });
  return bytes;
}

function refuseUnlessPicture(
  param: string,
  declared: string,
  supported: ReferenceRules['formats'],
): void {
  const type = declared.toLowerCase();
  // As many write it.
  const contentType = type === 'image/jpg' ? 'image/jpeg' : type;
  const isKnown = (supported as readonly string[]).includes(contentType);
  if (isKnown || UNKNOWN_TYPES.includes(contentType)) return;
  throw fault('unsupported_file_type', { param, contentType, supported });
}

const PERCENT = 0x25;

/** What a hexadecimal digit is worth, by its byte; -1 of all others. */
const DIGITS = Int8Array.from({ length: 256 }, (_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? -1 : digit;
});

/** `%89PNG` as the bytes that are meant; a percent sign in front of anything else is itself. */
function percentDecoded(text: Buffer): Buffer {
  if (!text.includes(PERCENT)) return text;
  const digitAt = (i: number): number => DIGITS[text[i] ?? 0] ?? -1;
  const bytes = Buffer.alloc(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] ?? 0;
    const code = byte === PERCENT ? digitAt(i + 1) * 16 + digitAt(i + 2) : -1;
    const isEncoded = code >= 0 && digitAt(i + 2) >= 0;
    bytes[length++] = isEncoded ? code : byte;
    if (isEncoded) i += 2;
  }
  return bytes.subarray(0, length);
}

/** `undefined` when it is none: the decoder itself leaves out what it cannot read, without a word. */
async function fromBase64(text: Buffer): Promise<Buffer | undefined> {
  const decoded = await decode(text);
  if (decoded.length === expectedLength(text)) return decoded;
  const bare = withoutSpace(text);
  if (bare.length === text.length) return undefined;
  const again = await decode(bare);
  return again.length === expectedLength(bare) ? again : undefined;
}

/** Digits that are decoded in one go, whole groups of four: some tenths of a millisecond's work. */
const AT_ONCE = 256 * 1024;

/** Decodes bit by bit, with others in between: twenty megabytes at once would keep everybody waiting. */
async function decode(text: Buffer): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(Math.ceil((text.length * 3) / 4));
  let length = 0;
  for (let at = 0; at < text.length; at += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- for the sake of others
    if (at > 0) await setImmediate();
    const digits = text.toString('latin1', at, at + AT_ONCE);
    length += bytes.write(digits, length, 'base64');
  }
  return bytes.subarray(0, length);
}

/** How many bytes so many digits make; none at all where a single digit is left over. */
function expectedLength(text: Buffer): number | undefined {
  const end = text.subarray(-2).toString('latin1');
  const digits = text.length - (end === '==' ? 2 : end.endsWith('=') ? 1 : 0);
  return digits % 4 === 1 ? undefined : Math.floor((digits * 3) / 4);
}

const SPACE = 0x20;

/** Tab, line feed, form feed, carriage return, space. */
const SPACES = [0x09, 0x0a, 0x0c, 0x0d, SPACE];

function withoutSpace(text: Buffer): Buffer {
  const bytes = Buffer.alloc(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] ?? 0;
    if (byte > SPACE || !SPACES.includes(byte)) bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}
