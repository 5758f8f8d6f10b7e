import { z } from 'zod';
import type { Architecture } from './architecture.ts';

/*
 * The configs of components as far as they matter once a graph is exported. What is left out has the
 * default of diffusers' class; what would change the graph's inputs is refused, because nobody would
 * feed them. Messages follow “must be”.
 */

const count = z.int('a whole number').positive('a whole number above 0');

/** An edge of what a net was trained on, in latents or pixels: far more than any was. */
const edge = z
  .int('a whole number')
  .positive('a whole number above 0')
  .max(16_384, 'a whole number up to 16384');

const edges = z.union([edge, z.array(edge).length(2)], 'a number or a pair of numbers');

/** Each block after the first halves an edge, so that there are never many. */
const MOST_BLOCKS = 8;
const FEW_BLOCKS = `a list of at most ${MOST_BLOCKS}`;

/** A setting that only models of other kinds have. */
const unset = (expected: string) => z.null(expected).optional();

/** `diffusers/models/unets/unet_2d_condition.py`, told nothing but text. */
const TEXT_UNET_CONFIG = z.object({
  in_channels: z.union([z.literal(4), z.literal(9)], '4, or 9 for inpainting').default(4),
  out_channels: z.literal(4, '4').default(4),
  sample_size: edges.nullish(),
  down_block_types: z
    .array(z.string(), 'a list of names')
    .min(1, 'a list of names')
    .max(MOST_BLOCKS, FEW_BLOCKS)
    .optional(),
  cross_attention_dim: z
    .union([count, z.array(count)], 'a number or a list of numbers')
    .default(1280),
  time_cond_proj_dim: count.nullish(),
  class_embed_type: unset('null; models that take class labels are of another family'),
  num_class_embeds: unset('null; models that take class labels are of another family'),
  addition_embed_type: unset('null; models with further conditions are of another family'),
  encoder_hid_dim_type: unset('null; models with further conditions are of another family'),
});

/** What of a UNet's config the rest of Gala goes by. */
export type UnetSettings = Pick<
  z.output<typeof TEXT_UNET_CONFIG>,
  'sample_size' | 'down_block_types' | 'time_cond_proj_dim'
> & { readonly in_channels: number; readonly out_channels: number };

export const UNET_CONFIGS: { readonly [A in Architecture]: z.ZodType<UnetSettings> } = {
  sd: TEXT_UNET_CONFIG,
  // It is told the whole prompt and the picture's size besides.
  sdxl: TEXT_UNET_CONFIG.extend({
    addition_embed_type: z.literal('text_time', '"text_time"'),
    addition_time_embed_dim: count,
    projection_class_embeddings_input_dim: count,
  }),
  kandinsky: TEXT_UNET_CONFIG.extend({
    out_channels: z.literal([4, 8], '4, or 8 where it learned its variance'),
    encoder_hid_dim: count,
    encoder_hid_dim_type: z.literal('image_proj', '"image_proj"'),
    addition_embed_type: z.literal('image', '"image": Kandinsky 2.2 without ControlNet'),
  }),
  unclip: TEXT_UNET_CONFIG.extend({
    in_channels: z.literal(3, '3: a model that paints pixels'),
    out_channels: z.literal([3, 6], '3, or 6 where it learned its variance'),
    class_embed_type: z.literal('identity', '"identity"'),
  }),
  'stable-unclip': TEXT_UNET_CONFIG.extend({
    class_embed_type: z.literal('projection', '"projection"'),
    projection_class_embeddings_input_dim: count,
  }),
};

/** Blocks of diffusers' `UNet2DConditionModel` when its config does not list them. */
export const UNET_DOWN_BLOCKS = 4;

/** `diffusers/models/autoencoders/autoencoder_kl.py`. */
export const VAE_CONFIG = z.object({
  in_channels: z.literal(3, '3').default(3),
  latent_channels: z.literal(4, '4').default(4),
  sample_size: edges.nullish(),
  block_out_channels: z
    .array(count, 'a list of numbers')
    .min(1, 'a list of numbers')
    .max(MOST_BLOCKS, FEW_BLOCKS)
    .default([64]),
  scaling_factor: z.number('a number').positive('a number above 0').default(0.18215),
  latents_mean: unset('null; latents that are shifted by channel are of another family'),
  latents_std: unset('null; latents that are scaled by channel are of another family'),
});

/** What diffusers' pipelines of exported graphs without configs go by: `vae_scale_factor` of 8. */
export const VAE_WITHOUT_CONFIG = { block_out_channels: [1, 1, 1, 1] };

/** Nets of super resolution, `diffusers/models/unets/unet_2d.py`: a picture with noise, and the small one. */
export const SUPER_RES_CONFIG = z.object({
  in_channels: z.literal(6, '6'),
  out_channels: z.literal(3, '3').default(3),
  sample_size: edges.nullish(),
});
