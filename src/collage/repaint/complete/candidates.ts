import type { Random } from '../../../numerics/random.ts';
import { scatterMatches, type RowPrior } from '../../patches/nearest-field.ts';
import type { Raster } from '../../patches/patch-space.ts';
import type { Level } from './level.ts';
import { rarenessOf } from './rareness.ts';
import { favouredSources } from './copied-offsets.ts';
import { fillMembrane } from './membrane.ts';
import { peel } from './peel.ts';
import { settle, voteAll } from './settle.ts';
import { matchSides } from './sides.ts';
import { rowColoursOf, strangenessAt, type RowColours } from './strangeness.ts';

/** A way to begin: what the hole is filled with first, and how strictly rows are kept. */
interface Beginning {
  readonly start: 'membrane' | 'peel' | 'rows' | 'columns';
  /** Draw of a pixel to its sides against up and down ({@link fillMembrane}). */
  readonly across: number;
  /** What a match half the picture's height away costs, squared levels a value of the patch. */
  readonly rowCost: number;
}

const BEGINNINGS: readonly Beginning[] = [
  { start: 'membrane', across: 8, rowCost: 250 },
  { start: 'rows', across: 5, rowCost: 250 },
  { start: 'columns', across: 1, rowCost: 0 },
  { start: 'peel', across: 2, rowCost: 60 },
  { start: 'peel', across: 2, rowCost: 0 },
  { start: 'membrane', across: 1, rowCost: 20 },
  { start: 'peel', across: 2, rowCost: 300 },
];

/** Tried where none of the others keeps things at their height. */
const STRICT_BEGINNINGS: readonly Beginning[] = [
  { start: 'rows', across: 5, rowCost: 4000 },
  { start: 'membrane', across: 8, rowCost: 4000 },
];
/** Share of what the best of the others costs from which it does not. */
const OUT_OF_PLACE = 0.15;

/** From this on a beginning keeps things at their height. */
const KEEPS_HEIGHT = 250;

/** A completed level: copies of its matches and colours. */
export interface Candidate {
  readonly match: Int32Array;
  readonly data: Float32Array;
  /** How strictly rows are kept, as in its beginning. */
  readonly rowCost: number;
  /** The lower the better. */
  readonly score: number;
  /** What of the score is for things at a height where they do not belong. */
  readonly strange: number;
}

/** What candidates of a level are judged by. */
export interface Judgement {
  /** How rare each known patch is. */
  readonly rareness: Float32Array;
  readonly rows: RowColours;
}

export function judgementOf(level: Level, random: Random): Judgement {
  return {
    rareness: rarenessOf(level, random.fork('rareness')),
    rows: rowColoursOf(level, random.fork('rows')),
  };
}

/** How much worse than the best a candidate may be to be taken for another seed. */
const GOOD_ENOUGH = 1.12;

/** What is in a level now, with what it is worth. */
export function candidateOf(level: Level, rowCost: number, judgement: Judgement): Candidate {
  const { raster, field } = level;
  const cost = costOf(level, judgement);
  return { match: field.match.slice(), data: raster.data.slice(), rowCost, ...cost };
}

export function restore({ raster, field }: Level, { match, data }: Candidate): void {
  raster.data.set(data);
  field.match.set(match);
}

/** One of the best: which, chance decides, so that other seeds give other pictures. */
export function oneOfTheBest(candidates: readonly Candidate[], random: Random): Candidate {
  const limit = GOOD_ENOUGH * Math.min(...candidates.map(({ score }) => score));
  return random.pick(candidates.filter(({ score }) => score <= limit));
}

/** Completes a coarse level from each beginning, best first. Leaves the last of them in it. */
export function candidatesFor(
  level: Level,
  ballot: Raster,
  upright: boolean,
  random: Random,
  pulse: () => void,
): readonly Candidate[] {
  const judgement = judgementOf(level, random);
  const from = (beginning: Beginning): Candidate => {
    const name = `beginning ${beginning.start} ${beginning.across} ${beginning.rowCost}`;
    begin(level, ballot, beginning, random.fork(name), pulse);
    return candidateOf(level, beginning.rowCost, judgement);
  };
  const usual = BEGINNINGS.filter(({ rowCost }) => !upright || rowCost >= KEEPS_HEIGHT).map(from);
  const best = usual.reduce((one, other) => (other.score < one.score ? other : one));
  const strict = best.strange > OUT_OF_PLACE * best.score ? STRICT_BEGINNINGS.map(from) : [];
  return [...usual, ...strict].sort((a, b) => a.score - b.score);
}

