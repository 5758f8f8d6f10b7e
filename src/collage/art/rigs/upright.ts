import type { Anchor, AnchorName, Figure } from '../figure.ts';
import { choicesOf } from '../pieces/choices.ts';
import type { PieceOptions } from '../piece.ts';
import { material } from '../pieces/materials.ts';
import { shade } from '../pieces/shades.ts';
import type { Sketch } from '../pieces/sketch.ts';
import { bodyOf, measureHead } from './body.ts';
import type { Body } from './body.ts';
import { placeBackOfHead, placeHead } from './place-head.ts';
import { armIsBehind, drawArm, poseNames } from './poses.ts';
import type { PoseName } from './poses.ts';
import { drawTorso } from './torso.ts';
import type { Trunk } from './torso.ts';

/** The width at which rigs draw heads. */
export const HEAD = 100;
/** How much broader a body is where only its upper half is shown. */
const BUST = 1.26;

export interface Arms {
  readonly left: PoseName;
  readonly right: PoseName;
}

/** Reads `left` and `right`: names of poses. */
export function armsOf(options: PieceOptions, usual: Arms): Arms {
  const read = choicesOf(options);
  return {
    left: read.oneOf('left', [usual.left, ...poseNames]),
    right: read.oneOf('right', [usual.right, ...poseNames]),
  };
}

export interface Upright {
  readonly body: Body;
  readonly trunk: Trunk;
  readonly chin: number;
}

/** Lays out head and trunk: the head's centre is the origin, the neck base below its chin. */
export function uprightOf(options: PieceOptions, head: Figure, small: boolean): Upright {
  const body = bodyOf(options);
  const measure = measureHead(head);
  const chin = (measure.chin / measure.width) * HEAD;
  const broad = small ? 1 : BUST;
  const half = body.size.half * broad;
  const length = body.size.torso * broad;
  const gap = (body.person ? 0.14 : 0.04) * half;
  return { body, trunk: { x: 0, y: chin + gap, half, length }, chin: (gap * 100) / half };
}

interface Drawn {
  readonly anchors: Partial<Record<AnchorName, Anchor>>;
  /** See {@link Figure.slot}. */
  readonly slot: number;
}

interface Draping {
  /** The trunk and what is behind it end at this y. */
  readonly cut?: number;
  /** Draws what lies between a cape and the trunk: legs and skirts. */
  readonly below?: () => void;
  /** Draws what lies between the trunk and the arms before it. */
  readonly between?: () => void;
}

/** Cape, arms, trunk and head, in the order in which they hide each other. */
export function drawUpright(
  s: Sketch,
  { body, trunk, chin }: Upright,
  head: Figure,
  arms: Arms,
  { cut = 1e4, below, between }: Draping = {},
): Drawn {
  const anchors: Partial<Record<AnchorName, Anchor>> = {};
  const draw = (side: -1 | 1): void => {
    const name = side < 0 ? 'hand-left' : 'hand-right';
    anchors[name] = drawArm(s, trunk, body, side < 0 ? arms.left : arms.right, side);
  };
  const behind = ([-1, 1] as const).filter((side) =>
    armIsBehind(side < 0 ? arms.left : arms.right),
  );
  placeBackOfHead(s, head, { x: 0, y: 0, width: HEAD });
  s.within(`M-1e4 -1e4H1e4V${cut}H-1e4Z`, () => {
    if (body.cape !== undefined) cape(s, trunk, body.cape);
    below?.();
    behind.forEach(draw);
    drawTorso(s, trunk, body, chin);
    if (body.cape !== undefined) clasp(s, trunk, body.cape);
  });
  Object.assign(anchors, placeHead(s, head, { x: 0, y: 0, width: HEAD }));
  between?.();
  const slot = s.count;
  ([-1, 1] as const).filter((side) => !behind.includes(side)).forEach(draw);
  anchors.neck = { x: 0, y: trunk.y, width: trunk.half * 0.7, tilt: 0 };
  anchors.label = { x: 0, y: trunk.y + trunk.length * 0.46, width: trunk.half * 1.3, tilt: 0 };
  anchors.back = { x: 0, y: trunk.y + trunk.length * 0.3, width: trunk.half * 2, tilt: 0 };
  anchors.grasp = graspOf(anchors, trunk.half * 1.6);
  return { anchors, slot };
}

/** Between both hands. */
export function graspOf(
  anchors: Partial<Record<AnchorName, Anchor>>,
  width: number,
  tilt = 0,
): Anchor {
  const [left, right] = [anchors['hand-left']!, anchors['hand-right']!];
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, width, tilt };
}

/** A cape hanging behind, from the shoulders to below the hem. */
export function cape(s: Sketch, { x, y, half, length }: Trunk, colour: string): void {
  s.layer();
  s.placed({ x, y, scale: half / 100, stretch: length / half / 2 }, () => {
    s.path(
      'M-60 8C-110 20 -140 160 -168 300C-120 324 -60 306 0 318C60 306 120 324 168 300C140 160 110 20 60 8Z',
      s.fade([shade(colour, 0.1), colour, shade(colour, -0.35)]),
    );
    s.line(
      'M-84 60C-100 140 -112 220 -118 296M84 60C100 140 112 220 118 296M-40 200V306M40 200V306',
      shade(colour, -0.35),
      4,
      { opacity: 0.7 },
    );
  });
}

/** The cape's collar over the shoulders, with its clasp. */
export function clasp(s: Sketch, { x, y, half }: Trunk, colour: string): void {
  s.layer(1, 0.4);
  s.placed({ x, y, scale: half / 100 }, () => {
    s.path(
      'M-74 10C-50 -6 -36 -6 -28 4C-12 18 12 18 28 4C36 -6 50 -6 74 10C60 30 30 40 0 40C-30 40 -60 30 -74 10Z',
      s.fade([shade(colour, 0.22), shade(colour, -0.16)]),
    );
    s.oval(0, 28, 12, 12, s.glow([shade(material.gold, 0.5), shade(material.gold, -0.3)]));
  });
}
