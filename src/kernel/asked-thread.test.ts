import { setTimeout as pause } from 'node:timers/promises';

import { expect, onTestFinished, test } from 'vitest';

import { createAskedThread } from './asked-thread.ts';

/** Answers with its own number and the question; dies over `die`, and never answers `wait`. */
const PROGRAM = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ ticket, question }) => {
  if (question === 'die') throw new Error('it died');
  if (question !== 'wait') parentPort.postMessage({ ticket, answer: [threadId, question] });
});`;

const thread = (idleMs?: number) => {
  const url = new URL(`data:text/javascript,${encodeURIComponent(PROGRAM)}`);
  const made = createAskedThread<string, [thread: number, question: string]>(
    { url, execArgv: [] },
    idleMs,
  );
  onTestFinished(() => made.close());
  return made;
};

test('each gets the answer to its own question, from one thread', async () => {
  const { ask, waiting } = thread();
  const answers = ['a', 'b', 'c'].map(ask);
  expect(waiting()).toBe(3);
  const [[first], ...others] = [await answers[0]!, await answers[1]!, await answers[2]!];
  expect(others).toEqual([
    [first, 'b'],
    [first, 'c'],
  ]);
  expect(waiting()).toBe(0);
});

test('a thread that died is replaced, and whoever waited hears why', async () => {
  const { ask } = thread();
  const [first] = await ask('a');
  await expect(ask('die')).rejects.toThrow('it died');
  const [second] = await ask('b');
  expect(second).not.toBe(first);
});

test('closing rejects what was still asked', async () => {
  const { ask, close } = thread();
  const answer = ask('wait').catch(String);
  await close();
  expect(await answer).toContain('ended');
});

test('an idle thread is let go, though not one that is asked again before', async () => {
  const { ask } = thread(50);
  const [first] = await ask('a');
  expect(await ask('b')).toEqual([first, 'b']);
  await pause(200);
  const answer = await ask('c');
  expect(answer).not.toEqual([first, 'c']);
});
