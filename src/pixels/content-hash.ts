import { createHash } from 'node:crypto';
import type { Pixels } from '../kernel/pixels.ts';
import { formatSize } from '../kernel/size.ts';
import { withoutAlpha } from './alpha.ts';

/**
 * SHA-256, hexadecimal, of the size and the colours: the same for a picture that was encoded anew,
 * lost its metadata or got an alpha channel, such as a mask, over unchanged colours.
 */
export function contentHash(pixels: Pixels): string {
  const { data } = withoutAlpha(pixels);
  return createHash('sha256')
    .update(`${formatSize(pixels)}\n`)
    .update(data)
    .digest('hex');
}
