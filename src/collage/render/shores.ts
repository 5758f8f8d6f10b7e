import type { Area, Frame, Quad } from './geometry.ts';

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
export function riverQuad(frame: Frame, horizon: number): Quad {
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
