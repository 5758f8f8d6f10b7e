import type { Random } from '../../numerics/random.ts';
import type { PatchEdge } from './patch-kernel.ts';
import { patchAddress, type PatchSpace, type Raster } from './patch-space.ts';

/**
 * For patches of one raster, the most similar patches known in another (or the same): PatchMatch's
 * nearest-neighbour field (Barnes et al. 2009).
 */
export interface NearestField {
  readonly space: PatchSpace;
  readonly edge: PatchEdge;
  /** Where matches are wanted, and where they come from. May be the same raster. */
  readonly target: Raster;
  readonly source: Raster;
  /** Indices of the target pixels whose patches are matched, rising; their patches lie inside. */
  readonly centres: Int32Array;
  /** One byte a source pixel: 1 where a patch may be taken from; whole patches inside. */
  readonly allowed: Uint8Array;
  /** Per target pixel, the index of the source pixel it is matched with; -1 where none is wanted. */
  readonly match: Int32Array;
  /** Per target pixel, what that match costs: squared differences and penalties. */
  readonly cost: Float32Array;
}

/** Where matches are expected: skies above, floors below. */
export interface RowPrior {
  /** Per target row, the source row that it goes on from; mostly the same one. */
  readonly home: Int32Array;
  /** Added for a match so many rows higher or lower than that. */
  readonly penalty: Float32Array;
}

export interface SearchOptions {
  readonly random: Random;
  /** Random places tried per patch, the window halving each time, around the match so far. */
  readonly tries: number;
  /** Half the edge of the first window, pixels. */
  readonly window: number;
  /**
   * A random place must cost less than this share of what is there (0.87 keeps neighbours
   * together: crisper and faster); what a neighbour proposes only has to be better.
   */
  readonly coherence: number;
  /** From the bottom right up instead of from the top left down. Alternate. */
  readonly backwards: boolean;
  readonly rows?: RowPrior | undefined;
  /** Called now and then; may throw to stop. */
  readonly pulse: () => void;
}

const PULSE_EVERY = 16384;

/** An empty field; every match is still missing ({@link scatterMatches} gives first ones). */
export function nearestField(
  parts: Pick<NearestField, 'space' | 'edge' | 'target' | 'source' | 'centres' | 'allowed'>,
): NearestField {
  const pixels = parts.target.width * parts.target.height;
  return {
    ...parts,
    match: new Int32Array(pixels).fill(-1),
    cost: new Float32Array(pixels).fill(Infinity),
  };
}

/** Gives every centre that has no match yet a random one. @returns false when no source is allowed. */
export function scatterMatches(field: NearestField, random: Random): boolean {
  const { allowed, centres, match } = field;
  const sources: number[] = [];
  for (let i = 0; i < allowed.length; i++) if (allowed[i] === 1) sources.push(i);
  if (sources.length === 0) return false;
  for (const centre of centres) {
    if (match[centre]! < 0) match[centre] = random.pick(sources);
  }
  return true;
}

/** Measures all matches again, after the target or the source has changed. @returns their sum. */
export function measureMatches(field: NearestField, rows?: RowPrior): number {
  const { centres, match, cost, target, source } = field;
  const between = comparer(field);
  let sum = 0;
  for (const centre of centres) {
    const at = match[centre]!;
    const penalty = penaltyOf(rows, centre, at, target.width, source.width);
    cost[centre] = between(centre, at, Infinity) + penalty;
    sum += cost[centre];
  }
  return sum;
}

/**
 * One pass over all centres: takes over what neighbours found, then tries random places. Costs must
 * be up to date ({@link measureMatches}).
 */
