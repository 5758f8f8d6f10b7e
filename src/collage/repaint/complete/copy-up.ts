import type { Pixels } from '../../../kernel/pixels.ts';
import type { Raster } from '../../patches/patch-space.ts';
import type { Copied } from './seams.ts';
import type { WorkingPart } from './working-part.ts';

/**
 * Fills the hole of a part of the picture, at the picture's own resolution, by copying from where
 * `sources` (at working size) say; what has no source takes the colour of `guess`.
 */
export function copyUp(
  picture: Pixels,
  hole: Uint8Array,
  part: WorkingPart,
  sources: Int32Array | undefined,
  guess: Raster,
): Copied {
  const { scale } = part;
  const width = Math.min(part.width * scale, picture.width - part.left);
  const height = Math.min(part.height * scale, picture.height - part.top);
  const colours = new Float32Array(3 * width * height);
  const from = new Int32Array(width * height).fill(-1);
  const unknown: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = y * width + x;
      const whole = (part.top + y) * picture.width + part.left + x;
      if (hole[whole] === 0) {
        for (let c = 0; c < 3; c++) colours[3 * to + c] = picture.data[3 * whole + c]!;
        continue;
      }
      unknown.push(to);
      const cell = Math.floor(y / scale) * part.width + Math.floor(x / scale);
      const source = sources?.[cell] ?? -1;
      if (source >= 0) {
        const cellX = cell % part.width;
        const sourceX = source % part.width;
        const moveX = scale * (sourceX - cellX);
        const moveY = (scale * (source - sourceX - cell + cellX)) / part.width;
        // The last row and column of cells may reach beyond the picture.
        const atX = Math.min(width - 1, x + moveX);
        const atY = Math.min(height - 1, y + moveY);
        from[to] = atY * width + atX;
      }
      const origin = from[to]! < 0 ? -1 : originIn(picture, part, width, from[to]!);
      for (let c = 0; c < 3; c++) {
        colours[3 * to + c] = origin < 0 ? guess.data[4 * cell + c]! : picture.data[origin + c]!;
      }
    }
  }
  return { width, height, colours, sources: from, unknown: Int32Array.from(unknown) };
}

/** Index of a pixel's first value in the picture. */
function originIn(picture: Pixels, part: WorkingPart, width: number, at: number): number {
  const x = at % width;
  const y = (at - x) / width;
  return 3 * ((part.top + y) * picture.width + part.left + x);
}

/** The picture with the filled part put back; nothing outside the hole changes. */
export function putBack(picture: Pixels, part: WorkingPart, copied: Copied): Pixels {
  const data = picture.data.slice();
  for (const pixel of copied.unknown) {
    const to = originIn(picture, part, copied.width, pixel);
    for (let c = 0; c < 3; c++) data[to + c] = copied.colours[3 * pixel + c]!;
  }
  return { ...picture, data };
}

/**
 * The picture as it looks while its hole is completed at a smaller size: blends of that size's pixels
 * there. A size is as many halvings smaller as it takes to get from the part's to its own.
 */
export function seenFrom(
  picture: Pixels,
  hole: Uint8Array,
  part: WorkingPart,
  { width, height, data: from }: Raster,
): Pixels {
  const pitch = part.scale * 2 ** Math.round(Math.log2(part.width / width));
  const data = picture.data.slice();
  const right = Math.min(picture.width, part.left + part.width * part.scale);
  const bottom = Math.min(picture.height, part.top + part.height * part.scale);
  for (let y = part.top; y < bottom; y++) {
    const down = placeOf(y - part.top, pitch, height);
    for (let x = part.left; x < right; x++) {
      const at = y * picture.width + x;
      if (hole[at] === 0) continue;
      const across = placeOf(x - part.left, pitch, width);
      for (let c = 0; c < 3; c++) {
        const upper = blend(from, 4 * (down.from * width) + c, across);
        const lower = blend(from, 4 * (down.to * width) + c, across);
        data[3 * at + c] = upper + (lower - upper) * down.part;
      }
    }
  }
  return { ...picture, data };
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

/** Between which two of `count` cells of a pitch a pixel's middle lies. */
function placeOf(pixel: number, pitch: number, count: number): Place {
  const at = Math.min(count - 1, Math.max(0, (pixel + 0.5) / pitch - 0.5));
  const from = Math.floor(at);
  return { from, to: Math.min(count - 1, from + 1), part: at - from };
}

function blend(data: Raster['data'], start: number, { from, to, part }: Place): number {
  const left = data[start + 4 * from]!;
  return left + (data[start + 4 * to]! - left) * part;
}
