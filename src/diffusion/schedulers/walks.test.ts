import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaussianStream } from '../../numerics/gaussian.ts';
import { createScheduler, type SchedulerRequest } from './create-scheduler.ts';
import { SCHEDULERS, type Scheduler, type SchedulerName } from './scheduler.ts';

const BETAS = { beta_start: 0.00085, beta_end: 0.012, beta_schedule: 'scaled_linear' };
const SPACINGS = ['linspace', 'leading', 'trailing'] as const;
/** Samplers that end without noise and add none on the way. */
const EXACT: readonly SchedulerName[] = ['ddim', 'euler', 'dpmpp_2m', 'dpmpp_2m_karras', 'pndm'];

const plan = (
  config: Readonly<Record<string, unknown>>,
  request: Omit<SchedulerRequest, 'model'>,
): Scheduler =>
  createScheduler({ ...BETAS, set_alpha_to_one: true, ...config }, { model: 'any', ...request });

/** Walks with a model that always says the same. */
function walk(
  scheduler: Scheduler,
  start: Float32Array<ArrayBuffer>,
  answer: Float32Array<ArrayBuffer>,
  noise: () => Float32Array<ArrayBuffer>,
): Float32Array<ArrayBuffer> {
  return scheduler.timesteps.reduce(
    (sample, _, step) => scheduler.step(answer, step, sample, noise).sample,
    start,
  );
}

function refuse(): never {
  throw new Error('This sampler asked for noise');
}

describe('timesteps', () => {
  test('descend within what the model knows, as many as asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEDULERS),
        fc.constantFrom(...SPACINGS),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 1 }),
        (name, timestep_spacing, steps, steps_offset) => {
          const { timesteps } = plan({ timestep_spacing, steps_offset }, { steps, name });
          // PNDM asks twice about the second one.
          expect(timesteps).toHaveLength(name === 'pndm' && steps > 1 ? steps + 1 : steps);
          expect(Math.max(...timesteps)).toBeLessThanOrEqual(999);
          expect(Math.min(...timesteps)).toBeGreaterThanOrEqual(0);
          expect(timesteps.toSorted((a, b) => b - a)).toEqual(timesteps);
          const distinct = name === 'pndm' ? timesteps.toSpliced(1, 1) : timesteps;
          // Karras' rule lays many at the end, where rounding makes them one.
          if (name === 'dpmpp_2m_karras') return;
          expect(new Set(distinct).size).toBe(distinct.length);
        },
      ),
    );
  });

  test('with trailing spacing are as many as asked for, whatever rounding says', () => {
    // numpy counts one more for 61 and 103 of them, and diffusers then asks about timestep −1.
    for (let steps = 1; steps <= 250; steps++) {
      const { timesteps } = plan({ timestep_spacing: 'trailing' }, { steps, name: 'euler' });
      expect(timesteps).toHaveLength(steps);
      expect([timesteps[0], timesteps.at(-1)! >= 0]).toEqual([999, true]);
    }
  });

  test('that strength leaves are the last ones', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEDULERS.filter((name) => name !== 'lcm')),
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        (name, steps, strength) => {
          fc.pre(Math.floor(steps * strength) >= 1);
          const whole = plan({}, { steps, name }).timesteps;
          const begin = steps - Math.floor(steps * strength);
          expect(plan({}, { steps, name, strength }).timesteps).toEqual(whole.slice(begin));
        },
      ),
    );
  });

  test('of LCM stay as many, and begin later', () => {
    const { timesteps } = plan({}, { steps: 4, name: 'lcm', strength: 0.5 });
    expect(timesteps).toEqual([499, 379, 259, 139]);
    expect(plan({}, { steps: 4, name: 'lcm' }).timesteps).toEqual([999, 759, 499, 259]);
  });
});

/** Samplers that put fresh noise on, on the way, and that a model can tell the picture itself. */
const FRESH: readonly SchedulerName[] = ['unclip', 'ddpm', 'lcm'];

test.each(FRESH)('%s leads a model that knows the picture to it, from however near', (name) => {
  const clean = gaussianStream(1)(64);
  const fresh = gaussianStream(3);
  for (const strength of [0.2, 0.4, 0.6, 1]) {
    const settings = { prediction_type: 'sample', clip_sample: false };
    const scheduler = plan(settings, { steps: 10, name, strength });
    const start = scheduler.addNoise(clean, gaussianStream(2)(64), 0);
    const end = walk(scheduler, start, clean, () => fresh(64));
    const off = Math.max(...end.map((x, i) => Math.abs(x - clean[i]!)));
    expect(off, `strength ${strength}`).toBeLessThan(2e-3);
  }
});

