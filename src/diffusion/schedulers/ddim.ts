import { z } from 'zod';
import { add, clamp, combined } from '../../numerics/combine.ts';
import { cleanFrom, noiseFrom } from './prediction.ts';
import type { Scheduler } from './scheduler.ts';
import {
  clippingSettings,
  flag,
  endSettings,
  noiseSettings,
  predictionSettings,
  spacingSettings,
} from './settings.ts';
import { divisible } from './divisible.ts';
import { noised } from './noised.ts';
import { wholeTimesteps } from './timestep-spacing.ts';
import { signalLevels } from './training-noise.ts';
import { beginningOf, type Walk } from './walk.ts';

export const ddimSettings = z.object({
  ...noiseSettings,
  ...endSettings,
  ...spacingSettings('leading'),
  ...predictionSettings,
  ...clippingSettings(true),
  set_alpha_to_one: flag.default(true),
});

/**
 * Denoising diffusion implicit models (Song et al. 2020).
 * @param eta 0 … 1: how much fresh noise each step adds; at 0 none, and the walk follows from its start.
 */
export function createDdim(
  settings: z.output<typeof ddimSettings>,
  walk: Walk,
  eta: number,
): Scheduler {
  const total = settings.num_train_timesteps;
  const levels = signalLevels(settings);
  const final = settings.set_alpha_to_one ? 1 : levels[0]!;
  const timesteps = wholeTimesteps(settings, walk).slice(beginningOf(walk));
  const { prediction_type: prediction } = settings;
  divisible(levels[timesteps[0]!]!, prediction, walk);
  // Not the next timestep of the walk: with spacings that do not divide evenly they differ.
  const distance = Math.floor(total / walk.steps);

  return {
    name: walk.name,
    timesteps,
    initialScale: 1,
    scaleInput: (sample) => sample,
    step: (output, step, sample, noise) => {
      const level = levels[timesteps[step]!]!;
      const next = levels[timesteps[step]! - distance] ?? final;
      const [signal, sigma] = [Math.sqrt(level), Math.sqrt(1 - level)];
      const clean = cleanFrom(prediction, signal, sigma);
      const denoised = combined(clean.sample, sample, clean.output, output);
      if (settings.clip_sample) clamp(denoised, settings.clip_sample_range);
      const variance = ((1 - next) / (1 - level)) * (1 - level / next);
      const fresh = eta * Math.sqrt(variance);
      // Towards the noise as the model said, also where the clean latents were clipped.
      const direction = noiseFrom(prediction, signal, sigma);
      // At η = 1 rounding alone would make it the root of a negative number.
      const length = Math.sqrt(Math.max(0, 1 - next - fresh * fresh));
      const moved = combined(length * direction.sample, sample, length * direction.output, output);
      add(moved, Math.sqrt(next), denoised);
      if (fresh > 0) add(moved, fresh, noise());
      return { sample: moved, denoised };
    },
    addNoise: (clean, noise, step) => noised(clean, noise, levels[timesteps[step] ?? -1]),
  };
}
