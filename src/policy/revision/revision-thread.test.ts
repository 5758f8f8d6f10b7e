import { expect, onTestFinished, test } from 'vitest';

import { revisePrompt } from './revise-prompt.ts';
import { createRevisionThread } from './revision-thread.ts';

const thread = () => {
  const made = createRevisionThread();
  onTestFinished(() => made.close());
  return made;
};

test('says what the reviser says, each to who asked', async () => {
  const { revise } = thread();
  const prompts = ['a white siamese cat', 'two dogs', 'a red bicycle'];
  const revisions = await Promise.all(prompts.map((prompt, seed) => revise(prompt, seed)));
  expect(revisions).toEqual(prompts.map((prompt, seed) => revisePrompt(prompt, seed)));
});

test('what is not done when it is closed is rejected, and the next order starts another', async () => {
  const { revise, close } = thread();
  const [outcome] = await Promise.allSettled([revise('a fox', 1), close()]);
  expect(outcome).toMatchObject({
    status: 'rejected',
    reason: expect.objectContaining({ message: expect.stringContaining('thread ended') }),
  });
  expect(await revise('a fox', 1)).toBe(revisePrompt('a fox', 1));
});

test('closing what was never used does nothing', async () => {
  await expect(thread().close()).resolves.toBeUndefined();
});