describe('a model that knows the noise', () => {
  const clean = gaussianStream(1)(64);
  const noise = gaussianStream(2)(64);

  test.each(EXACT)('leads %s from any beginning back to what the noise was added to', (name) => {
    // These two step by T/N whatever the next timestep is, so only where that is the same they add up.
    const spacings = name === 'ddim' || name === 'pndm' ? (['leading'] as const) : SPACINGS;
    for (const timestep_spacing of spacings) {
      for (const steps of [1, 2, 5, 20, 50]) {
        // PNDM begins later as diffusers does: a step short.
        for (const strength of name === 'pndm' ? [1] : [1, 0.6]) {
          if (Math.floor(steps * strength) < 1) continue;
          const scheduler = plan({ timestep_spacing }, { steps, name, strength });
          const start = scheduler.addNoise(clean, noise, 0);
          const end = walk(scheduler, start, noise, refuse);
          const off = Math.max(...end.map((x, i) => Math.abs(x - clean[i]!)));
          expect(off, `${timestep_spacing}, ${steps} steps, ${strength}`).toBeLessThan(2e-4);
        }
      }
    }
  });

  test.each(SCHEDULERS.filter((name) => name !== 'lcm'))(
    'lets %s see them at every step',
    (name) => {
      const scheduler = plan({}, { steps: 12, name });
      for (const step of scheduler.timesteps.keys()) {
        const sample = scheduler.addNoise(clean, noise, step);
        const fresh = plan({}, { steps: 12, name });
        // Those that remember are walked to where they are.
        for (let i = 0; i < step; i++)
          fresh.step(noise, i, fresh.addNoise(clean, noise, i), () => noise);
        const { denoised } = fresh.step(noise, step, sample, () => noise);
        const off = Math.max(...denoised.map((x, i) => Math.abs(x - clean[i]!)));
        expect(off, `step ${step}`).toBeLessThan(2e-4);
      }
    },
  );

  test.each(SCHEDULERS)('%s ends clean when noise is added after the last step', (name) => {
    const scheduler = plan({}, { steps: 7, name });
    const end = scheduler.addNoise(clean, noise, scheduler.timesteps.length);
    expect(end).toEqual(clean);
    expect(end).not.toBe(clean);
  });

  test.each(SCHEDULERS)('%s writes to nothing it was given', (name) => {
    const scheduler = plan({}, { steps: 5, name });
    const given = [noise.slice(), clean.slice(), noise.slice()] as const;
    const [output, sample, fresh] = given;
    for (const step of scheduler.timesteps.keys()) {
      scheduler.scaleInput(sample, step);
      scheduler.addNoise(sample, fresh, step);
      scheduler.step(output, step, sample, () => fresh);
    }
    expect(given).toEqual([noise, clean, noise]);
  });
});

describe('fresh noise', () => {
  const clean = gaussianStream(3)(20_000);
  const draw = gaussianStream(4);

  test.each(['euler_ancestral', 'lcm'] as const)(
    'of %s is drawn for every step but the last',
    (name) => {
      let draws = 0;
      const count = () => {
        draws++;
        return draw(8);
      };
      walk(plan({}, { steps: 6, name }), draw(8), draw(8), count);
      expect(draws).toBe(5);
    },
  );

  test('of ddim, η = 1, leaves numbers from where there is no picture yet', () => {
    const end = { rescale_betas_zero_snr: true, timestep_spacing: 'trailing' };
    for (let total = 400; total < 500; total++) {
      const config = { ...end, num_train_timesteps: total, prediction_type: 'v_prediction' };
      const scheduler = plan(config, { steps: 20, name: 'ddim', eta: 1 });
      const one = Float32Array.of(1);
      expect(scheduler.step(one, 0, one, () => one).sample[0]).not.toBeNaN();
    }
  });

  test.each([
    { name: 'euler_ancestral', eta: 0 },
    { name: 'ddpm', eta: 0 },
    { name: 'ddim', eta: 0.5 },
    { name: 'ddim', eta: 1 },
  ] as const)('of $name, η = $eta, is as much as belongs there', ({ name, eta }) => {
    const scheduler = plan({}, { steps: 8, name, eta });
    const levelAt = (step: number) => ({
      signal: scheduler.addNoise(Float32Array.of(1), Float32Array.of(0), step)[0]!,
      sigma: scheduler.addNoise(Float32Array.of(0), Float32Array.of(1), step)[0]!,
    });
    let sample = scheduler.addNoise(clean, draw(clean.length), 0);
    for (const step of scheduler.timesteps.keys()) {
      const now = levelAt(step);
      // The noise that is in it, so that the clean latents are found each time.
      const output = sample.map((x, i) => (x - now.signal * clean[i]!) / now.sigma);
      sample = scheduler.step(output, step, sample, () => draw(clean.length)).sample;
      const next = levelAt(step + 1);
      const squares = sample.reduce((sum, x, i) => sum + (x - next.signal * clean[i]!) ** 2, 0);
      const spread = Math.sqrt(squares / clean.length);
      expect(Math.abs(spread - next.sigma), `step ${step}`).toBeLessThan(0.03 * next.sigma + 1e-4);
    }
  });
});
