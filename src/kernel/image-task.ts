import type { Size } from './size.ts';

/**
 * What a request asks an engine to do: a picture from a prompt, a picture with a part of it
 * replaced, or a picture like another one.
 */
export type Operation = (typeof OPERATIONS)[number];

/** Everything that can be asked of an engine. */
export const OPERATIONS = ['generate', 'edit', 'vary'] as const;

/**
 * How finely a picture is drawn, in the words of its model: `standard` or `hd` of DALL·E, the others
 * of GPT Image. What is finer has more detail and takes longer.
 */
export type Quality = 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** What lies behind the subject: nothing, or whatever belongs there. */
export type Background = 'transparent' | 'opaque';

/** Formats in which pictures go out. */
export const OUTPUT_FORMATS = ['png', 'jpeg', 'webp'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** How a picture is written into its file. */
export interface OutputForm {
  readonly format: OutputFormat;
  /**
   * 0–100, the larger the better the picture and the longer its file; 100 loses nothing in WebP and
   * next to nothing in JPEG. PNG is always 100.
   */
  readonly compression: number;
}

/** How pictures are written unless somebody chose: nothing is lost. */
export const PNG: OutputForm = { format: 'png', compression: 100 };

/** How closely a picture follows the details of the one it was made from. */
export type Fidelity = 'low' | 'high';

/** The manner of a picture: `vivid` is dramatic and rich in colour, `natural` calm and plain. */
export type Look = 'vivid' | 'natural';

/** How a diffusion model is to draw; what is left out is as usual for the model. */
export interface Sampling {
  /** What the picture is not to show. */
  readonly negativePrompt?: string;
  /** How many steps from noise to picture, 1–150. */
  readonly steps?: number;
  /** How closely the prompt is followed, 0–30; up to 1 the negative prompt has no effect. */
  readonly guidance?: number;
}

/** The most that may be asked of each; the least steps are 1, the least guidance is 0. */
export const SAMPLING_LIMITS = { steps: 150, guidance: 30 } as const;

/** A picture from outside that a task works on, as it lies in the object store. */
export interface TaskInput {
  /** Key in the object store; the object lives until the record ends. */
  readonly key: string;
  /** SHA-256 of the bytes as they were sent, hexadecimal. */
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

/** The pictures that an edit or a variation starts from. */
export interface TaskInputs {
  readonly image: TaskInput;
  /**
   * Its alpha says what may change: 0 is replaced, 255 stays. `undefined`: the alpha of the image
   * itself says so (edits) or nothing is kept (variations).
   */
  readonly mask: TaskInput | undefined;
  /** Further pictures: of an edit material for the first, of a variation the one to blend it with. */
  readonly others?: readonly TaskInput[];
}

/**
 * A request after its dialect has translated it: complete, checked and free of the wire's words.
 * JSON all through, because it travels in queue jobs and is kept in records.
 */
export interface ImageTask {
  readonly operation: Operation;
  /** The id the client used, such as `dall-e-2`; echoed and priced by this name. */
  readonly model: string;
  /** The engine that draws this model, by its registry id. */
  readonly engine: string;
  /** Which of the engine's own models draws it, for engines that have several. */
  readonly engineModel?: string;
  /** Only where a diffusion model draws. */
  readonly sampling?: Sampling;
  /** What will be drawn (after revision, where a model revises); empty for a variation. */
  readonly prompt: string;
  /** What the client sent, where the model revised it. */
  readonly askedPrompt?: string;
  /** How many pictures, 1–10. Picture `i` is drawn with `seed + i` modulo 2³². */
  readonly count: number;
  readonly size: Size;
  /** The engine's usual one where the model has no choice. */
  readonly quality?: Quality;
  /** The engine's usual one where the model has no choice. */
  readonly look?: Look;
  /** Opaque where nobody chose. */
  readonly background?: Background;
  /** {@link PNG} where nobody chose. */
  readonly output?: OutputForm;
  /** `low` where nobody chose. */
  readonly fidelity?: Fidelity;
  /** `low`: its prompt is judged no more severely than that. */
  readonly moderation?: 'low';
  /** 0 … 2³² − 1. Chosen at random on admission when the client sent none. */
  readonly seed: number;
  /** Present for edits and variations, absent for generations. */
  readonly inputs?: TaskInputs;
  /** Variations of two pictures only: how much of the second is in the result, 0 … 1. */
  readonly blend?: number;
  /** Edits only: what the whole picture is to show once it is done, where a conversation tells. */
  readonly wholePrompt?: string;
  /** Edits only: the picture is wanted back as it is, whatever a mask would free. */
  readonly unchanged?: true;
  /** How many states on the way somebody wants to see, at most; 0 when left out. */
  readonly partials?: number;
}

/** How much of each of two pictures is in what lies between them, where nobody chose. */
export const EVEN_BLEND = 0.5;

/** Keys of the objects that a task works on. */
export function inputKeys({ image, mask, others = [] }: TaskInputs): readonly string[] {
  return [image, ...(mask ? [mask] : []), ...others].map(({ key }) => key);
}

/** Seeds are unsigned 32-bit integers. */
export const SEED_LIMIT = 2 ** 32;

/** The seed of picture `index` of a task. */
export function seedOf(task: Pick<ImageTask, 'seed'>, index: number): number {
  return (task.seed + index) % SEED_LIMIT;
}
