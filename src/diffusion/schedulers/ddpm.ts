import { z } from 'zod';
import { add, clamp, combined } from '../../numerics/combine.ts';
import { divisible } from './divisible.ts';
import { addLearned, learnable } from './learned-variance.ts';
import { noised } from './noised.ts';
import { cleanFrom } from './prediction.ts';
import type { Scheduler } from './scheduler.ts';
import {
  clippingSettings,
  endSettings,
  noiseSettings,
  oneOf,
  predictionSettings,
  spacingSettings,
  thresholdSettings,
} from './settings.ts';
import { threshold } from './threshold.ts';
import { wholeTimesteps } from './timestep-spacing.ts';
import { signalLevels } from './training-noise.ts';
import { beginningOf, type Walk } from './walk.ts';

export const ddpmSettings = z.object({
  ...noiseSettings,
  ...endSettings,
  ...spacingSettings('leading'),
  ...predictionSettings,
  ...clippingSettings(true),
  ...thresholdSettings,
  // The others that diffusers names come to the root of a negative number there.
  variance_type: oneOf(['fixed_small', 'fixed_small_log', 'fixed_large', 'learned_range']).default(
    'fixed_small',
  ),
});

/** Below this diffusers keeps no variance, so that its logarithm can be taken. */
const LEAST_VARIANCE = 1e-20;

/**
 * Denoising diffusion probabilistic models (Ho et al. 2020): each step guesses the picture, goes part of the way
 * there, and adds fresh noise.
 */
export function createDdpm(settings: z.output<typeof ddpmSettings>, walk: Walk): Scheduler {
  const levels = signalLevels(settings);
  const timesteps = wholeTimesteps(settings, walk).slice(beginningOf(walk));
  divisible(levels[timesteps[0]!]!, settings.prediction_type, walk);
  learnable(settings.variance_type, walk);

  return {
    name: walk.name,
    timesteps,
    initialScale: 1,
    scaleInput: (sample) => sample,
    step: (output, step, sample, noise, variance) => {
      const timestep = timesteps[step]!;
      const level = levels[timestep]!;
      const next = levels[timesteps[step + 1] ?? -1] ?? 1;
      const clean = cleanFrom(settings.prediction_type, Math.sqrt(level), Math.sqrt(1 - level));
      const denoised = combined(clean.sample, sample, clean.output, output);
      if (settings.thresholding) threshold(denoised, walk.pictures, settings);
      else if (settings.clip_sample) clamp(denoised, settings.clip_sample_range);

      // What the latents are on average before this noise came, given the clean ones: equation 7.
      const kept = level / next;
      const towards = (Math.sqrt(next) * (1 - kept)) / (1 - level);
      const stay = (Math.sqrt(kept) * (1 - next)) / (1 - level);
      const moved = combined(towards, denoised, stay, sample);

      // diffusers goes by the timestep, not by the step: one that ends above 0 ends with noise.
      if (timestep > 0) {
        const large = 1 - kept;
        const small = Math.max(((1 - next) / (1 - level)) * large, LEAST_VARIANCE);
        const type = settings.variance_type;
        if (type === 'learned_range') addLearned(moved, noise(), { small, large, said: variance! });
        else add(moved, Math.sqrt(type === 'fixed_large' ? large : small), noise());
      }
      return { sample: moved, denoised };
    },
    addNoise: (clean, noise, step) => noised(clean, noise, levels[timesteps[step] ?? -1]),
  };
}
