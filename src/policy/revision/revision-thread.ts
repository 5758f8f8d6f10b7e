import { createAskedThread } from '../../kernel/asked-thread.ts';
import { workerBeside } from '../../kernel/worker-file.ts';
import type { RevisePrompt } from './revision.ts';

/** To the thread. */
export interface RevisionOrder {
  readonly prompt: string;
  readonly seed: number;
}

/** The built-in reviser in a thread of its own. */
export interface RevisionThread {
  /** @throws Error when the thread died over it; the next order starts another. */
  readonly revise: RevisePrompt;
  /** Ends the thread; what it was still doing is rejected. */
  readonly close: () => Promise<void>;
}

/**
 * Keeps the reading of prompts off the thread that answers requests: a revision takes 10 to 150 ms of
 * it, the first one as long again. The thread is started when it is first needed, and then stays.
 */
export function createRevisionThread(): RevisionThread {
  const { ask, close } = createAskedThread<RevisionOrder, string>(
    workerBeside(import.meta.url, 'revision-worker'),
  );
  return { revise: (prompt, seed) => ask({ prompt, seed }), close };
}
