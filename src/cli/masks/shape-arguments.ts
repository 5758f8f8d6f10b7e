import type { Size } from '../../kernel/size.ts';
import type { Point, Shape } from '../../pixels/mask-making/shape.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';

/** A number with the unit it was written in: pixels, or hundredths of an edge. */
const LENGTH = String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)%?`;
const BOX = new RegExp(`^(${LENGTH}),(${LENGTH}),(${LENGTH})x(${LENGTH})$`);
const POINT = new RegExp(`^(${LENGTH}),(${LENGTH})$`);

/**
 * Reads `100,120,300x200`: left, top, width and height, each in pixels or, with `%`, in hundredths of
 * the picture.
 * @throws CommandFailure when it is written otherwise, or has no area.
 */
export function readBox(kind: 'rectangle' | 'ellipse', text: string, picture: Size): Shape {
  const [, x, y, width, height] = BOX.exec(text) ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    throw refusal(
      `'${text}' is no box; expected left,top,widthxheight in pixels or percent, such as 100,120,300x200 or 10%,10%,50%x25%.`,
    );
  }
  const box = {
    x: inPixels(x, picture.width),
    y: inPixels(y, picture.height),
    width: inPixels(width, picture.width),
    height: inPixels(height, picture.height),
  };
  if (box.width > 0 && box.height > 0) return { kind, ...box };
  throw refusal(`'${text}' has no area.`);
}

/**
 * Reads polygons: each argument one, its points separated by spaces, or all arguments together one
 * when each is a single point.
 * @throws CommandFailure when a point is no `x,y`, or there are fewer than three.
 */
export function readPolygons(words: readonly string[], picture: Size): readonly Shape[] {
  const lists = words.map((word) => word.split(/[\s;]+/).filter((point) => point !== ''));
  const singles = lists.every((list) => list.length === 1);
  return (singles ? [lists.flat()] : lists).map((list) => {
    if (list.length < 3) {
      throw refusal(
        `A polygon has three points or more, such as "100,100 400,120 250,380"; '${list.join(' ')}' has ${list.length}.`,
      );
    }
    return { kind: 'polygon', points: list.map((point) => readPoint(point, picture)) };
  });
}

function readPoint(text: string, picture: Size): Point {
  const [, x, y] = POINT.exec(text) ?? [];
  if (x !== undefined && y !== undefined) {
    return { x: inPixels(x, picture.width), y: inPixels(y, picture.height) };
  }
  throw refusal(`'${text}' is no point; expected x,y in pixels or percent, such as 100,120.`);
}

function inPixels(text: string, edge: number): number {
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * edge : Number(text);
}

const refusal = (message: string): CommandFailure => new CommandFailure(message, EXIT.usage);