/** Completes a coarse level in one way. */
function begin(
  level: Level,
  ballot: Raster,
  { start, across, rowCost }: Beginning,
  random: Random,
  pulse: () => void,
): void {
  const { raster, unknown, known, field } = level;
  const window = Math.max(raster.width, raster.height);
  const { home, penalty } = rowPrior(level, rowCost);
  fillMembrane(raster, unknown, known, across);
  field.match.fill(-1);
  if (start === 'peel') peel(level, { home, penalty }, random);
  if (start === 'rows' || start === 'columns') matchSides(level, start);
  scatterMatches(field, random);
  if (start !== 'membrane') voteAll(level, ballot);
  for (const part of [1, 0.3]) {
    const rows = { home, penalty: penalty.map((cost) => part * cost) };
    settle(level, ballot, { rounds: 8, passes: 2, tries: 6, window, rows }, random, pulse);
  }
}

/**
 * Keeps matches near the rows that the hole goes on from.
 * @param cost of a match half the picture's height away, squared levels a value of the patch.
 */
export function rowPrior({ raster, field, home }: Level, cost: number): RowPrior {
  const { height } = raster;
  const values = 3 * field.edge ** 2;
  const penalty = (_: unknown, rows: number) => cost * values * 4 * (rows / height) ** 2;
  return { home, penalty: Float32Array.from({ length: height }, penalty) };
}

/**
 * What is seen of how a level was completed: its seams, whether rare things are seen twice, and
 * whether something lies at a height where it does not belong.
 */
function costOf(level: Level, { rareness, rows }: Judgement): Pick<Candidate, 'score' | 'strange'> {
  const sources = favouredSources(level);
  let rare = 0;
  let strange = 0;
  for (const pixel of level.unknown) {
    const source = sources[pixel]!;
    if (source < 0) continue;
    rare += rareness[source]! ** HARSHNESS;
    strange += strangenessAt(level, rows, pixel, source) ** HARSHNESS;
  }
  // Seams are lengths, what is copied an area: the root makes them grow alike.
  const length = Math.sqrt(level.unknown.length);
  strange *= STRANGE_WEIGHT / length;
  return { score: seamCost(level, sources) + (TWICE_WEIGHT * rare) / length + strange, strange };
}

/** What a copy of something rare costs, against a seam. */
const TWICE_WEIGHT = 6;

/** What something costs that is nowhere seen at its height, against a seam. */
const STRANGE_WEIGHT = 150;

/**
 * What the seams cost when every pixel is copied from its favoured place (Kwatra et al. 2003): how
 * much the two pictures that meet at a seam differ on both sides of it. Few seams in good places are
 * cheap; where patches do not really fit there are many.
 */
function seamCost({ raster, unknown, known }: Level, sources: Int32Array): number {
  const { width, height, data } = raster;
  const difference = (a: number, b: number): number => {
    if (known[a] !== 1 || known[b] !== 1) return UNKNOWN_COST;
    let sum = 0;
    for (let channel = 0; channel < 4; channel++) {
      sum += (data[4 * a + channel]! - data[4 * b + channel]!) ** 2;
    }
    return sum ** HARSHNESS;
  };
  const offsetOf = (pixel: number): number => (known[pixel] === 1 ? 0 : sources[pixel]! - pixel);
  let cost = 0;
  const compare = (a: number, b: number): void => {
    if (known[a] === 1 && known[b] === 1) return;
    const one = offsetOf(a);
    const two = offsetOf(b);
    if (one === two) return;
    const weight = one === 0 || two === 0 ? RIM_WEIGHT : 1;
    cost += weight * (difference(a + one, a + two) + difference(b + one, b + two));
  };
  for (const pixel of unknown) {
    const x = pixel % width;
    if (x < width - 1) compare(pixel, pixel + 1);
    if (pixel < width * (height - 1)) compare(pixel, pixel + width);
    if (x > 0 && known[pixel - 1] === 1) compare(pixel - 1, pixel);
    if (pixel >= width && known[pixel - width] === 1) compare(pixel - width, pixel);
  }
  return cost;
}

/** Of the squared difference at a seam: 0.5 counts contrast as it is, 1 a strong edge far more. */
const HARSHNESS = 0.75;

/** The hole's own outline is drawn by the user and shows most of all seams. */
const RIM_WEIGHT = 2;

/** At a seam one side of which cannot be compared, because it would lie in the hole. */
const UNKNOWN_COST = 100;
