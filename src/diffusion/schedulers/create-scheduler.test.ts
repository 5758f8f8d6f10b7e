import { describe, expect, test } from 'vitest';
import { ModelFault, type ModelFaultData } from '../faults.ts';
import { createScheduler, type SchedulerRequest } from './create-scheduler.ts';

const MODEL = 'shelf';
const FILE = 'scheduler/scheduler_config.json';

function faultOf(
  config: Readonly<Record<string, unknown>>,
  request: Omit<SchedulerRequest, 'model'> = { steps: 10 },
): ModelFaultData | undefined {
  try {
    createScheduler(config, { model: MODEL, ...request });
    return undefined;
  } catch (error) {
    if (error instanceof ModelFault) return error.data;
    throw error;
  }
}

describe('settings', () => {
  test.each([
    [
      'DDIMScheduler',
      'beta_schedule',
      'sigmoid',
      '"sigmoid"',
      /^one of: linear, scaled_linear, squ/,
    ],
    ['DDIMScheduler', 'beta_end', 1.5, '1.5', /between 0 and 1/],
    ['DDIMScheduler', 'beta_start', '0.1', '"0.1"', /between 0 and 1/],
    ['DDIMScheduler', 'thresholding', true, 'true', /^false/],
    ['DDIMScheduler', 'num_train_timesteps', 1e9, '1000000000', /up to 100000/],
    ['DDIMScheduler', 'num_train_timesteps', 1, '1', /from 2/],
    ['DDIMScheduler', 'trained_betas', [0.1, 0.2], '[0.1,0.2]', /^a list of 1000 numbers/],
    ['DDIMScheduler', 'clip_sample_range', -1, '-1', /above 0/],
    ['DDPMScheduler', 'variance_type', 'fixed_large_log', '"fixed_large_log"', /^one of: fixed_/],
    ['DDPMScheduler', 'variance_type', 'learned', '"learned"', /^one of: fixed_/],
    ['DDPMScheduler', 'variance_type', 'learned_range', '"learned_range"', /that is not learned/],
    ['EulerDiscreteScheduler', 'prediction_type', 'flow', '"flow"', /^one of: epsilon/],
    ['EulerDiscreteScheduler', 'timestep_spacing', 'odd', '"odd"', /^one of: linspace/],
    ['EulerDiscreteScheduler', 'steps_offset', -1, '-1', /from 0/],
    ['EulerDiscreteScheduler', 'use_beta_sigmas', true, 'true', /^false/],
    ['EulerDiscreteScheduler', 'sigma_max', 0, '0', /above 0/],
    ['EulerAncestralDiscreteScheduler', 'prediction_type', 'sample', '"sample"', /v_prediction$/],
    ['DPMSolverMultistepScheduler', 'solver_order', 3, '3', /^1 or 2$/],
    [
      'DPMSolverMultistepScheduler',
      'algorithm_type',
      'sde-dpmsolver++',
      '"sde-dpmsolver++"',
      /\+\+$/,
    ],
    ['DPMSolverMultistepScheduler', 'use_lu_lambdas', true, 'true', /^false/],
    ['DPMSolverMultistepScheduler', 'variance_type', 'learned_range', '"learned_range"', /^none/],
    ['DPMSolverMultistepScheduler', 'lambda_min_clipped', 'low', '"low"', /number/],
    ['LCMScheduler', 'original_inference_steps', 2000, '2000', /at most num_train_timesteps/],
    ['LCMScheduler', 'timestep_scaling', 'x', '"x"', /above 0/],
    ['PNDMScheduler', 'skip_prk_steps', false, 'false', /^true/],
  ])('of %s: names %s when it is %j', (_class_name, setting, value, got, expected) => {
    expect(faultOf({ _class_name, [setting]: value })).toEqual({
      code: 'setting_unsupported',
      facts: { model: MODEL, file: FILE, setting, got, expected: expect.stringMatching(expected) },
    });
  });

  test('of noise levels: only one rule may spread them', () => {
    const both = { use_karras_sigmas: true, use_exponential_sigmas: true };
    for (const className of ['EulerDiscreteScheduler', 'DPMSolverMultistepScheduler']) {
      expect(faultOf({ _class_name: className, ...both })?.facts).toHaveProperty(
        'setting',
        'use_exponential_sigmas',
      );
    }
  });

  test('of DDPMScheduler: a variance that is learned needs a model that learned it', () => {
    const config = { _class_name: 'DDPMScheduler', variance_type: 'learned_range' };
    expect(faultOf(config, { steps: 10, learnedVariance: true })).toBeUndefined();
  });

  test.each(['DDIMScheduler', 'DDPMScheduler', 'LCMScheduler'])(
    'of %s: predicted noise cannot begin where there is no picture',
    (_class_name) => {
      const end = { rescale_betas_zero_snr: true, timestep_spacing: 'trailing' };
      expect(faultOf({ _class_name, ...end })?.facts).toHaveProperty('setting', 'prediction_type');
      expect(faultOf({ _class_name, ...end, prediction_type: 'v_prediction' })).toBeUndefined();
    },
  );

  test('long values are shown in part', () => {
    const betas = Array.from({ length: 999 }, () => 0.01);
    const fault = faultOf({ _class_name: 'DDIMScheduler', trained_betas: betas });
    expect(fault?.facts).toHaveProperty('got', expect.stringMatching(/^.{0,70}…$/));
  });

  test('of other samplers and null ones are passed over, as diffusers does', () => {
    const foreign = { skip_prk_steps: false, solver_order: 3, use_beta_sigmas: true };
    const nulls = { trained_betas: null, variance_type: null, beta_start: null };
    expect(faultOf({ _class_name: 'DDIMScheduler', ...foreign, ...nulls, invented: 1 })).toBe(
      undefined,
    );
  });
});

