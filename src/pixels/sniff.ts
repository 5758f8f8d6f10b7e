import type { PictureType } from '../kernel/picture-type.ts';
import { PNG_SIGNATURE } from './png-chunks.ts';

/**
 * What the first bytes of a picture say it is, whatever a name or header claims; `undefined` when they
 * begin like none.
 */
export function sniffContentType(bytes: Uint8Array): PictureType | undefined {
  if (PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  const letters = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (letters.startsWith('RIFF') && letters.slice(8) === 'WEBP') return 'image/webp';
  if (letters.startsWith('GIF87a') || letters.startsWith('GIF89a')) return 'image/gif';
  return undefined;
}
