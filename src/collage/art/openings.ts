import type { Figure, Opening, Point } from './figure.ts';
import { readTable } from './table.ts';

/** Corners of an ellipse: enough for a rim that looks round at any size. */
const CORNERS = 20;

let table: ReadonlyMap<string, readonly Opening[]> | undefined;

/** The figure of some art with the openings that are known of it, in figure space. */
export function opened(art: string, figure: Figure): Figure {
  table ??= new Map(readTable('openings').map(readRow));
  const known = table.get(art);
  if (known === undefined) return figure;
  const { width, height } = figure;
  const openings = known.map(({ kind, outline }) => ({
    kind,
    outline: outline.map(({ x, y }) => ({ x: x * width, y: y * height })),
  }));
  return { ...figure, openings };
}

function readRow([art = '', kind, outlines = '']: readonly string[]) {
  const openings = outlines
    .split('|')
    .map((text): Opening => ({ kind: kind as Opening['kind'], outline: readOutline(text) }));
  return [art, openings] as const;
}

/** Reads `0.1,0.2 0.3,0.2 0.3,0.4`: corners; or `0.5,0.3,0.8,0.2`: middle and size of an ellipse. */
function readOutline(text: string): Point[] {
  const corners = text.split(' ').map((corner) => corner.split(',').map(Number));
  const [[x = 0, y = 0, width, height] = []] = corners;
  if (width === undefined || height === undefined) {
    return corners.map(([left = 0, top = 0]) => ({ x: left, y: top }));
  }
  return Array.from({ length: CORNERS }, (_, index) => {
    const angle = (2 * Math.PI * index) / CORNERS;
    return { x: x + (Math.cos(angle) * width) / 2, y: y + (Math.sin(angle) * height) / 2 };
  });
}
