import { parentPort } from 'node:worker_threads';

import type { Answer, Question } from './asked-thread.ts';

/**
 * The thread's side of {@link AskedThread}, whose caller says what a question is. What `answer` throws
 * ends the thread.
 */
export function answerQuestions(answer: (question: never) => unknown): void {
  parentPort?.on('message', ({ ticket, question }: Question<never>) => {
    const told: Answer<unknown> = { ticket, answer: answer(question) };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(told);
  });
}
