import { modelFault } from '../faults.ts';
import { FAMILIES, type Family } from './model-folder.ts';
import type { RawConfig } from './read-config-file.ts';

/** What a model's configs say that tells its family. */
export interface FamilySigns {
  readonly model: string;
  /** What `gala-model.json` says of it. */
  readonly said: Family | undefined;
  /** `model_index.json`; empty for an export without one. */
  readonly index: RawConfig;
  readonly scheduler: RawConfig;
  /** Whether the UNet takes a guidance embedding. */
  readonly guidanceEmbedding: boolean;
}

/** Pipelines of one family, whatever they were exported with and whatever they start from. */
const PIPELINES: ReadonlyMap<string, Family> = new Map([
  ['StableDiffusion', 'sd'],
  ['LatentConsistencyModel', 'lcm'],
]);

/** `ORTStableDiffusionImg2ImgPipeline` → `StableDiffusion`. */
const PIPELINE_CLASS = /^(?:Onnx|ORT)?(.+?)(?:Img2Img|Inpaint(?:ing)?)?Pipeline$/;

/**
 * What kind of pipeline a folder holds: what `gala-model.json` says; else, by the class of its
 * pipeline and by what its UNet takes. A distilled model such as SD-Turbo has no class of its own; its
 * scheduler gives it away: Euler with trailing timesteps, predicting noise, is what such models ship and
 * the others do not; or LCM, where the UNet takes no guidance embedding.
 * @throws ModelFault `family_unknown`.
 */
export function detectFamily(signs: FamilySigns): Family {
  const { model, said, index, guidanceEmbedding } = signs;
  if (said !== undefined) return said;
  const pipeline = index['_class_name'];
  const family = pipeline === undefined ? 'sd' : familyOf(pipeline);
  if (family === undefined) {
    throw modelFault('family_unknown', { model, family: String(pipeline), supported: FAMILIES });
  }
  if (guidanceEmbedding) return 'lcm';
  return family === 'sd' && isDistilled(signs.scheduler) ? 'turbo' : family;
}

function familyOf(pipeline: unknown): Family | undefined {
  const [, stem] = PIPELINE_CLASS.exec(String(pipeline)) ?? [];
  return stem === undefined ? undefined : PIPELINES.get(stem);
}

function isDistilled(scheduler: RawConfig): boolean {
  const sampler = String(scheduler['_class_name']);
  if (sampler === 'LCMScheduler') return true;
  return (
    sampler.startsWith('Euler') &&
    scheduler['timestep_spacing'] === 'trailing' &&
    (scheduler['prediction_type'] ?? 'epsilon') === 'epsilon'
  );
}
