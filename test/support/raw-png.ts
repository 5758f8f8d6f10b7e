import sharp from 'sharp';
import type { Pixels } from '../../src/kernel/pixels.ts';

/** Pixels as a PNG without any metadata. */
export function rawPng({ width, height, channels, data }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels } }).png().toBuffer();
}
