import type { ImageTask } from '../../kernel/image-task.ts';

/** As many characters as a revision may have: the limit of the prompts themselves. */
export const LONGEST = 4000;

/**
 * Rewrites a prompt for drawing: the same prompt and seed give the same revision, as far as it is
 * made here, another seed another one. Whatever the prompt, it does not fail for it.
 * @throws GalaError `cancelled` when `signal` fired first.
 */
export type RevisePrompt = (
  prompt: string,
  seed: number,
  /** Fires when nobody waits for the revision any more. */
  signal?: AbortSignal,
) => Promise<string>;

/** The task with its prompt revised; what the client sent is kept beside it. */
export async function revised(
  task: ImageTask,
  revise: RevisePrompt,
  signal: AbortSignal | undefined,
): Promise<ImageTask> {
  const { prompt, seed } = task;
  return { ...task, prompt: await revise(prompt, seed, signal), askedPrompt: prompt };
}
