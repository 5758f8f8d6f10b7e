import type { ModelStore } from '../model-store.ts';
import type { TakeLock } from '../pull/pull-model.ts';

/** Where the models of a machine lie, and how one process at a time changes what lies there. */
export interface ModelShelf {
  /** Absolute path; need not exist yet. */
  readonly folder: string;
  /** What is installed there, and what came with Gala. */
  readonly store: ModelStore;
  readonly takeLock: TakeLock;
}
