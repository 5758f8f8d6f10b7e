import type { PicturePlan } from '../pictures/prepare/plan-picture.ts';
import { everywhere, type Box, type Size } from './geometry.ts';

/** Two shapes this near to each other are the same, with edges rounded to whole pixels. */
const NEAR = 0.01;

/**
 * The part of a mask that belongs to a picture: all of it when it has the picture's shape; what was cut
 * out of the original when it has the original's; nothing when it has neither.
 */
export function fittingFrame(
  mask: Size,
  picture: Size & { readonly opened: Size; readonly plan: Pick<PicturePlan, 'frame'> },
): Box | undefined {
  if (alike(mask, picture)) return everywhere(mask);
  if (!alike(mask, picture.opened)) return undefined;
  const scale = mask.width / picture.opened.width;
  const { x, y, width, height } = picture.plan.frame;
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

function alike(a: Size, b: Size): boolean {
  const [one, other] = [a.width / a.height, b.width / b.height];
  return Math.abs(one - other) <= NEAR * other;
}
