import type { Pixels } from '../kernel/pixels.ts';
import { blend } from '../pixels/blend.ts';

/** So near to black or white, a grey is one: JPEG leaves such specks on plain areas. */
const SPECK = 10;

/**
 * Turns a mask whose white is edited, as 1min.ai has it, into one whose transparency is: white becomes
 * transparent, black opaque, greys in proportion. Where the mask itself is transparent nothing was
 * painted, so it counts as black.
 */
export function maskFromWhite({ width, height, channels, data }: Pixels): Pixels {
  const mask = new Uint8ClampedArray(width * height * 4);
  for (let i = 0, o = 3; o < mask.length; i += channels, o += 4) {
    const light = (data[i]! * 299 + data[i + 1]! * 587 + data[i + 2]! * 114) / 1000;
    const painted = channels === 4 ? blend(light, 0, data[i + 3]!) : light;
    mask[o] = keepOf(painted);
  }
  return { width, height, channels: 4, data: mask };
}

/** 255 keeps a pixel, 0 lets it go. */
function keepOf(light: number): number {
  const share = (light - SPECK) / (255 - 2 * SPECK);
  return Math.round(255 * (1 - Math.min(1, Math.max(0, share))));
}
