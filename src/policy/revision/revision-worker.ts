// The program of the revising thread. The language model is loaded here and nowhere in the server.
import { parentPort } from 'node:worker_threads';

import type { RevisionOrder, RevisionReport } from './revision-thread.ts';
import { revisePrompt } from './revise-prompt.ts';

parentPort?.on('message', ({ ticket, prompt, seed }: RevisionOrder) => {
  const report: RevisionReport = { ticket, revision: revisePrompt(prompt, seed) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(report);
});
