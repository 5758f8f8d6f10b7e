import { z } from 'zod';
import { add, combined, scaled } from '../../numerics/combine.ts';
import { cleanFromSigma } from './prediction.ts';
import type { Scheduler } from './scheduler.ts';
import {
  endSettings,
  noiseSettings,
  oneOf,
  predictionSettings,
  sigmaSettings,
  spacingSettings,
} from './settings.ts';
import { lastSigma, sigmaAt, spreadSigmas, timestepOf, trainingSigmas } from './sigmas.ts';
import { spaced } from './timestep-spacing.ts';
import { evenly, positiveSignalLevels } from './training-noise.ts';
import { beginningOf, type Walk } from './walk.ts';

export const eulerSettings = z.object({
  ...noiseSettings,
  ...endSettings,
  ...spacingSettings('linspace'),
  ...predictionSettings,
  ...sigmaSettings,
  interpolation_type: oneOf(['linear', 'log_linear']).default('linear'),
  timestep_type: oneOf(['discrete', 'continuous']).default('discrete'),
});

type EulerSettings = z.output<typeof eulerSettings>;

/** Euler's method on the probability flow (Karras et al. 2022, algorithm 2 without churn). */
export function createEuler(settings: EulerSettings, walk: Walk): Scheduler {
  const { timesteps, sigmas } = eulerWalk(settings, walk);
  const space = sigmaSpace(settings.timestep_spacing, timesteps, sigmas, walk);
  return {
    ...space,
    step: (output, step, sample) => {
      const sigma = space.sigma(step);
      const clean = cleanFromSigma(settings.prediction_type, sigma);
      const denoised = combined(clean.sample, sample, clean.output, output);
      // Not as steps are written, x + (x − x₀)/σ · (σ' − σ): that loses digits where σ is large.
      const part = space.sigma(step + 1) / sigma;
      return { sample: combined(part, sample, 1 - part, denoised), denoised };
    },
  };
}

/** The timesteps of the whole walk, and σ of each and of its end. */
function eulerWalk(settings: EulerSettings, walk: Walk) {
  const table = trainingSigmas(positiveSignalLevels(settings));
  let timesteps = spaced(settings, walk);
  let sigmas: readonly number[] =
    settings.interpolation_type === 'linear'
      ? timesteps.map((timestep) => sigmaAt(table, Math.fround(timestep)))
      : // One more than there are steps: so the walk ends at the least of them, not without noise.
        Array.from(
          evenly(Math.log(table.at(-1)!), Math.log(table[0]!), walk.steps + 1).map(Math.exp),
        );
  const spread = spreadSigmas(settings, sigmas, walk.steps);
  if (spread) {
    sigmas = spread;
    timesteps = spread.map((sigma) => timestepOf(table, sigma));
  }
  const all = Float32Array.from([...sigmas, lastSigma(settings, table)]);
  if (settings.timestep_type === 'continuous' && settings.prediction_type === 'v_prediction') {
    timesteps = timesteps.map((_, i) => 0.25 * Math.log(all[i]!));
  }
  return { timesteps: Array.from(Float32Array.from(timesteps)), sigmas: all };
}

/**
 * What all samplers have in common that walk through latents `clean + σ · ε`, which the model is shown
 * divided by √(σ² + 1).
 * @param timesteps of the whole walk.
 * @param sigmas of its steps and of its end.
 */
export function sigmaSpace(
  spacing: EulerSettings['timestep_spacing'],
  timesteps: readonly number[],
  sigmas: Float32Array<ArrayBuffer>,
  walk: Walk,
): Omit<Scheduler, 'step'> & { readonly sigma: (step: number) => number } {
  const begin = beginningOf(walk);
  const sigma = (step: number) => sigmas[begin + step]!;
  const most = Math.max(...sigmas);
  const walked = timesteps.slice(begin);
  return {
    name: walk.name,
    sigma,
    timesteps: walked,
    initialScale: spacing === 'leading' ? Math.sqrt(most * most + 1) : most,
    scaleInput: (sample, step) => scaled(1 / Math.sqrt(sigma(step) ** 2 + 1), sample),
    addNoise: (clean, noise, step) => {
      const noisy = clean.slice();
      if (step < walked.length) add(noisy, sigma(step), noise);
      return noisy;
    },
  };
}
