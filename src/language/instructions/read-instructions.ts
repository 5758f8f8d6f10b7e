import { airs, toneIn } from './air.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Instruction } from './instruction.ts';
import { descriptions, letterings, recolourings, resizings } from './looks.ts';
import { mannerIn } from './manner.ts';
import { moods } from './moods.ts';
import { framings, moves, papers, relocations } from './places.ts';
import { additions, exchanges, recounts, removals, replacements } from './things.ts';

const single =
  (read: (text: string) => Instruction | undefined) =>
  ({ text }: Clause): readonly Instruction[] | undefined => {
    const one = read(text.replace(/\s+instead$/iu, ''));
    return one && [one];
  };

/** In this order: what is more exact comes before what would also fit. */
const READERS: readonly ((clause: Clause) => readonly Instruction[] | undefined)[] = [
  letterings,
  framings,
  airs,
  single(toneIn),
  moods,
  single(mannerIn),
  papers,
  recolourings,
  relocations,
  replacements,
  exchanges,
  recounts,
  resizings,
  removals,
  additions,
  moves,
  descriptions,
];

/** A clause of a prompt, and what it wants done; `undefined` where that is not understood. */
export interface ReadClause {
  readonly text: string;
  readonly instructions: readonly Instruction[] | undefined;
}

/**
 * Reads what a prompt wants done to a whole picture, clause by clause. Never throws. Of a great many
 * clauses the first are read, the others are there and not understood.
 */
export function readClauses(prompt: string): readonly ReadClause[] {
  const clauses = clausesOf(prompt.slice(0, LONGEST));
  const read = [...clauses.slice(0, MOST_CLAUSES).flatMap(spread), ...clauses.slice(MOST_CLAUSES)];
  return read.map((clause, index) => ({
    text: clause.text,
    instructions: index < MOST_CLAUSES ? readClause(clause) : undefined,
  }));
}

/** Characters that are read: nobody gives longer instructions. */
const LONGEST = 8000;

/** Clauses that are read, some milliseconds each: nobody wants more done at once. */
const MOST_CLAUSES = 40;

/** Characters of one that is read: the patterns take time by the square of it. */
const LONGEST_CLAUSE = 1000;

function readClause(clause: Clause): readonly Instruction[] | undefined {
  if (clause.text.length > LONGEST_CLAUSE) return undefined;
  for (const read of READERS) {
    const found = read(clause);
    if (found !== undefined && found.length > 0) return found;
  }
  return undefined;
}

/**
 * Reads what a prompt wants done to a whole picture. `undefined` when any part of it is something
 * else: of what is only half understood nothing is done.
 */
export function readInstructions(prompt: string): readonly Instruction[] | undefined {
  const clauses = readClauses(prompt);
  const understood = clauses.flatMap(({ instructions }) => instructions ?? []);
  const all = clauses.every(({ instructions }) => instructions !== undefined);
  return understood.length > 0 && all ? understood : undefined;
}

/** "Foggy and a bit mysterious" of the whole: what both of them are. */
const OF_WHOLE =
  /^(?<verb>make\s+(?:it|this|everything|the (?:image|picture|scene))|)\s*(?<first>[\p{L}-]+)\s*(?:,|,?\s+and)\s+(?<second>[\p{L} -]+)$/iu;

/** "Make the cat black, the umbrella blue and the sign green": three clauses with one verb. */
function spread(clause: Clause): readonly Clause[] {
  const both = bothOfWhole(clause);
  if (both !== undefined) return both;
  const parts = clause.text.split(/\s*,\s*(?:and\s+)?(?=the\s)|\s+and\s+(?=the\s)/iu);
  const verb = /^(?:make|turn|paint|colou?r|move|put)\b/iu.exec(clause.text)?.[0];
  if (verb === undefined || parts.length < 2) return [clause];
  const clauses = parts.map((text, index) => ({
    text: index === 0 ? text : `${verb} ${text}`,
    lead: clause.lead,
  }));
  return clauses.every((one) => readClause(one) !== undefined) ? clauses : [clause];
}

function bothOfWhole(clause: Clause): readonly Clause[] | undefined {
  const { verb = '', first, second } = OF_WHOLE.exec(clause.text)?.groups ?? {};
  if (first === undefined || second === undefined || readClause(clause)) return undefined;
  const both = [first, second].map((text) => ({ ...clause, text: `${verb} ${text}`.trim() }));
  return both.every((one) => readClause(one) !== undefined) ? both : undefined;
}
