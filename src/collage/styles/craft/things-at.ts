import type { Size } from '../../../kernel/size.ts';

/** What each pixel shows when the picture is made another size: the nearest pixel's thing. */
export function thingsAt(things: Uint8Array, of: Size, size: Size): Uint8Array {
  const { width, height } = size;
  if (width === of.width && height === of.height) return things;
  const found = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(((y + 0.5) * of.height) / height) * of.width;
    for (let x = 0; x < width; x++, at++) {
      found[at] = things[row + Math.floor(((x + 0.5) * of.width) / width)]!;
    }
  }
  return found;
}
