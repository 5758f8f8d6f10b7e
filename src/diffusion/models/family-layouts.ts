import { architectureOf, type Architecture } from './architecture.ts';
import type { Family, FurtherWalk, PartName, TextPart } from './model-folder.ts';

/** What lies in the folder of a model of a family. */
export interface FamilyLayout {
  /** Parts that no picture can do without. */
  readonly required: readonly PartName[];
  /** Parts that let it do more. */
  readonly optional: readonly PartName[];
  /** What a part that is there cannot do without. */
  readonly together?: Readonly<Partial<Record<PartName, readonly PartName[]>>>;
  /** Folders of parts that are not called like them. */
  readonly folders?: Readonly<Partial<Record<PartName, string>>>;
  /** Small files besides, without which nothing can be painted. */
  readonly files?: readonly string[];
  /** Folder of the scheduler of the UNet; `scheduler` when left out. */
  readonly scheduler?: string;
  /** Folders of further schedulers; `of` is the part without which there need not be one. */
  readonly walks?: Readonly<
    Partial<Record<FurtherWalk, { readonly folder: string; readonly of?: PartName }>>
  >;
}

/** Mean and standard deviation of the image embeddings of Stable unCLIP, as diffusers saves them. */
export const NORMALIZER_FILE = 'image_normalizer/diffusion_pytorch_model.safetensors';

const LATENT: FamilyLayout = {
  required: ['text_encoder', 'unet', 'vae_decoder'],
  optional: ['vae_encoder', 'safety_checker', 'taesd_decoder'],
};

/** By the names of diffusers' pipelines. */
const LAYOUTS: { readonly [A in Architecture]: FamilyLayout } = {
  sd: LATENT,
  sdxl: { ...LATENT, required: [...LATENT.required, 'text_encoder_2'] },
  unclip: {
    required: ['text_encoder', 'text_proj', 'unet', 'super_res_first', 'super_res_last'],
    optional: ['prior', 'image_encoder', 'safety_checker'],
    folders: { unet: 'decoder' },
    scheduler: 'decoder_scheduler',
    walks: {
      prior: { folder: 'prior_scheduler', of: 'prior' },
      super_res: { folder: 'super_res_scheduler' },
    },
  },
  'stable-unclip': {
    ...LATENT,
    optional: [...LATENT.optional, 'image_encoder', 'prior'],
    together: { prior: ['prior_text_encoder'] },
    files: [NORMALIZER_FILE],
    walks: {
      image_noising: { folder: 'image_noising_scheduler' },
      prior: { folder: 'prior_scheduler', of: 'prior' },
    },
  },
  kandinsky: {
    required: LATENT.required,
    optional: ['vae_encoder', 'safety_checker', 'image_encoder', 'prior'],
    walks: { prior: { folder: 'prior_scheduler', of: 'prior' } },
  },
};

export const layoutOf = (family: Family): FamilyLayout => LAYOUTS[architectureOf(family)];

/** The folder of a part: what people know it by. */
export function folderOf(family: Family, part: PartName): string {
  return layoutOf(family).folders?.[part] ?? part;
}

/** The file with the settings of the UNet's scheduler. */
export function schedulerFileOf(family: Family): string {
  return `${layoutOf(family).scheduler ?? 'scheduler'}/scheduler_config.json`;
}

/** Folders of tokenizers, by the parts that read what they write. */
export const TOKENIZER_FOLDERS: { readonly [T in TextPart]: string } = {
  text_encoder: 'tokenizer',
  text_encoder_2: 'tokenizer_2',
  prior_text_encoder: 'prior_tokenizer',
};
