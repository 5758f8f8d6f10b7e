import type { AnchorName, Figure, Opening, Point } from '../art/figure.ts';
import type { Box } from './geometry.ts';
import type { Item, Outline } from './plan.ts';
import { boxAround, unite } from './geometry.ts';

/** An item on its way into the picture, together with the figure that its recipe builds. */
export interface Actor extends Item {
  readonly figure: Figure;
}

/** Where a point of the actor's figure lands in the frame. */
function placeOf(actor: Actor, point: Point): Point {
  const scale = actor.height / actor.figure.height;
  const dx = (point.x - actor.figure.foot.x) * scale * (actor.mirror ? -1 : 1);
  const dy = (point.y - actor.figure.foot.y) * scale;
  const angle = (actor.turn * Math.PI) / 180;
  return {
    x: actor.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: actor.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

/** An anchor in the frame: its place, its width in frame units and its tilt as seen. */
export interface Spot extends Point {
  readonly width: number;
  readonly tilt: number;
}

/** Where an anchor of the actor lands, or `undefined` when its figure has no such anchor. */
export function spotOf(actor: Actor, name: AnchorName): Spot | undefined {
  const anchor = actor.figure.anchors[name];
  if (!anchor) return undefined;
  return {
    ...placeOf(actor, anchor),
    width: (anchor.width * actor.height) / actor.figure.height,
    tilt: actor.turn + (actor.mirror ? -anchor.tilt : anchor.tilt),
  };
}

/** Where one sees into the actor, in the frame. */
export function openingsOf(actor: Actor): readonly Opening[] {
  return (actor.figure.openings ?? []).map(({ kind, outline }) => ({
    kind,
    outline: outline.map((point) => placeOf(actor, point)),
  }));
}

/** The actor as far as it lies within a convex outline of the frame. */
export function seenWithin(actor: Actor, outline: readonly Point[], shaded = true): Actor {
  const corners: Outline = outline.map(({ x, y }) => ({
    x: (x - actor.x) / actor.height,
    y: (y - actor.y) / actor.height,
  }));
  return { ...actor, seenWithin: { outline: corners, shaded } };
}

/** The box around the actor as it stands in the frame, turned and all. */
export function boxOf(actor: Actor): Box {
  const { width, height } = actor.figure;
  return boxAround([
    placeOf(actor, { x: 0, y: 0 }),
    placeOf(actor, { x: width, y: 0 }),
    placeOf(actor, { x: width, y: height }),
    placeOf(actor, { x: 0, y: height }),
  ]);
}

export function boxOfAll(actors: readonly Actor[]): Box {
  return unite(actors.map(boxOf));
}

/** Which way it looks in the picture: −1 left, 1 right, 0 at the viewer. */
export function gazeOf(actor: Actor): -1 | 0 | 1 {
  const { facing } = actor.figure.facts;
  if (facing === 'front') return 0;
  return (facing === 'right') !== actor.mirror ? 1 : -1;
}

/** The same actor, mirrored if need be so that it looks to the left (−1) or right (1). */
export function lookTowards(actor: Actor, direction: number): Actor {
  const gaze = gazeOf(actor);
  return gaze !== 0 && gaze * direction < 0 ? { ...actor, mirror: !actor.mirror } : actor;
}

export function moved<T extends Item>(actor: T, dx: number, dy: number): T {
  return { ...actor, x: actor.x + dx, y: actor.y + dy };
}

/** Scaled by `factor` away from a fixed point. */
export function scaled<T extends Item>(actor: T, factor: number, about: Point): T {
  return {
    ...actor,
    x: about.x + (actor.x - about.x) * factor,
    y: about.y + (actor.y - about.y) * factor,
    height: actor.height * factor,
  };
}
