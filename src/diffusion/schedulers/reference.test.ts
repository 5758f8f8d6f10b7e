import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createScheduler } from './create-scheduler.ts';
import type { Scheduler } from './scheduler.ts';

// What diffusers did, written down by training/parity/schedulers.py.
const folder = new URL('../../../test/golden/diffusion/schedulers/', import.meta.url);

interface State {
  readonly step: number;
  readonly sample: readonly number[];
  readonly denoised?: readonly number[];
  readonly noised?: readonly number[];
}

interface GoldenWalk {
  readonly steps: number;
  readonly eta?: number;
  readonly strength?: number;
  readonly start?: readonly number[];
  readonly timesteps: readonly number[];
  readonly initialScale: number;
  readonly states: readonly State[];
}

interface Golden {
  readonly config: Readonly<Record<string, unknown>>;
  readonly walks: readonly GoldenWalk[];
}

/** The size of the latents that were walked. */
const SIZE = 8;
/** As in the script: numbers from −2 to 2 that 32-bit floats hold exactly. */
function noise(k: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(
    { length: SIZE },
    (_, i) => ((k * 7919 + i * 104729 + 12345) % 65536) / 16384 - 2,
  );
}

/** As in the script: answers of the size of noise. */
function madeUpModel(x: Float32Array<ArrayBuffer>, timestep: number): Float32Array<ArrayBuffer> {
  const f32 = Math.fround;
  const part = f32(timestep / 1000);
  return noise(1000).map((drift, i) => {
    const above = f32(f32(x[i]! * 0.875) + f32(drift * part));
    return above / f32(1 + Math.abs(x[i]!));
  });
}

/** As in the script: answers from −1 to 1 of models that learned how much noise to add. */
const saidOfVariance = (step: number): Float32Array<ArrayBuffer> =>
  noise(2000 + step).map((x) => x / 2);

/** How far numbers are from what they should be, in parts of the largest of these. */
function deviation(got: ArrayLike<number>, expected: readonly number[]): number {
  const size = Math.max(...expected.map(Math.abs)) || 1;
  return Math.max(...expected.map((x, i) => Math.abs(got[i]! - x) / size));
}

/**
 * What may deviate: 1e-5 of the latents. Where a walk begins at σ = 4096, diffusers subtracts numbers of
 * that size in 32 bits, and only four digits of its latents are left.
 */
function toleranceOf({ initialScale }: GoldenWalk): number {
  return initialScale > 1000 ? 5e-4 : 1e-5;
}

/** Everything that deviates by more than it may, in words; and how many things were compared. */
function compare(golden: GoldenWalk, scheduler: Scheduler) {
  const tooFar: string[] = [];
  let compared = 0;
  const check = (
    what: string,
    got: ArrayLike<number>,
    expected?: readonly number[],
    most = 1e-6,
  ) => {
    if (!expected) return;
    compared++;
    const off = got.length === expected.length ? deviation(got, expected) : Infinity;
    // Written so that NaN is too far as well.
    if (!(off < most)) tooFar.push(`${what} of ${golden.steps} steps: ${off}`);
  };

  check('timesteps', scheduler.timesteps, golden.timesteps);
  const clean = noise(500);
  let sample = noise(0).map((x) => x * scheduler.initialScale);
  if (golden.start) {
    sample = scheduler.addNoise(clean, noise(0), 0);
    check('start', sample, golden.start);
  } else check('initial scale', [scheduler.initialScale], [golden.initialScale]);
  const states = new Map(golden.states.map((state) => [state.step, state]));
  scheduler.timesteps.forEach((timestep, step) => {
    const output = madeUpModel(scheduler.scaleInput(sample, step), timestep);
    const fresh = () => noise(step + 1);
    const result = scheduler.step(output, step, sample, fresh, saidOfVariance(step));
    sample = result.sample;
    const state = states.get(step);
    const noised = scheduler.addNoise(clean, noise(0), step + 1);
    check(`sample ${step}`, sample, state?.sample, toleranceOf(golden));
    check(`denoised ${step}`, result.denoised, state?.denoised, toleranceOf(golden));
    check(`noised ${step}`, noised, state?.noised);
  });
  return { tooFar, compared };
}

describe.each(readdirSync(folder).map((file) => file.replace('.json', '')))('%s', (name) => {
  const goldens = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Golden[];
  const cases = goldens.map((golden) => [JSON.stringify(golden.config), golden] as const);
  test.each(cases)('walks as diffusers does: %s', (_, { config, walks }) => {
    for (const golden of walks) {
      const { steps, eta = 0, strength = 1 } = golden;
      const learnedVariance = config['variance_type'] === 'learned_range';
      const request = { model: 'golden', steps, eta, strength, learnedVariance };
      const scheduler = createScheduler(config, request);
      const { tooFar, compared } = compare(golden, scheduler);
      expect(tooFar).toEqual([]);
      expect(compared).toBeGreaterThan(golden.states.length);
    }
  });
});
