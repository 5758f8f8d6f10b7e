import { strings } from '../../strings.ts';
import type { Turn } from './turn.ts';

const texts = strings.converse.suggestions;

/** Who can wear something. */
const ANIMAL =
  /\b(cat|dog|kitten|puppy|fox|owl|bear|rabbit|horse|elephant|lion|tiger|penguin|panda|mouse|frog|duck|bird|robot|child|girl|boy|woman|man)\b/iu;

/** How many are offered at once. */
const MOST = 4;

/** What could be said next, after the turns on the way to the picture that is looked at. */
export function suggestionsAfter(path: readonly Turn[]): readonly string[] {
  const drawn = path.filter(({ answer }) => answer.state === 'done' && answer.call !== null);
  if (drawn.length === 0) return texts.openings;
  const said = path.map(({ said: { text } }) => text.toLowerCase());
  const told = [...said, ...drawn.map(({ answer }) => answer.call?.revisedPrompt ?? '')].join('\n');
  const wearer = ANIMAL.exec(told)?.[1]?.toLowerCase();
  const changes = [
    /\bnight\b/iu.test(told) ? texts.day : texts.night,
    ...(wearer === undefined ? [] : [texts.hat(wearer)]),
    ...texts.changes,
  ].filter((change) => !said.includes(change.toLowerCase()));
  const steps = drawn.length > 1 ? [texts.undo] : [];
  return [...changes.slice(0, MOST - 1 - steps.length), ...steps, texts.another];
}
