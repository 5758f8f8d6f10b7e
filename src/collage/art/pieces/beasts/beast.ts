import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import type { Random } from '../../../../numerics/random.ts';
import { BACK, beastPoses } from './anatomy.ts';
import type { Anatomy, BeastPose, Coat, CoatColours } from './anatomy.ts';
import { paintCoat } from './coat.ts';
import { beastHead } from './head.ts';
import { beastLeg } from './legs.ts';
import { beastTail } from './tail.ts';

/** A four-legged animal: its names, its build and its coat. */
export interface Beast {
  readonly id: string;
  readonly names: readonly string[];
  /** Height from the ground to the top of its head. */
  readonly metres: number;
  readonly colour: string;
  /** Belly, muzzle and cheeks; a mane, where there is one. */
  readonly second: string;
  /** Legs, spots, ears of a panda; default: a darker coat. */
  readonly limbs?: string;
  /** Legs in the colour of `limbs`. */
  readonly stockings?: boolean;
  readonly coat?: Coat;
  readonly earsDark?: boolean;
  readonly build: Anatomy;
}

/**
 * A four-legged animal with a body of its own, looking left. `pose` is `standing`, `walking`,
 * `sitting` or `howling`; unless told it takes one of the first three, so that no herd is of one mould.
 */
export function beast(spec: Beast): Piece {
  const { id, names, metres, colour, second, build } = spec;
  return painted({
    id,
    names,
    metres,
    facing: 'left',
    colour,
    colour2: second,
    draw(s, { colour: coat, colour2, read, random }) {
      const usual: BeastPose = random.pick(['walking', 'walking', 'standing', 'sitting']);
      const pose = read.oneOf('pose', [usual, ...beastPoses]);
      // A coat asked for in another colour keeps dark legs dark, and takes others along.
      const limbs = spec.limbs ?? shade(coat, -0.3);
      const colours = { coat, second: colour2, limbs };
      const trunk = pose === 'sitting' ? sitting : onAllFours;
      const at = trunk(s, spec, colours, pose, random);
      const { skull, face } = build;
      const tilt = pose === 'howling' ? 62 : 0;
      s.placed({ x: at.x, y: at.y, turn: tilt, scale: skull / 100 }, () =>
        beastHead(s, face, colours, spec.earsDark === true ? limbs : coat, random),
      );
      const k = skull / 100;
      const muzzle = at.x - (14 + face.muzzle * 36) * k;
      return {
        anchors: {
          head: [at.x, at.y, skull * 2],
          eyes: [at.x - 5 * k, at.y - 14 * k, 130 * k],
          crown: [at.x, at.y - 92 * k, 120 * k],
          mouth: [muzzle, at.y + (64 + face.muzzle * 20) * k, 60 * k],
          neck: [at.x + 20, at.y + skull * 0.9, skull * 1.2],
          back: at.back,
        },
        foot: { x: 0, y: 0 },
      };
    },
  });
}

interface Trunk {
  /** Centre of the skull. */
  readonly x: number;
  readonly y: number;
  readonly back: readonly [x: number, y: number, width: number];
}

type DrawTrunk = (
  s: Sketch,
  spec: Beast,
  colours: CoatColours,
  pose: BeastPose,
  random: Random,
) => Trunk;

