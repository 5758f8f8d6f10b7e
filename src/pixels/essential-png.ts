import { PNG_SIGNATURE, readChunks } from './png-chunks.ts';

/** What the pixels of a PNG are made of; tRNS because a palette may be transparent by it. */
const ESSENTIAL = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/**
 * The PNG with those chunks alone that make its pixels, and `also` these. Of damage to the others,
 * notes and dates and whatever programs add, nobody needs to know. Stops at the end of the picture.
 */
export function essentialPng(png: Uint8Array, also: readonly string[] = []): Buffer {
  const kept = new Set([...ESSENTIAL, ...also]);
  const parts: Uint8Array[] = [PNG_SIGNATURE];
  for (const { type, data } of readChunks(png)) {
    // Length and type stand in front of a chunk's data, its checksum behind it.
    const start = data.byteOffset - png.byteOffset - 8;
    if (kept.has(type)) parts.push(png.subarray(start, start + data.length + 12));
    if (type === 'IEND') break;
  }
  return Buffer.concat(parts);
}
