import { reaches } from '../../kernel/strictness.ts';
import type { Moderator, Verdict } from '../policy.ts';
import { TextMatcher } from './match.ts';
import { ruleBook } from './rules.ts';

/**
 * Judges by words and phrases alone: in a millisecond, offline, and without understanding anything.
 * It looks through spelling tricks, but not through paraphrase.
 */
export const builtInModerator: Moderator = {
  judge: async ({ text, strictness }) => judgeByRules(text, strictness),
};

/** The categories that {@link builtInModerator} finds. */
export function judgeByRules(text: string, strictness: Parameters<typeof reaches>[0]): Verdict {
  const { couldBreak, groups } = ruleBook();
  const matcher = new TextMatcher(text, groups);
  const found = couldBreak(matcher.words()).filter(
    ({ from, pattern, exceptions }) =>
      reaches(strictness, from) && matcher.shows(pattern, exceptions),
  );
  return [...new Set(found.map(({ category }) => category))];
}
