import { join, resolve } from 'node:path';
import { modelFault } from '../faults.ts';
import {
  UNET_CONFIG,
  UNET_DOWN_BLOCKS,
  VAE_CONFIG,
  VAE_WITHOUT_CONFIG,
} from './component-configs.ts';
import { detectFamily } from './detect-family.ts';
import { findParts, weightBytesOf } from './find-parts.ts';
import { isFolder } from './is-folder.ts';
import { readManifest } from './manifest.ts';
import type { ModelFolder } from './model-folder.ts';
import { readConfigFile, settingsOf, type RawConfig } from './read-config-file.ts';

/** Edge of the latents where a config has none: what diffusers' pipelines fall back on. */
const USUAL_SAMPLE_SIZE = 64;

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
  const scheduler = (await read('scheduler/scheduler_config.json')) ?? {};
  const unetConfig = (await read('unet/config.json')) ?? {};
  const family = detectFamily({
    model: name,
    said: manifest?.family,
    index,
    scheduler,
    guidanceEmbedding: typeof unetConfig['time_cond_proj_dim'] === 'number',
  });

  // 2. The parts and what must lie beside them.
  const parts = await findParts(name, root);
  if (Object.keys(scheduler).length === 0) {
    throw modelFault('file_missing', { model: name, file: 'scheduler/scheduler_config.json' });
  }
  const tokenizer = join(root, 'tokenizer');
  if (!(await isFolder(tokenizer))) {
    throw modelFault('file_missing', { model: name, file: 'tokenizer/vocab.json' });
  }
  const featureExtractor = await read('feature_extractor/preprocessor_config.json');

  // 3. What the configs say.
  const unet = settingsOf(UNET_CONFIG, unetConfig, { model: name, file: 'unet/config.json' });
  const vaeSource = await vaeConfig(parts, read);
  const vae = settingsOf(VAE_CONFIG, vaeSource.config, { model: name, file: vaeSource.file });
  const vaeFactor = 2 ** (vae.block_out_channels.length - 1);
  const [sampleSize = USUAL_SAMPLE_SIZE] = [unet.sample_size ?? USUAL_SAMPLE_SIZE].flat();

  return {
    name,
    folder: root,
    family,
    parts,
    scheduler,
    tokenizer,
    ...(featureExtractor && { featureExtractor }),
    unetChannels: unet.in_channels,
    latentChannels: vae.latent_channels,
    vaeFactor,
    unetFactor: 2 ** ((unet.down_block_types?.length ?? UNET_DOWN_BLOCKS) - 1),
    vaeScale: vae.scaling_factor,
    nativeEdge: sampleSize * vaeFactor,
    ...(unet.time_cond_proj_dim && { guidanceEmbedding: unet.time_cond_proj_dim }),
    weightBytes: await weightBytesOf(parts),
  };
}

/** Exports write the config of the whole VAE beside its halves, or leave it where it was. */
async function vaeConfig(
  { vae_decoder, vae_encoder }: ModelFolder['parts'],
  read: (file: string) => Promise<RawConfig | undefined>,
): Promise<{ readonly file: string; readonly config: RawConfig }> {
  const places = [
    { file: 'vae_decoder/config.json', config: vae_decoder.config },
    { file: 'vae_encoder/config.json', config: vae_encoder?.config ?? {} },
    { file: 'vae/config.json', config: (await read('vae/config.json')) ?? {} },
  ];
  const found = places.find(({ config }) => Object.keys(config).length > 0);
  return found ?? { file: 'vae_decoder/config.json', config: VAE_WITHOUT_CONFIG };
}
