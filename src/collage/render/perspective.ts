import type { BackdropGeometry } from './geometry.ts';

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
