import { Worker } from 'node:worker_threads';

import { workerBeside, type WorkerFile } from '../../kernel/worker-file.ts';
import type { RevisePrompt } from './revision.ts';

/** To the thread. Tickets number the orders, for answers may be waited for by many. */
export interface RevisionOrder {
  readonly ticket: number;
  readonly prompt: string;
  readonly seed: number;
}

/** From the thread. */
export interface RevisionReport {
  readonly ticket: number;
  readonly revision: string;
}

/** The built-in reviser in a thread of its own. */
export interface RevisionThread {
  /** @throws Error when the thread died over it; the next order starts another. */
  readonly revise: RevisePrompt;
  /** Ends the thread; what it was still doing is rejected. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (revision: string) => void;
  readonly reject: (error: unknown) => void;
}

const BUILT_IN = workerBeside(import.meta.url, 'revision-worker');

/**
 * Keeps the reading of prompts off the thread that answers requests: a revision takes 10 to 150 ms of
 * it, the first one as long again. The thread is started when it is first needed, and then stays.
 */
export function createRevisionThread(file: WorkerFile = BUILT_IN): RevisionThread {
  const waiting = new Map<number, Waiting>();
  let tickets = 0;
  let worker: Worker | undefined;

  const start = (): Worker => {
    const thread = new Worker(file.url, { execArgv: [...file.execArgv] });
    let reason: unknown;
    thread.unref();
    thread.on('message', ({ ticket, revision }: RevisionReport) => {
      waiting.get(ticket)?.resolve(revision);
      waiting.delete(ticket);
    });
    thread.on('error', (error) => (reason = error));
    thread.on('exit', (code) => {
      if (worker === thread) worker = undefined;
      const error = reason ?? new Error(`the revising thread ended with code ${code}`);
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return thread;
  };

  return {
    revise: (prompt, seed) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const order: RevisionOrder = { ticket: ++tickets, prompt, seed };
        waiting.set(order.ticket, { resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(order);
      }),
    close: async () => {
      // No native code runs in it.
      await worker?.terminate();
    },
  };
}
