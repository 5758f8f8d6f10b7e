import { nearestField, type NearestField } from '../../patches/nearest-field.ts';
import type { PatchEdge } from '../../patches/patch-kernel.ts';
import type { PatchSpace, Raster } from '../../patches/patch-space.ts';
import type { PartlyKnown } from '../../patches/pyramid.ts';

/** One resolution of a picture with a hole, and how its hole is matched with what is known. */
export interface Level {
  readonly raster: Raster;
  readonly known: Uint8Array;
  /** Indices of the pixels of the hole, rising. */
  readonly unknown: Int32Array;
  /** Matches the patches that touch the hole with patches that do not, in the same raster. */
  readonly field: NearestField;
  /** Per row, the one that its hole goes on from: itself, or the nearest that has patches to copy. */
  readonly home: Int32Array;
  /** Share of the hole that lies in rows without any such patch: a picture that is to grow. */
  readonly beyond: number;
  /** How many steps (chessboard) each pixel lies inside the hole; 0 outside. */
  readonly depth: Uint16Array;
}

/** `undefined` when hardly any patch of this size is wholly known. */
export function levelOf(
  { raster, known }: PartlyKnown,
  space: PatchSpace,
  edge: PatchEdge,
  leastSources: number,
): Level | undefined {
  const { width, height } = raster;
  const radius = (edge - 1) / 2;
  if (width < edge || height < edge) return undefined;
  const missing = countAround(known, width, height, radius);
  const allowed = new Uint8Array(known.length);
  const centres: number[] = [];
  let sources = 0;
  for (let y = radius; y < height - radius; y++) {
    for (let x = radius; x < width - radius; x++) {
      const at = y * width + x;
      if (missing[at] === 0) {
        allowed[at] = 1;
        sources += 1;
      } else {
        centres.push(at);
      }
    }
  }
  if (sources < leastSources) return undefined;
  const unknown = Int32Array.from(indicesOf(known, 0));
  const field = nearestField({
    space,
    edge,
    target: raster,
    source: raster,
    centres: Int32Array.from(centres),
    allowed,
  });
  const home = homeRows(allowed, width, height);
  const away = (pixel: number): boolean =>
    home[Math.floor(pixel / width)] !== Math.floor(pixel / width);
  const beyond = unknown.filter(away).length / Math.max(1, unknown.length);
  return { raster, known, unknown, field, home, beyond, depth: depthOf(known, width, height) };
}

function homeRows(allowed: Uint8Array, width: number, height: number): Int32Array {
  const first = Math.floor(allowed.indexOf(1) / width);
  const last = Math.floor(allowed.lastIndexOf(1) / width);
  return Int32Array.from({ length: height }, (_, y) => Math.min(last, Math.max(first, y)));
}

function indicesOf(values: Uint8Array, wanted: number): number[] {
  const indices: number[] = [];
  for (let i = 0; i < values.length; i++) if (values[i] === wanted) indices.push(i);
  return indices;
}

/** How many unknown pixels lie in the square of `radius` around each pixel. */
function countAround(
  known: Uint8Array,
  width: number,
  height: number,
  radius: number,
): Uint16Array {
  const along = new Uint16Array(known.length);
  for (let y = 0; y < height; y++) {
    let count = 0;
    const row = y * width;
    for (let x = 0; x < width + radius; x++) {
      if (x < width && known[row + x] === 0) count += 1;
      const left = x - 2 * radius - 1;
      if (left >= 0 && known[row + left] === 0) count -= 1;
      if (x >= radius) along[row + x - radius] = count;
    }
  }
  const counts = new Uint16Array(known.length);
  const sums = new Uint16Array(width);
  for (let y = 0; y < height + radius; y++) {
    const entering = y * width;
    const leaving = (y - 2 * radius - 1) * width;
    const to = (y - radius) * width;
    for (let x = 0; x < width; x++) {
      if (y < height) sums[x] = sums[x]! + along[entering + x]!;
      if (leaving >= 0) sums[x] = sums[x]! - along[leaving + x]!;
      if (y >= radius) counts[to + x] = sums[x]!;
    }
  }
  return counts;
}

/** Chessboard distance to the nearest known pixel, in two sweeps; the picture's edge is no border. */
function depthOf(known: Uint8Array, width: number, height: number): Uint16Array {
  const far = 65535;
  const depth = new Uint16Array(known.length);
  const least = (x: number, y: number, side: -1 | 1): number => {
    let value = far;
    const look = (u: number, v: number): void => {
      if (u < 0 || v < 0 || u >= width || v >= height) return;
      const theirs = depth[v * width + u]!;
      if (theirs < value) value = theirs;
    };
    look(x + side, y);
    for (let u = x - 1; u <= x + 1; u++) look(u, y + side);
    return value === far ? far : value + 1;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      depth[at] = known[at] === 1 ? 0 : least(x, y, -1);
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const at = y * width + x;
      if (known[at] === 0) depth[at] = Math.min(depth[at]!, least(x, y, 1));
    }
  }
  return depth;
}
