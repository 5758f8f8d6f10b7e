import { OPERATIONS, type Operation } from '../kernel/image-task.ts';
import type { Introduction, UsualSampling } from '../kernel/introduction.ts';

/** What whoever draws a model can do, as far as it decides what the model takes. */
export interface Abilities {
  readonly operations: readonly Operation[];
  /** Longest edge in pixels. */
  readonly maxEdge: number;
  /** Whether it can leave what is behind the subject transparent; it can when left out. */
  readonly transparency?: boolean;
  /** How many pictures an edit may bring along besides the first; any number when left out. */
  readonly materials?: number;
  /** Whether it takes a negative prompt, steps and guidance; it does not when left out. */
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

/** A model that is bound to something that cannot draw now. */
export interface Unusable {
  /** What is the matter and how to mend it, in a sentence or two. */
  readonly trouble: string;
}

/** What draws whatever there is, where nobody says what is to draw. */
export const UNBOUNDED: Abilities = {
  operations: OPERATIONS,
  maxEdge: Number.POSITIVE_INFINITY,
};
