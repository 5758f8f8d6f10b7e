import type { Point, Size } from './geometry.ts';

/**
 * How a picture lies in the stage that shows it: a point of the picture is at `scale` times its place,
 * moved by `x` and `y`. All in CSS pixels of the stage, whatever the screen's density.
 */
export interface Viewport extends Point {
  readonly scale: number;
}

/** Room around a picture that is fitted into its stage. */
const MARGIN = 8;

/** At most so many CSS pixels for one of the picture. */
const CLOSEST = 32;

/** However far it is moved, so much of the picture stays in the stage. */
const KEPT_IN_SIGHT = 48;

export const toStage = ({ scale, x, y }: Viewport, point: Point): Point => ({
  x: point.x * scale + x,
  y: point.y * scale + y,
});

export const toPicture = ({ scale, x, y }: Viewport, point: Point): Point => ({
  x: (point.x - x) / scale,
  y: (point.y - y) / scale,
});

/** The whole picture in the middle, enlarged where there is room for it. */
export function fitted(picture: Size, stage: Size): Viewport {
  const scale = fittingScale(picture, stage);
  return {
    scale,
    x: (stage.width - picture.width * scale) / 2,
    y: (stage.height - picture.height * scale) / 2,
  };
}

function fittingScale(picture: Size, stage: Size): number {
  const across = Math.max(1, stage.width - 2 * MARGIN) / picture.width;
  const down = Math.max(1, stage.height - 2 * MARGIN) / picture.height;
  return Math.min(across, down, CLOSEST);
}

/** How a viewport lies between the two limits: `whole` shows all of the picture, `closest` no more. */
export interface Reach {
  readonly picture: Size;
  readonly stage: Size;
}

/** Zooms by a factor, so that what is at `anchor` stays there, as far as the limits of zooming go. */
export function zoomed(view: Viewport, factor: number, anchor: Point, reach: Reach): Viewport {
  const least = Math.min(1, fittingScale(reach.picture, reach.stage));
  const scale = Math.min(CLOSEST, Math.max(least, view.scale * factor));
  const under = toPicture(view, anchor);
  const next = { scale, x: anchor.x - under.x * scale, y: anchor.y - under.y * scale };
  return inSight(next, reach);
}

/** Moves the picture by so many CSS pixels. */
export const moved = (view: Viewport, by: Point, reach: Reach): Viewport =>
  inSight({ ...view, x: view.x + by.x, y: view.y + by.y }, reach);

/** Moves the picture no further than it takes for a point of it to be in the stage. */
export function showing(view: Viewport, point: Point, reach: Reach): Viewport {
  const { x, y } = toStage(view, point);
  const { width, height } = reach.stage;
  const into = (at: number, edge: number): number => {
    const margin = Math.min(KEPT_IN_SIGHT, edge / 4);
    return Math.min(edge - margin, Math.max(margin, at)) - at;
  };
  const whole = fitted(reach.picture, reach.stage);
  if (view.scale <= whole.scale) return view;
  return moved(view, { x: into(x, width), y: into(y, height) }, reach);
}

/** The same part of the picture in the middle of a stage that changed its size. */
export function resized(view: Viewport, from: Size, { picture, stage }: Reach): Viewport {
  const before = fittingScale(picture, from);
  if (Math.abs(view.scale - before) < before * 0.001) return fitted(picture, stage);
  const middle = toPicture(view, { x: from.width / 2, y: from.height / 2 });
  const { scale } = view;
  const x = stage.width / 2 - middle.x * scale;
  return inSight({ scale, x, y: stage.height / 2 - middle.y * scale }, { picture, stage });
}

function inSight({ scale, x, y }: Viewport, { picture, stage }: Reach): Viewport {
  const into = (at: number, length: number, room: number): number => {
    const kept = Math.min(KEPT_IN_SIGHT, length, room);
    return Math.min(room - kept, Math.max(kept - length, at));
  };
  return {
    scale,
    x: into(x, picture.width * scale, stage.width),
    y: into(y, picture.height * scale, stage.height),
  };
}
