import type { LabelMap } from '../../src/collage/render/label-map.ts';
import type { SeenPart } from './seen.ts';
import { largestPatch } from './areas.ts';

/** Less of a picture than this cannot be counted: 131 pixels of 512 × 512. */
const LEAST = 0.0005;
/** What hides so much that only this share of the usual remains is not counted either. */
const HIDDEN = 0.15;

/** How many of the things that some parts show a viewer counts. */
export function countSeen(map: LabelMap, parts: readonly SeenPart[]): number {
  const patches = [...new Set(parts.map(({ item }) => item))]
    .map((item) => largestPatch(map, item))
    .sort((a, b) => a - b);
  const usual = patches[Math.floor(patches.length / 2)] ?? 0;
  const least = Math.max(LEAST * map.width * map.height, HIDDEN * usual);
  return patches.filter((patch) => patch >= least).length;
}
