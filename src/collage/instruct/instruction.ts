import type { ColourName } from '../../language/scene.ts';
import type { Light } from '../compose/plan.ts';
import type { StyleName } from '../styles/style.ts';
import { colours } from '../../language/lexicon/colours.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { stylesOf } from '../styles/style-for.ts';

/** One thing that is to be done to a whole picture. */
export type Instruction =
  | { readonly kind: 'restyle'; readonly styles: readonly StyleName[] }
  | { readonly kind: 'relight'; readonly time: Hour }
  | { readonly kind: 'weather'; readonly weather: Weather }
  | { readonly kind: 'add'; readonly what: string }
  | { readonly kind: 'remove'; readonly what: string }
  | { readonly kind: 'recolour'; readonly what: string; readonly colour: ColourName }
  | { readonly kind: 'cut-out' };

export type Hour = Exclude<Light['time'], 'indoors'>;
export type Weather = 'rain' | 'snow' | 'fog' | 'storm';

const VERB =
  '(?:add|put|place|insert|include|remove|delete|erase|get rid of|take (?:away|out)|make|turn|change|convert|transform|render|redraw|paint|colou?r|dye|give|let|set)';

/** Where one instruction ends and the next begins. */
const BETWEEN = new RegExp(
  `\\s*(?:[.;!\\n]+|,?\\s*\\b(?:and then|then|and|but)\\b(?=\\s+(?:please |also )?${VERB}\\b)|,(?=\\s*${VERB}\\b))\\s*`,
  'iu',
);

/** What changes a thing: no words for putting it somewhere. */
const CHANGING =
  /^(?:make|turn|change|convert|transform|give|let|remove|delete|erase|replace|swap|dye|colou?r)\b/iu;

const POLITE = /^(?:(?:please|now|also|next|can you|could you|and|then)\b[\s,]*)+/iu;
const REMOVE =
  /^(?:remove|delete|erase|get rid of|take (?:away|out))\s+(?:(?:all|the|this|that|its|my|any)\s+)*(.+)$/iu;
const ADD = /^(?:add|put|place|insert|include)\s+(?:in\s+)?(.+)$/iu;
const RECOLOUR =
  /^(?:make|turn|paint|colou?r|change|dye)\s+(?:the|this|that|its|my)\s+(.+?)(?:\s+(?:to|into))?\s+([\p{L}-]+)$/iu;
/** What a verb does something to: the car of "make the car a watercolour". */
const OBJECT = new RegExp(`^${VERB}\\s+(?:the|my|its|that)\\s+([\\p{L}-]+)`, 'iu');
const BACKGROUND = /^(?:background|backdrop)$/iu;
const NO_BACKGROUND =
  /^(?:make|turn)\s+(?:the\s+)?background\s+(?:into\s+|to\s+)?transparent$|^(?:make it |give it )?(?:a |with a )?transparent background$|^cut (?:it|(?:out )?the subject)(?: out)?$/iu;

/** Words that say only that the whole picture is meant, or that it is to become something. */
const ABOUT_ALL =
  /^(?:make|turn|change|convert|transform|render|redraw|paint|set|let|it|its|this|that|the|a|an|into|in|to|at|as|like|look|looks|be|is|of|during|whole|entire|photo|photograph|image|picture|scene|sky|weather|lighting|light|time)$/iu;

const HOURS: ReadonlyMap<string, Hour> = new Map<string, Hour>([
  ...listed<Hour>('night', 'night nighttime night-time midnight moonlit'),
  ...listed<Hour>('sunset', 'sunset dusk evening twilight'),
  ...listed<Hour>('dawn', 'dawn sunrise morning'),
  ...listed<Hour>('day', 'day daytime daylight noon midday sunny'),
]);

const WEATHERS: ReadonlyMap<string, Weather> = new Map<string, Weather>([
  ...listed<Weather>('rain', 'rain rainy raining'),
  ...listed<Weather>('snow', 'snow snowy snowing snowfall'),
  ...listed<Weather>('fog', 'fog foggy mist misty'),
  ...listed<Weather>('storm', 'storm stormy thunderstorm'),
]);

