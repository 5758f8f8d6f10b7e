import type { Size } from '../../kernel/size.ts';
import { spansAt, type Shape, type Span } from './shape.ts';

/** Lines looked at in each row of pixels; along a line, coverage is exact. */
const LINES = 16;

/**
 * How much of every pixel the shapes cover together, 0 … 255: smooth edges, and no seam between
 * shapes that touch, because they are joined before the pixels are looked at.
 */
export function cover(shapes: readonly Shape[], size: Size): Uint8ClampedArray<ArrayBuffer> {
  const { width, height } = size;
  const covered = new Uint8ClampedArray(width * height);
  const row = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    row.fill(0);
    for (let line = 0; line < LINES; line++) {
      const at = y + (line + 0.5) / LINES;
      for (const span of join(shapes.flatMap((shape) => spansAt(shape, at)))) addSpan(row, span);
    }
    for (let x = 0; x < width; x++) covered[y * width + x] = (row[x]! * 255) / LINES;
  }
  return covered;
}

/** The same spans without overlaps, from left to right. */
function join(spans: readonly Span[]): readonly Span[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** Adds to every pixel of a row the part of it that lies in the span. */
function addSpan(row: Float64Array, span: Span): void {
  const from = Math.max(0, span.from);
  const to = Math.min(row.length, span.to);
  for (let x = Math.floor(from); x < to; x++) {
    row[x] = row[x]! + Math.min(to, x + 1) - Math.max(from, x);
  }
}
