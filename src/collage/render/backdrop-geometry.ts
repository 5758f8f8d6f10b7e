import type { Point } from '../art/figure.ts';
import type { Backdrop, BackdropKind, Plan } from '../compose/plan.ts';
import { backdropSettings } from './backdrop-options.ts';
import type { WindowShape } from './interiors/room-looks.ts';
import { roomLooks } from './interiors/room-looks.ts';

/** Frame units. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Far left, far right, near right, near left. */
export type Quad = readonly [Point, Point, Point, Point];

/** Where things may go before a backdrop. Frame units. */
export interface BackdropGeometry {
  /** The line towards which the ground runs; a wall's foot indoors. */
  readonly horizon: number;
  /** Height at which things on the ground would shrink to nothing: above the wall's foot indoors. */
  readonly eye: number;
  /** What feet stand on; `none` in the air, in space and under water without a floor in sight. */
  readonly surface: 'ground' | 'floor' | 'table' | 'water' | 'cloud' | 'none';
  /** Where feet may be: `top` is farthest away. Absent when `surface` is `none`. */
  readonly standing: Area | undefined;
  /** Open water for what floats, swims or wades: the sea, a river, a pool. */
  readonly water: Quad | undefined;
  /** Free wall for what hangs, clear of the windows. */
  readonly wall: Area | undefined;
  readonly windows: readonly Area[];
  /** Where things fly, or swim when `medium` is `water`. */
  readonly air: Area;
  readonly medium: 'air' | 'water' | 'space';
}

type Frame = Plan['frame'];

/**
 * Where floor boards meet, frame units: the horizon as seen through the wall. Half a frame above
 * the wall's foot, which makes a room some three metres deep.
 */
export function eyeLevel(foot: number): number {
  return foot - 0.5;
}

/** Where the horizon (or the wall's foot) looks best, as a share of the frame's height. */
const usualHorizons: Readonly<Record<BackdropKind, number>> = {
  beach: 0.46,
  sea: 0.48,
  underwater: 0.8,
  harbour: 0.44,
  lake: 0.44,
  waterfall: 0.58,
  swamp: 0.5,
  meadow: 0.62,
  park: 0.56,
  'sports-field': 0.5,
  forest: 0.66,
  jungle: 0.68,
  mountains: 0.68,
  canyon: 0.66,
  cave: 0.68,
  desert: 0.58,
  snow: 0.6,
  village: 0.52,
  city: 0.74,
  street: 0.6,
  road: 0.54,
  river: 0.5,
  sky: 1,
  clouds: 0.76,
  space: 1,
  room: 0.7,
  interior: 0.7,
  'pool-room': 0.54,
  kitchen: 0.72,
  office: 0.74,
  stage: 0.72,
  studio: 0.68,
  abstract: 0.7,
};

/** How far a hill in the foreground rises above the plain, frame units. */
export const HILL = 0.17;

/** A horizon for `Backdrop.horizon`. Lower the ground (raise the share) for tall subjects. */
export function usualHorizon(kind: BackdropKind, frame: Frame): number {
  return usualHorizons[kind] * frame.height;
}

/** Height of the table top's far edge, when a backdrop has one. */
export function tableEdge(frame: Frame): number {
  return 0.7 * frame.height;
}

