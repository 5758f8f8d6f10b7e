import type { Fault, FaultFacts } from '../kernel/errors.ts';
import type { Strictness } from '../kernel/strictness.ts';
import type { Moderator } from '../policy/policy.ts';
import type { Submission } from './generation.ts';

/** Who judges prompts, and how severely. */
export interface PromptPolicy {
  readonly moderator: Moderator;
  /** For keys that have none of their own. */
  readonly strictness: Strictness;
}

/**
 * The fault of a submission whose prompt is not to be drawn; `undefined` when it may be. A prompt that
 * was rewritten is judged again, at the stage `revised_prompt`. Of a change, what the whole picture is
 * to show is judged as well: a conversation could say piece by piece what it may not say at once.
 * @throws GalaError when there is no verdict, see {@link Moderator}.
 */
export async function refusalOf(
  policy: PromptPolicy | undefined,
  {
    caller,
    task,
    signal,
    idempotency,
  }: Pick<Submission, 'caller' | 'task' | 'signal' | 'idempotency'>,
  stage: FaultFacts['content_policy']['stage'] = 'prompt',
): Promise<Fault | undefined> {
  if (policy === undefined) return undefined;
  const texts = new Set([task.prompt, task.wholePrompt ?? '']);
  texts.delete('');
  for (const text of texts) {
    // oxlint-disable-next-line no-await-in-loop -- what is refused already need not be asked about again
    const categories = await policy.moderator.judge({
      text,
      strictness: caller.strictness ?? strictnessFor(task, policy.strictness),
      signal: patienceOf({ signal, idempotency }),
    });
    if (categories.length === 0) continue;
    return {
      code: 'content_policy',
      facts: { stage, categories, model: task.model, ...(task.output && { gptImage: true }) },
    };
  }
  return undefined;
}

/**
 * A request may ask to be judged less severely where nobody asked for more than the usual: neither
 * its key nor an operator who chose `strict`.
 */
function strictnessFor({ moderation }: Submission['task'], usual: Strictness): Strictness {
  return moderation === 'low' && usual === 'standard' ? 'low' : usual;
}

/** What ends the waiting. Somebody will come back for a request with an idempotency key. */
export const patienceOf = ({
  signal,
  idempotency,
}: Pick<Submission, 'signal' | 'idempotency'>): AbortSignal | undefined =>
  idempotency === undefined ? signal : undefined;
