import { expect, test } from 'vitest';

import { shutDown, type ShutdownPhase } from './shutdown.ts';

const recorder = () => {
  const done: string[] = [];
  const troubles: string[] = [];
  const phase = (name: string, run?: () => Promise<void>, deadlineMs = 1000): ShutdownPhase => ({
    name,
    deadlineMs,
    run: run ?? (async () => void done.push(name)),
  });
  const stop = (phases: readonly ShutdownPhase[]): Promise<void> =>
    shutDown(phases, {
      onTrouble: (name, trouble) => troubles.push(`${name}: ${(trouble as Error).message}`),
    });
  return { done, troubles, phase, stop };
};

test('phases run in order, each after the one before is over', async () => {
  const { done, troubles, phase, stop } = recorder();
  const slow = phase('slow', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    done.push('slow');
  });
  await stop([phase('first'), slow, phase('last')]);
  expect(done).toEqual(['first', 'slow', 'last']);
  expect(troubles).toEqual([]);
});

test('a phase that fails is reported and holds up nothing', async () => {
  const { done, troubles, phase, stop } = recorder();
  const failing = phase('failing', () => Promise.reject(new Error('broken')));
  await stop([failing, phase('last')]);
  expect(done).toEqual(['last']);
  expect(troubles).toEqual(['failing: broken']);
});

test('a phase that does not end is left behind at its deadline', async () => {
  const { done, troubles, phase, stop } = recorder();
  await stop([phase('endless', () => new Promise(() => {}), 20), phase('last')]);
  expect(done).toEqual(['last']);
  expect(troubles).toEqual(['endless: not done within 0.02 s']);
});
