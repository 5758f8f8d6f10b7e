import type { Area } from './areas.ts';

/** The relations that can be seen in a picture. */
export const RELATIONS = [
  'above',
  'under',
  'left of',
  'right of',
  'next to',
  'in front of',
  'behind',
  'on',
  'in',
  'between',
  'holding',
  'wearing',
  'riding',
] as const;
export type RelationName = (typeof RELATIONS)[number];

/** One of two related things as it lies in the picture. */
export interface Place {
  readonly area: Area;
  /** Rank in the order of painting: the larger is before the smaller. */
  readonly order: number;
  /** The items of the plan that show it. */
  readonly items: readonly number[];
}

/** Two things as a check sees them: `m` stands in the relation to `n`. Lengths in pixels. */
interface Pair {
  readonly m: Area;
  readonly n: Area;
  /** Was `m` painted after `n`? */
  readonly before: boolean;
  /** One figure shows both. */
  readonly one: boolean;
  readonly edge: number;
  readonly others: readonly Area[];
}

/** Shares of the edge that pass for touching and for being near. */
const TOUCHING = 0.06;
const NEAR = 0.25;

const CHECKS: Readonly<Record<RelationName, (pair: Pair) => boolean>> = {
  above: ({ m, n, edge }) =>
    m.bottom <= n.top + 0.3 * tall(n) && m.y < n.y && aside(m, n) < NEAR * edge,
  under: ({ m, n }) => m.y > n.y && overlapX(m, n) >= 0.5 && m.bottom >= n.y,
  'left of': ({ m, n }) => m.x < n.x && overlapX(m, n) < 0.4,
  'right of': ({ m, n }) => m.x > n.x && overlapX(m, n) < 0.4,
  'next to': ({ m, n, edge }) =>
    overlapX(m, n) < 0.6 && aside(m, n) < NEAR * edge && overlapY(m, n) > 0,
  'in front of': ({ m, n, before, edge }) =>
    before && m.bottom >= n.bottom - TOUCHING * edge && aside(m, n) < 0.1 * edge,
  behind: ({ m, n, before, edge }) =>
    !before && m.bottom <= n.bottom + TOUCHING * edge && aside(m, n) < 0.1 * edge,
  on: ({ m, n, edge }) =>
    m.y < n.y && m.bottom >= n.top - TOUCHING * edge && m.bottom < n.bottom && within(m.x, n),
  // The front of a container hides the lower part of what is in it; or one looks down into it.
  in: ({ m, n, before, edge }) =>
    within(m.x, n) &&
    (covered(m, n) >= 0.3 ||
      (!before && meets(m, n, TOUCHING * edge)) ||
      meets(m, n, -TOUCHING * edge)),
  between: ({ m, others }) => {
    const xs = others.map(({ x }) => x);
    return xs.length >= 2 && m.x > Math.min(...xs) && m.x < Math.max(...xs);
  },
  holding: ({ m, n, one, edge }) =>
    one || (aside(m, n) < TOUCHING * edge && overlapY(m, n) > 0.3 && n.y > m.top),
  wearing: ({ m, n, one }) => one || covered(n, m) >= 0.5,
  riding: ({ m, n, edge }) => m.y < n.y && within(m.x, n) && m.bottom >= n.top - TOUCHING * edge,
};

/**
 * Whether a picture of `edge` pixels shows that `a` stands in the relation to `b`. `others` are the
 * several things between which something is; otherwise unused.
 */
export function holds(
  relation: RelationName,
  a: Place,
  b: Place,
  edge: number,
  others: readonly Area[] = [],
): boolean {
  return CHECKS[relation]({
    m: a.area,
    n: b.area,
    before: a.order > b.order,
    one: a.items.some((item) => b.items.includes(item)),
    edge,
    others,
  });
}

function tall({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function within(x: number, { left, right }: Area): boolean {
  return x >= left && x <= right;
}

/** Pixels of clear space between two areas from side to side. */
function aside(a: Area, b: Area): number {
  return Math.max(0, a.left - b.right, b.left - a.right);
}

/** Common width as a share of the narrower. */
function overlapX(a: Area, b: Area): number {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return Math.max(0, common) / Math.min(a.right - a.left + 1, b.right - b.left + 1);
}

/** Common height as a share of the lower. */
function overlapY(a: Area, b: Area): number {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  return Math.max(0, common) / Math.min(tall(a), tall(b));
}

/** Whether `a` begins above `b` and ends in it, at most `near` above its edge. */
function meets(a: Area, b: Area, near: number): boolean {
  return a.top < b.top && a.bottom >= b.top - near && a.bottom <= b.bottom;
}

/** Share of the box of `a` that lies in the box of `b`. */
function covered(a: Area, b: Area): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  return (Math.max(0, across) * Math.max(0, down)) / ((a.right - a.left + 1) * tall(a));
}
