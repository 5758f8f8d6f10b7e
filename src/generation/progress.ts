import type { Progress } from '../engines/engine.ts';

/** Drawing's share of the work; the rest is encoding. */
const DRAWING_SHARE = 0.95;

/** One picture's way of telling how far it has come. */
export interface PictureProgress {
  readonly onProgress: (progress: Progress) => void;
  /** The picture is drawn and encoded. */
  readonly onDone: () => void;
}

/**
 * Joins the progress of several pictures into one: the mean of their fractions, never decreasing,
 * under the stage of whichever spoke last.
 */
export function joinProgress(
  count: number,
  report: (progress: Progress) => void,
): (index: number) => PictureProgress {
  const fractions = Array.from({ length: count }, () => 0);
  const advance = (index: number, fraction: number, stage: string): void => {
    fractions[index] = Math.max(fractions[index]!, Math.min(fraction, 1));
    report({ fraction: fractions.reduce((sum, one) => sum + one, 0) / count, stage });
  };
  return (index) => ({
    onProgress: ({ fraction, stage }) => advance(index, fraction * DRAWING_SHARE, stage),
    onDone: () => advance(index, 1, 'encoded'),
  });
}
