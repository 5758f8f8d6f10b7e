import type { Size } from '../../../../kernel/size.ts';
import type { Box } from '../../geometry.ts';

/** A mask that replaces what lies where `replaced` says so, in shares of the picture. */
export function maskWhere(
  { width, height }: Size,
  replaced: (x: number, y: number) => boolean,
): Uint8ClampedArray<ArrayBuffer> {
  return Uint8ClampedArray.from({ length: width * height }, (_, i) =>
    replaced(((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height) ? 0 : 255,
  );
}

/** Replaces a box, in shares of the picture. */
export const boxMask = (size: Size, box: Box): Uint8ClampedArray<ArrayBuffer> =>
  maskWhere(size, (x, y) => x > box.left && x < box.right && y > box.top && y < box.bottom);

/** Replaces the ellipse within a box, in shares of the picture. */
export const ellipseMask = (size: Size, box: Box): Uint8ClampedArray<ArrayBuffer> =>
  maskWhere(size, (x, y) => {
    const across = (2 * x - box.left - box.right) / (box.right - box.left);
    const down = (2 * y - box.top - box.bottom) / (box.bottom - box.top);
    return across * across + down * down < 1;
  });

export const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
