import { measureMatches, searchPass, type RowPrior } from '../../patches/nearest-field.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Raster } from '../../patches/patch-space.ts';
import { vote, voteWeights } from '../../patches/vote.ts';
import type { Level } from './level.ts';

export interface Effort {
  /** How often matching and voting take turns. */
  readonly rounds: number;
  /** Search passes a round. */
  readonly passes: number;
  readonly tries: number;
  readonly window: number;
  readonly rows?: RowPrior | undefined;
}

/** Patches deep inside the hole rest on guesses: each step in counts so much less. */
const TRUST_PER_STEP = 1.3;
const TRUST = Float32Array.from({ length: 48 }, (_, depth) => TRUST_PER_STEP ** -depth);
const LEAST_TRUST = TRUST_PER_STEP ** -48;
const COHERENCE = 0.87;
const SHARE = 0.35;

/**
 * Improves the hole of a level: matches its patches with known ones, lets them vote for its colours,
 * and again (Wexler et al. 2007). `ballot` is a spare raster of the level's size.
 */
export function settle(
  level: Level,
  ballot: Raster,
  effort: Effort,
  random: Random,
  pulse: () => void,
): void {
  const { field, raster, unknown } = level;
  const weights = new Float32Array(raster.width * raster.height);
  for (let round = 0; round < effort.rounds; round++) {
    pulse();
    const cost = measureMatches(field, effort.rows);
    // Everything fits exactly, as in flat drawings.
    if (round > 0 && cost === 0) return;
    for (let pass = 0; pass < effort.passes; pass++) {
      searchPass(field, {
        random,
        tries: effort.tries,
        window: effort.window,
        coherence: COHERENCE,
        backwards: (round * effort.passes + pass) % 2 === 1,
        rows: effort.rows,
        pulse,
      });
    }
    weighCentres(level, weights);
    pulse();
    vote(field, raster, weights, ballot, { raster, pixels: unknown });
  }
}

/** What each centre's patch counts: the better it fits and the nearer to what is known, the more. */
export function weighCentres({ field, depth }: Level, weights: Float32Array): void {
  voteWeights(field, SHARE, weights);
  for (const centre of field.centres) {
    weights[centre] = weights[centre]! * (TRUST[depth[centre]!] ?? LEAST_TRUST);
  }
}

/** Gives the hole the plain mean of what all its patches say, whatever they cost. */
export function voteAll({ field, raster, unknown }: Level, ballot: Raster): void {
  const weights = new Float32Array(raster.width * raster.height).fill(1);
  vote(field, raster, weights, ballot, { raster, pixels: unknown });
}
