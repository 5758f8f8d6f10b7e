import { useEffect } from 'react';

import { keepInBrowser } from '../api/browser-memory.ts';
import { useSession } from '../api/session.ts';
import type { ListedPicture } from '../pictures/prepare/listed-picture.ts';
import type { Painted } from './carry-over.ts';
import { everywhere, type Box, type Size } from './geometry.ts';
import type { Mask } from './mask.ts';
import { packRuns, unpackRuns, type Runs } from './runs.ts';
import { emptySelection } from './selection.ts';
import { paintedOn } from './use-mask.ts';

/** A mask as it is kept. */
export interface KeptMask extends Size {
  /** The picture that it was painted on. */
  readonly of: number;
  readonly frame: Box;
  readonly runs: Runs;
}

/** Keeps the mask of a view beyond a reload, from each step to the next. What can be undone is not kept. */
export function useKeptMask(
  view: string,
  picture: ListedPicture | undefined,
  mask: Mask | undefined,
): void {
  const owner = useSession().data?.key?.id ?? '';
  useEffect(() => {
    if (!picture || !mask) return undefined;
    const keep = (): void => {
      const painted = paintedOn(picture.opened);
      if (!painted) return;
      keepInBrowser(owner, { view, part: 'mask' }, () => {
        const { width, height } = painted.selection;
        const runs = packRuns(painted.selection, everywhere(painted.selection));
        const value: KeptMask = { of: picture.id, width, height, frame: painted.frame, runs };
        return { value, bytes: runs.byteLength };
      });
    };
    keep();
    return mask.watchSteps(keep);
  }, [owner, view, picture, mask]);
}

/** What was painted, of what was kept. */
export function paintedOf({ width, height, frame, runs }: KeptMask): Painted {
  const selection = emptySelection({ width, height });
  unpackRuns(runs, selection, everywhere(selection));
  return { selection, frame };
}

/** Whether something is a mask as it is kept: another release may have kept something else. */
export const isKeptMask = (kept: unknown): kept is KeptMask => {
  const { of, width, height, frame, runs } = (kept ?? {}) as Partial<KeptMask>;
  return (
    typeof of === 'number' &&
    typeof width === 'number' &&
    typeof height === 'number' &&
    frame !== undefined &&
    runs instanceof Uint32Array &&
    runs.reduce((sum, run) => sum + run, 0) === width * height
  );
};
