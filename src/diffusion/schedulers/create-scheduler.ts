import { z } from 'zod';
import { modelFault } from '../faults.ts';
import { settingsOf, shownSetting, type RawConfig } from '../models/read-config-file.ts';
import { createDdim, ddimSettings } from './ddim.ts';
import { createDdpm, ddpmSettings } from './ddpm.ts';
import { createDpmpp, dpmppSettings } from './dpmpp-2m.ts';
import { createEulerAncestral, eulerAncestralSettings } from './euler-ancestral.ts';
import { createEuler, eulerSettings } from './euler.ts';
import { createLcm, lcmSettings } from './lcm.ts';
import { createPndm, pndmSettings } from './pndm.ts';
import { createUnclip, unclipSettings } from './unclip.ts';
import { chooseSampler, withTrainedNoise } from './choose-sampler.ts';
import {
  endSettings,
  noiseSettings,
  SCHEDULER_FILE,
  type NoiseSettings,
  type SigmaSettings,
} from './settings.ts';
import type { Scheduler, SchedulerName } from './scheduler.ts';
import { signalLevels } from './training-noise.ts';
import type { Walk } from './walk.ts';

/** What a walk is to be like. */
export interface SchedulerRequest {
  /** The model's name, for errors. */
  readonly model: string;
  /** Where in it the config lies, for errors; that of its only scheduler when left out. */
  readonly file?: string;
  /** How many steps a walk from pure noise has. PNDM asks the model once more than that. */
  readonly steps: number;
  /** Another sampler than the model's own; it keeps the noise that the model was trained with. */
  readonly name?: SchedulerName;
  /** 0 … 1; below 1 the walk begins later, as it does when a picture is changed. 1 when left out. */
  readonly strength?: number;
  /** DDIM only, 0 … 1: how much fresh noise each step adds; 0 when left out. */
  readonly eta?: number;
  /** How many pictures walk together; 1 when left out. */
  readonly pictures?: number;
  /** Whether the model says how much fresh noise to add; not when left out. */
  readonly learnedVariance?: boolean;
}

/**
 * Plans a walk as a model's `scheduler_config.json` says. Cheap, so it may also be called to see whether
 * a request can be met.
 * @throws ModelFault `scheduler_unknown`, `setting_unsupported`, `steps_too_many`, `strength_too_small`.
 */
export function createScheduler(config: RawConfig, request: SchedulerRequest): Scheduler {
  const { model, file = SCHEDULER_FILE, steps, strength = 1, eta = 0 } = request;
  const { name, config: chosen } = chooseSampler(settled(config), model, request.name, file);
  const { pictures = 1, learnedVariance = false } = request;
  const walk = { model, file, name, steps, strength, pictures, learnedVariance };
  return SAMPLERS[name](chosen, walk, eta);
}

const levelSettings = z.object({ ...noiseSettings, ...endSettings });

/**
 * ā of each training timestep, as a scheduler has it that only puts noise on and walks nowhere.
 * @throws ModelFault `setting_unsupported`.
 */
export function trainedLevels(
  config: RawConfig,
  about: Pick<Walk, 'model' | 'file'>,
): Float32Array<ArrayBuffer> {
  return signalLevels(read(levelSettings, settled(config), about));
}

type Create = (config: RawConfig, walk: Walk, eta: number) => Scheduler;

const dpmpp: Create = (config, walk) => createDpmpp(read(dpmppSettings, config, walk), walk);

const SAMPLERS: Readonly<Record<SchedulerName, Create>> = {
  ddim: (config, walk, eta) => createDdim(read(ddimSettings, config, walk), walk, eta),
  ddpm: (config, walk) => createDdpm(read(ddpmSettings, config, walk), walk),
  euler: (config, walk) => createEuler(read(eulerSettings, config, walk), walk),
  euler_ancestral: (config, walk) =>
    createEulerAncestral(read(eulerAncestralSettings, config, walk), walk),
  dpmpp_2m: dpmpp,
  dpmpp_2m_karras: dpmpp,
  lcm: (config, walk) => createLcm(read(lcmSettings, config, walk), walk),
  pndm: (config, walk) => createPndm(read(pndmSettings, config, walk), walk),
  unclip: (config, walk) => createUnclip(read(unclipSettings, config, walk), walk),
};

/** Settings that are `null` are as if they were not there; but for a limit, which is then none. */
function withoutNulls(config: RawConfig): RawConfig {
  const limitless = config['sample_max_value'] === null ? { sample_max_value: Infinity } : {};
  const settings = Object.entries(config).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(settings), ...limitless };
}

/** What a config says, and what it means by what it leaves out. */
const settled = (config: RawConfig): RawConfig => withTrainedNoise(withoutNulls(config));

/** What a sampler takes of a config. */
function read<T extends z.ZodType<Partial<Related>>>(
  settings: T,
  config: RawConfig,
  { model, file }: Pick<Walk, 'model' | 'file'>,
): z.output<T> {
  const about = { model, file };
  const taken = settingsOf(settings, config, about);
  const clash = clashOf(taken);
  if (clash === undefined) return taken;
  const [setting, expected] = clash;
  const got = shownSetting(config[setting]);
  throw modelFault('setting_unsupported', { ...about, setting, got, expected });
}

/** Settings that have to do with each other. */
type Related = NoiseSettings & SigmaSettings & { readonly original_inference_steps: number };

/** The setting that does not go with the others, and what it must be; `undefined` when all do. */
function clashOf(settings: Partial<Related>): readonly [string, string] | undefined {
  const { num_train_timesteps: total = 1, trained_betas: betas } = settings;
  if (betas && betas.length !== total) {
    return ['trained_betas', `a list of ${total} numbers, as num_train_timesteps says`];
  }
  if ((settings.original_inference_steps ?? 1) > total) {
    return ['original_inference_steps', `at most num_train_timesteps, which is ${total}`];
  }
  if (settings.use_karras_sigmas && settings.use_exponential_sigmas) {
    return ['use_exponential_sigmas', 'false where use_karras_sigmas is true'];
  }
  return undefined;
}
