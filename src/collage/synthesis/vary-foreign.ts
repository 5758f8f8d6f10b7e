import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { within, type DrawHooks } from '../draw-hooks.ts';
import type { ColourGrid, Crop } from './colour-grid.ts';
import type { PaintedSource } from './painted-source.ts';
import type { SourceMap } from './source-map.ts';
import { seededRandom, type Random } from '../../numerics/random.ts';
import { closerFrame, type Looked } from './closer.ts';
import { gridLike, middleOf, shrunk, shrunkPicture } from './colour-grid.ts';
import { cropTo } from './frame.ts';
import { findJoins, refined } from './join.ts';
import { arrange } from './layout.ts';
import { objectsOf } from './objects.ts';
import { gridOf, joinedSource, plainSource } from './painted-source.ts';
import { rated } from './rated.ts';
import { renderMap } from './render-map.ts';
import { saliencyOf } from './saliency.ts';
import { spreadOf } from './spread.ts';
import { shownGrid } from './show.ts';
import { widerTake } from './wider.ts';

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

/** How strongly takes of another frame are arranged besides. */
const TAKE = { strength: 0.4, attempts: 4 };

/**
 * Varies a picture of which nothing is known, as another take of the same: from closer, from a
 * little farther off where its surroundings can be continued, or put together anew along a seam that
 * cannot be seen; besides, what stands out moves and the rest stretches. Takes take turns by seed.
 * Synchronous; the same seed gives the same pixels.
 */
export function varyForeign(picture: Pixels, size: Size, seed: number, hooks: DrawHooks): Pixels {
  hooks.stage('looking', 0);
  const crop = middleOf(picture, size);
  const source = atMost(picture, crop, size);
  const grid = shrunk(picture, crop, gridLike(size, GRID));
  const random = seededRandom(seed);
  hooks.stage('arranging', 0.05);
  let best:
    { readonly from: PaintedSource; readonly map: SourceMap; readonly score: number } | undefined;
  let step = 0;
  for (const one of takesOf(source, grid, size, seed, random, within(hooks, 0.05, 0.6))) {
    const { map, score } = arrangement(grid, one, seed, random.fork(`take ${step++}`));
    if (!best || score > best.score) best = { from: one.from, map, score };
    if (score >= 0) break;
  }
  const stage = (fraction: number): void => hooks.stage('painting', 0.6 + 0.4 * fraction);
  return renderMap(best!.from, best!.map, size, stage);
}

/** Which takes a seed begins with; each four seeds in a row have all of them. */
const TURNS = 4;

/** The takes of a picture in the order to be tried: the seed's own, then others; itself, last. */
function* takesOf(
  cut: Cut,
  grid: ColourGrid,
  size: Size,
  seed: number,
  random: Random,
  hooks: DrawHooks,
): Generator<Take> {
  const saliency = saliencyOf(grid);
  const objects = objectsOf(saliency, grid);
  const looked = { grid, saliency, objects };
  const spread = spreadOf(seed);
  const turn = seed % TURNS;
  const stage = (fraction: number): void => hooks.stage('arranging', fraction);
  stage(0);
  if (turn % 2 === 0) {
    const drawing = { stage: (_: string, fraction: number) => stage(0.6 * fraction) };
    const wide = widerTake(cut, size, looked, spread, random.fork('wider'), drawing);
    if (wide) yield { from: plainSource(wide, wholeOf(wide)), ...TAKE };
  }
  stage(0.6);
  if (turn === 1) yield* joinsOf(cut, looked, seed);
  stage(0.8);
  const frame = closerFrame(looked, spread, random.fork('closer'));
  yield { from: plainSource(cut.picture, cropTo(cut.crop, frame)), ...TAKE };
  stage(0.9);
  if (turn !== 1) yield* joinsOf(cut, looked, seed);
  stage(1);
  yield { from: plainSource(cut.picture, cut.crop), strength: 0.75, attempts: ATTEMPTS };
}

interface Take {
  readonly from: PaintedSource;
  /** How strongly it is to be arranged besides: the more it is new already, the less. */
  readonly strength: number;
  readonly attempts: number;
}

/** What the picture can be put together to, one after the other; none for most. */
function* joinsOf({ picture, crop }: Cut, looked: Looked, seed: number): Generator<Take> {
  const seams = findJoins(looked);
  if (seams.length === 0) return;
  const finer = FINER.map((edge) => shrunk(picture, crop, gridLike(crop, edge)));
  seams.sort((a, b) => a.shifts.left - b.shifts.left || a.shifts.right - b.shifts.right);
  for (let attempt = 0; attempt < JOINS; attempt++) {
    const { first } = spreadOf(seed + ANOTHER * attempt);
    const seam = refined(seams[Math.floor(first * seams.length)]!, looked.grid, finer);
    const from = joinedSource(picture, crop, seam, finer.at(-1)!);
    yield { from, strength: 0.6, attempts: ATTEMPTS_JOINED };
  }
}

/** An arrangement that differs from `before` and has its colours: the first such, else the best. */
function arrangement(
  before: ColourGrid,
  { from, strength, attempts }: Take,
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

const wholeOf = ({ width, height }: Size): Crop => ({ left: 0, top: 0, width, height });

/** The part of the picture that is used, no finer than what comes of it can show. */
function atMost(picture: Pixels, crop: Crop, size: Size): Cut {
  if (crop.width <= FINEST * size.width && crop.height <= FINEST * size.height) {
    return { picture, crop };
  }
  return { picture: shrunkPicture(picture, crop, size), crop: { left: 0, top: 0, ...size } };
}
