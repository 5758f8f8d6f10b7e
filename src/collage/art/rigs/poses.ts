import type { Anchor } from '../figure.ts';
import { shade } from '../pieces/shades.ts';
import type { Sketch } from '../pieces/sketch.ts';
import type { Body } from './body.ts';
import { arm } from './limbs.ts';
import type { Trunk } from './torso.ts';

interface ArmPose {
  readonly joint: readonly [x: number, y: number];
  readonly hand: readonly [x: number, y: number];
  /** The way the fingers point, in degrees: 0 outwards, 90 down, −90 up. */
  readonly palm: number;
  /** Before the trunk rather than behind it. */
  readonly front: boolean;
  /** The hand closes around something. */
  readonly fist?: boolean;
}

/** Poses of the right arm as seen, in torso units; the left one is its mirror image. */
const poses = {
  down: { joint: [122, 122], hand: [112, 196], palm: 92, front: false },
  out: { joint: [136, 138], hand: [176, 62], palm: -80, front: true, fist: true },
  wave: { joint: [156, 84], hand: [186, -18], palm: -82, front: true },
  cradle: { joint: [122, 150], hand: [4, 160], palm: 184, front: true },
  chest: { joint: [122, 134], hand: [52, 110], palm: -150, front: true },
  hip: { joint: [166, 118], hand: [98, 172], palm: 130, front: true },
  forward: { joint: [140, 148], hand: [54, 196], palm: 104, front: true },
  up: { joint: [138, -40], hand: [116, -158], palm: -94, front: true },
  cheer: { joint: [158, 6], hand: [190, -96], palm: -76, front: true },
  point: { joint: [160, 66], hand: [232, 26], palm: -14, front: true },
  level: { joint: [166, 52], hand: [232, 58], palm: 6, front: true },
  ahead: { joint: [150, 74], hand: [214, 66], palm: -4, front: true },
  crossed: { joint: [128, 132], hand: [-38, 112], palm: 186, front: true },
  pray: { joint: [126, 150], hand: [14, 104], palm: -96, front: true },
  mouth: { joint: [142, 120], hand: [44, 28], palm: -128, front: true, fist: true },
  ear: { joint: [158, 78], hand: [92, -54], palm: -104, front: true, fist: true },
  chin: { joint: [124, 132], hand: [26, 8], palm: -120, front: true },
  face: { joint: [132, 96], hand: [44, -46], palm: -110, front: true },
  raise: { joint: [162, 82], hand: [172, -22], palm: -84, front: true, fist: true },
  swing: { joint: [128, 116], hand: [160, 172], palm: 62, front: true },
  stride: { joint: [120, 118], hand: [88, 186], palm: 104, front: false },
  punch: { joint: [132, 122], hand: [196, 76], palm: -40, front: true, fist: true },
  pump: { joint: [156, 106], hand: [98, 150], palm: 150, front: true, fist: true },
  arc: { joint: [152, -22], hand: [112, -140], palm: -128, front: true },
  // The far arm of someone seen from the side: past the trunk, to where the near one reaches.
  beyond: { joint: [-30, 96], hand: [-196, 78], palm: 184, front: false },
  keyboardFar: { joint: [-10, 122], hand: [-166, 116], palm: 176, front: false },
  keyboardNear: { joint: [124, 132], hand: [196, 122], palm: 4, front: true },
  enfold: { joint: [150, 104], hand: [206, 72], palm: -24, front: true },
  rest: { joint: [132, 116], hand: [150, 182], palm: 60, front: true, fist: true },
  knee: { joint: [146, 132], hand: [176, 204], palm: 70, front: true },
  reins: { joint: [124, 136], hand: [120, 142], palm: 20, front: true, fist: true },
  stroke: { joint: [160, 110], hand: [196, 186], palm: 60, front: false },
  strum: { joint: [140, 142], hand: [28, 152], palm: 190, front: true },
  neck: { joint: [150, 132], hand: [136, 66], palm: -120, front: true, fist: true },
  keys: { joint: [140, 132], hand: [66, 168], palm: 110, front: true },
  planted: { joint: [-60, 50], hand: [-196, 58], palm: 186, front: false },
  sing: { joint: [146, 118], hand: [60, 56], palm: -118, front: true, fist: true },
  flute: { joint: [140, 92], hand: [78, 8], palm: -140, front: true, fist: true },
  both: { joint: [132, 138], hand: [66, 128], palm: -140, front: true, fist: true },
  hug: { joint: [138, 118], hand: [70, 120], palm: 178, front: true },
  carry: { joint: [128, 118], hand: [124, 184], palm: 92, front: true, fist: true },
} as const satisfies Readonly<Record<string, ArmPose>>;

export type PoseName = keyof typeof poses;

export const poseNames = Object.keys(poses) as [PoseName, ...PoseName[]];

/**
 * Draws one arm (`side` −1 the left one as seen) in a pose, of a trunk turned by `lean` degrees
 * around its own x, y plus `pivot` further down.
 * @returns the anchor of the hand: where a thing is gripped; what lies in `cradle` lies on it.
 */
export function drawArm(
  s: Sketch,
  trunk: Trunk,
  body: Body,
  pose: PoseName,
  side: -1 | 1,
  lean = 0,
): Anchor {
  const { joint, hand, palm, fist = false }: ArmPose = poses[pose];
  const turn = (lean * Math.PI) / 180;
  const pivot = trunk.y + trunk.length * HIP;
  const at = (x: number, y: number) => {
    const dx = (side * x * trunk.half) / 100;
    const dy = trunk.y + (y * trunk.length) / 200 - pivot;
    return {
      x: trunk.x + dx * Math.cos(turn) - dy * Math.sin(turn),
      y: pivot + dx * Math.sin(turn) + dy * Math.cos(turn),
    };
  };
  const width = body.size.arm * (trunk.half / body.size.half);
  const root = body.outfit === undefined ? at(80, 66) : at(84, 52);
  const wrist = at(hand[0], hand[1]);
  const turned = (side > 0 ? palm : 180 - palm) + lean;
  if (body.outfit?.sleeve === 'none' || body.outfit === undefined) {
    // Nothing hides the joint: round the shoulder off.
    s.layer(1, 0.2);
    s.oval(root.x, root.y, width * 0.5, width * 0.5, shade(body.limbs, 0.04));
  }
  const limb = { from: root, joint: at(joint[0], joint[1]), to: wrist, width };
  arm(s, limb, body, { palm: turned, mirror: side < 0, fist });
  const reach = pose === 'cradle' ? 0 : width * 0.5;
  const angle = (turned * Math.PI) / 180;
  const grip = { x: wrist.x + Math.cos(angle) * reach, y: wrist.y + Math.sin(angle) * reach };
  return pose === 'cradle'
    ? {
        x: (wrist.x + at(joint[0], joint[1]).x) / 2 - side * width * 0.3,
        y: wrist.y - width * 0.3,
        width: trunk.half * 1.2,
        tilt: 0,
      }
    : { ...grip, width: trunk.half * 0.5, tilt: 0 };
}

/** Where on the trunk the hips are, from its neck base on: the centre around which it leans. */
export const HIP = 0.94;

/** Which arms lie behind the trunk rather than before it. */
export function armIsBehind(pose: PoseName): boolean {
  return !poses[pose].front;
}
