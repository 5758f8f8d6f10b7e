/** What a model's output means: the noise, the velocity between noise and picture, or the picture. */
export type Prediction = 'epsilon' | 'v_prediction' | 'sample';

/** Factors of a sum of the latents that the model saw and of what it said of them. */
export interface Mixture {
  readonly sample: number;
  readonly output: number;
}

/**
 * The clean latents, where the latents are `signal · clean + noise · ε`.
 * @param signal √ā
 * @param noise √(1 − ā)
 */
export function cleanFrom(prediction: Prediction, signal: number, noise: number): Mixture {
  if (prediction === 'epsilon') return { sample: 1 / signal, output: -noise / signal };
  if (prediction === 'v_prediction') return { sample: signal, output: -noise };
  return { sample: 0, output: 1 };
}

/** The noise ε, where the latents are `signal · clean + noise · ε`. */
export function noiseFrom(prediction: Prediction, signal: number, noise: number): Mixture {
  if (prediction === 'epsilon') return { sample: 0, output: 1 };
  if (prediction === 'v_prediction') return { sample: noise, output: signal };
  return { sample: 1 / noise, output: -signal / noise };
}

/**
 * The clean latents, where the latents are `clean + sigma · ε` and the model saw them divided by
 * √(σ² + 1), as Euler's method has it.
 */
export function cleanFromSigma(prediction: Prediction, sigma: number): Mixture {
  const length = Math.sqrt(sigma * sigma + 1);
  const mixture = cleanFrom(prediction, 1 / length, sigma / length);
  return { sample: mixture.sample / length, output: mixture.output };
}