/** What the backdrop offers: where to stand, swim, hang and fly. */
export function backdropGeometry(backdrop: Backdrop, frame: Frame, seed: number): BackdropGeometry {
  const { kind, horizon } = backdrop;
  const { width, height } = frame;
  const depth = Math.max(0, height - horizon);
  const at = (share: number): number => horizon + share * depth;
  const across = (top: number, bottom: number): Area => ({
    left: 0.03,
    right: width - 0.03,
    top,
    bottom,
  });
  const hilltop = { left: 0.2 * width, right: 0.8 * width, top: horizon - 0.1, bottom: horizon };
  const open: BackdropGeometry = {
    horizon,
    eye: horizon,
    surface: 'ground',
    standing: across(at(0.22), at(0.94)),
    water: undefined,
    wall: undefined,
    windows: [],
    air: { left: 0.02, top: 0.03, right: width - 0.02, bottom: Math.max(0.1, horizon - 0.05) },
    medium: 'air',
  };
  const everywhere: Area = { left: 0.02, top: 0.03, right: width - 0.02, bottom: height - 0.03 };
  const band = (top: number, bottom: number): Quad => [
    { x: 0, y: top },
    { x: width, y: top },
    { x: width, y: bottom },
    { x: 0, y: bottom },
  ];
  switch (kind) {
    case 'beach': {
      const { shore } = backdropSettings(kind, backdrop.options, seed);
      return {
        ...open,
        standing: across(at(shore + 0.14), at(0.94)),
        water: band(at(0.03), at(shore - 0.05)),
      };
    }
    case 'sea':
      return {
        ...open,
        surface: 'water',
        standing: across(at(0.12), at(0.88)),
        water: band(at(0.04), at(0.95)),
      };
    case 'underwater':
      return { ...open, air: everywhere, medium: 'water' };
    case 'mountains': {
      const { lake, hill } = backdropSettings(kind, backdrop.options, seed);
      if (hill) return { ...open, standing: hilltop };
      return lake
        ? { ...open, standing: across(at(0.72), at(0.96)), water: band(at(0.06), at(0.55)) }
        : open;
    }
    case 'lake':
    case 'swamp': {
      const size = kind === 'lake' ? backdropSettings(kind, backdrop.options, seed).size : 'lake';
      const shore = lakeShore(frame, horizon, size);
      const below = height - shore;
      return {
        ...open,
        standing: across(shore + 0.3 * below, shore + 0.94 * below),
        water: band(horizon + 0.2 * (shore - horizon), shore - 0.02 * height),
      };
    }
    case 'harbour': {
      const quay = quayEdge(frame, horizon);
      return {
        ...open,
        standing: across(quay + 0.2 * (height - quay), quay + 0.94 * (height - quay)),
        water: band(horizon + 0.25 * (quay - horizon), quay - 0.02 * height),
      };
    }
    case 'waterfall': {
      const top = at(0.1);
      const bottom = at(0.4);
      const [farLeft, farRight] = basinBanks.at(frame, horizon, top);
      const [nearLeft, nearRight] = basinBanks.at(frame, horizon, bottom);
      return {
        ...open,
        standing: across(at(0.56), at(0.96)),
        water: [
          { x: farLeft, y: top },
          { x: farRight, y: top },
          { x: nearRight, y: bottom },
          { x: nearLeft, y: bottom },
        ],
      };
    }
    case 'park': {
      const { pond } = backdropSettings(kind, backdrop.options, seed);
      if (!pond) return open;
      const area = pondArea(frame, horizon);
      const inset = 0.2 * (area.right - area.left);
      return {
        ...open,
        standing: across(at(0.42), at(0.95)),
        water: [
          { x: area.left + inset, y: area.top },
          { x: area.right - inset, y: area.top },
          { x: area.right - inset, y: area.bottom },
          { x: area.left + inset, y: area.bottom },
        ],
      };
    }
    case 'village':
    case 'road':
    case 'sports-field':
      return { ...open, standing: across(at(0.36), at(0.95)) };
    case 'cave':
    case 'canyon':
      return { ...open, standing: across(at(0.34), at(0.95)) };
    case 'street':
      return { ...open, standing: across(at(0.3), at(0.95)) };
    case 'river':
      return { ...open, standing: across(at(0.3), at(0.95)), water: riverQuad(frame, horizon) };
    case 'sky':
      return { ...open, surface: 'none', standing: undefined, air: everywhere };
    case 'clouds':
      return {
        ...open,
        surface: 'cloud',
        standing: across(at(0.35), at(0.85)),
        air: { ...everywhere, bottom: at(0.2) },
      };
    case 'space': {
      const { ground, beyond } = backdropSettings(kind, backdrop.options, seed);
      return ground === 'none' && beyond === 'none'
        ? { ...open, surface: 'none', standing: undefined, air: everywhere, medium: 'space' }
        : { ...open, medium: 'space' };
    }
    case 'room': {
      const { windows, table, curtains, side } = backdropSettings(kind, backdrop.options, seed);
      return indoors(open, frame, { count: windows, side, curtains }, table !== 'none');
    }
    case 'interior': {
      const { windows, room, table, side } = backdropSettings(kind, backdrop.options, seed);
      const { windows: range, window } = roomLooks[room];
      const count = Math.min(range[1], Math.max(range[0], windows));
      return indoors(open, frame, { count, side, shape: window }, table !== 'none');
    }
    case 'office': {
      const { windows, table } = backdropSettings(kind, backdrop.options, seed);
      return indoors(open, frame, { count: windows }, table !== 'none');
    }
    case 'kitchen': {
      const { windows, table } = backdropSettings(kind, backdrop.options, seed);
      return { ...indoors(open, frame, { count: windows }, table !== 'none'), wall: undefined };
    }
    case 'pool-room': {
      const { windows, pool } = backdropSettings(kind, backdrop.options, seed);
      return {
        ...indoors(open, frame, { count: windows }, false),
        standing: across(at(0.1), at(0.94)),
        water: poolQuad(frame, horizon, pool),
      };
    }
    case 'studio': {
      const { table } = backdropSettings(kind, backdrop.options, seed);
      return { ...indoors(open, frame, { count: 0 }, table !== 'none'), wall: undefined };
    }
    case 'stage':
    case 'abstract':
      return { ...open, eye: eyeLevel(horizon), surface: 'floor' };
    case 'city': {
      const { ground } = backdropSettings(kind, backdrop.options, seed);
      return ground === 'water'
        ? { ...open, surface: 'water', water: band(at(0.1), at(0.96)) }
        : open;
    }
    case 'meadow': {
      const { hill } = backdropSettings(kind, backdrop.options, seed);
      return hill ? { ...open, standing: hilltop } : open;
    }
    case 'forest':
    case 'jungle':
    case 'desert':
    case 'snow':
      break;
  }
  return open;
}

