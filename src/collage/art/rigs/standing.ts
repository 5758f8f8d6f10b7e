import type { Anchor, AnchorName, Figure } from '../figure.ts';
import type { Rig } from '../piece.ts';
import { choicesOf } from '../pieces/choices.ts';
import { Sketch } from '../pieces/sketch.ts';
import { bodyOf, measureHead } from './body.ts';
import type { Body } from './body.ts';
import { frontFace } from './front-face.ts';
import { leg, tail } from './limbs.ts';
import type { Limb } from './limbs.ts';
import { placeBackOfHead, placeHead } from './place-head.ts';
import { armIsBehind, drawArm, HIP } from './poses.ts';
import { radians, skeletonOf } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { fishTail, skirt } from './skirts.ts';
import { stanceNames, stances } from './stances.ts';
import type { Stance } from './stances.ts';
import { drawTorso } from './torso.ts';
import type { Trunk } from './torso.ts';
import { armsOf, cape, clasp, graspOf, HEAD } from './upright.ts';
import type { Arms } from './upright.ts';

/** Metres of a unit: a grown-up of 440 units and a toy animal of 320 stand as tall as they should. */
const PERSON_UNIT = 1.72 / 440;
const ANIMAL_UNIT = 1.1 / 330;

/**
 * Someone from head to foot in any stance: option `stance` (see `stances`), arms `left` and `right`
 * (see `poses`), and those of `bodyOf`.
 */
export const standing: Rig = {
  id: 'standing',
  build(options, given) {
    const head = frontFace(options, given);
    const body = bodyOf(options);
    const name = choicesOf(options).oneOf('stance', stanceNames);
    const stance: Stance = stances[name];
    const [left, right] = stance.arms as unknown as [Arms['left'], Arms['right']];
    return draw(head, body, stance, armsOf(options, { left, right }));
  },
};

function draw(head: Figure, body: Body, stance: Stance, arms: Arms): Figure {
  const s = new Sketch('standing');
  const { size } = body;
  const neckAt = size.torso * HIP;
  const bones = skeletonOf(stance, size, neckAt);
  const half = size.half * (stance.narrow ?? 1);
  const trunk: Trunk = { x: 0, y: -neckAt, half, length: size.torso };
  const gap = (body.person ? 0.14 : 0.04) * size.half;
  const place = headPlace(head, stance, bones, gap);
  const anchors: Partial<Record<AnchorName, Anchor>> = {};
  const drawSide = (side: -1 | 1): void => {
    const pose = side < 0 ? arms.left : arms.right;
    anchors[side < 0 ? 'hand-left' : 'hand-right'] = drawArm(
      s,
      trunk,
      body,
      pose,
      side,
      stance.lean,
    );
  };
  const behind = ([-1, 1] as const).filter((side) =>
    armIsBehind(side < 0 ? arms.left : arms.right),
  );
  placeBackOfHead(s, head, place);
  if (body.cape !== undefined) inLean(s, stance.lean, () => cape(s, trunk, body.cape!));
  tail(s, body.tail, { x: half * 0.6, y: -10 }, half * 1.3, 1, body.skin);
  behind.forEach(drawSide);
  legs(s, body, stance, bones, false);
  if (body.legwear === 'fish') fishTail(s, body);
  inLean(s, stance.lean, () => drawTorso(s, trunk, body, (gap * 100) / half));
  if (body.legwear !== 'trousers') skirt(s, body, bones, stance.lean);
  legs(s, body, stance, bones, true);
  if (body.cape !== undefined) inLean(s, stance.lean, () => clasp(s, trunk, body.cape!));
  Object.assign(anchors, placeHead(s, head, place));
  const slot = s.count;
  ([-1, 1] as const).filter((side) => !behind.includes(side)).forEach(drawSide);
  const figure = s.figure({
    metres: 1,
    bearing: stance.bearing ?? 'stands',
    facing: stance.facing,
    anchors: {
      ...anchors,
      ...trunkAnchors(body, stance, trunk, anchors),
      ...(stance.on === 'feet'
        ? { sole: [middle(bones), bones.ground, size.half * 1.8] as const }
        : {}),
    },
    foot: {
      x: stance.on === 'feet' && (stance.above ?? 0) === 0 ? middle(bones) : 0,
      y: stance.bathing === true ? -0.3 * size.torso : bones.ground,
    },
  });
  const metres = figure.height * (body.person ? PERSON_UNIT : ANIMAL_UNIT);
  return { ...figure, slot, facts: { ...figure.facts, metres } };
}

/** The head sits above the neck; leaning forward it stays nearly upright. */
function headPlace(head: Figure, stance: Stance, { neck }: Skeleton, gap: number) {
  const measure = measureHead(head);
  const chin = (measure.chin / measure.width) * HEAD;
  const turn = stance.head ?? stance.lean * 0.5;
  // Between the way of the spine and the way of the head.
  const way = radians((stance.lean + turn) / 2);
  return {
    x: neck.x + (chin + gap) * Math.sin(way),
    y: neck.y - (chin + gap) * Math.cos(way),
    width: HEAD,
    turn,
    mirror: head.facts.facing === 'left' && stance.facing === 'right',
  };
}

function inLean(s: Sketch, lean: number, inner: () => void): void {
  s.placed({ turn: lean }, inner);
}

function legs(
  s: Sketch,
  body: Body,
  stance: Stance,
  { left, right }: Skeleton,
  front: boolean,
): void {
  if (body.legwear === 'fish') return;
  const pairs = [
    [stance.left, left],
    [stance.right, right],
  ] as const;
  for (const [pose, limb] of pairs) {
    if (pose === undefined || limb === undefined || (pose.front ?? false) !== front) continue;
    leg(s, limb, body, pose.toe, pose.flex ?? 0);
  }
}

/** The middle between the feet on which the weight is. */
function middle({ left, right, ground }: Skeleton): number {
  const feet = [left, right].filter((leg): leg is Limb => leg !== undefined);
  const standing = feet.filter(({ to, width }) => to.y > ground - width * 1.2);
  const used = standing.length > 0 ? standing : feet;
  return used.reduce((sum, { to }) => sum + to.x, 0) / Math.max(1, used.length);
}

type AnchorMap = Partial<Record<AnchorName, Anchor>>;

function trunkAnchors(
  body: Body,
  { lean, on: sits, stool }: Stance,
  trunk: Trunk,
  anchors: AnchorMap,
): AnchorMap {
  const turn = radians(lean);
  const on = (share: number, width: number): Anchor => {
    const up = -trunk.y - trunk.length * share;
    return {
      x: up * Math.sin(turn),
      y: -up * Math.cos(turn),
      width: trunk.half * width,
      tilt: lean,
    };
  };
  return {
    neck: on(0, 0.7),
    label: on(0.46, 1.3),
    back: on(0.3, 2),
    ...(sits === 'seat' || stool === true
      ? { seat: { x: 0, y: body.size.half * 0.1, width: body.size.half * 1.4, tilt: 0 } }
      : {}),
    grasp: graspOf(anchors, trunk.half * 1.6, lean),
  };
}
