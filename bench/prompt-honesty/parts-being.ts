import type { AcceptableTable } from './acceptable.ts';
import { HAS, accepts } from './acceptable.ts';
import type { JudgedNoun } from './judge-nouns.ts';
import type { SeenPart } from './seen.ts';

/** The parts that are the thing, not those that only have it. */
export function partsBeing(
  { noun, shownBy, verdict }: JudgedNoun,
  table: AcceptableTable,
): readonly SeenPart[] {
  if (verdict !== 'itself' && verdict !== 'hypernym') return [];
  const patterns = table.get(noun)![verdict].filter((pattern) => !pattern.startsWith(HAS));
  return shownBy.filter(({ signs }) => signs.some((sign) => accepts(patterns, sign)));
}
