import type { SigmaSettings } from './settings.ts';

/** Noise levels of a walk: σ where clean latents are `clean + σ · ε`. */
type Sigmas = Float32Array<ArrayBuffer>;

const f32 = Math.fround;

/** σ of each training timestep, from its ā. */
export function trainingSigmas(levels: Float32Array<ArrayBuffer>): Sigmas {
  return levels.map((level) => Math.sqrt(f32(f32(1 - level) / level)));
}

/** σ between training timesteps, linearly; beyond the last one, as there. */
export function sigmaAt(table: Sigmas, timestep: number): number {
  const below = Math.min(Math.floor(timestep), table.length - 2);
  return table[below]! + (table[below + 1]! - table[below]!) * (timestep - below);
}

/** The timestep whose σ this is, between training timesteps by the logarithm. */
export function timestepOf(table: Sigmas, sigma: number): number {
  const log = Math.log(Math.max(sigma, 1e-10));
  const logOf = (i: number) => f32(Math.log(table[i]!));
  let low = 0;
  let high = table.length - 1;
  // The last index whose σ is not above this one; it exists unless σ is below all of them.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (logOf(middle) <= log) low = middle;
    else high = middle;
  }
  const part = (logOf(low) - log) / (logOf(low) - logOf(high));
  return low + Math.min(Math.max(part, 0), 1);
}

/** What the exponent of Karras' noise levels is divided by (Karras et al. 2022, equation 5). */
const RHO = 7;

/**
 * Noise levels that are spread by a rule of their own, not by timesteps; `undefined` when the settings
 * ask for none.
 * @param usual those of the timesteps, descending: their ends are kept unless the settings say others.
 */
export function spreadSigmas(
  settings: SigmaSettings,
  usual: Sigmas | readonly number[],
  steps: number,
): readonly number[] | undefined {
  const most = settings.sigma_max ?? usual[0]!;
  const least = settings.sigma_min ?? usual.at(-1)!;
  const parts = Array.from({ length: steps }, (_, i) => (steps > 1 ? i / (steps - 1) : 0));
  if (settings.use_karras_sigmas) {
    const from = most ** (1 / RHO);
    const to = least ** (1 / RHO);
    return parts.map((part) => (from + part * (to - from)) ** RHO);
  }
  if (settings.use_exponential_sigmas) {
    const from = Math.log(most);
    const to = Math.log(least);
    return parts.map((part) => Math.exp(from + part * (to - from)));
  }
  return undefined;
}

/** Where the walk ends: without noise, or with as little as the training ever had. */
export function lastSigma({ final_sigmas_type: type }: SigmaSettings, table: Sigmas): number {
  return type === 'zero' ? 0 : table[0]!;
}
