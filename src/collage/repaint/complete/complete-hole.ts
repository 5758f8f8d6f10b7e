import type { Pixels } from '../../../kernel/pixels.ts';
import { seededRandom, type Random } from '../../../numerics/random.ts';
import { shownAs, type DrawHooks } from '../../draw-hooks.ts';
import { refineMatches, scatterMatches } from '../../patches/nearest-field.ts';
import type { PatchEdge } from '../../patches/patch-kernel.ts';
import { PatchSpace, type Raster } from '../../patches/patch-space.ts';
import { halve, pyramidPixels, type PartlyKnown } from '../../patches/pyramid.ts';
import { grownTo, rowsWithin } from './calm-edges.ts';
import type { Candidate } from './candidates.ts';
import {
  candidateOf,
  candidatesFor,
  judgementOf,
  oneOfTheBest,
  restore,
  rowPrior,
} from './candidates.ts';
import { favouredSources } from './copied-offsets.ts';
import { copyUp, putBack, seenFrom } from './copy-up.ts';
import { levelOf, type Level } from './level.ts';
import { guessColours } from './membrane.ts';
import { evenSeams } from './seams.ts';
import { settle, voteAll, type Effort } from './settle.ts';
import { readPart, workingPart } from './working-part.ts';

/** The shorter edge of the coarsest level, at least: below it horizons and skirtings vanish. */
const COARSEST = 56;
/** Fewer patches than this to copy from are too few to begin with. */
const LEAST_SOURCES = 64;

/** Halved less often than would make it this many times smaller, a level looks like the whole. */
const SHOWN = 4;

/** How many beginnings are carried beyond the coarsest level. */
const FINALISTS = 4;

/** On the way down: much where pixels are few; the finest two only mend what was carried up. */
const MIDDLE: Effort = { rounds: 6, passes: 2, tries: 5, window: 64 };
const FINE: Effort = { rounds: 2, passes: 1, tries: 2, window: 4 };

/** The same with twice the work. */
const twice = (effort: Effort): Effort => ({
  ...effort,
  rounds: 2 * effort.rounds,
  tries: 2 * effort.tries,
});

/** Where more of the hole than this lies beyond all rows that are known, a picture is to grow. */
const GROWING = 0.2;
/** What departing from a row costs on the way down, squared levels a value of the patch. */
const UPRIGHT_COST = 100;
/** A beginning that keeps rows as strictly as this keeps them on the way down, too. */
const STRICT = 1000;

export interface CompletionOptions {
  readonly seed: number;
  /** Longest edge, in pixels, at which copies are looked for; less is faster and coarser. */
  readonly longest?: number;
  /** More beginnings are carried on, and copies are looked for longer: twice the time. */
  readonly thorough?: boolean;
  /** What is copied keeps its height: sky stays above, ground below. For holes at the edges. */
  readonly upright?: boolean;
}

/**
 * Fills a hole (`hole`: 1 where the picture is unknown, one byte a pixel) so that what surrounds it
 * goes on in it: textures, lines, horizons, grain. What stands around is found again at every scale
 * and copied (PatchMatch, Barnes 2009; completion by voting, Wexler 2007), then differences of light
 * are taken out of the seams. Deterministic; another seed gives another completion. Pixels outside
 * the hole come back as they were; a picture that is nothing but hole comes back as it is.
 *
 * @param picture opaque RGB; what it has inside the hole is not looked at.
 */
export function completeHole(
  picture: Pixels,
  hole: Uint8Array,
  options: CompletionOptions,
  hooks: DrawHooks,
): Pixels {
  if (!hole.includes(0)) return picture;
  const rows = rowsWithin(picture, hole);
  if (rows.top === 0 && rows.bottom === picture.height) {
    return completeRows(picture, hole, options, hooks);
  }
  const cut = (channels: number): [number, number] => {
    const across = channels * picture.width;
    return [rows.top * across, rows.bottom * across];
  };
  const inner = {
    ...picture,
    height: rows.bottom - rows.top,
    data: picture.data.slice(...cut(3)),
  };
  const grown = (state: Pixels): Pixels =>
    grownTo(state, rows, picture.height, seededRandom(options.seed).fork('edges'));
  return grown(completeRows(inner, hole.subarray(...cut(1)), options, shownAs(hooks, grown)));
}

