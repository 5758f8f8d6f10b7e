import { groupedBy } from './grouped-by.ts';
import type { AcceptableTable } from './acceptable.ts';
import type { Check } from './check.ts';
import { colourChecks } from './check-colours.ts';
import { partsBeing } from './parts-being.ts';
import { claimsOf } from './claims.ts';
import type { Drawn } from './drawn.ts';
import { draw } from './drawn.ts';
import { countSeen } from './judge-counts.ts';
import type { JudgedNoun, Verdict } from './judge-nouns.ts';
import { depictable, judgeNoun } from './judge-nouns.ts';
import { namedThings } from './named-things.ts';
import { seenIn } from './seen.ts';

/** How one prompt came out. */
export interface JudgedPrompt {
  readonly prompt: string;
  readonly nouns: readonly {
    readonly noun: string;
    readonly verdict: Verdict;
    /** The picture that claims to be it, of a wrong one. */
    readonly claimed: string | undefined;
  }[];
  readonly colours: readonly Check[];
  readonly counts: readonly Check[];
}

const SEED = 1;

/** Draws a prompt and judges what is to be seen against what it names. */
export function judgePrompt(
  prompt: string,
  edge: number,
  table: AcceptableTable,
  stopped: ReadonlySet<string>,
): JudgedPrompt {
  const drawn = draw(prompt, edge, SEED);
  const seen = seenIn(drawn.plan, drawn.map);
  const claims = claimsOf(drawn, seen);
  const things = depictable(namedThings(prompt), table, stopped);
  const judged = things.map((thing) => judgeNoun(thing, table, seen, claims));
  return {
    prompt,
    nouns: judged.map(({ thing, noun, verdict }) => ({
      noun,
      verdict,
      claimed:
        verdict === 'wrong'
          ? claims.find(({ words }) => words.some((word) => thing.names.includes(word)))?.art
          : undefined,
    })),
    colours: colourChecks(drawn, judged, table),
    counts: countChecks(drawn, judged, table),
  };
}

/** Counts things of one noun together: "two red cups and three blue cups" are five. */
function countChecks(
  { map }: Drawn,
  judged: readonly JudgedNoun[],
  table: AcceptableTable,
): readonly Check[] {
  return [...groupedBy(judged, ({ noun }) => noun)].flatMap(([noun, ones]) => {
    const counts = ones.map(({ thing }) => thing.count ?? NaN);
    const asked = counts.reduce((sum, count) => sum + count, 0);
    const parts = partsBeing(ones[0]!, table);
    if (!(asked >= 1 && asked <= 12) || parts.length === 0) return [];
    const found = countSeen(map, parts);
    return [{ asked: `${asked} ${noun}`, found: String(found), right: found === asked }];
  });
}
