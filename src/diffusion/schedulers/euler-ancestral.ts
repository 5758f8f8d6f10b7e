import { z } from 'zod';
import { add, combined } from '../../numerics/combine.ts';
import { sigmaSpace } from './euler.ts';
import { cleanFromSigma } from './prediction.ts';
import type { Scheduler } from './scheduler.ts';
import {
  endSettings,
  noiseSettings,
  predictionSettingsWithoutSample,
  spacingSettings,
} from './settings.ts';
import { sigmaAt, trainingSigmas } from './sigmas.ts';
import { spaced } from './timestep-spacing.ts';
import { positiveSignalLevels } from './training-noise.ts';
import type { Walk } from './walk.ts';

export const eulerAncestralSettings = z.object({
  ...noiseSettings,
  ...endSettings,
  ...spacingSettings('linspace'),
  ...predictionSettingsWithoutSample,
});

/** Euler's method that goes down further than it has to and comes back up with fresh noise. */
export function createEulerAncestral(
  settings: z.output<typeof eulerAncestralSettings>,
  walk: Walk,
): Scheduler {
  const table = trainingSigmas(positiveSignalLevels(settings));
  const timesteps = spaced(settings, walk).map(Math.fround);
  const sigmas = Float32Array.from([...timesteps.map((t) => sigmaAt(table, t)), 0]);
  const space = sigmaSpace(settings.timestep_spacing, timesteps, sigmas, walk);
  return {
    ...space,
    step: (output, step, sample, noise) => {
      const sigma = space.sigma(step);
      const next = space.sigma(step + 1);
      const clean = cleanFromSigma(settings.prediction_type, sigma);
      const denoised = combined(clean.sample, sample, clean.output, output);
      const up = Math.sqrt((next ** 2 * (sigma ** 2 - next ** 2)) / sigma ** 2);
      const part = Math.sqrt(next ** 2 - up ** 2) / sigma;
      const moved = combined(part, sample, 1 - part, denoised);
      // diffusers draws noise in the last step too, and adds none of it.
      if (up > 0) add(moved, up, noise());
      return { sample: moved, denoised };
    },
  };
}
