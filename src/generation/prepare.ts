import type { Fault } from '../kernel/errors.ts';
import type { ImageTask } from '../kernel/image-task.ts';
import { revised, type RevisePrompt } from '../policy/revision/revision.ts';
import type { Submission } from './generation.ts';
import { patienceOf, refusalOf, type PromptPolicy } from './judge-prompt.ts';
import type { ChooseSeed } from './seeds.ts';

/** A task that leaves nothing open, and why it is not to be drawn, if it is not. */
export interface Prepared {
  readonly task: ImageTask;
  readonly refusal: Fault | undefined;
}

/**
 * Chooses what the request left open, judges its prompt, and revises it where the model does. A
 * revision is judged as well, for it is what will be drawn; a refused prompt is not revised.
 * @throws GalaError when there is no verdict, see `Moderator`.
 */
export async function prepare(
  parts: {
    readonly policy?: PromptPolicy | undefined;
    readonly chooseSeed: ChooseSeed;
    readonly revise: RevisePrompt;
  },
  submission: Submission,
): Promise<Prepared> {
  const seed = submission.task.seed ?? parts.chooseSeed(submission.task);
  const asked: ImageTask = { ...submission.task, seed };
  const refusal = await refusalOf(parts.policy, submission);
  const { revise = false } = submission;
  if (refusal !== undefined || revise === false) return { task: asked, refusal };
  if (revise === 'as asked') return { task: { ...asked, askedPrompt: asked.prompt }, refusal };
  const task = await revised(asked, parts.revise, patienceOf(submission));
  // Where nothing was rewritten, the verdict stands.
  if (task.prompt === asked.prompt) return { task, refusal };
  return {
    task,
    refusal: await refusalOf(parts.policy, { ...submission, task }, 'revised_prompt'),
  };
}
