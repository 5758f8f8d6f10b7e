import type {
  Background,
  Fidelity,
  Look,
  Operation,
  Quality,
  Sampling,
} from '../kernel/image-task.ts';
import type { Introduction, UsualSampling } from '../kernel/introduction.ts';
import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { Provenance } from '../pixels/provenance.ts';

/**
 * One picture to draw. Requests for several pictures become several of these, each with its own
 * seed; an engine that can batch gathers concurrent draws of equal shape by itself.
 */
export interface DrawTask {
  readonly operation: Operation;
  /** The id that the client used. */
  readonly model: string;
  /** Which of the engine's own models is to draw, for engines that have several. */
  readonly engineModel?: string;
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
  /** The engine's usual one when left out. */
  readonly quality?: Quality;
  /** The engine's usual one when left out. */
  readonly look?: Look;
  /** Opaque when left out. */
  readonly background?: Background;
  /** How closely an edit follows the details of its source; `low` when left out. */
  readonly fidelity?: Fidelity;
  /** How a diffusion model is to draw, where somebody chose. */
  readonly sampling?: Sampling;
  /** What an edit or a variation starts from; absent for a generation. */
  readonly source?: SourcePicture;
  /**
   * What the whole picture is to show once an edit is done, where a conversation tells: for an engine
   * that cannot do to its source what `prompt` says.
   */
  readonly wholePrompt?: string;
  /** How many states on the way to show at most, see {@link DrawContext.onPartial}; 0 when left out. */
  readonly partials?: number;
}

/** The picture that an edit or a variation starts from, ready to work on. */
export interface SourcePicture {
  /**
   * Opaque RGB. Of an edit exactly `task.size`; of a variation as it was sent, in the shape of
   * `task.size` and not larger. Where the mask is 0 the colours mean nothing.
   */
  readonly pixels: Pixels;
  /**
   * The same with its alpha, where parts of it show what is behind and the result is to be transparent,
   * too; `pixels` is what it looks like on white then.
   */
  readonly withAlpha?: Pixels;
  /**
   * Edits only: one byte a pixel, row by row: 0 is to be replaced, 255 stays, between them blends.
   * Without it the prompt says what is to be done, and to what. The engine may read it to fit in; `generation` restores what stays, whatever the engine does.
   */
  readonly keep?: Uint8ClampedArray<ArrayBuffer>;
  /**
   * Further pictures that an edit brings along, each no larger than `task.size` either way, with their
   * alpha where they have any: material for the first.
   */
  readonly materials?: readonly Pixels[];
  /**
   * Variations only, and only for engines that can: another picture, in the shape of `task.size` and not
   * larger, for something between the two. Of it there is `share` in the result: 0 … 1.
   */
  readonly blend?: { readonly pixels: Pixels; readonly share: number };
  /**
   * What the engine recorded ({@link Drawing.scene}) when it drew this picture for the same team.
   * Unless it came back with every pixel as it was, it may have been changed since, in any program:
   * an engine that builds on it checks.
   */
  readonly scene?: string;
  /** Where its file says that it comes from, if that is Gala. */
  readonly origin?: Provenance;
  /** True when the picture came back with every pixel as it was drawn. */
  readonly unchanged?: boolean;
}

/** How far a draw has come. */
export interface Progress {
  /** 0 … 1, never decreasing. */
  readonly fraction: number;
  /** A short word for people: `reading`, `composing`, `painting`. */
  readonly stage: string;
}

export interface DrawContext {
  /** The engine stops as soon as it can and rejects with an `AbortError`. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /**
   * Hears of the picture as it looks for now: real states of the work, each nearer to the end, the
   * first as early as there is anything to see, none of them the end itself. Of the size and channels
   * of the drawing; never called more often than `task.partials`.
   */
  readonly onPartial?: (pixels: Pixels) => void;
}

export interface Drawing {
  /** Exactly `task.size`, opaque unless the task asks otherwise. */
  readonly pixels: Pixels;
  /**
   * What the engine wants to know again when this picture comes back as a source, in a form of its
   * own; JSON text of at most 256 kB. It is kept with the record and never leaves the server.
   */
  readonly scene?: string;
  /**
   * How the picture was made, where that is worth recording, in a few words: `image to image, strength
   * 0.6, ddim, 25 steps`. Kept with the record.
   */
  readonly method?: string;
}

/** What an engine can do; the catalogue refuses the rest before anything is queued. */
export interface EngineAbilities {
  readonly operations: readonly Operation[];
  /** Longest edge in pixels. */
  readonly maxEdge: number;
  /** How many pictures it draws at the same time; the queue runs that many requests. */
  readonly parallel: number;
  /**
   * True when a trained model makes the pixels; `undefined` when a program alone draws them. Written
   * into each picture.
   */
  readonly trained?: boolean;
  /** Whether it can leave what is behind the subject transparent; it can when left out. */
  readonly transparency?: boolean;
  /** How many pictures an edit may bring along besides the first; any number when left out. */
  readonly materials?: number;
  /** Whether it takes {@link DrawTask.sampling}; it does not when left out. */
  readonly sampling?: boolean;
  /** Whether a variation may lie between two pictures; it may not when left out. */
  readonly blends?: boolean;
  /** Whether it reads no more than a few dozen words, and none that need not be; it reads all when left out. */
  readonly briefPrompts?: boolean;
  /** The edge in pixels at which its pictures are best; any when left out. */
  readonly nativeEdge?: number;
  /** How it draws when nobody chose; not told when left out. */
  readonly usual?: UsualSampling;
  /** What it tells of itself to whoever writes prompts for it. */
  readonly introduction?: Introduction;
}

export interface EngineHealth {
  readonly ok: boolean;
  /** One line for people. */
  readonly detail: string;
}

/**
 * Something that draws. Deliberately absent: storage, encoding, prices, users and the wire; an
 * engine sees one task and gives pixels back.
 */
export interface Engine {
  /** Registry id: `collage`, `diffusion`, later `upstream`. */
  readonly id: string;
  readonly abilities: EngineAbilities;
  /**
   * What it can do with one of its own models, where that is less or other than {@link Engine.abilities};
   * `undefined` for a model that it does not have.
   */
  abilitiesOf?(engineModel: string): EngineAbilities | undefined;
  /** Looks anew which models of its own there are, for {@link Engine.abilitiesOf} to tell of. */
  refresh?(): Promise<void>;
  /**
   * @throws GalaError `engine_failed` when the engine broke; the next draw finds it mended.
   * @throws GalaError `edit_needs_mask` when an edit without a mask is about what it cannot see.
   * @throws an `AbortError` when `context.signal` fired.
   */
  draw(task: DrawTask, context: DrawContext): Promise<Drawing>;
  health(): Promise<EngineHealth>;
  /** Waits for running draws, then frees everything. */
  close(): Promise<void>;
}
