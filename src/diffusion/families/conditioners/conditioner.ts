import type { Size } from '../../../kernel/size.ts';
import type { NoiseStream } from '../../../numerics/gaussian.ts';
import type { PaintStage, PaintTask } from '../painter.ts';
import type { RowConditions } from '../unet.ts';

/** What is to be said to the UNet, of pictures of equal shape. */
export interface ConditionRequest {
  readonly batch: readonly PaintTask[];
  /** Whether each picture needs a row against what it is not to show as well. */
  readonly isGuided: boolean;
  /** A stream for each picture, for conditions that are painted themselves. */
  readonly noises: readonly NoiseStream[];
  readonly signal: AbortSignal;
  readonly enter: (stage: PaintStage) => void;
  readonly onLoading: () => void;
  /** Called after each of the conditioner's own steps, counted from 1. */
  readonly onStep: (step: number) => void;
}

/**
 * The rows of a batch for what the UNet is asked about at once, in pixels: a whole canvas, or a window of
 * it. Some models are told that size.
 */
export type RowsFor = (asked: Size) => readonly RowConditions[];

/** Says in numbers what pictures are to show, in the way of a family. */
export interface Conditioner {
  /**
   * How many steps it walks itself, as a prior does; 0 in families that only read.
   * @throws ModelFault `part_missing` where the model lacks what walks them.
   */
  steps(task: PaintTask): number;
  /** @throws ModelFault, the reason of the signal. */
  read(request: ConditionRequest): Promise<RowsFor>;
}
