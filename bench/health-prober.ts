// The program of a thread that asks `/healthz` again and again, until it is told to say how long each
// answer took. In a thread of its own, because a program that takes hundreds of megabytes at the same time
// is late for its answers itself.
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

import { timeToAnswer } from './time-to-answer.ts';

const { url, everyMs } = workerData as { readonly url: string; readonly everyMs: number };
const agent = new Agent({ keepAlive: true });
const times: number[] = [];
const done = new AbortController();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const tell = (message: unknown): void => parentPort?.postMessage(message);

parentPort?.once('message', () => done.abort());
// Connecting is not what is measured.
await timeToAnswer(url, agent);
tell('ready');
while (!done.signal.aborted) {
  times.push(await timeToAnswer(url, agent));
  await sleep(everyMs);
}
agent.destroy();
tell(times);
