import type { Point } from '../art/figure.ts';
import type { Backdrop, BackdropKind, Plan } from '../compose/plan.ts';
import { backdropSettings } from './backdrop-options.ts';

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
  meadow: 0.62,
  forest: 0.66,
  jungle: 0.68,
  mountains: 0.68,
  desert: 0.58,
  snow: 0.6,
  city: 0.74,
  street: 0.6,
  river: 0.5,
  sky: 1,
  clouds: 0.76,
  space: 1,
  room: 0.7,
  'pool-room': 0.54,
  kitchen: 0.72,
  office: 0.74,
  stage: 0.72,
  studio: 0.68,
  abstract: 0.7,
};

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
      const { lake } = backdropSettings(kind, backdrop.options, seed);
      return lake
        ? { ...open, standing: across(at(0.72), at(0.96)), water: band(at(0.06), at(0.55)) }
        : open;
    }
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
      const { ground } = backdropSettings(kind, backdrop.options, seed);
      return ground === 'none'
        ? { ...open, surface: 'none', standing: undefined, air: everywhere, medium: 'space' }
        : { ...open, medium: 'space' };
    }
    case 'room':
    case 'office': {
      const settings = backdropSettings(kind, backdrop.options, seed);
      const curtains = 'curtains' in settings && settings.curtains === true;
      return indoors(open, frame, settings.windows, settings.table !== 'none', curtains);
    }
    case 'kitchen': {
      const { windows, table } = backdropSettings(kind, backdrop.options, seed);
      return { ...indoors(open, frame, windows, table !== 'none'), wall: undefined };
    }
    case 'pool-room': {
      const { windows, pool } = backdropSettings(kind, backdrop.options, seed);
      return {
        ...indoors(open, frame, windows, false),
        standing: across(at(0.1), at(0.94)),
        water: poolQuad(frame, horizon, pool),
      };
    }
    case 'studio': {
      const { table } = backdropSettings(kind, backdrop.options, seed);
      return { ...indoors(open, frame, 0, table !== 'none'), wall: undefined };
    }
    case 'stage':
    case 'abstract':
      return { ...open, eye: eyeLevel(horizon), surface: 'floor' };
    case 'meadow':
    case 'forest':
    case 'jungle':
    case 'desert':
    case 'snow':
    case 'city':
      break;
  }
  return open;
}

function indoors(
  open: BackdropGeometry,
  frame: Frame,
  windowCount: number,
  table: boolean,
  curtains = false,
): BackdropGeometry {
  const foot = open.horizon;
  const windows = windowAreas(frame, foot, windowCount);
  const clear = Math.max(0.04, ...windows.map(({ right }) => right + (curtains ? 0.11 : 0.04)));
  const wall =
    clear < frame.width - 0.14
      ? { left: clear, top: 0.08, right: frame.width - 0.05, bottom: foot - 0.08 }
      : undefined;
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
    wall,
    windows,
  };
}

/** Windows from the left, all alike, as many as asked for if they stay at least 0.1 wide. */
function windowAreas(frame: Frame, foot: number, count: number): readonly Area[] {
  const tall = Math.min(0.4, 0.62 * foot);
  const pitch = Math.min(0.36, (frame.width - 0.1) / Math.max(1, count));
  const wide = Math.min(0.27, pitch - 0.08);
  const top = Math.max(0.05, 0.13 * foot);
  if (tall < 0.08 || wide < 0.06) return [];
  return Array.from({ length: count }, (_, i) => {
    const left = 0.06 + i * pitch;
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
