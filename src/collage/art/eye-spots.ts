import type { Figure, Point } from './figure.ts';
import { rasterOfFigure } from './figure-raster.ts';

/** One eye of a figure: its centre and half its width, in figure units. */
export interface EyeSpot extends Point {
  readonly radius: number;
}

/** Pixels across the eyes, and at most across the whole figure. */
const RASTER = 72;
const LARGEST = 420;
/** Luma (0 … 255) below which a pixel is ink: pupils, not fur. */
const INK = 78;

interface Blob {
  pixels: number;
  x: number;
  y: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Where the eyes of a drawn face are: the dark blobs around its anchor `eyes`. Two from the front,
 * one in profile; by proportion where a face from the front is too dark to tell; none without the
 * anchor.
 */
export function eyeSpots(figure: Figure, face: 'front' | 'side'): readonly EyeSpot[] {
  const { eyes } = figure.anchors;
  if (eyes === undefined) return [];
  const edge = Math.max(figure.width, figure.height);
  const size = Math.min(LARGEST, (RASTER * edge) / eyes.width);
  const unit = edge / size;
  const near = inkBlobs(figure, size)
    .map((blob) => ({
      x: (blob.x / blob.pixels) * unit,
      y: (blob.y / blob.pixels) * unit,
      radius: (Math.max(blob.right - blob.left, blob.bottom - blob.top) + 1) * 0.5 * unit,
      tall: (blob.bottom - blob.top + 1) / (blob.right - blob.left + 1),
      pixels: blob.pixels,
    }))
    .filter(
      ({ x, y, radius, tall }) =>
        radius < eyes.width * 0.24 &&
        tall > 0.5 &&
        Math.abs(x - eyes.x) < eyes.width * 0.66 &&
        Math.abs(y - eyes.y) < eyes.width * 0.3,
    );
  // A nose is as dark, but lies further from the line of the eyes.
  const lowest = Math.min(...near.map(({ y }) => Math.abs(y - eyes.y)));
  const spots = near
    .filter(({ y }) => Math.abs(y - eyes.y) < lowest + eyes.width * 0.16)
    .sort((p, q) => q.pixels - p.pixels);
  const [first, second] = spots;
  if (first === undefined) return face === 'front' ? byProportion(eyes) : [];
  if (face === 'side') {
    // In profile the other blob is the nose, which is wider than tall.
    const [eye] = [...spots].sort((p, q) => q.tall - p.tall);
    return [{ x: eye!.x, y: eye!.y, radius: eye!.radius }];
  }
  const paired =
    second !== undefined &&
    second.pixels > first.pixels * 0.35 &&
    Math.abs(first.y - second.y) < eyes.width * 0.22 &&
    Math.abs(first.x - second.x) > first.radius * 1.6;
  return (paired ? [first, second] : [first])
    .map(({ x, y, radius }) => ({ x, y, radius }))
    .sort((a, b) => a.x - b.x);
}

function byProportion({ x, y, width }: { x: number; y: number; width: number }): EyeSpot[] {
  return [-1, 1].map((side) => ({ x: x + side * width * 0.34, y, radius: width * 0.11 }));
}

/** The dark blobs of the whole figure. */
function inkBlobs(figure: Figure, size: number): Blob[] {
  const { width, height, data: pixels } = rasterOfFigure(figure, size);
  const ink = (at: number): boolean =>
    pixels[at * 4 + 3]! > 200 &&
    0.299 * pixels[at * 4]! + 0.587 * pixels[at * 4 + 1]! + 0.114 * pixels[at * 4 + 2]! < INK;
  const seen = new Uint8Array(width * height);
  const blobs: Blob[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || !ink(start)) continue;
    const blob: Blob = { pixels: 0, x: 0, y: 0, left: width, right: 0, top: height, bottom: 0 };
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      blob.pixels++;
      blob.x += x;
      blob.y += y;
      blob.left = Math.min(blob.left, x);
      blob.right = Math.max(blob.right, x);
      blob.top = Math.min(blob.top, y);
      blob.bottom = Math.max(blob.bottom, y);
      for (const next of [
        x > 0 ? at - 1 : -1,
        x + 1 < width ? at + 1 : -1,
        at - width,
        at + width,
      ]) {
        if (next < 0 || next >= seen.length || seen[next] === 1 || !ink(next)) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
    if (blob.pixels > 6) blobs.push(blob);
  }
  return blobs;
}
