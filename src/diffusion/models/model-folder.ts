/**
 * What kind of pipeline a folder holds. A distilled model is a family of its own: it is asked in other
 * numbers of steps and without guidance.
 */
export const FAMILIES = [
  'sd',
  'lcm',
  'turbo',
  'sdxl',
  'sdxl-lcm',
  'sdxl-turbo',
  'unclip',
  'stable-unclip',
  'kandinsky',
] as const;

export type Family = (typeof FAMILIES)[number];

/** Parts of a model, by the names of their folders. */
export type PartName =
  | TextPart
  | 'unet'
  | 'vae_encoder'
  | 'vae_decoder'
  | 'safety_checker'
  | 'taesd_decoder'
  | 'image_encoder'
  | 'prior'
  | 'text_proj'
  | 'super_res_first'
  | 'super_res_last';

/** Parts that read prompts, each with a tokenizer of its own. */
export type TextPart = 'text_encoder' | 'text_encoder_2' | 'prior_text_encoder';

/** Walks of a model besides that of its UNet. */
export type FurtherWalk = 'prior' | 'super_res' | 'image_noising';

export interface Part {
  /** Absolute path of its `model.onnx`. */
  readonly file: string;
  /** Its `config.json`, as it is; empty when it has none. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** How a model draws when nobody chose, where that is not what suits its family. */
export interface UsualPainting {
  readonly steps?: number;
  /** `w` of classifier-free guidance. */
  readonly guidance?: number;
  /** Whether it can paint over windows of an enlarged picture; a model of whole things cannot. */
  readonly refines?: boolean;
}

type Colour = readonly [red: number, green: number, blue: number];

/**
 * What latents look like, by linear regression of decoded pictures on their latents; −1 is black and 1 is
 * white.
 */
export interface LatentColours {
  /** How much red, green and blue each channel has. */
  readonly channels: readonly Colour[];
  /** What latents of 0 are; grey when left out. */
  readonly middle?: Colour;
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
    Readonly<Record<'text_encoder' | 'unet', Part>>;
  /** `scheduler/scheduler_config.json`, as it is. */
  readonly scheduler: Readonly<Record<string, unknown>>;
  /** Configs of other schedulers, as they are, in families that walk more than once. */
  readonly furtherSchedulers: Readonly<
    Partial<Record<FurtherWalk, Readonly<Record<string, unknown>>>>
  >;
  /** Absolute paths of the folders of tokenizers, by the part that reads what they write. */
  readonly tokenizers: Readonly<Partial<Record<TextPart, string>>> &
    Readonly<Record<'text_encoder', string>>;
  /** `feature_extractor/preprocessor_config.json`, as it is; absent without a safety checker. */
  readonly featureExtractor?: Readonly<Record<string, unknown>>;
  /** 4, or 9 for a model made for inpainting: latents, mask, masked latents. */
  readonly unetChannels: number;
  readonly latentChannels: number;
  /** What the UNet answers: as many as latents have, or twice that where it learned its variance. */
  readonly answerChannels: number;
  /** Pixels of an edge for one latent: `2 ** (block_out_channels.length - 1)`. */
  readonly vaeFactor: number;
  /** Latents' edges must be multiples of this: `2 ** (down_block_types.length - 1)` of the UNet. */
  readonly unetFactor: number;
  /** Latents are multiplied by this after encoding. */
  readonly vaeScale: number;
  /** Edge in pixels at which it was trained. */
  readonly nativeEdge: number;
  /**
   * Whether a prompt of no words is zeros to the UNet, as it was in training, where it is what a picture is
   * not to show: `force_zeros_for_empty_prompt` of Stable Diffusion XL.
   */
  readonly zerosAgainst?: true;
  /** Length of the guidance embedding that an LCM takes as `timestep_cond`; absent in others. */
  readonly guidanceEmbedding?: number;
  /** What its `gala-model.json` says of how it draws. */
  readonly usual?: UsualPainting;
  /** Where its latents are not those of its family, and its `gala-model.json` says what they look like. */
  readonly latentColours?: LatentColours;
  /** Bytes of all weights, as they lie on the disk. */
  readonly weightBytes: number;
}
