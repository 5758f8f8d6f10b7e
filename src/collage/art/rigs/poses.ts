import type { Anchor } from '../figure.ts';
import { shade } from '../pieces/shades.ts';
import type { Sketch } from '../pieces/sketch.ts';
import type { Body } from './body.ts';
import { arm } from './limbs.ts';
import type { Trunk } from './torso.ts';

/*
 * Poses of the right arm as seen, in torso units; the left one is its mirror image. `palm` is the
 * way the fingers point, in degrees: 0 outwards, 90 down, −90 up.
 */
const poses = {
  down: { joint: [122, 122], hand: [112, 196], palm: 92, front: false },
  out: { joint: [136, 138], hand: [176, 62], palm: -80, front: true },
  wave: { joint: [156, 84], hand: [186, -18], palm: -82, front: true },
  cradle: { joint: [122, 150], hand: [4, 160], palm: 184, front: true },
  chest: { joint: [122, 134], hand: [52, 110], palm: -150, front: true },
  hip: { joint: [166, 118], hand: [98, 172], palm: 130, front: true },
  forward: { joint: [140, 148], hand: [54, 196], palm: 104, front: true },
} as const;

export type PoseName = keyof typeof poses;

export const poseNames = Object.keys(poses) as [PoseName, ...PoseName[]];

/**
 * Draws one arm (`side` −1 the left one as seen) in a pose.
 * @returns the anchor of the hand: where a thing is gripped; what lies in `cradle` lies on it.
 */
export function drawArm(s: Sketch, trunk: Trunk, body: Body, pose: PoseName, side: -1 | 1): Anchor {
  const { joint, hand, palm } = poses[pose];
  const at = (x: number, y: number) => ({
    x: trunk.x + (side * x * trunk.half) / 100,
    y: trunk.y + (y * trunk.length) / 200,
  });
  const width = (body.person ? 42 : 50) * (trunk.half / 100);
  const root = body.outfit === undefined ? at(80, 66) : at(84, 52);
  const wrist = at(hand[0], hand[1]);
  const turned = side > 0 ? palm : 180 - palm;
  if (body.outfit?.sleeve === 'none' || body.outfit === undefined) {
    // Nothing hides the joint: round the shoulder off.
    s.layer(1, 0.2);
    s.oval(root.x, root.y, width * 0.5, width * 0.5, shade(body.limbs, 0.04));
  }
  arm(s, { from: root, joint: at(joint[0], joint[1]), to: wrist, width }, body, turned, side < 0);
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

/** Which arms lie behind the trunk rather than before it. */
export function armIsBehind(pose: PoseName): boolean {
  return !poses[pose].front;
}