export function searchPass(field: NearestField, options: SearchOptions): void {
  const { centres, allowed, match, cost, target, source } = field;
  const { random, tries, window, coherence, backwards, rows, pulse } = options;
  const between = comparer(field);
  const step = backwards ? 1 : -1;
  const { width } = target;
  const across = source.width;
  const down = source.height;
  const count = centres.length;
  let centre = 0;
  let best = 0;
  let least = 0;
  const consider = (at: number, share: number): void => {
    const limit = least * share;
    const penalty = penaltyOf(rows, centre, at, width, across);
    if (penalty >= limit) return;
    const found = penalty + between(centre, at, limit - penalty);
    if (found < limit) {
      best = at;
      least = found;
    }
  };
  for (let n = 0; n < count; n++) {
    if (n % PULSE_EVERY === PULSE_EVERY - 1) pulse();
    centre = centres[backwards ? count - 1 - n : n]!;
    best = match[centre]!;
    least = cost[centre]!;
    // Beside and above (or below), where this pass has just been.
    for (let side = 0; side < 2; side++) {
      const neighbour = centre + (side === 0 ? step : step * width);
      const theirs = match[neighbour] ?? -1;
      if (theirs < 0) continue;
      const at = theirs - (side === 0 ? step : step * across);
      if (at !== best && allowed[at] === 1) consider(at, 1);
    }
    let reach = window;
    for (let attempt = 0; attempt < tries && reach >= 1; attempt++) {
      if (least === 0) break;
      const x = best % across;
      const y = (best - x) / across;
      const left = x > reach ? x - reach : 0;
      const top = y > reach ? y - reach : 0;
      const right = x + reach < across ? x + reach : across - 1;
      const bottom = y + reach < down ? y + reach : down - 1;
      const at =
        (top + ((random.next() * (bottom - top + 1)) | 0)) * across +
        left +
        ((random.next() * (right - left + 1)) | 0);
      reach >>= 1;
      if (allowed[at] === 1) consider(at, coherence);
    }
    match[centre] = best;
    cost[centre] = least;
  }
}

/** Squared difference of the patches around a target and a source pixel, by index. */
function comparer(field: NearestField): (a: number, b: number, limit: number) => number {
  const { space, edge, target, source } = field;
  const { distance } = space.kernel(edge);
  const radius = (edge - 1) / 2;
  const originA = patchAddress(target, 0, radius);
  const originB = patchAddress(source, 0, radius);
  const strideA = 16 * target.width;
  const strideB = 16 * source.width;
  return (a, b, limit) => distance(originA + 16 * a, originB + 16 * b, strideA, strideB, limit);
}

function penaltyOf(
  prior: RowPrior | undefined,
  centre: number,
  at: number,
  width: number,
  across: number,
): number {
  if (prior === undefined) return 0;
  const rows = ((at / across) | 0) - prior.home[(centre / width) | 0]!;
  return prior.penalty[rows < 0 ? -rows : rows]!;
}

/**
 * Carries matches to a field of `scale` times the resolution: each centre starts where its parent
 * matched, at the same place within it. Where that is not allowed it is left without a match.
 */
export function refineMatches(from: NearestField, to: NearestField): void {
  const scaleX = to.target.width / from.target.width;
  const scaleY = to.target.height / from.target.height;
  const { width } = to.target;
  const across = to.source.width;
  for (const centre of to.centres) {
    const x = centre % width;
    const y = (centre - x) / width;
    const parentX = Math.min(from.target.width - 1, Math.floor((x + 0.5) / scaleX));
    const parentY = Math.min(from.target.height - 1, Math.floor((y + 0.5) / scaleY));
    const theirs = nearestMatch(from, parentX, parentY);
    if (theirs === undefined) continue;
    const sourceX = x + Math.round(theirs.dx * scaleX);
    const sourceY = y + Math.round(theirs.dy * scaleY);
    if (sourceX < 0 || sourceY < 0 || sourceX >= across || sourceY >= to.source.height) continue;
    const at = sourceY * across + sourceX;
    if (to.allowed[at] === 1) to.match[centre] = at;
  }
}

/** The offset of a pixel's match, or of one beside it where it has none. */
function nearestMatch(
  { target, source, match }: NearestField,
  x: number,
  y: number,
): { readonly dx: number; readonly dy: number } | undefined {
  for (let reach = 0; reach < 3; reach++) {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const atX = x + dx;
        const atY = y + dy;
        if (atX < 0 || atY < 0 || atX >= target.width || atY >= target.height) continue;
        const at = match[atY * target.width + atX]!;
        if (at < 0) continue;
        const sourceX = at % source.width;
        return { dx: sourceX - atX, dy: (at - sourceX) / source.width - atY };
      }
    }
  }
  return undefined;
}
