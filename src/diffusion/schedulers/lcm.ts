import { z } from 'zod';
import { modelFault } from '../faults.ts';
import { add, clamp, combined, scaled } from '../../numerics/combine.ts';
import { divisible } from './divisible.ts';
import { noised } from './noised.ts';
import { cleanFrom } from './prediction.ts';
import type { Scheduler } from './scheduler.ts';
import {
  clippingSettings,
  endSettings,
  noiseSettings,
  positive,
  predictionSettings,
  wholeFrom,
} from './settings.ts';
import { signalLevels } from './training-noise.ts';
import { partOf, type Walk } from './walk.ts';

export const lcmSettings = z.object({
  ...noiseSettings,
  ...endSettings,
  ...predictionSettings,
  ...clippingSettings(false),
  original_inference_steps: wholeFrom(1).default(50),
  timestep_scaling: positive.default(10),
});

type LcmSettings = z.output<typeof lcmSettings>;

/** Standard deviation of the data, as the distillation took it. */
const DATA_DEVIATION = 0.5;

/** Latent consistency models (Luo et al. 2023): each step guesses the picture and puts noise back on. */
export function createLcm(settings: LcmSettings, walk: Walk): Scheduler {
  const levels = signalLevels(settings);
  const timesteps = lcmTimesteps(settings, walk);
  divisible(levels[timesteps[0]!]!, settings.prediction_type, walk);

  return {
    name: walk.name,
    timesteps,
    initialScale: 1,
    scaleInput: (sample) => sample,
    step: (output, step, sample, noise) => {
      const level = levels[timesteps[step]!]!;
      const clean = cleanFrom(settings.prediction_type, Math.sqrt(level), Math.sqrt(1 - level));
      const guess = combined(clean.sample, sample, clean.output, output);
      if (settings.clip_sample) clamp(guess, settings.clip_sample_range);
      // At t = 0 the answer has to be what went in; away from it the guess counts alone.
      const away = timesteps[step]! * settings.timestep_scaling;
      const square = away ** 2 + DATA_DEVIATION ** 2;
      const denoised = combined(
        DATA_DEVIATION ** 2 / square,
        sample,
        away / Math.sqrt(square),
        guess,
      );
      const next = timesteps[step + 1];
      if (next === undefined) return { sample: denoised, denoised };
      const moved = scaled(Math.sqrt(levels[next]!), denoised);
      add(moved, Math.sqrt(1 - levels[next]!), noise());
      return { sample: moved, denoised };
    },
    addNoise: (clean, noise, step) => noised(clean, noise, levels[timesteps[step] ?? -1]),
  };
}

/**
 * Steps of the walk that was distilled, evenly chosen from its noisiest on. `strength` takes the noisiest
 * away; the number of steps stays as asked for, unlike with other samplers.
 */
function lcmTimesteps(settings: LcmSettings, walk: Walk): readonly number[] {
  const { num_train_timesteps: total, original_inference_steps: original } = settings;
  if (walk.steps > original) {
    throw modelFault('steps_too_many', { model: walk.model, steps: walk.steps, most: original });
  }
  const distance = Math.floor(total / original);
  const kept = partOf(walk, original, walk.steps);
  return Array.from(
    { length: walk.steps },
    (_, i) => (kept - Math.floor(i * (kept / walk.steps))) * distance - 1,
  );
}
