import { modelFault } from '../faults.ts';
import type { SchedulerName } from './scheduler.ts';

type Config = Readonly<Record<string, unknown>>;

/** Which sampler walks, with the settings that it reads. */
export interface Choice {
  readonly name: SchedulerName;
  readonly config: Config;
}

/** Samplers by the names of diffusers' classes. */
const CLASSES = new Map<string, SchedulerName>([
  ['DDIMScheduler', 'ddim'],
  ['EulerDiscreteScheduler', 'euler'],
  ['EulerAncestralDiscreteScheduler', 'euler_ancestral'],
  ['DPMSolverMultistepScheduler', 'dpmpp_2m'],
  ['LCMScheduler', 'lcm'],
  ['PNDMScheduler', 'pndm'],
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
  ['DDPMScheduler', 'euler_ancestral'],
  ['DPMSolverSDEScheduler', 'euler_ancestral'],
  ['KDPM2AncestralDiscreteScheduler', 'euler_ancestral'],
]);

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
  };
}

/**
 * The sampler of a model, or the one asked for by name.
 * @throws ModelFault `scheduler_unknown`.
 */
export function chooseSampler(config: Config, model: string, wanted?: SchedulerName): Choice {
  return wanted === undefined ? own(config, model) : named(config, wanted);
}

function own(config: Config, model: string): Choice {
  const className = String(config['_class_name']);
  const inKarras = (name: SchedulerName): SchedulerName =>
    name === 'dpmpp_2m' && config['use_karras_sigmas'] === true ? 'dpmpp_2m_karras' : name;
  const name = CLASSES.get(className);
  if (name) return { name: inKarras(name), config };
  const standIn = STAND_INS.get(className);
  if (standIn) return named(config, inKarras(standIn));
  throw modelFault('scheduler_unknown', {
    model,
    scheduler: className,
    supported: [...CLASSES.keys()],
  });
}

/** As diffusers' `from_config` does: the noise and its spacing stay, the solver changes. */
function named(config: Config, name: SchedulerName): Choice {
  // Its class would limit latents to −1 … 1 unless the config says otherwise, which ruins them.
  const unlimited = name === 'ddim' ? { clip_sample: false } : {};
  return { name, config: { ...unlimited, ...config, ...BY_NAME[name] } };
}
