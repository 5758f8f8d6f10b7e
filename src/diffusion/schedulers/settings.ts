import { z } from 'zod';

/** Where a model's settings lie. */
export const SCHEDULER_FILE = 'scheduler/scheduler_config.json';

/*
 * What the settings in `scheduler_config.json` may be; names and defaults are those of diffusers'
 * classes. The message of each check says what is expected and follows “must be”.
 */

export const flag = z.boolean({ error: 'true or false' });

export const positive = z
  .number({ error: 'a number above 0' })
  .positive({ error: 'a number above 0' });

export function wholeFrom(least: number) {
  const error = `a whole number from ${least}`;
  return z.int({ error }).min(least, { error });
}

export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: `one of: ${values.join(', ')}` });
}

/** A switch that cannot be on; `why` is said of it. */
function never(why: string) {
  return z.literal(false, { error: `false: ${why}` }).default(false);
}

const beta = z
  .number({ error: 'a number between 0 and 1' })
  .gt(0, { error: 'a number between 0 and 1' })
  .lt(1, { error: 'a number between 0 and 1' });

/** How the noise of training grew; for classes that mean another by silence, `withTrainedNoise` speaks. */
export const noiseSettings = {
  num_train_timesteps: wholeFrom(2)
    .max(100_000, { error: 'a whole number up to 100000' })
    .default(1000),
  beta_start: beta.default(0.0001),
  beta_end: beta.default(0.02),
  beta_schedule: oneOf(['linear', 'scaled_linear', 'squaredcos_cap_v2']).default('linear'),
  trained_betas: z.array(beta, { error: 'a list of numbers between 0 and 1' }).optional(),
};

/** Whether the noise is stretched until the last timestep has no picture left in it. */
export const endSettings = { rescale_betas_zero_snr: flag.default(false) };

export type NoiseSettings = z.output<z.ZodObject<typeof noiseSettings>> & {
  readonly rescale_betas_zero_snr?: boolean;
};

type Spacing = 'linspace' | 'leading' | 'trailing';

export interface SpacingSettings {
  readonly timestep_spacing: Spacing;
  readonly steps_offset: number;
}

/** Which of the training timesteps a walk visits. */
export function spacingSettings(usual: Spacing) {
  return {
    timestep_spacing: oneOf(['linspace', 'leading', 'trailing']).default(usual),
    steps_offset: wholeFrom(0).default(0),
  };
}

/** What a model's output means. */
export const predictionSettings = {
  prediction_type: oneOf(['epsilon', 'v_prediction', 'sample']).default('epsilon'),
};

export const predictionSettingsWithoutSample = {
  prediction_type: oneOf(['epsilon', 'v_prediction']).default('epsilon'),
};

const unsuitable = 'it is not for latents';

/** Limits that follow each picture, see `threshold`. */
export const thresholdSettings = {
  thresholding: flag.default(false),
  dynamic_thresholding_ratio: z
    .number({ error: 'a number from 0 to 1' })
    .min(0, { error: 'a number from 0 to 1' })
    .max(1, { error: 'a number from 0 to 1' })
    .default(0.995),
  // Infinity stands for `null`, with which there is no limit.
  sample_max_value: z
    .union([z.number().min(1), z.literal(Infinity)], { error: 'a number from 1, or null' })
    .default(1),
};

/** Limits for what the model thinks the clean latents are. */
export function clippingSettings(usual: boolean) {
  return {
    clip_sample: flag.default(usual),
    clip_sample_range: positive.default(1),
    thresholding: never(unsuitable),
  };
}

const missing = 'Gala does not have these noise levels';

/** Other noise levels than those of the timesteps. */
export const sigmaSettings = {
  use_karras_sigmas: flag.default(false),
  use_exponential_sigmas: flag.default(false),
  use_beta_sigmas: never(missing),
  sigma_min: positive.optional(),
  sigma_max: positive.optional(),
  final_sigmas_type: oneOf(['zero', 'sigma_min']).default('zero'),
};

export type SigmaSettings = z.output<z.ZodObject<typeof sigmaSettings>>;

/** Ways of DPM-Solver that are not there. */
export const solverLimits = {
  thresholding: never(unsuitable),
  use_lu_lambdas: never(missing),
  use_flow_sigmas: never(missing),
  variance_type: z
    .string({ error: 'a text' })
    .regex(/^(?!learned)/, {
      error: 'none that is learned: Gala has no models that predict theirs',
    })
    .optional(),
};
