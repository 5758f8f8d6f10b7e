import type { Item } from '../compose/plan.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import { readInstructions } from '../../language/instructions/read-instructions.ts';
import { singular } from '../../language/nouns.ts';

const MORE = /\b(?:another|more|second|third|two|three|four|five|also|too|extra|others?)\b/iu;

/**
 * Whether a picture that is drawn from a telling keeps what the words do not speak of, and shows nothing
 * twice that nobody asked for again: else the words were not understood, and wrong would be done silently.
 */
export function keepsOthers(before: RecordedScene, after: RecordedScene, words: string): boolean {
  const said = new Set((words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map(singular));
  const look = readInstructions(words) === undefined ? lookOf : placeOf;
  const now = new Set(after.plan.items.map(look));
  const kept = before.plan.items.every((item) => {
    const noun = nounOf(before, item);
    return noun === undefined || said.has(noun) || now.has(look(item));
  });
  return kept && (MORE.test(words) || !showsTwice(before, after));
}

/** Whether something that was there has come once more. */
function showsTwice(before: RecordedScene, after: RecordedScene): boolean {
  const count = (known: RecordedScene): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const item of known.plan.items) {
      const noun = nounOf(known, item);
      if (noun !== undefined) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
    return counts;
  };
  const were = count(before);
  return [...count(after)].some(([noun, number]) => {
    const was = were.get(noun) ?? 0;
    return was > 0 && number > was;
  });
}

const nounOf = ({ scene }: RecordedScene, { entity }: Item): string | undefined =>
  scene.entities.find(({ id }) => id === entity)?.noun;

const lookOf = ({ recipe, x, y, height, mirror }: Item): string =>
  JSON.stringify([recipe, x, y, height, mirror]);

/** What was understood may give a thing another look, such as leaves of autumn, where it stands. */
const placeOf = ({ x, y }: Item): string => JSON.stringify([x, y]);
