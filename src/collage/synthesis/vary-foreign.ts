import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { SourceMap } from './source-map.ts';
import { seededRandom } from '../../numerics/random.ts';
import { middleOf, shrunk, sizeWithin } from './colour-grid.ts';
import { arrange } from './layout.ts';
import { objectsOf } from './objects.ts';
import { rated } from './rated.ts';
import { renderMap } from './render-map.ts';
import { saliencyOf } from './saliency.ts';
import { shownGrid } from './show.ts';

/** Longer edge of the grid on which pictures are arranged. */
const GRID = 64;
/** Arrangements that are tried before the best of them is taken. */
const ATTEMPTS = 14;

/** Varies a picture of which nothing is known. Synchronous; the same seed gives the same pixels. */
export function varyForeign(source: Pixels, size: Size, seed: number, hooks: DrawHooks): Pixels {
  const crop = middleOf(source, size);
  hooks.stage('looking', 0);
  const grid = shrunk(source, crop, sizeWithin(size, GRID));
  const saliency = saliencyOf(grid);
  const objects = objectsOf(saliency, grid);
  const random = seededRandom(seed);
  let best: SourceMap | undefined;
  let bestScore = -Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    hooks.stage('arranging', 0.05 + (0.2 * attempt) / ATTEMPTS);
    const strength = 0.8 + 0.06 * attempt;
    const map = arrange(objects, saliency, grid, strength, random.fork(`attempt ${attempt}`));
    const score = rated(grid, shownGrid(grid, map));
    if (score > bestScore) {
      bestScore = score;
      best = map;
    }
    if (score >= 0) break;
  }
  const map = best!;
  const stage = (fraction: number): void => hooks.stage('painting', 0.6 + 0.4 * fraction);
  return renderMap(source, crop, map, size, stage);
}
