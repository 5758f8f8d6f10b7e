import type { NoiseSettings } from './settings.ts';

const f32 = Math.fround;

/** Stands for ā = 0 where a noise level is divided by it: the smallest subnormal of 16-bit floats. */
const NEARLY_ZERO = 2 ** -24;

/**
 * ā of each training timestep: how much of the clean picture is left there, in squares.
 *
 * In 32-bit floats step by step as torch computes it, on purpose: at both ends of training 1 − ā or ā is so
 * small that rounding shows, and exact arithmetic would give noise levels that are up to 2e-5 off those
 * that models were trained and tested with. Only the product runs in 64 bits; torch's does too.
 */
export function signalLevels(settings: NoiseSettings): Float32Array<ArrayBuffer> {
  const betas = noiseAmounts(settings);
  return products(settings.rescale_betas_zero_snr ? endInNoise(betas) : betas);
}

/** The same for samplers that divide by ā, which ends a little above zero. */
export function positiveSignalLevels(settings: NoiseSettings): Float32Array<ArrayBuffer> {
  const levels = signalLevels(settings);
  if (settings.rescale_betas_zero_snr) levels[levels.length - 1] = NEARLY_ZERO;
  return levels;
}

/** β of each training timestep. */
export function noiseAmounts(settings: NoiseSettings): Float32Array<ArrayBuffer> {
  const { beta_start: start, beta_end: end, num_train_timesteps: length } = settings;
  if (settings.trained_betas) return Float32Array.from(settings.trained_betas);
  if (settings.beta_schedule === 'linear') return evenly(start, end, length);
  if (settings.beta_schedule === 'scaled_linear') {
    return evenly(Math.sqrt(start), Math.sqrt(end), length).map((root) => root * root);
  }
  return Float32Array.from({ length }, (_, i) =>
    Math.min(1 - cosine((i + 1) / length) / cosine(i / length), 0.999),
  );
}

/** ā of the cosine schedule at a part of the way (Nichol and Dhariwal 2021). */
function cosine(part: number): number {
  return Math.cos((((part + 0.008) / 1.008) * Math.PI) / 2) ** 2;
}

/** Evenly spaced numbers, both ends exact: counted from the nearer end as torch does. */
export function evenly(from: number, to: number, length: number): Float32Array<ArrayBuffer> {
  const start = f32(from);
  const end = f32(to);
  if (length === 1) return Float32Array.of(start);
  const step = f32(f32(end - start) / (length - 1));
  return Float32Array.from({ length }, (_, i) =>
    i < length / 2 ? start + f32(step * i) : end - f32(step * (length - 1 - i)),
  );
}

/** ∏(1 − β). */
function products(betas: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const levels = new Float32Array(betas.length);
  let product = 1;
  for (let i = 0; i < betas.length; i++) {
    product *= f32(1 - betas[i]!);
    levels[i] = product;
  }
  return levels;
}

/** Betas with which the last timestep is noise alone (Lin et al. 2023, algorithm 1). */
function endInNoise(betas: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const roots = products(betas).map(Math.sqrt);
  const first = roots[0]!;
  const last = roots.at(-1)!;
  const factor = f32(first / f32(first - last));
  const levels = roots.map((root) => f32(f32(root - last) * factor) ** 2);
  return levels.map((level, i) => 1 - f32(i === 0 ? level : level / levels[i - 1]!));
}
