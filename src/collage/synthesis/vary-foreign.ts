import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { ColourGrid, Crop } from './colour-grid.ts';
import type { PaintedSource } from './painted-source.ts';
import type { SourceMap } from './source-map.ts';
import { seededRandom, type Random } from '../../numerics/random.ts';
import { gridLike, middleOf, shrunk } from './colour-grid.ts';
import { findJoins, refined } from './join.ts';
import { arrange } from './layout.ts';
import { objectsOf } from './objects.ts';
import { gridOf, joinedSource, plainSource } from './painted-source.ts';
import { rated } from './rated.ts';
import { renderMap } from './render-map.ts';
import { saliencyOf } from './saliency.ts';
import { spreadOf } from './spread.ts';
import { shownGrid } from './show.ts';

/** Longer edge of the grid on which pictures are arranged. */
const GRID = 64;
/** The same of those on which seams are refined. */
const FINER = [128, 256];
/** How many seams are tried, how many arrangements of what they join, and of the picture itself. */
const JOINS = 3;
const ATTEMPTS_JOINED = 3;
const ATTEMPTS = 14;
/** How much stronger each further attempt is. */
const STRONGER = 0.1;
/** From the numbers of one attempt to those of the next; more than the pictures of a request. */
const ANOTHER = 4099;
/** So many pixels of the source for one of the result are more than can be seen. */
const FINEST = 1.25;

/**
 * Varies a picture of which nothing is known: puts it together anew along a seam where it has an
 * unseen one, moves what stands out, stretches the rest. Synchronous; the same seed gives the same
 * pixels.
 */
export function varyForeign(picture: Pixels, size: Size, seed: number, hooks: DrawHooks): Pixels {
  hooks.stage('looking', 0);
  const crop = middleOf(picture, size);
  const source = atMost(picture, crop, size);
  const grid = shrunk(picture, crop, gridLike(size, GRID));
  const random = seededRandom(seed);
  hooks.stage('arranging', 0.05);
  const joined = joinsOf(source, grid, seed);
  let best:
    { readonly from: PaintedSource; readonly map: SourceMap; readonly score: number } | undefined;
  for (const [index, one] of joined.entries()) {
    hooks.stage('arranging', 0.1 + (0.3 * index) / joined.length);
    const { map, score } = arrangement(grid, one, seed, random.fork(`join ${index}`));
    if (!best || score > best.score) best = { from: one.from, map, score };
    if (score >= 0) break;
  }
  const stage = (fraction: number): void => hooks.stage('painting', 0.4 + 0.6 * fraction);
  return renderMap(best!.from, best!.map, size, stage);
}

interface Joined {
  readonly from: PaintedSource;
  /** How strongly it is to be arranged besides: the more it is new already, the less. */
  readonly strength: number;
  readonly attempts: number;
}

/** What the picture can be put together to, in the order to be tried; itself, last, always. */
function joinsOf({ picture, crop }: Cut, grid: ColourGrid, seed: number): Joined[] {
  const whole = { from: plainSource(picture, crop), strength: 0.75, attempts: ATTEMPTS };
  const seams = findJoins(grid, objectsOf(saliencyOf(grid), grid));
  if (seams.length === 0) return [whole];
  const finer = FINER.map((edge) => shrunk(picture, crop, gridLike(crop, edge)));
  seams.sort((a, b) => a.shifts.left - b.shifts.left || a.shifts.right - b.shifts.right);
  const chosen = Array.from({ length: JOINS }, (_, attempt) => {
    const { first } = spreadOf(seed + ANOTHER * attempt);
    const seam = refined(seams[Math.floor(first * seams.length)]!, grid, finer);
    return {
      from: joinedSource(picture, crop, seam, finer.at(-1)!),
      strength: 0.6,
      attempts: ATTEMPTS_JOINED,
    };
  });
  return [...chosen, whole];
}

/** An arrangement that differs from `before` and has its colours: the first such, else the best. */
function arrangement(
  before: ColourGrid,
  { from, strength, attempts }: Joined,
  seed: number,
  random: Random,
): { readonly map: SourceMap; readonly score: number } {
  const grid = gridOf(from, before);
  const saliency = saliencyOf(grid);
  const objects = objectsOf(saliency, grid);
  let best: { readonly map: SourceMap; readonly score: number } | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const stream = random.fork(`attempt ${attempt}`);
    const map = arrange(
      objects,
      saliency,
      grid,
      strength + STRONGER * attempt,
      spreadOf(seed + ANOTHER * attempt),
      stream,
    );
    const score = rated(before, shownGrid(grid, map));
    if (!best || score > best.score) best = { map, score };
    if (score >= 0) break;
  }
  return best!;
}

interface Cut {
  readonly picture: Pixels;
  readonly crop: Crop;
}

/** The part of the picture that is used, no finer than what comes of it can show. */
function atMost(picture: Pixels, crop: Crop, size: Size): Cut {
  if (crop.width <= FINEST * size.width && crop.height <= FINEST * size.height) {
    return { picture, crop };
  }
  const { data, ...shape } = shrunk(picture, crop, size);
  const small: Pixels = { ...shape, channels: 3, data: Uint8ClampedArray.from(data) };
  return { picture: small, crop: { left: 0, top: 0, ...size } };
}
