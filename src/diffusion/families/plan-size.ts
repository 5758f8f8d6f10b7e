import type { Size } from '../../kernel/size.ts';
import type { Frame } from '../../pixels/reframe.ts';

/** At which size a model paints a picture, and where in it the picture lies. */
export interface SizePlan {
  /** What the model paints; both edges are multiples of what it needs. */
  readonly canvas: Size;
  /** The part of the canvas that is the picture; resampled when its size is not the one wanted. */
  readonly frame: Frame;
}

/** What of a model decides at which sizes it paints. */
export interface PaintingSizes {
  /** Edge in pixels at which it was trained. */
  readonly nativeEdge: number;
  /** Both edges of what it paints must be multiples of this. */
  readonly multiple: number;
  /** The only size its graphs can do, where they have but one. */
  readonly only?: Size;
}

/** Above so many times its native area a model repeats its subject, and time grows faster than area. */
export const LARGEST_SHARE = 1.6;

/** Below this share of its native area a model of this kind loses the drawing. */
export const SMALLEST_SHARE = 9 / 16;

/**
 * Decides at which size a picture is painted.
 *
 * - Between 9/16 and 1.6 times the area the model was trained at: at its own size. Edges that are no
 *   multiple of what the model needs are painted larger, and the middle is cut out.
 * - Larger: in the same shape at the native area, to be enlarged afterwards.
 * - Smaller: in the same shape at 9/16 of the native area, to be reduced afterwards.
 * - By graphs with one fixed size: at that, in the largest part of it that has the shape wanted.
 */
export function planSize(wanted: Size, sizes: PaintingSizes): SizePlan {
  const { nativeEdge, multiple, only } = sizes;
  if (only !== undefined) return centred(only, largestWithin(only, wanted));
  const share = (wanted.width * wanted.height) / nativeEdge ** 2;
  if (share >= SMALLEST_SHARE && share <= LARGEST_SHARE) return sizedAs(wanted, multiple);
  const target = nativeEdge ** 2 * (share > LARGEST_SHARE ? 1 : SMALLEST_SHARE);
  return centredScaled(wanted, target, multiple);
}

/** The plan that paints exactly the size wanted, on a canvas with room for it. */
export function sizedAs(wanted: Size, multiple: number): SizePlan {
  const canvas = {
    width: roundedUp(wanted.width, multiple),
    height: roundedUp(wanted.height, multiple),
  };
  return centred(canvas, wanted);
}

/** The shorter edge becomes a multiple, so that as little as possible is painted to be cut off. */
function centredScaled(wanted: Size, area: number, multiple: number): SizePlan {
  const scale = Math.sqrt(area / (wanted.width * wanted.height));
  const [short, long] = [wanted.width, wanted.height].sort((a, b) => a - b) as [number, number];
  const shorter = Math.max(1, Math.round((short * scale) / multiple)) * multiple;
  const longer = Math.round((shorter * long) / short);
  const size =
    wanted.width <= wanted.height
      ? { width: shorter, height: longer }
      : { width: longer, height: shorter };
  return sizedAs(size, multiple);
}

function largestWithin(room: Size, shape: Size): Size {
  const scale = Math.min(room.width / shape.width, room.height / shape.height);
  return {
    width: Math.max(1, Math.round(shape.width * scale)),
    height: Math.max(1, Math.round(shape.height * scale)),
  };
}

function centred(canvas: Size, size: Size): SizePlan {
  const x = Math.floor((canvas.width - size.width) / 2);
  const y = Math.floor((canvas.height - size.height) / 2);
  return { canvas, frame: { x, y, ...size } };
}

function roundedUp(length: number, multiple: number): number {
  return Math.ceil(length / multiple) * multiple;
}