function listed<T>(meaning: T, words: string): readonly (readonly [string, T])[] {
  return words.split(' ').map((word) => [word, meaning] as const);
}

/**
 * Reads what a prompt wants done to a whole picture. `undefined` when any part of it is something
 * else: of what is only half understood nothing is done.
 */
export function readInstructions(prompt: string): readonly Instruction[] | undefined {
  const clauses = clausesOf(prompt);
  const understood = clauses.map(readClause).filter((one) => one !== undefined);
  return understood.length > 0 && understood.length === clauses.length ? understood : undefined;
}

/** What a prompt wants done with several pictures. */
export interface MaterialInstructions {
  /** To the first of them. */
  readonly first: readonly Instruction[];
  /** What it says of the others, in its own words. */
  readonly others: string;
}

/**
 * Reads a prompt that comes with further pictures: what it has to add is what they show. `undefined`
 * when it wants something made of them, or of the first, that is not understood.
 */
export function readWithMaterials(prompt: string): MaterialInstructions | undefined {
  const read = clausesOf(prompt).map((clause) => ({ clause, instruction: readClause(clause) }));
  const isOfOthers = ({ instruction }: (typeof read)[number]): boolean =>
    instruction === undefined || instruction.kind === 'add';
  const others = read.filter(isOfOthers).map(({ clause }) => clause);
  if (others.some((clause) => CHANGING.test(clause))) return undefined;
  const first = read.flatMap((one) => (isOfOthers(one) ? [] : (one.instruction ?? [])));
  return { first, others: others.join(', ') };
}

function clausesOf(prompt: string): readonly string[] {
  return prompt
    .split(BETWEEN)
    .map((clause) => clause.replace(POLITE, '').trim())
    .filter((clause) => clause !== '');
}

function readClause(clause: string): Instruction | undefined {
  if (NO_BACKGROUND.test(clause)) return { kind: 'cut-out' };
  const gone = REMOVE.exec(clause)?.[1];
  if (gone !== undefined) {
    return BACKGROUND.test(gone) ? { kind: 'cut-out' } : { kind: 'remove', what: gone };
  }
  return airIn(clause) ?? addition(clause) ?? styleIn(clause) ?? recolouring(clause);
}

function addition(clause: string): Instruction | undefined {
  const what = ADD.exec(clause)?.[1];
  if (what === undefined) return undefined;
  return airIn(what) ?? { kind: 'add', what };
}

/** An hour or a weather, when the clause speaks of nothing else. */
function airIn(clause: string): Instruction | undefined {
  const telling = tellingWords(clause);
  const [word, ...others] = telling;
  if (word === undefined || others.length > 0) return undefined;
  const [time, weather] = [HOURS.get(word), WEATHERS.get(word)];
  if (time) return { kind: 'relight', time };
  return weather && { kind: 'weather', weather };
}

/** A style, when nothing is named beside it. */
function styleIn(clause: string): Instruction | undefined {
  const object = OBJECT.exec(clause)?.[1];
  if (object !== undefined && !ABOUT_ALL.test(object)) return undefined;
  const telling = clause.replace(/^(?:[\p{L}-]+\s+)*?(?=in the style of)/iu, '');
  const words = tellingWords(telling).join(' ');
  for (const prompt of [`a ${words} of a house`, `a house in the style of ${words}`]) {
    const scene = readPrompt(prompt);
    const strangers = scene.entities.filter(({ noun }) => noun !== 'house');
    const styles = stylesOf(scene);
    if (words !== '' && styles.length > 0 && strangers.length === 0) {
      return { kind: 'restyle', styles };
    }
  }
  return undefined;
}

function recolouring(clause: string): Instruction | undefined {
  const [, what, word = ''] = RECOLOUR.exec(clause) ?? [];
  const colour = colours.get(word.toLowerCase());
  return what === undefined || colour === undefined
    ? undefined
    : { kind: 'recolour', what, colour };
}

function tellingWords(clause: string): readonly string[] {
  return (clause.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter(
    (word) => !ABOUT_ALL.test(word) && word !== 'style',
  );
}
