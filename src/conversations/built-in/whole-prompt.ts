import type { Instruction } from '../../language/instructions/instruction.ts';
import { readInstructions } from '../../language/instructions/read-instructions.ts';
import { wholeRetold } from '../../language/instructions/retold.ts';
import { singular } from '../../language/nouns.ts';
import { readPrompt } from '../../language/read-prompt.ts';

/** What a picture shows once it is changed as a text says. */
export const wholeAfter = (before: string, text: string): string => wholeRetold(before, text);

/**
 * How many messages in a row are read as changes of those before them. Reading one takes some
 * milliseconds in which the server does nothing else, and a request may have two hundred.
 */
const MOST_READ = 8;

/** How many characters are read: of what a picture shows, and of what is told anew for all messages together. */
const LONGEST_READ = 8000;

/**
 * Several messages in a row, none of which has a picture yet, as one wish for a picture. Of a great
 * many the older ones stand as they were said, and where there is much already, all that follow.
 */
export function wholeOf(texts: readonly string[]): string {
  let room = LONGEST_READ;
  return texts.slice(-MOST_READ).reduce((told, text) => {
    if (told === '') return text;
    room -= told.length + text.length;
    return room < 0 || readInstructions(text) === undefined
      ? `${told}\n${text}`
      : wholeAfter(told, text);
  }, texts.slice(0, -MOST_READ).join('\n'));
}

/** Whether a word names something that a picture shows. */
export function namesIn(whole: string | undefined): (word: string) => boolean {
  const { entities } = readPrompt((whole ?? '').slice(0, LONGEST_READ));
  const nouns = new Set(entities.flatMap(({ noun, names }) => [noun, ...names]));
  return (word) => nouns.has(word.toLowerCase()) || nouns.has(singular(word.toLowerCase()));
}

/** What is about a picture as a whole. */
const MANNERS: ReadonlySet<Instruction['kind']> = new Set<Instruction['kind']>([
  'restyle',
  'relight',
  'weather',
  'season',
  'tone',
  'zoom',
  'cut-out',
  'keep',
]);

/** Whether a text says how, when or in which weather, and names no thing. */
export function isManner(text: string): boolean {
  const read = readInstructions(text);
  if (read !== undefined) return read.every(({ kind }) => MANNERS.has(kind));
  return readPrompt(text).entities.length === 0;
}

/** Whether a text says what is to be done to a picture, by a word that says so. */
export function isInstruction(text: string): boolean {
  const read = readInstructions(text);
  // What is to be added may as well be what another picture is to show.
  return read !== undefined && read.some(({ kind }) => kind !== 'add');
}
