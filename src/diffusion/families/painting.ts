import type { Size } from '../../kernel/size.ts';
import type { NoiseStream } from '../../numerics/gaussian.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Conditioner, RowsFor } from './conditioners/conditioner.ts';
import type { ModelParts } from './model-parts.ts';
import type { PaintStage, PaintTask } from './painter.ts';
import type { GuidancePlan } from './plan-guidance.ts';
import type { SizePlan } from './plan-size.ts';
import type { ShowStates } from './show-states.ts';
import type { Unet } from './unet.ts';

/** A model ready to paint. */
export interface PaintingModel {
  readonly model: ModelFolder;
  readonly unet: Unet;
  readonly parts: ModelParts;
  readonly conditioner: Conditioner;
  readonly planSize: (wanted: Size) => SizePlan;
}

/** What is the same in all passes of a batch. */
export interface Painting extends PaintingModel {
  readonly batch: readonly PaintTask[];
  readonly noises: readonly NoiseStream[];
  readonly rowsFor: RowsFor;
  readonly guidance: GuidancePlan;
  readonly signal: AbortSignal;
  readonly enter: (stage: PaintStage) => void;
  readonly onLoading: () => void;
  readonly onStep: (step: number) => void;
  readonly show: ShowStates | undefined;
}
