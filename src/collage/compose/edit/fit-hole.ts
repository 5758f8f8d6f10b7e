import type { Random } from '../../../numerics/random.ts';
import type { Cluster, Footing } from '../cluster.ts';
import type { Box } from '../geometry.ts';
import type { Terrain } from '../layout/terrain.ts';
import type { Hole } from './hole.ts';
import { boxOfCluster, moveCluster, scaleCluster, turnCluster } from '../cluster.ts';
import { heightOf, unite, widthOf } from '../geometry.ts';
import { liesIn } from './hole.ts';
import { silhouetteOf } from './silhouette.ts';

/** Room for a cluster within the hole, frame units. */
interface Room {
  /** By which it is scaled. */
  readonly factor: number;
  /** Where its lead's foot may then be. */
  readonly feet: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Room left around a figure in shares of its height, so that shadows, reflections and soft edges
 * find room as well.
 */
const MARGINS: Readonly<Record<Footing, { side: number; above: number; below: number }>> = {
  ground: { side: 0.05, above: 0.03, below: 0.06 },
  water: { side: 0.06, above: 0.03, below: 0.3 },
  wall: { side: 0.06, above: 0.05, below: 0.1 },
  air: { side: 0.06, above: 0.06, below: 0.06 },
  underwater: { side: 0.05, above: 0.05, below: 0.05 },
  'frame-foot': { side: 0.03, above: 0.03, below: 0 },
};

/** Of what would just fit: some seeds come nearer, and those that stay back have room to move. */
const FILL = { low: 0.86, high: 1 };
/** Share of the hole's own width and height that a figure takes at most. */
const MOST = 0.88;

/**
 * Puts a cluster into the hole, whole, as large as the hole asks for and where its footing wants it:
 * feet low, flyers anywhere; its lead no taller than `tallest`. `undefined` when there is no room for anything that could be seen.
 */
export function fittedInto(
  hole: Hole,
  cluster: Cluster,
  tallest: number,
  ground: Terrain['ground'] | undefined,
  random: Random,
): Cluster | undefined {
  const facing = turnCluster(cluster, random.chance(0.5) ? 1 : -1);
  const room =
    (ground && largestRoom(hole, facing, tallest, onGround(ground), random)) ??
    largestRoom(hole, facing, tallest, () => true, random);
  if (room === undefined) return undefined;
  const { x, y } = random.pick(favoured(room.feet, facing.footing));
  const sized = scaleCluster(facing, room.factor, facing.lead);
  return moveCluster(sized, x - sized.lead.x, y - sized.lead.y);
}

/** Smallest height of a figure, frame units: less is a smudge. */
const LEAST = 0.012;

type Foot = Room['feet'][number];

const onGround =
  ({ far, near }: Terrain['ground']) =>
  ({ y }: Foot): boolean =>
    y >= far && y <= near;

function largestRoom(
  hole: Hole,
  cluster: Cluster,
  tallest: number,
  allowed: (foot: Foot) => boolean,
  random: Random,
): Room | undefined {
  const outline = aroundFoot(cluster);
  const most = Math.min(
    tallest / cluster.lead.height,
    (MOST * widthOf(hole.box)) / widthOf(boxOfCluster(cluster)),
    (MOST * heightOf(hole.box)) / heightOf(boxOfCluster(cluster)),
  );
  let low = 0;
  let high = most;
  // Halving finds the largest factor for which any place is left.
  for (let step = 0; step < 9; step++) {
    const factor = step === 0 ? most : (low + high) / 2;
    if (hasFoot(hole, outline, factor, allowed)) low = factor;
    else high = factor;
    if (low === most) break;
  }
  const factor = low === most ? low : low * random.between(FILL.low, FILL.high);
  if (factor * heightOf(boxOfCluster(cluster)) < LEAST) return undefined;
  const feet = [...feetIn(hole, outline, factor)].filter(allowed);
  return feet.length > 0 ? { factor, feet } : undefined;
}

/** The cluster's silhouette with its margins, relative to its lead's foot, top first. */
function aroundFoot(cluster: Cluster): readonly Box[] {
  const strips = silhouetteOf(cluster);
  const { side, above, below } = MARGINS[cluster.footing];
  const tall = heightOf(boxOfCluster(cluster));
  return strips.map(({ left, right, top, bottom }, i) => ({
    left: left - side * tall,
    right: right + side * tall,
    top: i === 0 ? top - above * tall : top,
    bottom: i === strips.length - 1 ? bottom + below * tall : bottom,
  }));
}

function hasFoot(
  hole: Hole,
  outline: readonly Box[],
  factor: number,
  allowed: (foot: Foot) => boolean,
): boolean {
  for (const foot of feetIn(hole, outline, factor)) if (allowed(foot)) return true;
  return false;
}

/** Every grid point where a foot may stand so that the whole outline lies in the hole. */
function* feetIn(hole: Hole, outline: readonly Box[], factor: number): Generator<Foot> {
  const { box, cell } = hole;
  const strips = outline.map(({ left, top, right, bottom }) => ({
    left: left * factor,
    top: top * factor,
    right: right * factor,
    bottom: bottom * factor,
  }));
  const around = unite(strips);
  // Outlines touch the hole's own lower and left border, rather than lie up to a cell off it.
  for (let y = box.bottom - around.bottom; y + around.top >= box.top - cell; y -= cell) {
    for (let x = box.left - around.left; x + around.right <= box.right + cell; x += cell) {
      const inside = strips.every(({ left, top, right, bottom }) =>
        liesIn(hole, { left: x + left, top: y + top, right: x + right, bottom: y + bottom }),
      );
      if (inside) yield { x, y };
    }
  }
}

/** How far up from the lowest place a foot may be, as a share of the range. */
const LOW: Readonly<Record<Footing, number>> = {
  ground: 0.12,
  'frame-foot': 0,
  water: 0.5,
  wall: 1,
  air: 1,
  underwater: 1,
};

/** The places that suit the footing. */
function favoured(feet: readonly Foot[], footing: Footing): readonly Foot[] {
  const ys = feet.map(({ y }) => y);
  const lowest = ys.reduce((a, b) => Math.max(a, b));
  const highest = ys.reduce((a, b) => Math.min(a, b));
  return feet.filter(({ y }) => lowest - y <= LOW[footing] * (lowest - highest) + 1e-9);
}
