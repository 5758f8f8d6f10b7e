import { z } from 'zod';
import { add, combined } from '../../numerics/combine.ts';
import { noised } from './noised.ts';
import { cleanFrom } from './prediction.ts';
import type { Scheduler } from './scheduler.ts';
import {
  flag,
  endSettings,
  noiseSettings,
  predictionSettings,
  sigmaSettings,
  solverLimits,
  spacingSettings,
} from './settings.ts';
import { lastSigma, sigmaAt, spreadSigmas, timestepOf, trainingSigmas } from './sigmas.ts';
import { leading, linspace, roundHalfToEven, trailing } from './timestep-spacing.ts';
import { positiveSignalLevels } from './training-noise.ts';
import { beginningOf, known, type Walk } from './walk.ts';

export const dpmppSettings = z.object({
  ...noiseSettings,
  ...endSettings,
  ...spacingSettings('linspace'),
  ...predictionSettings,
  ...sigmaSettings,
  ...solverLimits,
  // `deis` and the types of its kin stand in configs of other classes, and mean these here.
  algorithm_type: z.enum(['dpmsolver++', 'deis'], { error: 'dpmsolver++' }).default('dpmsolver++'),
  solver_order: z.literal([1, 2], { error: '1 or 2' }).default(2),
  solver_type: z
    .enum(['midpoint', 'heun', 'logrho', 'bh1', 'bh2'], { error: 'one of: midpoint, heun' })
    .default('midpoint'),
  lower_order_final: flag.default(true),
  euler_at_final: flag.default(false),
  // −∞ where nothing is clipped, which diffusers writes into every config of this class.
  lambda_min_clipped: z
    .union([z.number(), z.literal(-Infinity)], { error: 'a number' })
    .default(-Infinity),
});

type DpmppSettings = z.output<typeof dpmppSettings>;

/** Walks shorter than this end in steps of lower order, which are steadier. */
const SHORT_WALK = 15;

/** DPM-Solver++ of order 1 or 2, multistep (Lu et al. 2022). */
export function createDpmpp(settings: DpmppSettings, walk: Walk): Scheduler {
  const { timesteps: whole, sigmas } = dpmppWalk(settings, walk);
  const begin = beginningOf({ ...walk, steps: whole.length });
  const timesteps = whole.slice(begin);
  const moments = Array.from(sigmas, momentOf).slice(begin);
  const isFirstOrder = (step: number): boolean =>
    settings.solver_order === 1 ||
    step === 0 ||
    (step === timesteps.length - 1 &&
      (settings.euler_at_final ||
        settings.final_sigmas_type === 'zero' ||
        (settings.lower_order_final && whole.length < SHORT_WALK)));
  let previous: Float32Array<ArrayBuffer> | undefined;

  return {
    name: walk.name,
    timesteps,
    initialScale: 1,
    scaleInput: (sample) => sample,
    step: (output, step, sample) => {
      const now = moments[step]!;
      const next = moments[step + 1]!;
      const clean = cleanFrom(settings.prediction_type, now.signal, now.noise);
      const denoised = combined(clean.sample, sample, clean.output, output);
      const h = next.lambda - now.lambda;
      const reach = -next.signal * Math.expm1(-h);
      const moved = combined(next.noise / now.noise, sample, reach, denoised);
      if (h > 0 && !isFirstOrder(step)) {
        const r = (now.lambda - moments[step - 1]!.lambda) / h;
        const bend =
          settings.solver_type === 'heun' ? next.signal * (Math.expm1(-h) / h + 1) : reach / 2;
        add(moved, bend / r, denoised);
        add(moved, -bend / r, previous!);
      }
      previous = denoised;
      return { sample: moved, denoised };
    },
    addNoise: (clean, noise, step) =>
      noised(clean, noise, step < timesteps.length ? moments[step]!.signal ** 2 : 1),
  };
}

/** A noise level as DPM-Solver sees it. */
interface Moment {
  /** √ā */
  readonly signal: number;
  /** √(1 − ā) */
  readonly noise: number;
  /** ln of signal to noise; ∞ where there is no noise. */
  readonly lambda: number;
}

function momentOf(sigma: number): Moment {
  const signal = 1 / Math.sqrt(sigma * sigma + 1);
  return { signal, noise: sigma * signal, lambda: -Math.log(sigma) };
}

/** The timesteps of the whole walk, and σ of each and of its end. */
function dpmppWalk(settings: DpmppSettings, walk: Walk) {
  const levels = positiveSignalLevels(settings);
  const table = trainingSigmas(levels);
  const spread = spreadSigmas(settings, table.toReversed(), walk.steps);
  if (!spread) {
    const timesteps = dpmppTimesteps(settings, table, walk);
    const sigmas = timesteps.map((timestep) => sigmaAt(table, timestep));
    return { timesteps, sigmas: Float32Array.from([...sigmas, lastSigma(settings, table)]) };
  }
  // Whole ones, cut off unless they are rounded.
  const rounds = settings.use_karras_sigmas && settings.beta_schedule !== 'squaredcos_cap_v2';
  const timesteps = spread
    .map((sigma) => timestepOf(table, sigma))
    .map(rounds ? roundHalfToEven : Math.trunc);
  return {
    timesteps,
    sigmas: Float32Array.from([...spread, lastSigma(settings, table)]),
  };
}

/** Of `steps + 1` moments that are spread evenly the last is left out: there the walk ends. */
function dpmppTimesteps(
  settings: DpmppSettings,
  table: Float32Array<ArrayBuffer>,
  walk: Walk,
): readonly number[] {
  const { num_train_timesteps: total, steps_offset: offset } = settings;
  const last = table.filter((sigma) => -Math.log(sigma) >= settings.lambda_min_clipped).length;
  const spread = {
    linspace: (steps: number) =>
      linspace(last - 1, steps + 1)
        .slice(0, -1)
        .map(roundHalfToEven),
    leading: (steps: number) => leading(last, steps + 1, offset).slice(0, -1),
    trailing: (steps: number) => {
      // Where the noisiest moments are clipped off, fewer steps of the same length are left.
      const distance = total / steps;
      return trailing(last, distance, last === total ? steps : Math.ceil(last / distance));
    },
  }[settings.timestep_spacing];
  return known(spread, settings, walk);
}
