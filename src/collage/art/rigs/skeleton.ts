import type { Point } from '../figure.ts';
import type { Limb } from './limbs.ts';
import type { Proportions } from './proportions.ts';
import type { LegPose, Stance } from './stances.ts';

/** Where the bones of a body in a stance are, its hips at the origin. */
export interface Skeleton {
  readonly neck: Point;
  readonly left: Limb | undefined;
  readonly right: Limb | undefined;
  /** Height of the ground. */
  readonly ground: number;
}

/** Thickness of a sole and what is between it and the ankle, against the leg's own. */
const ANKLE = 0.62;

export function skeletonOf(stance: Stance, size: Proportions, neckAt: number): Skeleton {
  const lean = radians(stance.lean);
  const neck = { x: neckAt * Math.sin(lean), y: -neckAt * Math.cos(lean) };
  const narrow = stance.narrow ?? 1;
  const hip = (side: -1 | 1): Point => {
    const [x, y] = [side * size.half * 0.42 * narrow, -size.half * 0.1];
    return {
      x: x * Math.cos(lean) - y * Math.sin(lean),
      y: x * Math.sin(lean) + y * Math.cos(lean),
    };
  };
  const left = stance.left && legOf(stance.left, hip(-1), size);
  const right = stance.right && legOf(stance.right, hip(1), size);
  const above = (stance.above ?? 0) * (size.thigh + size.shin);
  return { neck, left, right, ground: groundOf(stance, size, [left, right]) + above };
}

function groundOf(stance: Stance, size: Proportions, legs: readonly (Limb | undefined)[]): number {
  if (stance.on === 'seat') return size.half * 0.14;
  const sole = size.leg * ANKLE;
  if (stance.on === 'side') return Math.max(size.half * 0.62, sole);
  const lowest = legs.map((leg) => (leg === undefined ? 0 : Math.max(leg.joint.y, leg.to.y)));
  return Math.max(...lowest) + sole;
}

function legOf({ thigh, shin, seen = [1, 1] }: LegPose, from: Point, size: Proportions): Limb {
  const joint = along(from, thigh, size.thigh * seen[0]);
  return { from, joint, to: along(joint, shin, size.shin * seen[1]), width: size.leg };
}

/** A point `length` from another in a direction given in degrees from straight down. */
function along({ x, y }: Point, degrees: number, length: number): Point {
  const angle = radians(degrees);
  return { x: x + length * Math.sin(angle), y: y + length * Math.cos(angle) };
}

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
