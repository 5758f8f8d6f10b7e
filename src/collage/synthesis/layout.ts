import type { Size } from '../../kernel/size.ts';
import type { Random } from '../../numerics/random.ts';
import type { SalientObject } from './objects.ts';
import type { Placement } from './placement.ts';
import type { SourceMap } from './source-map.ts';
import type { Spread } from './spread.ts';
import { bend } from './bend.ts';
import { boxAt, overlap, placedAnew, placedWith } from './placement.ts';
import { relaxed } from './relax.ts';

/** How far things are moved, one after the other, until nothing tears or shows twice. */
const REACHES = [1, 0.6, 0.35, 0.15];

/**
 * Arranges the picture anew: what stands free is moved, scaled and turned a little as a whole; what
 * is around it stretches, columns and rows each by themselves, so that horizons stay level and
 * walls upright. Other objects go with that, but keep their shape. `strength` 1 is usual; nothing
 * from outside the source is ever asked for.
 */
export function arrange(
  objects: readonly SalientObject[],
  saliency: Float32Array,
  size: Size,
  strength: number,
  spread: Spread,
  random: Random,
): SourceMap {
  let base: SourceMap | undefined;
  for (const reach of REACHES) {
    base = bend(saliency, size, strength * (0.55 + 0.45 * reach), spread, random.fork('bend'));
    const stream = random.fork('objects');
    const placements = new Map<SalientObject, Placement>();
    for (const object of objects.filter(({ cut }) => !cut)) {
      const taken = [...placements].map(([{ box }, placement]) => boxAt(box, placement));
      const placement = object.free
        ? placedAnew(object, taken, size, reach * strength, spread, stream)
        : placedWith(base, object);
      if (!placement || taken.some((one) => overlap(one, boxAt(object.box, placement)))) continue;
      placements.set(object, placement);
    }
    if (placements.size === 0) return base;
    const map = stamped(placements, base);
    if (isSound(map, saliency)) return map;
  }
  return base!;
}

/** The base with the objects where they were placed, and all around them drawn along. */
function stamped(placements: ReadonlyMap<SalientObject, Placement>, base: SourceMap): SourceMap {
  const { width, height } = base;
  const map = { width, height, x: base.x.slice(), y: base.y.slice() };
  const stiff = new Uint8Array(width * height);
  for (const [{ mask }, { scale, cos, sin, from, to }] of placements) {
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
  return relaxed(map, base, stiff);
}

/** Least share of its area to which anything may shrink, or grow from. */
const LEAST_AREA = 0.03;
/** Cells that may be squeezed more than that; a few at an object's rim are not seen. */
const SQUEEZED = 0.002;

/** What stands out less than this may be squeezed and folded: nobody sees it. */
const PLAIN = 0.04;

/** True when the map folds nothing that can be seen: nothing is shown twice, nothing is torn. */
function isSound({ width, height, x, y }: SourceMap, saliency: Float32Array): boolean {
  let bad = 0;
  for (let j = 0; j < height - 1; j++) {
    for (let i = 0; i < width - 1; i++) {
      const at = j * width + i;
      const xx = x[at + 1]! - x[at]!;
      const xy = y[at + 1]! - y[at]!;
      const yx = x[at + width]! - x[at]!;
      const yy = y[at + width]! - y[at]!;
      if (xx * yy - xy * yx >= LEAST_AREA) continue;
      if (standsOut(saliency, width, height, x[at]!, y[at]!)) bad++;
    }
  }
  return bad <= SQUEEZED * width * height;
}

/** How far around a point is looked, in pixels. */
const AROUND = 3;

function standsOut(
  saliency: Float32Array,
  width: number,
  height: number,
  x: number,
  y: number,
): boolean {
  const left = Math.max(0, Math.floor(x) - AROUND);
  const right = Math.min(width - 1, Math.floor(x) + AROUND);
  const bottom = Math.min(height - 1, Math.floor(y) + AROUND);
  for (let v = Math.max(0, Math.floor(y) - AROUND); v <= bottom; v++) {
    for (let u = left; u <= right; u++) if (saliency[v * width + u]! > PLAIN) return true;
  }
  return false;
}
