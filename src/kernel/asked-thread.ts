import { Worker } from 'node:worker_threads';

import type { WorkerFile } from './worker-file.ts';

/** To the thread. Tickets number the questions, for answers may be waited for by many. */
export interface Question<Q> {
  readonly ticket: number;
  readonly question: Q;
}

/** From the thread. */
export interface Answer<A> {
  readonly ticket: number;
  readonly answer: A;
}

/** A thread that answers questions, one after the other. */
export interface AskedThread<Q, A> {
  /** @throws Error when the thread died over it; the next question starts another. */
  readonly ask: (question: Q) => Promise<A>;
  /** Questions that are not answered yet. */
  readonly waiting: () => number;
  /** Ends the thread; what it was still doing is rejected. */
  readonly close: () => Promise<void>;
}

interface Waiting<A> {
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts the thread with the first question. Nothing native may run in it, for it is ended wherever it
 * is.
 * @param idleMs how long it stays without a question; for good when left out.
 */
export function createAskedThread<Q, A>(file: WorkerFile, idleMs?: number): AskedThread<Q, A> {
  const waiting = new Map<number, Waiting<A>>();
  let tickets = 0;
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;

  /** Ends a thread that nobody waits for; who asks from now on gets another. */
  const letGo = (): void => {
    void worker?.terminate();
    worker = undefined;
  };

  const start = (): Worker => {
    const thread = new Worker(file.url, { execArgv: [...file.execArgv] });
    let reason: unknown;
    thread.unref();
    thread.on('message', ({ ticket, answer }: Answer<A>) => {
      waiting.get(ticket)?.resolve(answer);
      waiting.delete(ticket);
      if (waiting.size === 0 && idleMs !== undefined) {
        idle = setTimeout(letGo, idleMs).unref();
      }
    });
    thread.on('error', (error) => (reason = error));
    thread.on('exit', (code) => {
      if (worker !== thread) return;
      worker = undefined;
      const error = reason ?? new Error(`the thread ended with code ${code}`);
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return thread;
  };

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle);
        worker ??= start();
        const ticket = ++tickets;
        waiting.set(ticket, { resolve, reject });
        const asked: Question<Q> = { ticket, question };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(asked);
      }),
    waiting: () => waiting.size,
    close: async () => {
      clearTimeout(idle);
      await worker?.terminate();
    },
  };
}
