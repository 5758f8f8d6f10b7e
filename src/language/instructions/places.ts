import { colours } from '../lexicon/colours.ts';
import { readPrompt } from '../read-prompt.ts';
import type { Clause } from './clauses.ts';
import type { Instruction } from './instruction.ts';
import { bare, firstOf } from './things.ts';

type Reader = (clause: Clause) => readonly Instruction[] | undefined;

const SCENERY =
  '(?:background|backdrop|scenery|scene|setting|location|place|surroundings|environment)';
const PLACE: readonly RegExp[] = [
  new RegExp(
    `^(?:change|turn|make|set|switch|replace|swap)\\s+(?:the\\s+)?${SCENERY}\\s+(?:(?:in)?to|with|by|for|be|as|look like)?\\s*(?:be\\s+)?(?<where>.+)$`,
    'iu',
  ),
  new RegExp(`^(?:a\\s+)?(?:different|new|another)\\s+${SCENERY}\\s*[:,–-]\\s*(?<where>.+)$`, 'iu'),
  new RegExp(
    `^(?:with|use|add)?\\s*(?<where>an?\\s[\\p{L} -]+?)\\s+(?<how>as|in|for)\\s+(?:the|its)\\s+(?:background|backdrop|setting)$`,
    'iu',
  ),
  /^(?:set|move|put|place|take|bring|transport|relocate|have)\s+(?:it|them|him|her|this|that|everything|everyone|the (?:whole )?(?:scene|picture|image)|the \p{L}+|the \p{L}+ and the \p{L}+)\s+(?:all\s+)?(?:in(?:to|side)?|on(?:to)?|to|at|under)\s+(?<where>.+?)(?:\s+instead)?$/iu,
  /^(?:in(?:side)?|on|at|under)\s+(?<where>.+?)(?:\s+instead(?:\s+of\s+.+)?|\s+rather than\s.+|\s+this time)$/iu,
  /^(?:make|set) it (?:be )?(?:in(?:side)?|on|at)\s+(?<where>.+)$/iu,
  /^(?:make|turn) it (?:into )?(?<how>)(?<where>an?\s.+)$/iu,
];
/** "A plain white background" is paper of that colour behind it. */
const PAPER = new RegExp(
  `^(?:(?:make|paint|turn|change|set|use|with|put|give|on|in|against|i want)\\s+)?(?:(?:it|them|everything|it all)\\s+(?:on|in|against|with)?\\s*)?(?:an?|the)?\\s*(?:(?<hue>(?:(?:plain|solid|simple|pure|light|dark|pale|bright)\\s+)*[\\p{L}]+)\\s+(?:background|backdrop)|(?:background|backdrop)\\s+(?:(?:should be|be|in|to|into)\\s+)?(?:all\\s+)?(?<after>(?:(?:plain|solid|simple|pure|light|dark|pale|bright)\\s+)*[\\p{L}]+))$`,
  'iu',
);
/** Nothing but paper behind what is there. */
export const papers: Reader = ({ text }) => {
  const { hue, after } = PAPER.exec(text)?.groups ?? {};
  const colour = (hue ?? after)?.toLowerCase().split(' ').at(-1);
  return colour !== undefined && colours.has(colour)
    ? [{ kind: 'place', where: `a ${colour} studio` }]
    : undefined;
};
/** What one can be in, and what can as well stand in a place. */
const BUILT =
  /\b(?:house|home|cabin|castle|palace|barn|church|temple|tower|lighthouse|tent|hut|cottage|windmill|shop|store|bridge|ship|boat|train|car|bus|tree|pyramid|building|fence|wall|statue|fountain|volcano)s?$/iu;
const SAME = /^(?:in(?:side)?|on|at)\s+(?<where>.+)$/iu;
const BECOME =
  /^(?:turn|change|convert|transform|replace|swap|make)\s+(?:the|this|that)\s+(?<what>[\p{L} -]+?)\s+(?:(?:in)?to|with|by|for)\s+(?<where>.+)$/iu;

/** Another place for all that is there. */
export const relocations: Reader = ({ text, lead }) => {
  const became = BECOME.exec(text)?.groups;
  if (became && isPlace(became['what']!) && isPlace(became['where']!)) {
    return [{ kind: 'place', where: named(became['where']!) }];
  }
  const same = /same|keep everything|what if|now|instead/u.test(lead) ? SAME.exec(text) : null;
  const { where, how } = (firstOf(PLACE, text) ?? same)?.groups ?? {};
  // A house in the background is one more thing; a forest there is another place.
  const thing = where !== undefined && /^(?:in|)$/u.test(how ?? 'as') && BUILT.test(where);
  return where === undefined || thing || !isPlace(where)
    ? undefined
    : [{ kind: 'place', where: named(where) }];
};

const named = (where: string): string => where.trim().replace(/^(?:some|another)\s+/iu, 'a ');

/** Whether a phrase names a place, and no thing that could stand in one. */
function isPlace(phrase: string): boolean {
  const { setting, entities } = readPrompt(
    `a rock in ${/^(?:an?|the|my)\s/iu.test(phrase) ? '' : 'the '}${phrase}`,
  );
  const others = entities.filter(({ noun, role }) => noun !== 'rock' && role !== 'backdrop');
  return setting.place !== undefined && !setting.implied && others.length === 0;
}

