import { z } from 'zod';
import { add, clamp, combined } from '../../numerics/combine.ts';
import { divisible } from './divisible.ts';
import { addLearned, learnable } from './learned-variance.ts';
import { noised } from './noised.ts';
import { cleanFrom } from './prediction.ts';
import type { Scheduler } from './scheduler.ts';
import { flag, noiseSettings, oneOf, positive, predictionSettings } from './settings.ts';
import { linspace, roundHalfToEven } from './timestep-spacing.ts';
import { noiseAmounts, signalLevels } from './training-noise.ts';
import { beginningOf, known, type Walk } from './walk.ts';

export const unclipSettings = z.object({
  ...noiseSettings,
  ...predictionSettings,
  clip_sample: flag.default(true),
  clip_sample_range: positive.default(1),
  variance_type: oneOf(['fixed_small_log', 'learned_range']).default('fixed_small_log'),
});

const f32 = Math.fround;

/** The logarithm of a variance is taken of no less. */
const LEAST_VARIANCE = 1e-20;

/**
 * The walk of unCLIP models, Karlo's prior, decoder and super resolution (diffusers'
 * `schedulers/scheduling_unclip.py`): that of DDPM (Ho et al. 2020, formulas 6 and 7) between any two
 * timesteps, both ends of training among them. How much fresh noise each number gets may be what the
 * model learned (Nichol and Dhariwal 2021, formula 15).
 */
export function createUnclip(settings: z.output<typeof unclipSettings>, walk: Walk): Scheduler {
  const levels = signalLevels(settings);
  const amounts = noiseAmounts(settings);
  const timesteps = timestepsOf(settings.num_train_timesteps, walk);
  const { prediction_type: prediction } = settings;
  divisible(levels[timesteps[0]!]!, prediction, walk);
  learnable(settings.variance_type, walk);

  /** Numbers of one step, rounded as torch rounds them where differences of them are small. */
  const betweenAt = (step: number): Between => {
    const timestep = timesteps[step]!;
    const next = timesteps[step + 1];
    const level = levels[timestep]!;
    const nextLevel = next === undefined ? 1 : levels[next]!;
    const neighbours = timestep - (next ?? -1) === 1;
    const amount = neighbours ? amounts[timestep]! : f32(1 - f32(level / nextLevel));
    return { level, nextLevel, amount, share: f32(1 - nextLevel) / f32(1 - level) };
  };

  return {
    name: walk.name,
    timesteps,
    initialScale: 1,
    scaleInput: (sample) => sample,
    step: (output, step, sample, noise, variance) => {
      const { level, nextLevel, amount, share } = betweenAt(step);
      const clean = cleanFrom(prediction, Math.sqrt(level), Math.sqrt(f32(1 - level)));
      const denoised = combined(clean.sample, sample, clean.output, output);
      if (settings.clip_sample) clamp(denoised, settings.clip_sample_range);
      const moved = combined(
        (Math.sqrt(nextLevel) * amount) / f32(1 - level),
        denoised,
        Math.sqrt(f32(1 - amount)) * share,
        sample,
      );
      if (step + 1 < timesteps.length) {
        const small = Math.max(share * amount, LEAST_VARIANCE);
        const learns = settings.variance_type === 'learned_range';
        if (learns) addLearned(moved, noise(), { small, large: amount, said: variance! });
        else add(moved, Math.sqrt(small), noise());
      }
      return { sample: moved, denoised };
    },
    addNoise: (clean, noise, step) => noised(clean, noise, levels[timesteps[step] ?? -1]),
  };
}

interface Between {
  /** ā of the timestep. */
  readonly level: number;
  /** ā of the next one, 1 after the last. */
  readonly nextLevel: number;
  /** β between both. */
  readonly amount: number;
  /** What is left of the noise after the step: (1 − ā') / (1 − ā). */
  readonly share: number;
}

/** Evenly from the last to the first; a walk of one step, which diffusers does not have, from the last. */
function timestepsOf(total: number, walk: Walk): readonly number[] {
  const spread = (steps: number): readonly number[] =>
    steps === 1 ? [total - 1] : linspace(total - 1, steps).map(roundHalfToEven);
  return known(spread, { num_train_timesteps: total, steps_offset: 0 }, walk).slice(
    beginningOf(walk),
  );
}
