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
/**
 * The largest deviation, as a part of the largest number in the latents. Where a walk begins at σ = 4096,
 * diffusers subtracts numbers of that size in 32 bits, and only four digits of its latents are left.
 */
function toleranceOf({ initialScale }: GoldenWalk): number {
  return initialScale > 1000 ? 5e-4 : 1e-5;
}

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

/** How far numbers are from what they should be, in parts of the largest of these. */
function deviation(got: ArrayLike<number>, expected: readonly number[]): number {
  const size = Math.max(...expected.map(Math.abs), 1e-3);
  return Math.max(...expected.map((x, i) => Math.abs(got[i]! - x) / size));
}

function compare(golden: GoldenWalk, scheduler: Scheduler): void {
  expect(scheduler.timesteps).toHaveLength(golden.timesteps.length);
  expect(deviation(scheduler.timesteps, golden.timesteps)).toBeLessThan(1e-6);
  const tolerance = toleranceOf(golden);
  const clean = noise(500);
  let sample = noise(0).map((x) => x * scheduler.initialScale);
  if (golden.start) {
    sample = scheduler.addNoise(clean, noise(0), 0);
    expect(deviation(sample, golden.start)).toBeLessThan(1e-6);
  } else {
    expect(deviation([scheduler.initialScale], [golden.initialScale])).toBeLessThan(1e-6);
  }
  const states = new Map(golden.states.map((state) => [state.step, state]));
  scheduler.timesteps.forEach((timestep, step) => {
    const output = madeUpModel(scheduler.scaleInput(sample, step), timestep);
    const result = scheduler.step(output, step, sample, () => noise(step + 1));
    sample = result.sample;
    const state = states.get(step);
    if (!state) return;
    expect(deviation(sample, state.sample), `sample of step ${step}`).toBeLessThan(tolerance);
    if (state.denoised) {
      expect(deviation(result.denoised, state.denoised), `denoised in ${step}`).toBeLessThan(
        tolerance,
      );
    }
    if (state.noised) {
      const noised = scheduler.addNoise(clean, noise(0), step + 1);
      expect(deviation(noised, state.noised), `noised at ${step + 1}`).toBeLessThan(1e-6);
    }
  });
  expect(states.size).toBeGreaterThan(0);
}

describe.each(readdirSync(folder).map((file) => file.replace('.json', '')))('%s', (name) => {
  const goldens = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Golden[];
  test.each(goldens.map((golden) => [JSON.stringify(golden.config), golden] as const))(
    'walks as diffusers does: %s',
    (_, { config, walks }) => {
      for (const golden of walks) {
        const { steps, eta, strength } = golden;
        const request = { model: 'golden', steps };
        compare(
          golden,
          createScheduler(config, {
            ...request,
            ...(eta === undefined ? {} : { eta }),
            ...(strength === undefined ? {} : { strength }),
          }),
        );
      }
    },
  );
});
