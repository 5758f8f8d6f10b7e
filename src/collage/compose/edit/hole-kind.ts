import type { Box } from '../geometry.ts';
import type { Hole } from './hole.ts';

/**
 * What a hole is to its picture. `part`: a place in it. `rim`: all around a rectangle, a picture that is
 * to grow. `surround`: all around something cut out, which is to get another background.
 */
export interface HoleKind {
  readonly kind: 'part' | 'rim' | 'surround';
  /** Around what stays, frame units. */
  readonly kept: Box;
}

/** Share of the picture from which on a hole can be all around what stays. */
const AROUND = 0.2;
/** Share of its box that a rectangle fills: soft edges and the grid take a little. */
const RECTANGLE = 0.93;
/** Of its box, what is cut out fills less than a rectangle and more than scattered remains. */
const SCATTERED = 0.25;

/** Tells what a hole is by the shape of what stays. */
export function kindOfHole({ columns, rows, cell, inside, share }: Hole): HoleKind {
  let [left, top, right, bottom, area] = [columns, rows, 0, 0, 0];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (inside[y * columns + x] === 1) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = y + 1;
      area++;
    }
  }
  const kept = { left: left * cell, top: top * cell, right: right * cell, bottom: bottom * cell };
  const touched = [left === 0, top === 0, right === columns, bottom === rows].filter(Boolean);
  const filled = area / Math.max(1, (right - left) * (bottom - top));
  if (share < AROUND || filled < SCATTERED) return { kind: 'part', kept };
  if (filled > RECTANGLE) return { kind: touched.length < 3 ? 'rim' : 'part', kept };
  return { kind: touched.length < 3 ? 'surround' : 'part', kept };
}
