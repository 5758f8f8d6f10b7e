/** Width and height in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point in pixels from the top left corner; fractions are fine. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright box; of pixels when its numbers are whole. */
export interface Box extends Point, Size {}

/** A box with nothing in it. */
export const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The whole of a picture. */
export const everywhere = ({ width, height }: Size): Box => ({ x: 0, y: 0, width, height });

/** Whether there is nothing in a box. */
const isEmpty = ({ width, height }: Size): boolean => width <= 0 || height <= 0;

/** The box between two opposite corners, whichever they are. */
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** The smallest box that holds both. */
export function union(a: Box, b: Box): Box {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** What two boxes have in common. */
function intersection(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : NOWHERE;
}

/** The smallest box that holds all of these points. */
export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return points.length === 0
    ? NOWHERE
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The whole pixels of `within` that a box touches, and `margin` pixels around them. */
export function wholePixels(box: Box, within: Size, margin = 0): Box {
  const x = Math.floor(box.x) - margin;
  const y = Math.floor(box.y) - margin;
  const right = Math.ceil(box.x + box.width) + margin;
  const bottom = Math.ceil(box.y + box.height) + margin;
  return intersection({ x, y, width: right - x, height: bottom - y }, everywhere(within));
}
