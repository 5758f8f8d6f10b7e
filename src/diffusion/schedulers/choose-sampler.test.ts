import { describe, expect, test } from 'vitest';
import { chooseSampler } from './choose-sampler.ts';
import { createScheduler } from './create-scheduler.ts';
import { SCHEDULERS } from './scheduler.ts';

const choose = (config: Record<string, unknown>, wanted?: (typeof SCHEDULERS)[number]) =>
  chooseSampler(config, 'shelf', wanted);

/** As Stable Diffusion 1.5 ships it. */
const PNDM = {
  _class_name: 'PNDMScheduler',
  beta_start: 0.00085,
  beta_end: 0.012,
  beta_schedule: 'scaled_linear',
  clip_sample: false,
  num_train_timesteps: 1000,
  set_alpha_to_one: false,
  skip_prk_steps: true,
  steps_offset: 1,
  trained_betas: null,
};

describe("a model's own sampler", () => {
  test.each([
    ['DDIMScheduler', 'ddim'],
    ['DDPMScheduler', 'ddpm'],
    ['EulerDiscreteScheduler', 'euler'],
    ['EulerAncestralDiscreteScheduler', 'euler_ancestral'],
    ['DPMSolverMultistepScheduler', 'dpmpp_2m'],
    ['LCMScheduler', 'lcm'],
    ['PNDMScheduler', 'pndm'],
  ])('%s is %s, with its settings as they are', (_class_name, name) => {
    expect(choose({ _class_name, solver_order: 1 })).toEqual({
      name,
      config: { _class_name, solver_order: 1 },
    });
  });

  test('is named for its noise levels', () => {
    const config = { _class_name: 'DPMSolverMultistepScheduler', use_karras_sigmas: true };
    expect(choose(config).name).toBe('dpmpp_2m_karras');
  });

  test.each([
    ['DEISMultistepScheduler', 'dpmpp_2m'],
    ['UniPCMultistepScheduler', 'dpmpp_2m'],
    ['HeunDiscreteScheduler', 'dpmpp_2m'],
    ['LMSDiscreteScheduler', 'dpmpp_2m'],
    ['DPMSolverSDEScheduler', 'euler_ancestral'],
    ['KDPM2AncestralDiscreteScheduler', 'euler_ancestral'],
  ])('has a stand-in for %s over the same noise', (_class_name, name) => {
    const choice = choose({ ...PNDM, _class_name, solver_order: 3, algorithm_type: 'deis' });
    expect(choice).toHaveProperty('name', name);
    expect(choice.config).toMatchObject({ beta_end: 0.012, steps_offset: 1 });
  });

  test('keeps the noise levels of what it stands in for', () => {
    const config = { _class_name: 'UniPCMultistepScheduler', use_karras_sigmas: true };
    expect(choose(config).name).toBe('dpmpp_2m_karras');
  });

  test.each(['FlowMatchEulerDiscreteScheduler', 'toString', '', undefined, 7])(
    'is unknown when it is called %j',
    (_class_name) => {
      expect(() => choose({ _class_name })).toThrow(
        expect.objectContaining({
          data: {
            code: 'scheduler_unknown',
            facts: {
              model: 'shelf',
              file: 'scheduler/scheduler_config.json',
              scheduler: String(_class_name),
              supported: expect.arrayContaining(['DDIMScheduler', 'PNDMScheduler']),
            },
          },
        }),
      );
    },
  );
});

test('a model of other noise is refused without the advice to name another sampler', () => {
  expect(() => choose({ _class_name: 'EDMEulerScheduler' })).toThrow(
    /_class_name in scheduler\/scheduler_config\.json .* EDMEulerScheduler; .* trained with other noise/,
  );
});

