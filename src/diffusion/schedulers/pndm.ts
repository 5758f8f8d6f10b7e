import { z } from 'zod';
import { add, combined } from '../../numerics/combine.ts';
import { noised } from './noised.ts';
import { cleanFrom } from './prediction.ts';
import type { Scheduler } from './scheduler.ts';
import {
  flag,
  noiseSettings,
  predictionSettingsWithoutSample,
  spacingSettings,
} from './settings.ts';
import { wholeTimesteps } from './timestep-spacing.ts';
import { signalLevels } from './training-noise.ts';
import { beginningOf, type Walk } from './walk.ts';

export const pndmSettings = z.object({
  ...noiseSettings,
  ...spacingSettings('leading'),
  ...predictionSettingsWithoutSample,
  set_alpha_to_one: flag.default(false),
  skip_prk_steps: z.literal(true, { error: 'true: Gala has no Runge-Kutta steps' }).default(true),
});

/** Adams–Bashforth: what the last outputs, the newest first, count in the next step. */
const WEIGHTS = [
  [1],
  [3 / 2, -1 / 2],
  [23 / 12, -16 / 12, 5 / 12],
  [55 / 24, -59 / 24, 37 / 24, -9 / 24],
] as const;

/**
 * Pseudo linear multistep (Liu et al. 2022), without the Runge-Kutta steps at the start: Stable Diffusion
 * 1.x ships it. The first step is walked twice, the second time with the mean of both outputs.
 */
export function createPndm(settings: z.output<typeof pndmSettings>, walk: Walk): Scheduler {
  const levels = signalLevels(settings);
  const final = settings.set_alpha_to_one ? 1 : levels[0]!;
  const distance = Math.floor(settings.num_train_timesteps / walk.steps);
  const whole = wholeTimesteps(settings, walk);
  // The second one twice. diffusers counts the steps that `strength` leaves out in this longer list, so
  // that its walk is one step short of what it would be, and so is ours.
  const timesteps = [...whole.slice(0, 2), ...whole.slice(1)].slice(beginningOf(walk));
  const outputs: Float32Array<ArrayBuffer>[] = [];
  let first: Float32Array<ArrayBuffer> | undefined;

  return {
    name: walk.name,
    timesteps,
    initialScale: 1,
    scaleInput: (sample) => sample,
    step: (output, step, sample) => {
      const again = step === 1;
      if (!again) outputs.unshift(output);
      const from = timesteps[step]! + (again ? distance : 0);
      const start = again ? first! : sample;
      if (step === 0) first = sample;
      if (again) first = undefined;
      const weights = again ? [1 / 2] : WEIGHTS[Math.min(outputs.length, 4) - 1]!;
      const slope = new Float32Array(output.length);
      weights.forEach((weight, i) => add(slope, weight, outputs[i]!));
      if (again) add(slope, 1 / 2, output);
      outputs.length = Math.min(outputs.length, 3);

      const level = levels[from]!;
      const next = levels[from - distance] ?? final;
      const mean =
        settings.prediction_type === 'v_prediction'
          ? combined(Math.sqrt(level), slope, Math.sqrt(1 - level), start)
          : slope;
      const clean = cleanFrom('epsilon', Math.sqrt(level), Math.sqrt(1 - level));
      const divisor = level * Math.sqrt(1 - next) + Math.sqrt(level * (1 - level) * next);
      return {
        sample: combined(Math.sqrt(next / level), start, (level - next) / divisor, mean),
        denoised: combined(clean.sample, start, clean.output, mean),
      };
    },
    addNoise: (clean, noise, step) => noised(clean, noise, levels[timesteps[step] ?? -1]),
  };
}
