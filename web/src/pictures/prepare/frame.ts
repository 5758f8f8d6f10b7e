import type { Box, Point, Size } from '../../mask/geometry.ts';

const between = (least: number, at: number, most: number): number =>
  Math.round(Math.max(least, Math.min(most, at)));

/** A frame moved by so much, as far as the picture goes; in whole pixels. */
export const moveFrame = (frame: Box, by: Point, picture: Size): Box => ({
  ...frame,
  x: between(0, frame.x + by.x, picture.width - frame.width),
  y: between(0, frame.y + by.y, picture.height - frame.height),
});

/** A square frame of another size around the same middle, as far as the picture goes. */
export function resizeFrame(frame: Box, edge: number, picture: Size): Box {
  const length = between(1, edge, Math.min(picture.width, picture.height));
  const grown = { x: frame.x, y: frame.y, width: length, height: length };
  const by = { x: (frame.width - length) / 2, y: (frame.height - length) / 2 };
  return moveFrame(grown, by, picture);
}

/** Whether a point lies in a frame. */
export const framed = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x && point.y >= y && point.x < x + width && point.y < y + height;
