import type { Acceptable, AcceptableTable } from './acceptable.ts';
import { accepts } from './acceptable.ts';
import type { NamedThing } from './named-things.ts';
import type { Seen, SeenPart } from './seen.ts';

/**
 * `itself`: drawn as what it is · `hypernym`: as its kind · `wrong`: another picture claims to be it
 * · `missing`: not to be seen · `unjudged`: the table of acceptable art does not know the noun.
 */
export type Verdict = 'itself' | 'hypernym' | 'wrong' | 'missing' | 'unjudged';

export interface JudgedNoun {
  readonly thing: NamedThing;
  /** The name by which the table knows it. */
  readonly noun: string;
  readonly verdict: Verdict;
  /** The parts of the picture that show it; none when scenery does, or nothing. */
  readonly shownBy: readonly SeenPart[];
}

/** What the engine says it drew for the words of a prompt: words to entity to art. */
export interface Claim {
  readonly words: readonly string[];
  readonly art: string;
}

/** The things worth judging: known to the table, or not on the list of what has no picture. */
export function depictable(
  things: readonly NamedThing[],
  table: AcceptableTable,
  stopped: ReadonlySet<string>,
): readonly NamedThing[] {
  return things.filter(({ names }) => {
    const known = names.find((name) => table.has(name) || stopped.has(name));
    return known === undefined || table.has(known);
  });
}

/** Judges one noun of a prompt by what is to be seen. */
export function judgeNoun(
  thing: NamedThing,
  table: AcceptableTable,
  seen: Seen,
  claims: readonly Claim[],
): JudgedNoun {
  const noun = thing.names.find((name) => table.has(name)) ?? thing.names.at(-1)!;
  const acceptable = table.get(noun);
  if (acceptable === undefined) return { thing, noun, verdict: 'unjudged', shownBy: [] };
  for (const verdict of ['itself', 'hypernym'] as const) {
    const shownBy = partsShowing(acceptable, seen, verdict);
    const scenery = seen.scenery.some((sign) => accepts(acceptable[verdict], sign));
    if (shownBy.length > 0 || scenery) return { thing, noun, verdict, shownBy };
  }
  // Art that would show it, and is out of sight, is no other picture in its place.
  const fitting = [...acceptable.itself, ...acceptable.hypernym];
  const claimed = claims.some(
    ({ words, art }) => words.some((word) => thing.names.includes(word)) && !accepts(fitting, art),
  );
  return { thing, noun, verdict: claimed ? 'wrong' : 'missing', shownBy: [] };
}

/** The visible parts with a sign that shows the noun. */
export function partsShowing(
  acceptable: Acceptable,
  seen: Seen,
  how: 'itself' | 'hypernym',
): readonly SeenPart[] {
  return seen.parts.filter(({ signs }) => signs.some((sign) => accepts(acceptable[how], sign)));
}
