import type { Backdrop, BackdropKind } from '../compose/plan.ts';
import { backdropSettings } from './backdrop-options.ts';
import type { Area, BackdropGeometry, Frame, Quad } from './geometry.ts';
import { roomLooks } from './interiors/room-looks.ts';
import { eyeLevel, indoors, poolQuad } from './room-geometry.ts';
import { basinBanks, lakeShore, pondArea, quayEdge, riverQuad } from './shores.ts';

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
