/**
 * A decoded picture: 8-bit sRGB, row by row from the top left, straight (not premultiplied) alpha
 * when `channels` is 4. `data.length === width * height * channels`.
 */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}
