/** A point in pixels from the top left corner of the picture; fractions are fine. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright box in pixels from the top left corner of the picture; fractions are fine. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An area of a picture. It may reach beyond the edges. */
export type Shape =
  | ({ readonly kind: 'rectangle' } & Box)
  /** The ellipse that fills the box. */
  | ({ readonly kind: 'ellipse' } & Box)
  /** Closed by itself, filled where lines cross too (the nonzero winding rule). */
  | { readonly kind: 'polygon'; readonly points: readonly Point[] };

/** From where to where a shape covers a horizontal line. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a shape covers of the horizontal line at `y`, from left to right. */
export function spansAt(shape: Shape, y: number): readonly Span[] {
  if (shape.kind === 'polygon') return polygonSpans(shape.points, y);
  return shape.kind === 'ellipse' ? ellipseSpans(shape, y) : rectangleSpans(shape, y);
}

function rectangleSpans({ x, y: top, width, height }: Box, y: number): readonly Span[] {
  return y < top || y >= top + height ? [] : [{ from: x, to: x + width }];
}

function ellipseSpans({ x, y: top, width, height }: Box, y: number): readonly Span[] {
  const fromCentre = (y - top) / (height / 2) - 1;
  const half = (width / 2) * Math.sqrt(Math.max(0, 1 - fromCentre * fromCentre));
  return half > 0 ? [{ from: x + width / 2 - half, to: x + width / 2 + half }] : [];
}

function polygonSpans(points: readonly Point[], y: number): readonly Span[] {
  const crossings: { readonly x: number; readonly turn: 1 | -1 }[] = [];
  let a = points.at(-1)!;
  for (const b of points) {
    // The upper end belongs to a line and the lower one does not, so a corner counts once.
    if (a.y <= y !== b.y <= y) {
      const x = a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
      crossings.push({ x, turn: a.y <= y ? 1 : -1 });
    }
    a = b;
  }
  crossings.sort((one, other) => one.x - other.x);
  const spans: Span[] = [];
  let winding = 0;
  let from = 0;
  for (const { x, turn } of crossings) {
    if (winding === 0) from = x;
    winding += turn;
    if (winding === 0) spans.push({ from, to: x });
  }
  return spans;
}
