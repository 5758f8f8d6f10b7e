import type { ModelFolder } from '../models/model-folder.ts';

/** How latents of the UNet relate to those of the autoencoder `z`: `(z - shift) · scale`. */
export interface LatentScale {
  readonly scale: number;
  readonly shift: number;
}

/** TAESD was made for latents as the UNet has them, unless its config says otherwise. */
export function latentScale(
  model: ModelFolder,
  part: 'vae_encoder' | 'vae_decoder' | 'taesd_decoder',
): LatentScale {
  const config = model.parts[part]?.config ?? {};
  const shift = numberOr(config['shift_factor'], 0);
  if (part !== 'taesd_decoder') return { scale: Math.fround(model.vaeScale), shift };
  return { scale: Math.fround(numberOr(config['scaling_factor'], 1)), shift };
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
