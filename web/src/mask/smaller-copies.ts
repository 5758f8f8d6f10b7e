import { useEffect, useState } from 'react';

/** Pictures of fewer pixels than this are drawn quickly enough as they are. */
const SMALL = 2 ** 20;

/**
 * A large picture, and behind it smaller copies, each of half the edge of the one before: drawing all of
 * sixteen million pixels into a small stage takes longer than a frame, for each step of zooming again.
 */
export function useCopies(pixels: ImageBitmap): readonly ImageBitmap[] {
  const [made, setMade] = useState<readonly ImageBitmap[]>([pixels]);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const copies: ImageBitmap[] = [];
    const make = async (): Promise<void> => {
      for (let from = pixels; from.width * from.height > SMALL;) {
        from = await createImageBitmap(from, {
          resizeWidth: Math.ceil(from.width / 2),
          resizeHeight: Math.ceil(from.height / 2),
          resizeQuality: 'medium',
        });
        copies.push(from);
        if (signal.aborted) {
          from.close();
          return;
        }
      }
      setMade([pixels, ...copies]);
    };
    // Without them it is slower, and that is all.
    make().catch(() => undefined);
    return () => {
      leaving.abort();
      for (const copy of copies) copy.close();
    };
  }, [pixels]);
  return made[0] === pixels ? made : [pixels];
}

/** The smallest of them that is still at least so wide; the largest when none is. */
export const smallestFor = <P extends { readonly width: number }>(
  copies: readonly P[],
  width: number,
): P => copies.findLast((copy) => copy.width >= width) ?? copies[0]!;