/** Where the near bank of a lake begins: most of a picture is water only on wide lakes. */
export function lakeShore(frame: Frame, horizon: number, size: 'lake' | 'pond' | 'open'): number {
  return horizon + { lake: 0.46, pond: 0.36, open: 0.8 }[size] * (frame.height - horizon);
}

/** Where the stones of a harbour's near quay begin. */
export function quayEdge(frame: Frame, horizon: number): number {
  return horizon + 0.46 * (frame.height - horizon);
}

/** The pond of a park, to the right of the middle. */
export function pondArea(frame: Frame, horizon: number): Area {
  const depth = frame.height - horizon;
  return {
    left: 0.5 * frame.width,
    right: 1.02 * frame.width - 0.04,
    top: horizon + 0.12 * depth,
    bottom: horizon + 0.34 * depth,
  };
}

/** The pool below a waterfall: it spreads towards the viewer and ends in a shallow bow. */
export const basinBanks = {
  bottom: (frame: Frame, horizon: number): number => horizon + 0.5 * (frame.height - horizon),
  at(frame: Frame, horizon: number, y: number): readonly [left: number, right: number] {
    const t = Math.min(1, Math.max(0, (y - horizon) / (0.5 * (frame.height - horizon))));
    const half = frame.width * 0.46 * Math.sqrt(Math.max(0, 1 - ((t - 0.42) / 0.58) ** 2));
    return [frame.width / 2 - half, frame.width / 2 + half];
  },
} as const;

interface Windows {
  readonly count: number;
  readonly side?: 'left' | 'middle' | 'right';
  readonly shape?: WindowShape;
  readonly curtains?: boolean;
}

function indoors(
  open: BackdropGeometry,
  frame: Frame,
  wanted: Windows,
  table: boolean,
): BackdropGeometry {
  const foot = open.horizon;
  const windows = windowAreas(frame, foot, wanted);
  const margin = wanted.curtains === true ? 0.11 : 0.04;
  const edge = tableEdge(frame);
  const depth = frame.height - edge;
  return {
    ...open,
    eye: eyeLevel(foot),
    surface: table ? 'table' : 'floor',
    standing: table
      ? {
          left: 0.05,
          right: frame.width - 0.05,
          top: edge + 0.15 * depth,
          bottom: edge + 0.8 * depth,
        }
      : open.standing,
    wall: freeWall(frame, foot, windows, margin),
    windows,
  };
}

/** The wider stretch of wall beside the windows, `margin` clear of them. */
function freeWall(
  frame: Frame,
  foot: number,
  windows: readonly Area[],
  margin: number,
): Area | undefined {
  const first = windows[0]?.left ?? frame.width + 1;
  const last = windows.at(-1)?.right ?? 0;
  const onTheLeft = first - margin - 0.05;
  const onTheRight = frame.width - 0.05 - Math.max(0.04, last + margin);
  const [left, right] =
    windows.length > 0 && onTheLeft > onTheRight
      ? [0.05, 0.05 + onTheLeft]
      : [frame.width - 0.05 - onTheRight, frame.width - 0.05];
  return right - left > 0.09 ? { left, top: 0.08, right, bottom: foot - 0.08 } : undefined;
}

/** The largest a window of a shape gets, frame units and share of the wall, and where it begins. */
const windowSizes: Readonly<
  Record<WindowShape, { tall: number; share: number; wide: number; top: number }>
