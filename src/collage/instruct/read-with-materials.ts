import { readClauses } from '../../language/instructions/read-instructions.ts';
import type { Instruction } from '../../language/instructions/instruction.ts';

/** What changes a thing: no words for putting it somewhere. */
const CHANGING =
  /^(?:make|turn|change|convert|transform|give|let|remove|delete|erase|replace|swap|dye|colou?r)\b/iu;

/** What a prompt wants done with several pictures. */
export interface MaterialInstructions {
  /** To the first of them. */
  readonly first: readonly Instruction[];
  /** What it says of the others, in its own words. */
  readonly others: string;
}

/** What is done to the first picture as a whole: all else may be about what the others show. */
const OF_FIRST: ReadonlySet<Instruction['kind']> = new Set<Instruction['kind']>([
  'restyle',
  'relight',
  'weather',
  'season',
  'tone',
  'remove',
  'recolour',
  'cut-out',
]);

/**
 * Reads a prompt that comes with further pictures: what it has to add is what they show. `undefined`
 * when it wants something made of them, or of the first, that is not understood.
 */
export function readWithMaterials(prompt: string): MaterialInstructions | undefined {
  const read = readClauses(prompt);
  const isOfFirst = ({ instructions }: (typeof read)[number]): boolean =>
    instructions !== undefined && instructions.every(({ kind }) => OF_FIRST.has(kind));
  const others = read.filter((one) => !isOfFirst(one)).map(({ text }) => text);
  if (others.some((clause) => CHANGING.test(clause))) return undefined;
  const first = read.filter(isOfFirst).flatMap(({ instructions }) => instructions ?? []);
  return { first, others: others.join(', ') };
}