const onAllFours: DrawTrunk = (s, spec, colours, pose, random) => {
  const { length, legs, thick, foot, hump = 0, slope = 0, tuck = 0, head, tail } = spec.build;
  const { coat, limbs } = colours;
  const left = -length / 2;
  const right = length / 2;
  const { x, y } = { x: left - head[0], y: -BACK - head[1] - (pose === 'howling' ? 12 : 0) };
  const step = pose === 'walking' ? random.between(0.7, 1) * Math.min(26, legs * 0.34) : 0;
  const skin = spec.stockings === true ? limbs : coat;
  const shared = {
    width: thick,
    foot,
    footColour: spec.coat === 'socks' || spec.stockings === true ? limbs : shade(coat, -0.06),
  };
  const front = { ...shared, top: -legs - 34, thigh: 1.5, hind: false };
  const hind = { ...shared, top: -legs - 44, thigh: 1.95, hind: true };
  s.layer();
  s.placed({ x: right - 8, y: -BACK + slope + 20 }, () => beastTail(s, tail, colours));
  s.layer();
  const far = shade(skin, -0.3);
  const farFoot = shade(shared.footColour, -0.25);
  beastLeg(s, { ...front, x: left + thick * 1.35, stride: step, colour: far, footColour: farFoot });
  beastLeg(s, { ...hind, x: right - thick * 1.5, stride: -step, colour: far, footColour: farFoot });
  s.layer();
  const neck = spec.build.skull * 0.62;
  const body = smooth([
    [x + neck * 0.9, y - neck * 0.5],
    [left + length * 0.2, -BACK - hump],
    [left + length * 0.52, -BACK + 6],
    [right - length * 0.14, -BACK + slope],
    [right + 2, -BACK + slope + 34],
    [right - 4, -legs - 24],
    [left + length * 0.68, -legs - tuck],
    [left + length * 0.3, -legs + 4],
    [left - 2, -legs - 22],
    [x - neck * 0.4, y + neck * 1.2],
  ]);
  s.path(body, s.fade([shade(coat, 0.2), coat, shade(coat, -0.3)]));
  s.within(body, () => paintCoat(s, spec.coat ?? 'plain', colours, length, random));
  s.layer(1, 0.12);
  beastLeg(s, { ...front, x: left + thick * 0.7, stride: -step, colour: skin });
  beastLeg(s, { ...hind, x: right - thick * 0.85, stride: step, colour: skin });
  return { x, y, back: [length * 0.06, -BACK + 6, length * 0.5] };
};

/** On its haunches: the back rises steeply to the shoulders, the forelegs stand straight. */
const sitting: DrawTrunk = (s, spec, colours, _pose, random) => {
  const { thick, foot, skull, tail, length } = spec.build;
  const { coat, limbs } = colours;
  const wide = Math.min(150, length * 0.78);
  const tall = BACK * 0.94;
  const left = -wide * 0.42;
  const { x, y } = { x: left + wide * 0.1, y: -tall - skull * 0.72 };
  const skin = spec.stockings === true ? limbs : coat;
  const footColour = spec.coat === 'socks' || spec.stockings === true ? limbs : shade(coat, -0.06);
  s.layer();
  s.placed({ x: wide * 0.52, y: -26, turn: -58 }, () => beastTail(s, tail, colours));
  s.layer();
  const front = { width: thick, foot, top: -tall * 0.56, thigh: 1.3, hind: false, stride: -6 };
  beastLeg(s, {
    ...front,
    x: left + thick * 1.5,
    colour: shade(skin, -0.28),
    footColour: shade(footColour, -0.22),
  });
  s.layer();
  const body = smooth([
    [x + skull * 0.5, y + skull * 0.2],
    [left + wide * 0.55, -tall * 0.86],
    [left + wide * 0.86, -tall * 0.5],
    [left + wide * 1.02, -tall * 0.2],
    [left + wide * 0.9, -4],
    [left + wide * 0.5, -3],
    [left + wide * 0.24, -tall * 0.3],
    [left + 2, -tall * 0.62],
    [x - skull * 0.45, y + skull * 0.6],
  ]);
  s.path(body, s.fade([shade(coat, 0.2), coat, shade(coat, -0.3)]));
  s.within(body, () =>
    s.placed({ x: left + wide * 0.5, scale: 0.8 }, () =>
      paintCoat(s, spec.coat === 'panda' ? 'plain' : (spec.coat ?? 'plain'), colours, wide, random),
    ),
  );
  s.layer(1, 0.2);
  const haunch = left + wide * 0.72;
  s.oval(
    haunch,
    -tall * 0.24,
    wide * 0.29,
    tall * 0.24,
    s.glow([shade(skin, 0.14), skin, shade(skin, -0.24)]),
  );
  s.oval(
    haunch - wide * 0.2,
    -thick * 0.28,
    thick * 0.95,
    thick * 0.34,
    s.fade([shade(footColour, 0.1), shade(footColour, -0.28)]),
  );
  s.layer(1, 0.15);
  beastLeg(s, { ...front, x: left + thick * 0.7, colour: skin, footColour });
  return { x, y, back: [left + wide * 0.7, -tall * 0.66, wide * 0.4] };
};
