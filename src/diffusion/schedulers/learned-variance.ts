import { modelFault } from '../faults.ts';
import type { Walk } from './walk.ts';

type Numbers = Float32Array<ArrayBuffer>;

/**
 * Makes sure that a model says how much fresh noise to add where its sampler goes by that.
 * @param type `variance_type` of the sampler.
 * @throws ModelFault `setting_unsupported`.
 */
export function learnable(type: string, { model, file, learnedVariance }: Walk): void {
  if (type !== 'learned_range' || learnedVariance) return;
  throw modelFault('setting_unsupported', {
    model,
    file,
    setting: 'variance_type',
    got: JSON.stringify(type),
    expected: 'one that is not learned: the UNet of this model says nothing of variance',
  });
}

/** How much fresh noise a step may add, as variances, and what the model said. */
interface LearnedVariance {
  readonly small: number;
  readonly large: number;
  /** −1 for the smaller variance, 1 for the larger one, between them by the logarithm. */
  readonly said: Numbers;
}

/** Adds noise, number by number, of the variance that the model said (Nichol and Dhariwal 2021, equation 15). */
export function addLearned(
  sum: Numbers,
  noise: Numbers,
  { small, large, said }: LearnedVariance,
): void {
  const [least, most] = [Math.log(small), Math.log(large)];
  for (let i = 0; i < sum.length; i++) {
    const part = (said[i]! + 1) / 2;
    sum[i] = sum[i]! + Math.exp((part * most + (1 - part) * least) / 2) * noise[i]!;
  }
}
