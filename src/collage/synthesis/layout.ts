import type { Size } from '../../kernel/size.ts';
import type { Random } from '../../numerics/random.ts';
import type { Box, SalientObject } from './objects.ts';
import type { SourceMap } from './source-map.ts';
import { bend } from './bend.ts';
import { relaxed } from './relax.ts';

/** Looks for a similarity: turned by an angle, scaled, moved. */
interface Placement {
  /** New size over old size. */
  readonly scale: number;
  readonly cos: number;
  readonly sin: number;
  /** Middle of the object in the source and in the new picture. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/**
 * Arranges the picture anew: every object is moved, scaled and turned a little as a whole; what is
 * around it stretches, columns and rows each by themselves, so that horizons stay level and walls
 * upright. `strength` 1 is usual; nothing from outside the source is ever asked for.
 */
export function arrange(
  objects: readonly SalientObject[],
  saliency: Float32Array,
  size: Size,
  strength: number,
  random: Random,
): SourceMap {
  const { width, height } = size;
  const base = bend(saliency, size, strength, random.fork('bend'));
  const stiff = new Uint8Array(width * height);
  const x = base.x.slice();
  const y = base.y.slice();
  const taken: Box[] = [];
  const stream = random.fork('objects');
  for (const object of objects) {
    const placement = placeFor(object, taken, size, strength, stream);
    if (!placement) continue;
    stamp(object, placement, { width, height, x, y }, stiff);
    taken.push(boxAt(object.box, placement));
  }
  return relaxed({ width, height, x, y }, base, stiff);
}

const TRIES = 24;

/** A place where the object stays whole and clear of the others. */
function placeFor(
  { box }: SalientObject,
  taken: readonly Box[],
  size: Size,
  strength: number,
  random: Random,
): Placement | undefined {
  const across = box.right - box.left;
  const down = box.bottom - box.top;
  const from = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const room = Math.min((0.96 * size.width) / across, (0.96 * size.height) / down);
  const cut = touches(box, size);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const grow = random.chance(0.5) ? random.between(1.08, 1.34) : random.between(0.72, 0.92);
    const scale = Math.min(1 + (grow - 1) * Math.min(1.4, strength), Math.max(room, 0.8));
    const angle = cut ? 0 : (random.between(-7, 7) * strength * Math.PI) / 180;
    const direction = random.between(0, 2 * Math.PI);
    const reach = random.between(0.08, 0.2) * strength * Math.min(size.width, size.height);
    const wanted = {
      x: from.x + Math.cos(direction) * reach,
      y: from.y + 0.7 * Math.sin(direction) * reach,
    };
    const half = { x: (across * scale) / 2, y: (down * scale) / 2 };
    const to = {
      x: within(wanted.x, half.x, box.left, box.right, size.width),
      y: within(wanted.y, half.y, box.top, box.bottom, size.height),
    };
    const placement = { scale, cos: Math.cos(angle), sin: Math.sin(angle), from, to };
    if (!taken.some((other) => overlap(other, boxAt(box, placement)))) return placement;
  }
  return undefined;
}

/** Holds an object inside the frame; what the frame cuts stays cut by it. */
function within(to: number, half: number, low: number, high: number, limit: number): number {
  if (low <= 0 && high >= limit) return limit / 2;
  if (low <= 0) return half;
  if (high >= limit) return limit - half;
  const margin = Math.min(1, Math.max(0, limit / 2 - half));
  return Math.min(Math.max(to, half + margin), limit - half - margin);
}

function touches({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left <= 0 || top <= 0 || right >= width || bottom >= height;
}

function boxAt(box: Box, { scale, to }: Placement): Box {
  const across = ((box.right - box.left) * scale) / 2;
  const down = ((box.bottom - box.top) * scale) / 2;
  return { left: to.x - across, right: to.x + across, top: to.y - down, bottom: to.y + down };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Writes into the map where the object's pixels come from. */
function stamp(
  { mask }: SalientObject,
  { scale, cos, sin, from, to }: Placement,
  map: SourceMap,
  stiff: Uint8Array,
): void {
  const { width, height } = map;
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const dx = (i + 0.5 - to.x) / scale;
      const dy = (j + 0.5 - to.y) / scale;
      const u = from.x + cos * dx + sin * dy;
      const v = from.y - sin * dx + cos * dy;
      if (u < 0 || v < 0 || u >= width || v >= height) continue;
      if (mask[Math.floor(v) * width + Math.floor(u)] !== 1) continue;
      const at = j * width + i;
      map.x[at] = u;
      map.y[at] = v;
      stiff[at] = 1;
    }
  }
}
