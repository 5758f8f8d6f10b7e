/** What kind of pipeline a folder holds. */
export const FAMILIES = ['sd', 'lcm', 'turbo'] as const;

export type Family = (typeof FAMILIES)[number];

/** Parts of a model, by the names of their folders. */
export type PartName =
  'text_encoder' | 'unet' | 'vae_encoder' | 'vae_decoder' | 'safety_checker' | 'taesd_decoder';

export interface Part {
  /** Absolute path of its `model.onnx`. */
  readonly file: string;
  /** Its `config.json`, as it is; empty when it has none. */
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * A model in the layout of diffusers and Optimum, as its own configs describe it. Nothing in here is
 * assumed: what a config leaves out has the default of diffusers' class.
 */
export interface ModelFolder {
  /** The name by which it is bound and asked for. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  readonly family: Family;
  readonly parts: Readonly<Partial<Record<PartName, Part>>> &
    Readonly<Record<'text_encoder' | 'unet' | 'vae_decoder', Part>>;
  /** `scheduler/scheduler_config.json`, as it is. */
  readonly scheduler: Readonly<Record<string, unknown>>;
  /** Absolute path of the folder `tokenizer`. */
  readonly tokenizer: string;
  /** `feature_extractor/preprocessor_config.json`, as it is; absent without a safety checker. */
  readonly featureExtractor?: Readonly<Record<string, unknown>>;
  /** 4, or 9 for a model made for inpainting: latents, mask, masked latents. */
  readonly unetChannels: number;
  readonly latentChannels: number;
  /** Pixels of an edge for one latent: `2 ** (block_out_channels.length - 1)`. */
  readonly vaeFactor: number;
  /** Latents' edges must be multiples of this: `2 ** (down_block_types.length - 1)` of the UNet. */
  readonly unetFactor: number;
  /** Latents are multiplied by this after encoding. */
  readonly vaeScale: number;
  /** Edge in pixels at which it was trained. */
  readonly nativeEdge: number;
  /** Length of the guidance embedding that an LCM takes as `timestep_cond`; absent in others. */
  readonly guidanceEmbedding?: number;
  /** Bytes of all weights, as they lie on the disk. */
  readonly weightBytes: number;
}
