import type { Pixels } from '../../../kernel/pixels.ts';

/** A sky growing lighter downwards, a white sun in it, a meadow, and a dark red box on it. */
export function scenery(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 3);
  const unit = Math.min(width, height);
  for (let y = 0, at = 0; y < height; y++) {
    const v = y / height;
    for (let x = 0; x < width; x++, at += 3) {
      const u = x / width;
      const sun = Math.hypot(x - 0.3 * width, y - 0.28 * height) < 0.1 * unit;
      const box = u > 0.5 && u < 0.8 && v > 0.5 && v < 0.85;
      const colour = box
        ? [150, 26, 34]
        : sun
          ? [255, 252, 240]
          : v > 0.62
            ? [88 - 30 * v, 158 - 50 * v, 62]
            : [70 + 120 * v, 130 + 90 * v, 214 + 20 * v];
      // Grain, as painted pictures have it.
      const grain = ((x * 7 + y * 13) % 5) - 2;
      for (let c = 0; c < 3; c++) data[at + c] = colour[c]! + grain;
    }
  }
  return { width, height, channels: 3, data };
}

/** A place of `scenery`, both 0 … 1, as red, green, blue 0 … 255. */
export function colourAt(picture: Pixels, u: number, v: number): [number, number, number] {
  const x = Math.min(picture.width - 1, Math.floor(u * picture.width));
  const y = Math.min(picture.height - 1, Math.floor(v * picture.height));
  const at = (y * picture.width + x) * 3;
  return [picture.data[at]!, picture.data[at + 1]!, picture.data[at + 2]!];
}

/** The share of pixels for which something holds. */
export function shareOf(
  { width, height, data }: Pixels,
  holds: (r: number, g: number, b: number) => boolean,
): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 3) {
    if (holds(data[at]!, data[at + 1]!, data[at + 2]!)) count++;
  }
  return count / (width * height);
}

/** The mean lightness, 0 … 255, of a window given in shares of the picture. */
export function lightnessOf(
  picture: Pixels,
  [left, top, right, bottom]: readonly [number, number, number, number],
): number {
  let sum = 0;
  let count = 0;
  eachLightness(picture, [left, top, right, bottom], (value) => {
    sum += value;
    count++;
  });
  return sum / count;
}

/** How much neighbouring pixels `apart` from each other differ on average in such a window. */
export function roughnessOf(
  picture: Pixels,
  window: readonly [number, number, number, number],
  apart = 1,
): number {
  let sum = 0;
  let count = 0;
  eachLightness(picture, window, (value, at) => {
    const other = at + apart * 3;
    if (other + 2 >= picture.data.length) return;
    sum += Math.abs(value - lightness(picture, other));
    count++;
  });
  return sum / count;
}

/** How far red minus blue strays from its mean in such a window (standard deviation). */
export function hueSpread(
  picture: Pixels,
  window: readonly [number, number, number, number],
): number {
  let [sum, squares, count] = [0, 0, 0];
  eachLightness(picture, window, (_, at) => {
    const value = picture.data[at]! - picture.data[at + 2]!;
    sum += value;
    squares += value * value;
    count++;
  });
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

function eachLightness(
  picture: Pixels,
  [left, top, right, bottom]: readonly [number, number, number, number],
  visit: (value: number, at: number) => void,
): void {
  const { width, height } = picture;
  for (let y = Math.floor(top * height); y < Math.floor(bottom * height); y++) {
    for (let x = Math.floor(left * width); x < Math.floor(right * width); x++) {
      const at = (y * width + x) * 3;
      visit(lightness(picture, at), at);
    }
  }
}

function lightness({ data }: Pixels, at: number): number {
  return 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
}

/** The share of pixels that are exactly like the pixel below; few are in a graded sky. */
export function flatShare({ width, height, data }: Pixels): number {
  const row = width * 3;
  let count = 0;
  for (let at = 0; at < (height - 1) * row; at += 3) {
    const below = at + row;
    const same =
      data[at] === data[below] &&
      data[at + 1] === data[below + 1] &&
      data[at + 2] === data[below + 2];
    if (same) count++;
  }
  return count / (width * (height - 1));
}

/** How many different colours a picture has. */
export function coloursIn({ data }: Pixels): number {
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 3) {
    seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
  }
  return seen.size;
}
