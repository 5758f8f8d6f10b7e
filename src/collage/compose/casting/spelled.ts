import type { Scene } from '../../../language/scene.ts';
import type { Workshop } from '../workshop.ts';
import type { Performer } from './performer.ts';

/** More things than this would be too small to read. */
const MOST = 10;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Things that spell a word together, one letter on each: "balloons that spell PARTY"; `undefined`
 * when they are not said to, or the word is too long for that.
 */
export function spelled(
  performer: Performer,
  lines: readonly string[],
  { prompt }: Scene,
  workshop: Workshop,
): Performer | undefined {
  const { entity, recipes, figure } = performer;
  const [look] = recipes;
  const several = entity.count.value > 1 || entity.count.vague;
  if (!several || look === undefined || !/\bspell(?:s|ing|ed|t)?\b/i.test(prompt)) return undefined;
  if (figure.anchors.label === undefined) return undefined;
  const word = [...letters.segment(lines.join(''))]
    .map(({ segment }) => segment)
    .filter((s) => s.trim() !== '');
  if (word.length < 2 || word.length > MOST) return undefined;
  const each = word.map((letter, i) => ({ ...recipes[i % recipes.length]!, lettering: [letter] }));
  return {
    ...performer,
    recipes: each,
    statures: each.map(() => 1),
    figure: workshop.figure(each[0]!),
    count: each.length,
  };
}