const WHERE =
  '(?<where>(?:further |more |a (?:bit|little) )?(?:to|on|onto|in|into|at|towards?|next to|beside|near|close(?:r)? to|in front of|before|behind|under(?:neath)?|below|beneath|above|over|on top of|left of|right of|closer|between|against|further|up|down|left|right|away)\\b.*)';
const THING = '(?:the|this|that|my|its|his|her|their)\\s[\\p{L} -]+?|it|them|him|her|everything';
const MOVE: readonly RegExp[] = [
  new RegExp(
    `^(?:move|put|place|shift|position|bring|stand|seat|have|let|set)\\s+(?<what>${THING})\\s+(?:stand |sit |be |lie |over )?${WHERE}$`,
    'iu',
  ),
  new RegExp(
    `^(?<what>(?:the|my|its)\\s[\\p{L} -]+?)\\s+(?:should|must|could|needs? to|to)\\s+(?:be|stand|sit|lie|go|move)\\s+${WHERE}$`,
    'iu',
  ),
];
/** "Cat on the left" */
const SHORT =
  /^(?<what>(?!(?:an?|some|with|put|make|add|and|text|words?)\b)[\p{L}-]+)\s+(?<where>(?:on|to|at) the (?:far )?(?:left|right)(?:[ -](?:hand )?side)?)$/iu;
const CENTRE = /^(?:cent(?:er|re)|middle)\s+(?<what>.+)$/iu;

/** Another place in the picture for one thing. */
export const moves: Reader = ({ text }) => {
  const centred = CENTRE.exec(text)?.groups?.['what'];
  if (centred !== undefined) {
    return [{ kind: 'move', what: bare(centred), where: 'in the middle' }];
  }
  const { what, where } = firstOf([...MOVE, SHORT], text)?.groups ?? {};
  return what === undefined || where === undefined
    ? undefined
    : [{ kind: 'move', what: bare(what), where: where.trim().toLowerCase() }];
};

const NEARER =
  /^(?:zoom in|zoom|(?:move |go |get |come |step )?(?:(?:a (?:bit|little)|much) )?closer|(?:make it |as )?a close-?up|closer view|nearer)(?: (?:a (?:bit|little)|more|please))*(?:\s+(?:on|to|of|at|into)\s+(?<on>(?:the|its|his|her)\s.+))?$/iu;
const FARTHER =
  /^(?:zoom out|zoom back|(?:move |go |step )?(?:(?:a (?:bit|little)|much) )?(?:further|farther) (?:away|back)|(?:from )?(?:further|farther|far) away|step back|wider(?: (?:view|shot|angle))?|a wider (?:view|shot|angle)|show more of the .+|(?:show )?the whole scene)(?: (?:a (?:bit|little)|more))*$/iu;
const TURN: readonly RegExp[] = [
  /^turn\s+(?<what>(?:the|my|its)\s(?!(?:image|picture|photo|scene|whole)\b)[\p{L} -]+?|him|her)\s+(?:around|round)$/iu,
  /^(?:flip|mirror)\s+(?<what>(?:the|my|its)\s(?!(?:image|picture|photo|scene|whole)\b)[\p{L} -]+?|him|her)(?:\s+horizontally)?$/iu,
  /^(?:(?:make|let|have)\s+)?(?<what>(?:the|my|its)\s[\p{L} -]+?|it|him|her)\s+(?:should\s+|must\s+)?(?:look|face|turn|point)(?:ing)?\s+(?:in |to )?(?:the )?(?:other|opposite) (?:way|direction|side)$/iu,
];
const KEEP =
  /^(?:(?:keep|leave)\s+(?:the (?:image|picture|photo)|it|this|everything)\s+(?:exactly\s+)?(?:as it (?:is|was)|the same|unchanged|alone)|(?:don't|do not) change (?:it|anything|the picture)|(?:change )?nothing)$/iu;
const NO_BACKGROUND =
  /^(?:make|turn)\s+(?:it|(?:the\s+)?background)\s+(?:into\s+|to\s+)?(?:be\s+)?transparent$|^(?:make it |give it |with |on )?(?:a )?transparent background$|^cut (?:it|(?:out )?the subject)(?: out)?$/iu;

/** What is done to the picture rather than to what it shows. */
export const framings: Reader = ({ text }) => {
  if (KEEP.test(text)) return [{ kind: 'keep' }];
  if (NO_BACKGROUND.test(text)) return [{ kind: 'cut-out' }];
  const near = NEARER.exec(text);
  if (near) {
    const on = near.groups?.['on'];
    return [{ kind: 'zoom', factor: 1.4, ...(on !== undefined && { on: bare(on) }) }];
  }
  if (FARTHER.test(text)) return [{ kind: 'zoom', factor: 0.7 }];
  const what = firstOf(TURN, text)?.groups?.['what'];
  return what === undefined ? undefined : [{ kind: 'turn', what: bare(what) }];
};
