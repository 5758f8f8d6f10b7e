import type { Point } from '../figure.ts';

/** A rectangle that encloses, by its edges. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many arguments one repetition of a path command takes. */
const arity: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Steps into which a curve is cut; finer than any stroke is wide. */
const STEPS = 10;

interface Command {
  readonly letter: string;
  readonly relative: boolean;
  readonly given: readonly number[];
}

/** Cuts path data into single commands; repeated arguments become repeated commands. */
function* commandsOf(d: string): Generator<Command> {
  for (const [, symbol = '', rest = ''] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const letter = symbol.toUpperCase();
    const relative = symbol !== letter;
    const wanted = arity[letter];
    if (wanted === undefined) throw new SyntaxError(`no path command "${symbol}" in ${d}`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? []).map(Number);
    if (letter === 'Z') {
      yield { letter, relative, given: [] };
      continue;
    }
    for (let at = 0; at + wanted <= numbers.length; at += wanted) {
      const repeated = letter === 'M' && at > 0 ? 'L' : letter;
      yield { letter: repeated, relative, given: numbers.slice(at, at + wanted) };
    }
  }
}

/**
 * Points along a path, close enough for bounds and tests.
 *
 * @throws SyntaxError on a command that SVG does not have.
 */
export function tracePath(d: string): Point[] {
  const points: Point[] = [];
  let from: Point = { x: 0, y: 0 };
  let start = from;
  let control = from;
  for (const { letter, relative, given } of commandsOf(d)) {
    const base: Point = relative ? from : { x: 0, y: 0 };
    const pair = (i: number): Point => ({ x: base.x + given[i]!, y: base.y + given[i + 1]! });
    let end = from;
    if (letter === 'Z') end = start;
    else if (letter === 'H') end = { x: base.x + given[0]!, y: from.y };
    else if (letter === 'V') end = { x: from.x, y: base.y + given[0]! };
    else end = pair(given.length - 2);
    let pulled = end;
    if (letter === 'A') points.push(...arc(from, end, given));
    if ('CSQT'.includes(letter)) {
      const mirrored = { x: 2 * from.x - control.x, y: 2 * from.y - control.y };
      const cubic = letter === 'C' || letter === 'S';
      const first = letter === 'C' || letter === 'Q' ? pair(0) : mirrored;
      pulled = letter === 'C' ? pair(2) : letter === 'S' ? pair(0) : first;
      for (let step = 1; step < STEPS; step++) {
        points.push(along([from, first, pulled, end], step / STEPS, cubic));
      }
    }
    if (letter === 'M') start = end;
    control = pulled;
    from = end;
    points.push(end);
  }
  return points;
}

/** Points along an elliptical arc: SVG 1.1, appendix F.6.5, endpoint to centre parameters. */
function arc(from: Point, end: Point, given: readonly number[]): Point[] {
  const [rawX, rawY, tilt, large, sweep] = given as [number, number, number, number, number];
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const half = { x: (from.x - end.x) / 2, y: (from.y - end.y) / 2 };
  const x = cos * half.x + sin * half.y;
  const y = cos * half.y - sin * half.x;
  // Radii too small for the chord are scaled up until they just reach.
  const grow = Math.max(1, Math.hypot(x / rawX, y / rawY));
  const [rx, ry] = [rawX * grow, rawY * grow];
  const lack = (x * ry) ** 2 + (y * rx) ** 2;
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 / lack - 1)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(root * rx * y) / ry, (-root * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let turn = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: 2 * STEPS - 1 }, (_, i) => {
    const angle = start + (turn * (i + 1)) / (2 * STEPS);
    const [u, v] = [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
    return {
      x: cos * u - sin * v + (from.x + end.x) / 2,
      y: sin * u + cos * v + (from.y + end.y) / 2,
    };
  });
}

type Hull = readonly [from: Point, first: Point, second: Point, end: Point];

/** A point of a Bézier curve; a quadratic one has its control point in `first`. */
function along([a, b, c, d]: Hull, t: number, cubic: boolean): Point {
  const u = 1 - t;
  const [p, q, r, s] = cubic
    ? ([u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t] as const)
    : ([u * u, 2 * u * t, 0, t * t] as const);
  return {
    x: p * a.x + q * b.x + r * c.x + s * d.x,
    y: p * a.y + q * b.y + r * c.y + s * d.y,
  };
}

/** The smallest rectangle around points; an inside-out one, which joins as nothing, for none. */
export function boundsOf(points: readonly Point[], margin = 0): Bounds {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}

export type Coordinates = readonly (readonly [x: number, y: number])[];

/** A smooth curve through all points (centripetal enough: Catmull-Rom with tension `ease`). */
export function smooth(points: Coordinates, closed = true, ease = 1): string {
  const count = points.length;
  const point = (i: number): readonly [number, number] =>
    closed ? points[(i + count) % count]! : points[Math.max(0, Math.min(count - 1, i))]!;
  let d = `M${points[0]![0]} ${points[0]![1]}`;
  const last = closed ? count : count - 1;
  for (let i = 0; i < last; i++) {
    const [a, b, c, e] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    const k = ease / 6;
    d += `C${b[0] + (c[0] - a[0]) * k} ${b[1] + (c[1] - a[1]) * k} ${c[0] - (e[0] - b[0]) * k} ${c[1] - (e[1] - b[1]) * k} ${c[0]} ${c[1]}`;
  }
  return closed ? `${d}Z` : d;
}

/** A polygon whose corners are rounded by up to `radius`. */
export function rounded(points: Coordinates, radius: number): string {
  let d = '';
  points.forEach((corner, i) => {
    const before = points[(i + points.length - 1) % points.length]!;
    const after = points[(i + 1) % points.length]!;
    const [ax, ay] = toward(corner, before, radius);
    const [bx, by] = toward(corner, after, radius);
    d += `${i === 0 ? 'M' : 'L'}${ax} ${ay}Q${corner[0]} ${corner[1]} ${bx} ${by}`;
  });
  return `${d}Z`;
}

function toward(
  from: readonly [number, number],
  to: readonly [number, number],
  radius: number,
): [number, number] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const part = Math.min(radius, length / 2) / length;
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** Straight lines through points, open. */
export function lines(points: Coordinates): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
}
