import type { Random } from '../../../numerics/random.ts';
import { scatterMatches } from '../../patches/nearest-field.ts';
import type { Raster } from '../../patches/patch-space.ts';
import type { Level } from './level.ts';
import { fillMembrane } from './membrane.ts';
import { settle } from './settle.ts';

/** A way to begin: which first guess the hole is filled with and how strictly rows are kept. */
interface Beginning {
  /** Draw of a pixel to its sides against up and down ({@link fillMembrane}). */
  readonly across: number;
  /** What a match half the picture's height away costs, squared levels a value of the patch. */
  readonly rowCost: number;
}

const BEGINNINGS: readonly Beginning[] = [
  { across: 5, rowCost: 250 },
  { across: 5, rowCost: 40 },
  { across: 1, rowCost: 60 },
  { across: 0.2, rowCost: 10 },
  { across: 1, rowCost: 0 },
];

/** A completed coarsest level: copies of its matches and colours. */
interface Candidate {
  readonly match: Int32Array;
  readonly data: Float32Array;
  /** The lower the better. */
  readonly score: number;
}

/** How much worse than the best a candidate may be to be taken for another seed. */
const GOOD_ENOUGH = 1.02;

/** Completes a coarse level from several beginnings and leaves one of the best in it. */
export function beginBest(level: Level, ballot: Raster, random: Random, pulse: () => void): void {
  const candidates = candidatesFor(level, ballot, random, pulse);
  const limit = candidates[0]!.score * GOOD_ENOUGH;
  const chosen = random.pick(candidates.filter(({ score }) => score <= limit));
  level.raster.data.set(chosen.data);
  level.field.match.set(chosen.match);
}

/** Best first. */
function candidatesFor(
  level: Level,
  ballot: Raster,
  random: Random,
  pulse: () => void,
): readonly Candidate[] {
  return BEGINNINGS.map((beginning, i) => {
    const stream = random.fork(`beginning ${i}`);
    const { raster, unknown, known, field } = level;
    fillMembrane(raster, unknown, known, beginning.across);
    field.match.fill(-1);
    scatterMatches(field, stream);
    const { height } = raster;
    const values = 3 * field.edge ** 2;
    for (const part of [1, 0.3]) {
      settle(
        level,
        ballot,
        {
          rounds: 8,
          passes: 2,
          tries: 6,
          window: Math.max(raster.width, height),
          rowPenalty: Float32Array.from(
            { length: height },
            (_, rows) => part * beginning.rowCost * values * 4 * (rows / height) ** 2,
          ),
        },
        stream,
        pulse,
      );
    }
    return { match: field.match.slice(), data: raster.data.slice(), score: scoreOf(level) };
  }).sort((a, b) => a.score - b.score);
}

/** How badly patches fit together, and how often the same place was taken. */
function scoreOf({ field, unknown }: Level): number {
  const { centres, cost, match } = field;
  const uses = new Map<number, number>();
  let fit = 0;
  let reuse = 0;
  for (const centre of centres) {
    fit += cost[centre]!;
    const times = (uses.get(match[centre]!) ?? 0) + 1;
    uses.set(match[centre]!, times);
    if (times > 2) reuse += 1;
  }
  const mean = fit / (centres.length * 3 * field.edge ** 2);
  return Math.sqrt(mean) * (1 + (0.5 * reuse) / Math.max(1, unknown.length));
}