describe('a sampler asked for by name', () => {
  test.each(SCHEDULERS)('%s walks over the noise of any model', (name) => {
    for (const className of ['PNDMScheduler', 'FlowMatchEulerDiscreteScheduler']) {
      const config = { ...PNDM, _class_name: className, skip_prk_steps: false };
      expect(createScheduler(config, { model: 'shelf', steps: 4, name }).name).toBe(name);
    }
  });

  test('means the same whatever the config says of another solver', () => {
    const solver = { algorithm_type: 'sde-dpmsolver++', solver_order: 3, use_karras_sigmas: true };
    const config = { ...PNDM, ...solver, use_exponential_sigmas: true };
    expect(choose(config, 'dpmpp_2m').config).toMatchObject({
      algorithm_type: 'dpmsolver++',
      solver_order: 2,
      use_karras_sigmas: false,
      use_exponential_sigmas: false,
    });
    expect(choose(config, 'dpmpp_2m_karras').config).toMatchObject({ use_karras_sigmas: true });
  });

  test.each(['ddim', 'ddpm'] as const)('%s limits no latents unless the model says so', (name) => {
    const other = { _class_name: 'EulerDiscreteScheduler' };
    expect(choose(other, name).config).toMatchObject({ clip_sample: false });
    expect(choose({ clip_sample: true }, name).config).toMatchObject({ clip_sample: true });
  });

  test.each(['dpmpp_2m', 'dpmpp_2m_karras'] as const)(
    '%s has no use for a variance that the model learned',
    (name) => {
      const config = { ...PNDM, _class_name: 'DDPMScheduler', variance_type: 'learned_range' };
      expect(createScheduler(config, { model: 'shelf', steps: 4, name }).name).toBe(name);
    },
  );

  test('has the model’s own walk when it is the model’s own', () => {
    const own = createScheduler(PNDM, { model: 'shelf', steps: 5 });
    const named = createScheduler(PNDM, { model: 'shelf', steps: 5, name: 'pndm' });
    expect(named.timesteps).toEqual(own.timesteps);
  });
});

describe('noise that a config leaves to its class', () => {
  const UNCLIP = { _class_name: 'UnCLIPScheduler', variance_type: 'learned_range' };
  const signalOf = (
    config: Record<string, unknown>,
    name?: (typeof SCHEDULERS)[number],
  ): number => {
    const request = { model: 'karlo', steps: 4, learnedVariance: true, ...(name && { name }) };
    const walk = createScheduler(config, request);
    return walk.addNoise(Float32Array.of(1), Float32Array.of(0), 1)[0]!;
  };

  test.each(['ddim', 'ddpm', 'pndm', 'lcm', 'dpmpp_2m'] as const)(
    'is that of unCLIP for %s, too',
    (name) => {
      const said = { ...UNCLIP, beta_schedule: 'squaredcos_cap_v2' };
      expect(signalOf(UNCLIP, name)).toBe(signalOf(said, name));
      expect(signalOf(UNCLIP, name)).not.toBe(signalOf({ ...said, beta_schedule: 'linear' }, name));
    },
  );

  test('is that of LCM for ddim, too, and for lcm that of DDIM', () => {
    const lcm = { _class_name: 'LCMScheduler' };
    const said = { beta_start: 0.00085, beta_end: 0.012, beta_schedule: 'scaled_linear' };
    expect(signalOf(lcm, 'ddim')).toBe(signalOf({ ...lcm, ...said }, 'ddim'));
    const ddim = { _class_name: 'DDIMScheduler' };
    const linear = { beta_start: 0.0001, beta_end: 0.02, beta_schedule: 'linear' };
    expect(signalOf(ddim, 'lcm')).toBe(signalOf({ ...ddim, ...linear }, 'lcm'));
    expect(signalOf(ddim, 'unclip')).toBe(signalOf({ ...ddim, ...linear }, 'unclip'));
  });

  test('stays within what unCLIP paints when another sampler walks', () => {
    const request = { model: 'karlo', steps: 4, name: 'ddim' as const };
    const { denoised } = createScheduler(UNCLIP, request).step(
      Float32Array.of(-9),
      0,
      Float32Array.of(1),
      () => Float32Array.of(0),
    );
    expect(denoised[0]).toBe(1);
  });
});
