import sharp, { type Sharp } from 'sharp';

/** A picture of noise, the same each time: whatever is drawn over it differs from it. */
export function grained(width: number, height: number): Sharp {
  const data = new Uint8Array(width * height * 3);
  // Marsaglia's xorshift of 32 bits.
  let state = 2_463_534_242;
  for (let i = 0; i < data.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    data[i] = state >>> 16;
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A black PNG with a white box in it. */
export function blackAndWhite(width: number, height: number, box: Box): Promise<Buffer> {
  const white = { width: box.width, height: box.height, channels: 3, background: 'white' } as const;
  return sharp({ create: { width, height, channels: 3, background: 'black' } })
    .composite([{ input: { create: white }, left: box.x, top: box.y }])
    .png()
    .toBuffer();
}
