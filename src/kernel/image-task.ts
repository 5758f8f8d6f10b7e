import type { Size } from './size.ts';

/** What a request asks an engine to do. Edits and variations join `generate` as they land. */
export type Operation = 'generate';

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
  /** What will be drawn (after revision, where a model revises). */
  readonly prompt: string;
  /** How many pictures, 1–10. Picture `i` is drawn with `seed + i` modulo 2³². */
  readonly count: number;
  readonly size: Size;
  /** 0 … 2³² − 1. Chosen at random on admission when the client sent none. */
  readonly seed: number;
}

/** Seeds are unsigned 32-bit integers. */
export const SEED_LIMIT = 2 ** 32;

/** The seed of picture `index` of a task. */
export function seedOf(task: Pick<ImageTask, 'seed'>, index: number): number {
  return (task.seed + index) % SEED_LIMIT;
}
