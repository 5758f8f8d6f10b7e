import type { PaintStage } from '../../diffusion/families/painter.ts';
import type { Progress } from '../engine.ts';

/** What is said of each stage, and how far a picture is when it begins. */
const STAGES: { readonly [S in PaintStage]: Progress } = {
  loading: { fraction: 0.02, stage: 'loading weights' },
  reading: { fraction: 0.04, stage: 'reading the prompt' },
  looking: { fraction: 0.06, stage: 'looking at the picture' },
  imagining: { fraction: 0.08, stage: 'imagining the picture' },
  encoding: { fraction: 0.06, stage: 'reading the picture' },
  painting: { fraction: 0.1, stage: 'painting' },
  decoding: { fraction: 0.9, stage: 'decoding' },
  checking: { fraction: 0.97, stage: 'checking the picture' },
};

export const WAITING: Progress = { fraction: 0, stage: 'waiting for its turn' };

/** How far a picture is when a stage begins. */
export const progressAt = (stage: PaintStage): Progress => STAGES[stage];

/** The same after a step, counted from 1. */
export function progressAfter(step: number, steps: number): Progress {
  const { painting, decoding } = STAGES;
  const share = steps > 0 ? step / steps : 1;
  return {
    fraction: painting.fraction + (decoding.fraction - painting.fraction) * share,
    stage: `step ${step} of ${steps}`,
  };
}