> = {
  sash: { tall: 0.4, share: 0.62, wide: 0.27, top: 0.13 },
  tall: { tall: 0.52, share: 0.74, wide: 0.21, top: 0.1 },
  wide: { tall: 0.3, share: 0.46, wide: 0.4, top: 0.14 },
  shop: { tall: 0.46, share: 0.68, wide: 0.4, top: 0.16 },
  arched: { tall: 0.5, share: 0.7, wide: 0.18, top: 0.1 },
  stained: { tall: 0.54, share: 0.74, wide: 0.2, top: 0.08 },
  barred: { tall: 0.17, share: 0.3, wide: 0.2, top: 0.16 },
  coach: { tall: 0.3, share: 0.46, wide: 0.36, top: 0.2 },
};

/** Windows in a row, all alike, as many as asked for if they stay wide enough to be windows. */
function windowAreas(frame: Frame, foot: number, wanted: Windows): readonly Area[] {
  const { count, side = 'left', shape = 'sash' } = wanted;
  const size = windowSizes[shape];
  const tall = Math.min(size.tall, size.share * foot);
  const pitch = Math.min(size.wide + 0.09, (frame.width - 0.1) / Math.max(1, count));
  const wide = Math.min(size.wide, pitch - 0.08);
  const top = Math.max(0.05, size.top * foot);
  if (tall < 0.08 || wide < 0.06) return [];
  const taken = count * pitch - (pitch - wide);
  const spare = frame.width - 0.12 - taken;
  const start = 0.06 + spare * { left: 0, middle: 0.5, right: 1 }[side];
  return Array.from({ length: count }, (_, i) => {
    const left = start + i * pitch;
    return { left, top, right: left + wide, bottom: top + tall };
  });
}

/** The pool's water: a rectangle on the floor, in the floor's perspective. */
function poolQuad(frame: Frame, horizon: number, pool: number): Quad {
  const depth = frame.height - horizon;
  const far = horizon + 0.2 * depth;
  const near = horizon + 0.86 * depth;
  const eye = eyeLevel(horizon);
  const wide = pool * frame.width;
  const narrow = (wide * (far - eye)) / (near - eye);
  const middle = frame.width / 2;
  return [
    { x: middle - narrow / 2, y: far },
    { x: middle + narrow / 2, y: far },
    { x: middle + wide / 2, y: near },
    { x: middle - wide / 2, y: near },
  ];
}

/** Where a river's banks lie at height `y`: it winds, and widens towards the viewer. */
export function riverBanks(
  frame: Frame,
  horizon: number,
  y: number,
): readonly [left: number, right: number] {
  const t = Math.max(0, (y - horizon) / Math.max(0.05, frame.height - horizon));
  const middle = frame.width * (0.5 + 0.13 * Math.sin(5.2 * (1 - t) ** 1.6) * (1 - 0.55 * t));
  const half = frame.width * (0.006 + 0.05 * t + 0.24 * t * t);
  return [middle - half, middle + half];
}

/** The stretch of a river that is wide enough to put something into. */
function riverQuad(frame: Frame, horizon: number): Quad {
  const depth = frame.height - horizon;
  const far = horizon + 0.45 * depth;
  const near = horizon + 0.97 * depth;
  const [farLeft, farRight] = riverBanks(frame, horizon, far);
  const [nearLeft, nearRight] = riverBanks(frame, horizon, near);
  return [
    { x: farLeft, y: far },
    { x: farRight, y: far },
    { x: nearRight, y: near },
    { x: nearLeft, y: near },
  ];
}

/** How far away a foot at height `y` is: 0 near … 1 at the horizon, for `Item.distance`. */
export function distanceAt(geometry: BackdropGeometry, y: number): number {
  const near = geometry.standing?.bottom ?? geometry.air.bottom;
  const span = near - geometry.horizon;
  if (geometry.standing === undefined || span <= 0) return 0;
  return Math.min(1, Math.max(0, (near - y) / span));
}

/**
 * How large a metre looks at foot height `y`, relative to the near edge of the standing zone.
 * On flat ground it falls with the distance below the eye's level; in the air it is always 1.
 */
export function scaleAt(geometry: BackdropGeometry, y: number): number {
  if (geometry.standing === undefined || geometry.surface === 'cloud') return 1;
  const span = geometry.standing.bottom - geometry.eye;
  return Math.min(1.5, Math.max(0.05, (y - geometry.eye) / span));
}
