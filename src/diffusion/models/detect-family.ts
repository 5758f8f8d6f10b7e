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
  /** Whether the UNet is told the whole prompt and sizes besides, as that of Stable Diffusion XL. */
  readonly sizeEmbedding: boolean;
}

/** Pipelines of one family, whatever they were exported with and whatever they start from. */
const PIPELINES: ReadonlyMap<string, Family> = new Map([
  ['StableDiffusion', 'sd'],
  ['StableDiffusionXL', 'sdxl'],
  ['LatentConsistencyModel', 'lcm'],
  ['StableUnCLIP', 'stable-unclip'],
  ['KandinskyV22', 'kandinsky'],
  ['UnCLIP', 'unclip'],
  ['UnCLIPImageVariation', 'unclip'],
]);

/** What distilled models are: those whose UNet takes a guidance embedding, and those whose does not. */
const DISTILLED: ReadonlyMap<Family, { readonly embedded: Family; readonly plain: Family }> =
  new Map([
    ['sd', { embedded: 'lcm', plain: 'turbo' }],
    ['sdxl', { embedded: 'sdxl-lcm', plain: 'sdxl-turbo' }],
  ]);

/** `ORTStableDiffusionImg2ImgPipeline` → `StableDiffusion`. */
const PIPELINE_CLASS = /^(?:Onnx|ORT)?(.+?)(?:Img2Img|Inpaint(?:ing)?)?(?:Combined)?Pipeline$/;

/**
 * What kind of pipeline a folder holds: what `gala-model.json` says; else, by the class of its
 * pipeline and by what its UNet takes. A distilled model such as SD-Turbo, SDXL-Turbo or SDXL-Lightning
 * has no class of its own; its scheduler gives it away: Euler with trailing timesteps, predicting noise or
 * the picture, is what such models ship and the others do not; or LCM, where the UNet takes no guidance
 * embedding.
 * @throws ModelFault `family_unknown`, `setting_unsupported`.
 */
export function detectFamily(signs: FamilySigns): Family {
  const { model, said, index } = signs;
  assertPaints(model, index);
  if (said !== undefined) return said;
  const pipeline = index['_class_name'];
  const family = pipeline === undefined ? familyOfUnet(signs) : familyOf(pipeline);
  if (family === undefined) {
    throw modelFault('family_unknown', { model, family: String(pipeline), supported: FAMILIES });
  }
  const distilled = DISTILLED.get(family);
  if (distilled === undefined) return family;
  if (signs.guidanceEmbedding) return distilled.embedded;
  return isDistilled(signs.scheduler) ? distilled.plain : family;
}

/** The refiner of Stable Diffusion XL begins nothing, and hears one text encoder alone. */
function assertPaints(model: string, index: RawConfig): void {
  const setting = 'requires_aesthetics_score';
  if (index[setting] !== true) return;
  throw modelFault('setting_unsupported', {
    model,
    file: 'model_index.json',
    setting,
    got: 'true',
    expected: 'false: a refiner only paints over what another model began',
  });
}

/** An export without `model_index.json` is Stable Diffusion, or its XL. */
const familyOfUnet = ({ sizeEmbedding }: FamilySigns): Family => (sizeEmbedding ? 'sdxl' : 'sd');

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
    scheduler['prediction_type'] !== 'v_prediction'
  );
}
