import type { Background, Look, Operation, OutputFormat, Quality } from '../kernel/image-task.ts';
import type { SizeBounds } from '../kernel/size-bounds.ts';

/** What one model takes, as data. The schemas of `wire` are made from this. */
export interface ModelRules {
  /** Most characters of a prompt, counted as Unicode code points: an emoji is one character. */
  readonly promptLimit: number;
  /** How many pictures one request may ask for. */
  readonly count: { readonly min: number; readonly max: number };
  /** Wire forms, in the order in which errors list them; `auto` leaves it to Gala. */
  readonly sizes: readonly string[];
  /** One of {@link ModelRules.sizes}. */
  readonly defaultSize: string;
  /** Any other size within these is taken as well. */
  readonly freeSizes?: SizeBounds;
  /** Accepted values of `quality`, in the order in which errors list them. */
  readonly qualities: readonly [Quality, ...(Quality | 'auto')[]];
  /** What is drawn where the request says `auto` or nothing; the first of the qualities if absent. */
  readonly autoQuality?: Quality;
  /** Accepted values of `style`, the first being the default; without any the parameter is unknown. */
  readonly styles?: readonly [Look, ...Look[]];
  /** True when prompts are always revised before they are drawn, and the revision is told. */
  readonly revises?: true;
  /** What may be asked of it. */
  readonly operations: readonly Operation[];
  /** An uploaded picture or mask has fewer bytes than this. */
  readonly uploadLimit: number;
  /**
   * Whether pictures to start from may be of any shape and format that is read, and an edit goes
   * without a mask, as with GPT Image; else they are square PNGs that say themselves what may change.
   */
  readonly anyPictures?: true;
  /** Whether nothing it draws can be transparent, whoever asks. */
  readonly opaque?: true;
  /** Whether it takes a negative prompt, steps and guidance, as diffusion models do. */
  readonly sampling?: true;
  /** Whether prompts are drawn as they are asked, though the model revises: what draws it reads few words. */
  readonly briefPrompts?: true;
  /** Whether a variation may lie between two pictures. */
  readonly blends?: true;
  /** What only the GPT Image family has; its presence makes a model one of that family. */
  readonly gpt?: GptRules;
}

/** What a model of the GPT Image family takes besides. */
export interface GptRules {
  /** Accepted values of `output_format`, the first being the default. */
  readonly formats: readonly [OutputFormat, ...OutputFormat[]];
  /** Accepted values of `background`, the first being the default. */
  readonly backgrounds: readonly ['auto', ...Background[]];
  /** Whether an edit may ask for `input_fidelity`. */
  readonly inputFidelity: boolean;
  /** An edit starts from so many pictures at most. */
  readonly mostImages: number;
  /** By which formula its pictures count as output tokens, see `output-tokens.ts`. */
  readonly tokens: TokenFormula;
}

/** See `output-tokens.ts`. */
export type TokenFormula = 'table' | 'patches' | 'fine_patches';

/** A model that OpenAI's API has, or had, as `/v1/models` tells of it. */
export interface KnownModel {
  readonly id: string;
  /** Unix seconds. */
  readonly created: number;
  readonly ownedBy: string;
  readonly rules: ModelRules;
}
