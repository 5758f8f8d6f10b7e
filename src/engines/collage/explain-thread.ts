import type { Explanation } from '../../collage/explain.ts';
import { fault } from '../../kernel/errors.ts';
import { createAskedThread } from '../../kernel/asked-thread.ts';
import { workerBeside } from '../../kernel/worker-file.ts';

/** How long the thread stays without a question; it holds some 100 MB. */
const IDLE_MS = 5 * 60_000;

/** Most questions at a time: the longest prompts take half a second each. */
const MOST_WAITING = 16;

/** What explains prompts in a thread of its own. */
export interface ExplainThread {
  /**
   * @throws GalaError `overloaded` when too many wait already, `shutting_down` when it was closed meanwhile.
   * @throws Error when the thread died over it; the next question starts another.
   */
  readonly explain: (prompt: string) => Promise<Explanation>;
  /** Ends the thread; what it was still doing is rejected. */
  readonly close: () => Promise<void>;
}

/**
 * Keeps the reading of prompts off the thread that answers requests: most take 3 to 50 ms, the first a
 * second, for language and art are loaded then. Not in the threads that draw, behind whose pictures it
 * would wait.
 */
export function createExplainThread(idleMs = IDLE_MS): ExplainThread {
  const file = workerBeside(import.meta.url, 'explain-worker');
  const { ask, waiting, close } = createAskedThread<string, Explanation>(file, idleMs);
  let closing = false;
  return {
    explain: async (prompt) => {
      if (waiting() >= MOST_WAITING) throw fault('overloaded', { retryAfter: 1 });
      return ask(prompt).catch((cause: unknown) => {
        throw closing ? fault('shutting_down', { retryAfter: 1 }, { cause }) : cause;
      });
    },
    close: () => {
      closing = true;
      return close();
    },
  };
}
