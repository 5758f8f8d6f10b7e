import { modelFault } from '../faults.ts';
import type { SchedulerName } from './scheduler.ts';
import { SCHEDULER_FILE } from './settings.ts';

type Config = Readonly<Record<string, unknown>>;

/** Which sampler walks, with the settings that it reads. */
export interface Choice {
  readonly name: SchedulerName;
  readonly config: Config;
}

/** Samplers by the names of diffusers' classes. */
const CLASSES = new Map<string, SchedulerName>([
  ['DDIMScheduler', 'ddim'],
  ['DDPMScheduler', 'ddpm'],
  ['EulerDiscreteScheduler', 'euler'],
  ['EulerAncestralDiscreteScheduler', 'euler_ancestral'],
  ['DPMSolverMultistepScheduler', 'dpmpp_2m'],
  ['LCMScheduler', 'lcm'],
  ['PNDMScheduler', 'pndm'],
  ['UnCLIPScheduler', 'unclip'],
]);

/**
 * Classes that Gala does not have, and what draws in their place. All of them solve the same equation over
 * the same noise, so only how closely differs: solvers without fresh noise become DPM++ 2M, those with it
 * Euler ancestral.
 */
const STAND_INS = new Map<string, SchedulerName>([
  ['DEISMultistepScheduler', 'dpmpp_2m'],
  ['DPMSolverSinglestepScheduler', 'dpmpp_2m'],
  ['HeunDiscreteScheduler', 'dpmpp_2m'],
  ['KDPM2DiscreteScheduler', 'dpmpp_2m'],
  ['LMSDiscreteScheduler', 'dpmpp_2m'],
  ['UniPCMultistepScheduler', 'dpmpp_2m'],
  ['DPMSolverSDEScheduler', 'euler_ancestral'],
  ['KDPM2AncestralDiscreteScheduler', 'euler_ancestral'],
]);

/**
 * Models with these were trained with noise of another kind (Karras et al. 2022), such as Playground 2.5
 * and CosXL: another class in their config would only draw noise.
 */
const OTHER_NOISE = /^EDM/;

/**
 * What a class means where its config leaves it out, which is how the model was trained and stays so when another
 * sampler is asked for: Karlo's configs are older than their only setting of it.
 */
const TRAINED_WITH = new Map<string, Config>([
  ['UnCLIPScheduler', { beta_schedule: 'squaredcos_cap_v2', clip_sample: true }],
  ['LCMScheduler', { beta_start: 0.00085, beta_end: 0.012, beta_schedule: 'scaled_linear' }],
]);
const USUAL_TRAINING: Config = { beta_start: 0.0001, beta_end: 0.02, beta_schedule: 'linear' };

/** A config with the noise that its class has where it says nothing of it. */
export function withTrainedNoise(config: Config): Config {
  return { ...(TRAINED_WITH.get(String(config['_class_name'])) ?? USUAL_TRAINING), ...config };
}

/** What the name of a sampler says of the solver, whatever a config says that was written for another. */
const BY_NAME: Readonly<Partial<Record<SchedulerName, Config>>> = {
  dpmpp_2m: solver(false),
  dpmpp_2m_karras: solver(true),
  pndm: { skip_prk_steps: true },
};

function solver(karras: boolean): Config {
  return {
    algorithm_type: 'dpmsolver++',
    solver_order: 2,
    solver_type: 'midpoint',
    use_karras_sigmas: karras,
    use_exponential_sigmas: false,
    use_beta_sigmas: false,
    use_lu_lambdas: false,
    use_flow_sigmas: false,
    // What the model learned of it is for samplers that add noise.
    variance_type: undefined,
  };
}

/**
 * The sampler of a model, or the one asked for by name.
 * @param file where the config lies, for errors.
 * @throws ModelFault `scheduler_unknown`, `setting_unsupported`.
 */
export function chooseSampler(
  config: Config,
  model: string,
  wanted?: SchedulerName,
  file = SCHEDULER_FILE,
): Choice {
  return wanted === undefined ? own(config, model, file) : named(config, wanted);
}

function own(config: Config, model: string, file: string): Choice {
  const className = String(config['_class_name']);
  const inKarras = (name: SchedulerName): SchedulerName =>
    name === 'dpmpp_2m' && config['use_karras_sigmas'] === true ? 'dpmpp_2m_karras' : name;
  const name = CLASSES.get(className);
  if (name) return { name: inKarras(name), config };
  const standIn = STAND_INS.get(className);
  if (standIn) return named(config, inKarras(standIn));
  if (OTHER_NOISE.test(className)) {
    throw modelFault('setting_unsupported', {
      model,
      file,
      setting: '_class_name',
      got: className,
      expected:
        'a scheduler of timesteps; a model that was trained with other noise cannot be drawn with by any',
    });
  }
  throw modelFault('scheduler_unknown', {
    model,
    file,
    scheduler: className,
    supported: [...CLASSES.keys()],
  });
}

/** Their classes would limit latents to −1 … 1 unless the config says otherwise, which ruins them. */
const UNLIMITED: ReadonlySet<SchedulerName> = new Set(['ddim', 'ddpm', 'unclip']);

/** As diffusers' `from_config` does: the noise and its spacing stay, the solver changes. */
function named(config: Config, name: SchedulerName): Choice {
  const unlimited = UNLIMITED.has(name) ? { clip_sample: false } : {};
  return { name, config: { ...unlimited, ...config, ...BY_NAME[name] } };
}
