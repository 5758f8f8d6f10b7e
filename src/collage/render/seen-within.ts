import type { Item, Outline } from '../compose/plan.ts';
import type { Sprite } from './sprite.ts';

/** Share of the figure's height along the outline that lies in the shadow of the edge. */
const SHADED = 0.06;
/** How much of the light is left right at the edge. */
const AT_THE_EDGE = 0.66;

/**
 * Cuts a sprite off outside a convex outline, softly by a pixel, and darkens it towards the cut if
 * asked: what is in a bowl or behind a window lies in the shadow of its edge. Changes the sprite's pixels.
 * @param height of the upright figure, pixels: the unit of the outline.
 */
export function cutToOutline(
  sprite: Sprite,
  { outline, shaded: inShadow }: NonNullable<Item['seenWithin']>,
  height: number,
): void {
  const edges = edgesOf(outline, height);
  const { width, data } = sprite;
  const shaded = inShadow ? Math.max(1, SHADED * height) : 1;
  for (let at = 0, index = 3; index < data.length; at++, index += 4) {
    if (data[index] === 0) continue;
    const x = sprite.left + (at % width) + 0.5;
    const y = sprite.top + Math.floor(at / width) + 0.5;
    let depth = Infinity;
    for (const { nx, ny, offset } of edges) depth = Math.min(depth, nx * x + ny * y - offset);
    if (depth >= shaded) continue;
    const shown = Math.min(1, Math.max(0, depth + 0.5));
    const light = !inShadow
      ? shown
      : shown * (AT_THE_EDGE + (1 - AT_THE_EDGE) * Math.max(0, depth / shaded) ** 0.7);
    for (let channel = index - 3; channel < index; channel++) data[channel]! *= light;
    data[index]! *= shown;
  }
}

/** A line with its unit normal towards the inside: `nx·x + ny·y − offset` pixels inside. */
interface Edge {
  readonly nx: number;
  readonly ny: number;
  readonly offset: number;
}

function edgesOf(outline: Outline, height: number): readonly Edge[] {
  const corners = outline.map(({ x, y }) => ({ x: x * height, y: y * height }));
  const middle = {
    x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
    y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
  };
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < 1e-9) return [];
    const [nx, ny] = [(from.y - to.y) / length, (to.x - from.x) / length];
    const offset = nx * from.x + ny * from.y;
    // Corners may run either way round; the middle is always inside.
    const sign = nx * middle.x + ny * middle.y >= offset ? 1 : -1;
    return [{ nx: sign * nx, ny: sign * ny, offset: sign * offset }];
  });
}
