import { join, resolve } from 'node:path';
import { modelFault } from '../faults.ts';
import { architectureOf } from './architecture.ts';
import { assertAddedConditions } from './assert-added-conditions.ts';
import { UNET_CONFIGS, UNET_DOWN_BLOCKS } from './component-configs.ts';
import { detectFamily } from './detect-family.ts';
import {
  folderOf,
  layoutOf,
  TOKENIZER_FOLDERS,
  type FamilyLayout,
} from './family-layouts.ts';
import { findParts, isFile, weightBytesOf } from './find-parts.ts';
import { latentSpace } from './latent-space.ts';
import { MANIFEST_FILE, readManifest } from './manifest.ts';
import type { FurtherWalk, ModelFolder, TextPart } from './model-folder.ts';
import { pixelSpace } from './pixel-space.ts';
import { readConfigFile, settingsOf, type RawConfig } from './read-config-file.ts';

/** Edge of the latents where a config has none: what diffusers' pipelines fall back on. */
const USUAL_SAMPLE_SIZE = { ofXl: 128, ofOthers: 64 } as const;

/**
 * Reads what a model is from its own configs, in the layout of diffusers and Optimum. No weight is
 * opened. An export without `model_index.json` is taken for what its UNet and scheduler tell.
 * @param name by which it is bound and asked for; errors name it.
 * @throws ModelFault `file_missing`, `file_malformed`, `family_unknown`, `setting_unsupported`.
 */
export async function readModelFolder(folder: string, name: string): Promise<ModelFolder> {
  const root = resolve(folder);
  const read = (file: string): Promise<RawConfig | undefined> => readConfigFile(name, root, file);

  // 1. The pipeline comes first: of another family, other files would be missing.
  const index = (await read('model_index.json')) ?? {};
  const manifest = await readManifest(root, name);
  const unetConfig = (await read('unet/config.json')) ?? {};
  const family = detectFamily({
    model: name,
    said: manifest?.family,
    index,
    scheduler: (await read('scheduler/scheduler_config.json')) ?? {},
    guidanceEmbedding: typeof unetConfig['time_cond_proj_dim'] === 'number',
    sizeEmbedding: unetConfig['addition_embed_type'] === 'text_time',
  });
  const layout = layoutOf(family);

  // 2. The parts and what must lie beside them.
  const parts = await findParts(name, root, layout);
  const schedulerOf = async (place: string): Promise<RawConfig> => {
    const file = `${place}/scheduler_config.json`;
    const config = (await read(file)) ?? {};
    if (Object.keys(config).length > 0) return config;
    throw modelFault('file_missing', { model: name, file });
  };
  const scheduler = await schedulerOf(layout.scheduler ?? 'scheduler');
  const furtherSchedulers = await eachWalk(layout, parts, schedulerOf);
  const tokenizers = await findTokenizers(name, root, parts);
  await assertFiles(name, root, layout);
  const featureExtractor = await read('feature_extractor/preprocessor_config.json');

  // 3. What the configs say.
  const unet = settingsOf(UNET_CONFIGS[architectureOf(family)], parts.unet.config, {
    model: name,
    file: `${folderOf(family, 'unet')}/config.json`,
  });
  assertAddedConditions(name, parts);
  const isXl = parts.text_encoder_2 !== undefined;
  const usualSize = USUAL_SAMPLE_SIZE[isXl ? 'ofXl' : 'ofOthers'];
  const [sampleSize = usualSize] = [unet.sample_size ?? usualSize].flat();
  const space =
    parts.vae_decoder === undefined
      ? pixelSpace(name, parts, sampleSize)
      : await latentSpace(name, family, parts, read);
  assertColours(name, manifest?.latentColours, space.latentChannels);

  return {
    name,
    folder: root,
    family,
    parts,
    scheduler,
    furtherSchedulers,
    tokenizers,
    ...(featureExtractor && { featureExtractor }),
    unetChannels: unet.in_channels,
    ...space,
    answerChannels: unet.out_channels,
    unetFactor: 2 ** ((unet.down_block_types?.length ?? UNET_DOWN_BLOCKS) - 1),
    nativeEdge: sampleSize * space.vaeFactor,
    ...(isXl && index['force_zeros_for_empty_prompt'] !== false && { zerosAgainst: true }),
    ...(unet.time_cond_proj_dim && { guidanceEmbedding: unet.time_cond_proj_dim }),
    ...(manifest?.usual && { usual: manifest.usual }),
    ...(manifest?.latentColours && { latentColours: manifest.latentColours }),
    weightBytes: await weightBytesOf(parts),
  };
}

/** States on the way are shown by these colours, however few or many there are of them. */
function assertColours(
  model: string,
  said: ModelFolder['latentColours'],
  latentChannels: number,
): void {
  if (said === undefined || said.channels.length === latentChannels) return;
  throw modelFault('setting_unsupported', {
    model,
    file: MANIFEST_FILE,
    setting: 'latentColours.channels',
    got: `a list of ${said.channels.length}`,
    expected: `a list of ${latentChannels}, a colour for each channel of its latents`,
  });
}

/** The schedulers of a family's further walks, as far as the model has what walks them. */
async function eachWalk(
  { walks = {} }: FamilyLayout,
  parts: ModelFolder['parts'],
  schedulerOf: (place: string) => Promise<RawConfig>,
): Promise<ModelFolder['furtherSchedulers']> {
  const found: Partial<Record<FurtherWalk, RawConfig>> = {};
  for (const [walk, { folder, of }] of Object.entries(walks)) {
    if (of !== undefined && parts[of] === undefined) continue;
    found[walk as FurtherWalk] = await schedulerOf(folder);
  }
  return found;
}

async function assertFiles(
  model: string,
  root: string,
  { files = [] }: Pick<FamilyLayout, 'files'>,
): Promise<void> {
  for (const file of files) {
    if (!(await isFile(join(root, file)))) throw modelFault('file_missing', { model, file });
  }
}

async function findTokenizers(
  model: string,
  root: string,
  parts: ModelFolder['parts'],
): Promise<ModelFolder['tokenizers']> {
  const found: Partial<Record<TextPart, string>> = {};
  for (const [part, place] of Object.entries(TOKENIZER_FOLDERS)) {
    if (parts[part as TextPart] === undefined) continue;
    const folder = join(root, place);
    // One file says it all, or two say it together.
    const wanted = (await isFile(join(folder, 'tokenizer.json'))) ? [] : ['vocab.json', 'merges.txt'];
    await assertFiles(model, root, { files: wanted.map((name) => `${place}/${name}`) });
    found[part as TextPart] = folder;
  }
  return found as ModelFolder['tokenizers'];
}
