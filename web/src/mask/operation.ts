import { boundsOf, everywhere, wholePixels, type Box, type Point } from './geometry.ts';
import { unpackRuns, type Runs } from './runs.ts';
import { polygonLines, rectangleLines, strokeLines, type ScanLine } from './scan-lines.ts';
import type { Selection } from './selection.ts';

/** Whether what an operation covers is selected or let go. */
export type Effect = 'select' | 'protect';

/** One step of painting a mask, as data; it does the same whenever it is done. */
export type MaskOperation =
  /** What a round brush covers on its way; a single point is a dab. */
  | {
      readonly kind: 'stroke';
      readonly effect: Effect;
      readonly radius: number;
      readonly points: readonly Point[];
    }
  | { readonly kind: 'rectangle'; readonly effect: Effect; readonly box: Box }
  | { readonly kind: 'lasso'; readonly effect: Effect; readonly points: readonly Point[] }
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'invert' }
  /** A selection that was read from a picture takes the place of what was there. */
  | { readonly kind: 'load'; readonly runs: Runs };

/**
 * Does an operation, and says where anything may have changed. A pixel belongs to a shape when its
 * centre does, so edges are exact: a pixel is replaced or it stays.
 */
export function carryOut(selection: Selection, operation: MaskOperation): Box {
  if (operation.kind === 'stroke') paintStroke(selection, operation);
  else if (operation.kind === 'rectangle') {
    fill(selection, rectangleLines(operation.box), reach(selection, operation), operation.effect);
  } else if (operation.kind === 'lasso') {
    const enough = operation.points.length >= 3;
    const lines = polygonLines(operation.points);
    if (enough) fill(selection, lines, reach(selection, operation), operation.effect);
  } else changeAll(selection, operation);
  return reach(selection, operation);
}

/** What an operation may change, known before it is done. */
export function reach(selection: Selection, operation: MaskOperation): Box {
  if (operation.kind === 'stroke') {
    return wholePixels(boundsOf(operation.points), selection, Math.ceil(operation.radius));
  }
  if (operation.kind === 'rectangle') return wholePixels(operation.box, selection);
  if (operation.kind === 'lasso') return wholePixels(boundsOf(operation.points), selection);
  return everywhere(selection);
}

/** Paints one piece of a stroke, from one sample of the pointer to the next. */
export function paintPiece(
  selection: Selection,
  from: Point,
  to: Point,
  { radius, effect }: { readonly radius: number; readonly effect: Effect },
): Box {
  const box = wholePixels(boundsOf([from, to]), selection, Math.ceil(radius));
  return fill(selection, strokeLines(from, to, radius), box, effect);
}

function paintStroke(
  selection: Selection,
  operation: Extract<MaskOperation, { readonly kind: 'stroke' }>,
): void {
  const { points } = operation;
  for (const [i, point] of points.entries()) {
    // A dab is a piece of no length; in a longer stroke the first piece covers its beginning.
    if (i === 0 && points.length > 1) continue;
    paintPiece(selection, points[i - 1] ?? point, point, operation);
  }
}

function changeAll(
  selection: Selection,
  operation: Extract<MaskOperation, { readonly kind: 'all' | 'none' | 'invert' | 'load' }>,
): void {
  const { data } = selection;
  if (operation.kind === 'load') unpackRuns(operation.runs, selection, everywhere(selection));
  else if (operation.kind === 'invert') {
    for (let i = 0; i < data.length; i++) data[i] = 1 - data[i]!;
  } else data.fill(operation.kind === 'all' ? 1 : 0);
}

/** Fills, row by row, the pixels of `box` whose centre lies in a shape. */
function fill(
  { width, data }: Selection,
  lines: ScanLine,
  { x: left, y: top, width: across, height: down }: Box,
  effect: Effect,
): Box {
  const value = effect === 'select' ? 1 : 0;
  const right = left + across;
  for (let y = top; y < top + down; y++) {
    for (const { from, to } of lines(y + 0.5)) {
      const start = Math.max(left, Math.ceil(from - 0.5));
      const end = Math.min(right, Math.ceil(to - 0.5));
      if (start < end) data.fill(value, y * width + start, y * width + end);
    }
  }
  return { x: left, y: top, width: across, height: down };
}
