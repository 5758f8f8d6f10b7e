import { modelFault } from '../faults.ts';
import type { Prediction } from './prediction.ts';
import type { Walk } from './walk.ts';

/**
 * Makes sure that the clean latents can be told where the walk begins: from pure noise, ā = 0, predicted
 * noise says nothing of them.
 * @throws ModelFault `setting_unsupported`.
 */
export function divisible(level: number, prediction: Prediction, { model, file }: Walk): void {
  if (level > 0 || prediction !== 'epsilon') return;
  throw modelFault('setting_unsupported', {
    model,
    file,
    setting: 'prediction_type',
    got: 'epsilon',
    expected: 'v_prediction or sample where rescale_betas_zero_snr is true',
  });
}
