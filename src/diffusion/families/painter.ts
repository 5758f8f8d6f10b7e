import type { Pixels } from '../../kernel/pixels.ts';
import type { NoiseStream } from '../../numerics/gaussian.ts';
import type { ModelFault } from '../faults.ts';
import type { SchedulerName } from '../schedulers/scheduler.ts';

/** One picture for a diffusion model. */
export interface PaintTask {
  readonly prompt: string;
  /** What it is not to show; empty when left out. */
  readonly negativePrompt?: string;
  /** Pixels; any, what the model cannot do is padded, cropped or resampled, see `plan-size.ts`. */
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** How many steps; the family's usual number when left out. */
  readonly steps?: number;
  /** How closely the prompt is followed, `w` of classifier-free guidance; the family's usual when left out. */
  readonly guidance?: number;
  /** 0 … 1: how much of the contrast that guidance adds is taken away again; 0 when left out. */
  readonly guidanceRescale?: number;
  /** The model's own when left out. */
  readonly scheduler?: SchedulerName;
  /** 0.01 … 1: how much of the source is repainted; the usual of the operation when left out. */
  readonly strength?: number;
  /**
   * Whether what is enlarged, being larger than the model paints well, is painted over once more at its
   * full size: finer detail for several times the time. A model without `vae_encoder` cannot, and
   * leaves it at enlarging.
   */
  readonly refine?: boolean;
  /** Whether a small, fast decoder paints the pixels where the model has one: rougher and much sooner. */
  readonly fastDecoder?: boolean;
  /** What it starts from: opaque RGB of exactly this width and height. */
  readonly source?: {
    readonly pixels: Pixels;
    /** One byte a pixel: 0 is repainted, 255 stays. Without it the whole picture is repainted. */
    readonly keep?: Uint8ClampedArray<ArrayBuffer>;
  };
  /**
   * What it is to be like, for models that look at pictures: painted from what their CLIP image encoder
   * sees in it, as DALL·E 2 makes its variations. A prompt is heard besides, where there is one.
   */
  readonly likeness?: Likeness;
  /** How many states on the way to show at most; 0 when left out. */
  readonly states?: number;
}

/** Pictures to paint another one like. */
export interface Likeness {
  /** One, or two to paint something between them. Opaque RGB of any size, in any shape. */
  readonly pictures: readonly [Pixels] | readonly [Pixels, Pixels];
  /** Where between two: 0 is like the first, 1 like the second; 0.5 when left out. */
  readonly blend?: number;
}

/**
 * What a painter is at: loading a part of the model, or one of the stages of a picture. It imagines where a
 * prior makes of a prompt what would be seen in the picture.
 */
export type PaintStage =
  | 'loading'
  | 'reading'
  | 'looking'
  | 'imagining'
  | 'encoding'
  | 'painting'
  | 'decoding'
  | 'checking';

export interface PaintContext {
  /** Looked at between steps; then `paint` rejects with an `AbortError`. */
  readonly signal: AbortSignal;
  /** Called after each step, `step` from 1; `steps` counts those of all passes. */
  readonly onStep: (step: number, steps: number) => void;
  /** Called when another stage begins. */
  readonly onStage?: (stage: PaintStage) => void;
  /**
   * Called with the picture `index` of the batch as it looks for now, where its task wants states. The
   * pixels are taken before it returns.
   */
  readonly onState?: (index: number, pixels: Pixels) => void;
  /** Where noise comes from; seeded by the task when left out. Tests give their own. */
  readonly noise?: (task: PaintTask) => NoiseStream;
}

/** A picture, or `picture_unsafe` where the model's safety checker flagged it: the others are well. */
export type Painted = Pixels | ModelFault;

/** A loaded model. */
export interface Painter {
  /**
   * Paints pictures in one batch, in its order. They must be of equal shape, see `sameShape`; each is
   * the same as it would be alone, to within one level.
   * @throws ModelFault about the model, an `AbortError`.
   * @throws RangeError when the pictures are not of equal shape.
   */
  paint(batch: readonly PaintTask[], context: PaintContext): Promise<readonly Painted[]>;
  release(): Promise<void>;
}
