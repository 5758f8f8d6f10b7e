import type { Area, BackdropGeometry, Frame, Quad } from './geometry.ts';
import type { WindowShape } from './interiors/room-looks.ts';

/**
 * Where floor boards meet, frame units: the horizon as seen through the wall. Half a frame above
 * the wall's foot, which makes a room some three metres deep.
 */
export function eyeLevel(foot: number): number {
  return foot - 0.5;
}

/** Height of the table top's far edge, when a backdrop has one. */
export function tableEdge(frame: Frame): number {
  return 0.7 * frame.height;
}

interface Windows {
  readonly count: number;
  readonly side?: 'left' | 'middle' | 'right';
  readonly shape?: WindowShape;
  readonly curtains?: boolean;
}

/** A room with windows, and a table before the viewer when there is one. */
export function indoors(
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
export function poolQuad(frame: Frame, horizon: number, pool: number): Quad {
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