function completeRows(
  picture: Pixels,
  hole: Uint8Array,
  options: CompletionOptions,
  hooks: DrawHooks,
): Pixels {
  const part = workingPart(picture, hole, options.longest);
  if (part === undefined) return picture;
  let done = 0;
  const pulse = (): void => hooks.stage('completing', done);
  const advance = (to: number): void => {
    done = to;
    pulse();
  };
  pulse();
  const halvings = halvingsFor(part.width, part.height);
  const space = new PatchSpace(2 * pyramidPixels(part.width, part.height, halvings));
  const parts = [readPart(picture, hole, part, space)];
  for (let i = 0; i < halvings; i++) {
    pulse();
    parts.push(halve(parts[i]!, space));
  }
  advance(0.1);
  const random = seededRandom(options.seed);
  const completed = (raster: Raster): void => {
    hooks.show?.(done, () => seenFrom(picture, hole, part, raster));
  };
  const finest = descend(parts, space, options, random, pulse, advance, completed);
  const whole = parts[0]!;
  const sources = finest === undefined ? undefined : favouredSources(finest);
  if (sources === undefined) guessColours(parts);
  pulse();
  advance(0.9);
  const copied = copyUp(picture, hole, part, sources, whole.raster);
  pulse();
  evenSeams(copied, pulse);
  advance(1);
  return putBack(picture, part, copied);
}

/** The finest level, completed from the coarsest on; `undefined` when there is nothing to copy. */
function descend(
  parts: readonly PartlyKnown[],
  space: PatchSpace,
  { upright = false, thorough = false }: CompletionOptions,
  random: Random,
  pulse: () => void,
  advance: (to: number) => void,
  completed: (raster: Raster) => void,
): Level | undefined {
  let level: Level | undefined;
  let candidates: readonly Candidate[] = [];
  let rowCost = 0;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    if (!part.known.includes(0)) continue;
    const next = openLevel(part, space, i === 0);
    if (next === undefined) continue;
    pulse();
    const ballot = space.raster(part.raster.width, part.raster.height);
    const stream = random.fork(`level ${i}`);
    const strict = upright || next.beyond > GROWING;
    const usual = i <= 1 && candidates.length === 0 ? FINE : MIDDLE;
    const effort = thorough ? twice(usual) : usual;
    const lowest = strict ? UPRIGHT_COST : 0;
    if (level === undefined) {
      candidates = candidatesFor(next, ballot, strict, stream, pulse);
      const chosen = oneOfTheBest(candidates, stream);
      restore(next, chosen);
      rowCost = chosen.rowCost;
    } else if (candidates.length > 0) {
      // The few best go one level further, where they are easier to tell apart.
      const before = level;
      const judgement = judgementOf(next, stream);
      const further = candidates.slice(0, thorough ? 2 * FINALISTS : FINALISTS).map((candidate) => {
        restore(before, candidate);
        carry(before, next, ballot, stream, pulse);
        const rows = rowsFor(next, lowest, candidate.rowCost);
        settle(next, ballot, { ...effort, ...rows }, stream, pulse);
        return candidateOf(next, candidate.rowCost, judgement);
      });
      const chosen = oneOfTheBest(further, stream);
      restore(next, chosen);
      rowCost = chosen.rowCost;
      candidates = [];
    } else {
      carry(level, next, ballot, stream, pulse);
      const rows = rowsFor(next, lowest, rowCost);
      settle(next, ballot, { ...effort, ...rows }, stream, pulse);
    }
    level = next;
    advance(0.1 + (0.75 * (parts.length - i)) / parts.length);
    if (2 ** i >= SHOWN) completed(part.raster);
  }
  return level;
}

/**
 * Skies stay above where a picture is to grow, for nothing but the rows tells them from floors there,
 * and where what was begun with kept its rows strictly.
 * @param lowest what leaving a row costs at least.
 */
function rowsFor(level: Level, lowest: number, rowCost: number): Pick<Effort, 'rows'> {
  const cost = Math.max(lowest, rowCost >= STRICT ? rowCost : 0);
  return cost > 0 ? { rows: rowPrior(level, cost) } : {};
}

function openLevel(part: PartlyKnown, space: PatchSpace, last: boolean): Level | undefined {
  const whole = levelOf(part, space, 7, LEAST_SOURCES);
  if (whole !== undefined || !last) return whole;
  // Little is known anywhere: smaller patches, fewer of them.
  for (const edge of [5, 3] as const satisfies readonly PatchEdge[]) {
    const level = levelOf(part, space, edge, 1);
    if (level !== undefined) return level;
  }
  return undefined;
}

/** Starts a level with what the one before found. */
function carry(from: Level, to: Level, ballot: Raster, random: Random, pulse: () => void): void {
  to.field.match.fill(-1);
  refineMatches(from.field, to.field);
  scatterMatches(to.field, random);
  pulse();
  voteAll(to, ballot);
}

function halvingsFor(width: number, height: number): number {
  return Math.max(0, Math.floor(Math.log2(Math.min(width, height) / COARSEST)));
}
