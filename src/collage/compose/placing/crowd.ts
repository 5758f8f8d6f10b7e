import type { Random } from '../../../numerics/random.ts';
import type { Actor } from '../actor.ts';
import type { Cluster, Footing } from '../cluster.ts';
import type { Arrangement } from './arrangements.ts';
import { arranged, leaderOf } from './arrangements.ts';
import { boxOf } from '../actor.ts';
import { widthOf } from '../geometry.ts';

/** More than this many of one kind cannot be told apart in a picture anyway. */
const MOST = 40;

/**
 * Several of a kind as one cluster: on the ground in staggered rows that grow smaller with
 * distance, in the air scattered over a loose grid. Sizes and directions differ a little; all stay
 * in sight. `one` makes the actor of a given index, its foot anywhere.
 */
export function crowd(
  count: number,
  one: (index: number) => Actor,
  footing: Footing,
  frameAspect: number,
  arrangement: Arrangement | undefined,
  random: Random,
): Cluster {
  const actors = Array.from({ length: Math.min(count, MOST) }, (_, index) => one(index));
  if (actors.length === 1) return { actors, lead: actors[0]!, footing };
  if (arrangement !== undefined && arrangement !== 'row') {
    const shaped = arranged(actors, arrangement, random);
    return { actors: shaped, lead: leaderOf(shaped), footing };
  }
  const aloft = footing === 'air' || footing === 'underwater' || footing === 'wall';
  if (aloft && actors.length <= RING && actors[0]!.figure.facts.metres > LARGE) {
    return ring(actors, footing, random);
  }
  const widest = Math.max(...actors.map((actor) => widthOf(boxOf({ ...actor, turn: 0 }))));
  const pitch = widest * 1.1 + (aloft ? 0.22 : 0.04) * actors[0]!.height;
  const rise = riseOf(actors[0]!, aloft);
  const aspect = arrangement === 'row' ? Infinity : frameAspect;
  const rows = rowsFor(actors, aspect, aloft, pitch);
  const placed: Actor[] = [];
  let index = 0;
  let parity = 0;
  rows.forEach((size, row) => {
    const back = rows.length - 1 - row;
    const shrink = aloft ? 1 : 0.86 ** back;
    const members = actors.slice(index, index + size);
    index += size;
    // Rows stand in each other's gaps: half a pitch aside where the numbers do not see to that.
    const offset = row > 0 && (size + parity) % 2 === 0;
    parity = (size + (offset ? 1 : 0)) % 2;
    placed.push(...standRow(members, { back, shrink, aloft, offset, pitch, rise }, random));
  });
  const lead = placed[placed.length - Math.ceil(rows.at(-1)! / 2)]!;
  return { actors: placed, lead, footing };
}

/** From one row to the next, in heights. */
const AIR_RISE = 1.25;
const GROUND_RISE = 0.42;

/** Up to this many large things in the air gather round the largest of them. */
const RING = 6;
/** Metres from which a hovering thing is a place rather than a bird. */
const LARGE = 8;

/** One large in front, the rest smaller around it, as islands or balloons near and far. */
function ring(actors: readonly Actor[], footing: Footing, random: Random): Cluster {
  const [lead, ...others] = actors.map((actor) => ({ ...actor }));
  const half = (Math.max(lead!.figure.width / lead!.figure.height, 0.7) * lead!.height) / 2;
  const from = random.between(0, 2 * Math.PI);
  const placed = others.map((actor, index) => {
    const angle = from + (2 * Math.PI * (index + random.between(-0.12, 0.12))) / others.length;
    const height = actor.height * random.between(0.36, 0.56);
    const middle = lead!.y - lead!.height / 2;
    return {
      ...actor,
      height,
      x: Math.cos(angle) * half * 1.5,
      y: middle + Math.sin(angle) * lead!.height * 0.72 + height / 2,
      distance: Math.min(1, actor.distance + 0.25),
    };
  });
  return { actors: [...placed, lead!], lead: lead!, footing };
}

interface RowShape {
  /** How many rows stand before this one. */
  readonly back: number;
  readonly shrink: number;
  readonly aloft: boolean;
  readonly offset: boolean;
  /** From one row's feet to the next one's. */
  readonly rise: number;
  /** From one neighbour to the next. */
  readonly pitch: number;
}

/** Degrees by which neighbours differ, where they may lean. */
const MOST_LEAN = 9;

/** Small things as wide as high lie as they come: apples, eggs, balls. */
function isRound({ figure }: Actor): boolean {
  const aspect = figure.width / figure.height;
  return (
    figure.facts.metres < 0.35 && figure.facts.facing === 'front' && aspect > 0.8 && aspect < 1.25
  );
}

/** One row, centred on x = 0, at the pitch that all rows share. */
function standRow(members: readonly Actor[], shape: RowShape, random: Random): Actor[] {
  return members.map((actor, index) => {
    const height = actor.height * shape.shrink * random.between(shape.aloft ? 0.62 : 0.92, 1.05);
    const column = index - (members.length - 1) / 2 + (shape.offset ? 0.5 : 0);
    const stray = shape.aloft ? 0.26 : 0.035;
    const sway = shape.aloft ? 0.16 : 0.06;
    const rise = shape.back * shape.rise;
    const leans = shape.aloft ? actor.figure.facts.metres < LARGE : isRound(actor);
    return {
      ...actor,
      height,
      mirror: index > 0 && random.chance(0.35) ? !actor.mirror : actor.mirror,
      x: (column + random.between(-sway, sway)) * shape.pitch,
      y: random.between(-stray, stray) * height - rise,
      turn: leans ? random.between(-MOST_LEAN, MOST_LEAN) : actor.turn,
      distance: Math.min(1, actor.distance + (shape.aloft ? 0 : shape.back * 0.05)),
    };
  });
}

/** From one row's feet to the next one's. */
const riseOf = (actor: Actor, aloft: boolean): number =>
  actor.height * (aloft ? AIR_RISE : GROUND_RISE);

/** How many stand in each row, back to front: the division at which each is largest. */
function rowsFor(
  actors: readonly Actor[],
  frameAspect: number,
  aloft: boolean,
  pitch: number,
): number[] {
  const count = actors.length;
  const height = actors[0]!.height;
  const rise = riseOf(actors[0]!, aloft);
  let best = { rows: 1, size: 0 };
  for (let rows = 1; rows <= Math.min(count, 6); rows++) {
    // On the ground, rows hide each other a little: they have to be worth it.
    const worth = aloft ? 1 : 0.82 ** (rows - 1);
    const across = frameAspect / (Math.ceil(count / rows) * pitch);
    const size = worth * Math.min(across, 0.8 / (height + (rows - 1) * rise));
    if (size > best.size + 1e-9) best = { rows, size };
  }
  const sizes = Array.from({ length: best.rows }, () => Math.floor(count / best.rows));
  for (let extra = count % best.rows, row = best.rows - 1; extra > 0; extra--, row--) sizes[row]!++;
  return sizes;
}
