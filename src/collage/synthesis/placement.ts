import type { Size } from '../../kernel/size.ts';
import type { Random } from '../../numerics/random.ts';
import type { Box, SalientObject } from './objects.ts';
import type { SourceMap } from './source-map.ts';
import type { Spread } from './spread.ts';

/** A similarity: turned, scaled, moved. */
export interface Placement {
  /** New size over old size. */
  readonly scale: number;
  readonly cos: number;
  readonly sin: number;
  /** Middle of the object in the source and in the new picture. */
  readonly from: Point;
  readonly to: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const TRIES = 24;
/** What takes up more of the frame than this only becomes smaller. */
const LARGE = 0.55;
const GROWTH = [1.08, 1.34] as const;
const SHRINKAGE = [0.72, 0.92] as const;
/** Degrees to either side. */
const TURN = 7;
/** How far an object moves at most, as a share of the frame. */
const REACH = 0.24;

/** A place where the object is whole and clear of the others; `spread` leads to different ones. */
export function placedAnew(
  { box }: SalientObject,
  taken: readonly Box[],
  size: Size,
  strength: number,
  spread: Spread,
  random: Random,
): Placement | undefined {
  const across = box.right - box.left;
  const down = box.bottom - box.top;
  const from = middleOf(box);
  const room = Math.min((0.96 * size.width) / across, (0.96 * size.height) / down);
  const large = Math.max(across / size.width, down / size.height) > LARGE;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const stray = 0.04 * attempt;
    const pick = (spread.third + random.between(0, stray)) % 1;
    const [low, high] = !large && pick > 0.5 ? GROWTH : SHRINKAGE;
    const grow = low + (high - low) * (large ? pick : (2 * pick) % 1);
    const much = Math.min(1.4, Math.max(0.7, strength));
    const scale = Math.min(1 + (grow - 1) * much, Math.max(room, 0.8));
    const angle = (random.between(-TURN, TURN) * strength * Math.PI) / 180;
    const x = (spread.first + random.between(0, stray)) % 1;
    const y = (spread.second + random.between(0, stray)) % 1;
    const reach = REACH * strength;
    const to = {
      x: within(from.x, (across * scale) / 2, size.width, reach, x),
      y: within(from.y, (down * scale) / 2, size.height, reach, y),
    };
    const placement = { scale, cos: Math.cos(angle), sin: Math.sin(angle), from, to };
    if (!taken.some((other) => overlap(other, boxAt(box, placement)))) return placement;
  }
  return undefined;
}

/** Where a map of columns and rows puts an object, in the shape that it has. */
export function placedWith(base: SourceMap, { box }: SalientObject): Placement {
  const { width, height } = base;
  const columns = base.x.subarray(0, width);
  const rows = Float32Array.from({ length: height }, (_, j) => base.y[j * width]!);
  const left = placeOf(columns, box.left);
  const right = placeOf(columns, box.right);
  const top = placeOf(rows, box.top);
  const bottom = placeOf(rows, box.bottom);
  const across = (right - left) / (box.right - box.left);
  const down = (bottom - top) / (box.bottom - box.top);
  const scale = Math.max(0.7, Math.sqrt(across * down));
  const half = { x: (scale * (box.right - box.left)) / 2, y: (scale * (box.bottom - box.top)) / 2 };
  const to = {
    x: within((left + right) / 2, half.x, width, 0, 0),
    y: within((top + bottom) / 2, half.y, height, 0, 0),
  };
  return { scale, cos: 1, sin: 0, from: middleOf(box), to };
}

/** Where a rising sequence, whose values are those of the middles of cells, reaches a value. */
function placeOf(values: Float32Array, value: number): number {
  const last = values.length - 1;
  let i = 0;
  while (i < last - 1 && values[i + 1]! < value) i++;
  const slope = Math.max(1e-3, values[i + 1]! - values[i]!);
  return Math.min(Math.max(i + 0.5 + (value - values[i]!) / slope, 0), values.length);
}

const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** `share` of the way through where a middle may be: inside the frame and not too far away. */
function within(at: number, half: number, limit: number, reach: number, share: number): number {
  const margin = Math.min(1, Math.max(0, limit / 2 - half));
  const least = Math.min(Math.max(at - reach * limit, half + margin), limit - half - margin);
  const most = Math.max(Math.min(at + reach * limit, limit - half - margin), least);
  return least + (most - least) * share;
}

export function boxAt(box: Box, { scale, to }: Placement): Box {
  const across = ((box.right - box.left) * scale) / 2;
  const down = ((box.bottom - box.top) * scale) / 2;
  return { left: to.x - across, right: to.x + across, top: to.y - down, bottom: to.y + down };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
