import { VAE_CONFIG, VAE_WITHOUT_CONFIG } from './component-configs.ts';
import type { Family, ModelFolder } from './model-folder.ts';
import { settingsOf, type RawConfig } from './read-config-file.ts';

/** What is painted instead of pixels at full size, and how both relate; see `ModelFolder`. */
export type LatentSpace = Pick<ModelFolder, 'latentChannels' | 'vaeFactor' | 'vaeScale'>;

/**
 * The space of an autoencoder, as its config tells.
 * @throws ModelFault `file_malformed`, `setting_unsupported`.
 */
export async function latentSpace(
  model: string,
  family: Family,
  parts: ModelFolder['parts'],
  read: (file: string) => Promise<RawConfig | undefined>,
): Promise<LatentSpace> {
  const { file, config } = await vaeConfig(parts, read);
  const vae = settingsOf(VAE_CONFIG, config, { model, file });
  return {
    latentChannels: vae.latent_channels,
    vaeFactor: 2 ** (vae.block_out_channels.length - 1),
    // What MoVQ's config says of a scale is its class's default, and nobody goes by it.
    vaeScale: family === 'kandinsky' ? 1 : vae.scaling_factor,
  };
}

/** Exports write the config of the whole VAE beside its halves, or leave it where it was. */
async function vaeConfig(
  { vae_decoder, vae_encoder }: ModelFolder['parts'],
  read: (file: string) => Promise<RawConfig | undefined>,
): Promise<{ readonly file: string; readonly config: RawConfig }> {
  const places = [
    { file: 'vae_decoder/config.json', config: vae_decoder?.config ?? {} },
    { file: 'vae_encoder/config.json', config: vae_encoder?.config ?? {} },
    { file: 'vae/config.json', config: (await read('vae/config.json')) ?? {} },
  ];
  const found = places.find(({ config }) => Object.keys(config).length > 0);
  return found ?? { file: 'vae_decoder/config.json', config: VAE_WITHOUT_CONFIG };
}
