import type { Box, Point } from './geometry.ts';

/*
 * `src/pixels/mask-making/shape.ts` says the same of polygons and rectangles, for masks that are made with the
 * command line. The page takes no code from there; a test holds both to one answer.
 */

/** From where to where a shape covers a horizontal line. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a shape covers of the horizontal line at `y`, from left to right. */
export type ScanLine = (y: number) => readonly Span[];

const NOTHING: readonly Span[] = [];

/** A box. */
export const rectangleLines =
  ({ x, y: top, width, height }: Box): ScanLine =>
  (y) =>
    y < top || y >= top + height ? NOTHING : [{ from: x, to: x + width }];

/**
 * What a round brush covers between two points: everything that is at most `radius` away from the line
 * between them. It is convex, so a horizontal line crosses it once.
 */
export function strokeLines(a: Point, b: Point, radius: number): ScanLine {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [nx, ny] =
    length === 0 ? [0, 0] : [(-(b.y - a.y) / length) * radius, ((b.x - a.x) / length) * radius];
  const sides = [
    [a.x + nx, a.y + ny, b.x + nx, b.y + ny],
    [a.x - nx, a.y - ny, b.x - nx, b.y - ny],
  ] as const;
  const ends = [a, b];
  return (y) => {
    let [from, to] = [Infinity, -Infinity];
    for (const end of ends) {
      const square = radius * radius - (y - end.y) ** 2;
      if (square < 0) continue;
      const half = Math.sqrt(square);
      from = Math.min(from, end.x - half);
      to = Math.max(to, end.x + half);
    }
    for (const [x1, y1, x2, y2] of sides) {
      if (y < Math.min(y1, y2) || y > Math.max(y1, y2) || y1 === y2) continue;
      const x = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      from = Math.min(from, x);
      to = Math.max(to, x);
    }
    return from <= to ? [{ from, to }] : NOTHING;
  };
}

/** A polygon that closes itself, filled also where its own lines cross (the nonzero winding rule). */
export function polygonLines(points: readonly Point[]): ScanLine {
  return (y) => {
    const crossings: { readonly x: number; readonly turn: 1 | -1 }[] = [];
    let a = points.at(-1)!;
    for (const b of points) {
      // The upper end belongs to a side and the lower one does not, so a corner counts once.
      if (a.y <= y !== b.y <= y) {
        const x = a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
        crossings.push({ x, turn: a.y <= y ? 1 : -1 });
      }
      a = b;
    }
    crossings.sort((one, other) => one.x - other.x);
    return spansBetween(crossings);
  };
}

function spansBetween(crossings: readonly { readonly x: number; readonly turn: 1 | -1 }[]): Span[] {
  const spans: Span[] = [];
  let [winding, from] = [0, 0];
  for (const { x, turn } of crossings) {
    if (winding === 0) from = x;
    winding += turn;
    if (winding === 0) spans.push({ from, to: x });
  }
  return spans;
}