describe('steps and strength', () => {
  const ddim = { _class_name: 'DDIMScheduler' };
  const lcm = { _class_name: 'LCMScheduler' };

  test.each([
    [ddim, { steps: 4, strength: 0.2 }, 0.25],
    [ddim, { steps: 3, strength: 0 }, 0.334],
    [ddim, { steps: 1, strength: 0.99 }, 1],
    [lcm, { steps: 8, strength: 0.1 }, 0.16],
  ])(
    'too small a strength is refused with the least that does: %j %j',
    (config, request, least) => {
      expect(faultOf(config, request)).toEqual({
        code: 'strength_too_small',
        facts: { model: MODEL, ...request, least },
      });
    },
  );

  test('the least strength that is named works', () => {
    for (let steps = 1; steps <= 50; steps++) {
      for (const config of [ddim, lcm]) {
        const { facts } = faultOf(config, { steps, strength: 0 })!;
        const { least: strength } = facts as { readonly least: number };
        expect(faultOf(config, { steps, strength })).toBeUndefined();
        expect(faultOf(config, { steps, strength: strength - 0.002 })).toBeDefined();
      }
    }
  });

  test.each([
    [lcm, 51, 50],
    [ddim, 1001, 1000],
    [{ ...ddim, steps_offset: 1 }, 1000, 999],
    [{ ...ddim, steps_offset: 3, num_train_timesteps: 100 }, 100, 97],
    [{ _class_name: 'EulerDiscreteScheduler' }, 2000, 1000],
    [{ _class_name: 'DPMSolverMultistepScheduler', num_train_timesteps: 40 }, 60, 40],
  ])('too many steps are refused with the most that do: %j %i', (config, steps, most) => {
    expect(faultOf(config, { steps })).toEqual({
      code: 'steps_too_many',
      facts: { model: MODEL, steps, most },
    });
    expect(faultOf(config, { steps: most })).toBeUndefined();
  });

  test('an offset that leaves room for no step is the fault of the config', () => {
    expect(faultOf({ ...ddim, steps_offset: 1000 })?.facts).toHaveProperty(
      'setting',
      'steps_offset',
    );
  });
});
