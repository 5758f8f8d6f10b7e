import { formatSize, parseSize, type Size } from '../../../kernel/size.ts';

/** Of these sizes the one whose shape is nearest, and of those of one shape the one nearest in pixels. */
export function nearestSize(sizes: readonly string[], wanted: Size): string | undefined {
  const [nearest] = sizes
    .map(parseSize)
    .filter((size) => size !== undefined)
    .map((size) => ({ size, shape: distance(shapeOf, size, wanted) }))
    .sort((a, b) => a.shape - b.shape || inPixels(a.size, wanted) - inPixels(b.size, wanted));
  return nearest && formatSize(nearest.size);
}

const shapeOf = ({ width, height }: Size): number => width / height;

const inPixels = (size: Size, wanted: Size): number =>
  distance(({ width, height }) => width * height, size, wanted);

const distance = (of: (size: Size) => number, a: Size, b: Size): number =>
  Math.abs(Math.log(of(a) / of(b)));
