import { animals, people } from '../lexicon/living.ts';
import { colours } from '../lexicon/colours.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { singular } from '../nouns.ts';
import { styleOf } from './manner.ts';
import type { Clause } from './clauses.ts';
import type { Instruction } from './instruction.ts';

type Reader = (clause: Clause) => readonly Instruction[] | undefined;

const REMOVE: readonly RegExp[] = [
  /^(?:remove|delete|erase|get rid of|take (?:away|out|off)|lose|drop|ditch|eliminate|cut out|scrap|hide|clear)\s+(.+)$/iu,
  /^take\s+(.+?)\s+(?:away|out|off)$/iu,
  /^(?:with )?no(?: more)?\s+(.+)$/iu,
  /^without\s+(.+)$/iu,
  /^(?:i )?(?:don't|do not) want\s+(.+?)(?: anymore| any more| there| in it)?$/iu,
  /^(.+?)\s+(?:has|have|needs?|should|must)(?: to)? (?:go|disappear|vanish|be gone|be removed)$/iu,
];
const ALL_BUT =
  /^(?:remove|delete|erase|get rid of)\s+(?:everything|all|everyone)\s+(?:except|but|besides|apart from|other than)(?: for)?\s+(.+)$/iu;
const ONLY = /^(?:keep |leave )?(?:only|just|nothing but|nothing except)\s+(?:the|my)\s+(.+)$/iu;
const WHOLE = /^(?:background|backdrop)$/iu;

/** What is to go. */
export const removals: Reader = ({ text }) => {
  const kept = ALL_BUT.exec(text)?.[1] ?? ONLY.exec(text)?.[1];
  if (kept !== undefined) return [{ kind: 'keep-only', what: bare(kept) }];
  const gone = firstOf(REMOVE, text)?.[1];
  if (gone === undefined) return undefined;
  return listed(gone).map((what) =>
    WHOLE.test(what) ? { kind: 'cut-out' } : { kind: 'remove', what },
  );
};

const REPLACE: readonly RegExp[] = [
  /^(?:replace|substitute)\s+(?<what>.+?)\s+(?:with|by|for)\s+(?<by>.+)$/iu,
  /^(?:swap|exchange|switch|trade)(?: out)?\s+(?<what>.+?)\s+(?:with|for|by|to)\s+(?<by>(?:an?|some|two|three|four|five)\s.+|(?!the\b)[\p{L}-]+s)$/iu,
  /^(?:change|turn|convert|transform|make|let)\s+(?<what>(?:the|this|that|my|his|her|its)\s.+?)\s+(?:in)?to\s+(?:be(?:come)?\s+)?(?<by>(?:an?|some|two|three|four|five)\s.+|[\p{L}-]+s)$/iu,
  /^make\s+(?<what>(?:the|this|that|my)\s[\p{L}-]+(?:\s[\p{L}-]+)?)\s+(?<by>an?\s.+)$/iu,
  /^(?<what>the\s.+?)\s+should be\s+(?<by>an?\s(?!(?:bit|little|lot)\b).+)$/iu,
  /^(?:make|turn)\s+(?<what>it|this|that|him|her|them)\s+(?:into\s+)?(?<by>an?\s(?!(?:bit|little|lot|close)\b).+)$/iu,
  /^(?<by>(?!the\b)[\p{L}-]+)\s+(?:instead of|rather than)\s+(?:the\s+)?(?<what>[\p{L}-]+)$/iu,
  /^(?:use|add|put|show|draw|give me)?\s*(?<by>(?:an?|some|two|three|four|five)\s.+?)\s+(?:instead of|in place of|rather than)\s+(?<what>.+)$/iu,
];
const EXCHANGE =
  /^(?:swap|switch|exchange)\s+(?:the\s+(?:places|positions?)\s+of\s+)?(?:the|my)\s+(.+?)\s+(?:and|with)\s+(?:the|my)\s+(.+?)(?:'s? (?:places|positions?)|\s+around)?$/iu;

export const exchanges: Reader = ({ text }) => {
  const [, what, other] = EXCHANGE.exec(text) ?? [];
  return what === undefined || other === undefined
    ? undefined
    : [{ kind: 'exchange', what: bare(what), other: bare(other) }];
};

/** Something else in the place of what is there. */
export const replacements: Reader = ({ text }) => {
  const { what, by } = firstOf(REPLACE, text)?.groups ?? {};
  if (what === undefined || by === undefined) return undefined;
  // A car as a watercolour would be a picture in a picture.
  if (styleOf(by) !== undefined) return undefined;
  const alive = headOf(by);
  // Who is to be another animal is the one that lives, whatever was named last.
  const isPronoun = /^(?:it|this|that)$/iu.test(what);
  const thing = isPronoun && (animals.has(alive) || people.has(alive)) ? 'him' : bare(what);
  const fresh = by.trim();
  const colour = colours.get(fresh.replace(/^an?\s+/iu, '').toLowerCase());
  if (colour !== undefined) return [{ kind: 'recolour', what: thing, colours: [colour] }];
  const before = /^(?:one|an?)$/iu.test(thing) ? headOf(fresh) : thing;
  const count = numberWords.get(/^\S+/u.exec(fresh)?.[0].toLowerCase() ?? '');
  const noun = headOf(fresh);
  if (count !== undefined && count > 1 && headOf(before) === noun) {
    return [{ kind: 'recount', what: noun, count }];
  }
  // "A blue umbrella instead of the red one"
  if (/\bone$/iu.test(before)) return [{ kind: 'replace', what: noun, by: fresh }];
  return [{ kind: 'replace', what: before, by: fresh }];
};

const RECOUNT: readonly RegExp[] = [
  /^(?:make|turn) (?:it|them|that|the \p{L}+(?: in)?(?:to)?)\s+(?:in)?(?:to )?(?<count>one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})\s+(?<what>\p{L}[\p{L} -]*)$/iu,
  /^(?:only|just)\s+(?<count>one|two|three|four|five|1|2|3|4|5)\s+(?<what>\p{L}[\p{L} -]*)$/iu,
  /^(?<count>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?<what>\p{L}[\p{L} -]*?)\s+(?:instead|rather than|not)(?:\s+of)?(?:\s+(?:just |only )?(?:one|two|three|four|a|\d+))?$/iu,
];
const BARE_COUNT =
  /^(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?<what>[\p{L}-]+)$/iu;
const DOUBLE =
  /^(?:double|twice) (?:the )?(?:number|amount|count) of (?:the )?(?<what>\p{L}[\p{L} -]*)$/iu;

export const recounts: Reader = ({ text }) => {
  const doubled = DOUBLE.exec(text)?.groups?.['what'];
  if (doubled !== undefined)
    return [{ kind: 'recount', what: lastSingular(doubled), count: 'double' }];
  const { count, what } = (firstOf(RECOUNT, text) ?? BARE_COUNT.exec(text))?.groups ?? {};
  if (count === undefined || what === undefined) return undefined;
  const number = numberWords.get(count.toLowerCase()) ?? Number.parseInt(count, 10);
  return Number.isInteger(number) && number > 0
    ? [{ kind: 'recount', what: lastSingular(what), count: number }]
    : undefined;
};

const ADD =
  /^(?:add|insert|include|put in|throw in|toss in|bring in|drop in|squeeze in)\s+(?:in\s+)?(?:also\s+)?(.+)$/iu;
const PUT =
  /^(?:put|place|set|stick|draw|paint|show|have)\s+(?:me\s+)?((?:an?|another|some|two|three|four|five|several|more|one more)\s.+)$/iu;
/** "Put sunglasses on the dog" */
const PUT_ON =
  /^(?:put|place|stick)\s+((?!(?:the|it|them|him|her|my|his|its|this|that|these|those|everything|everyone|text|words?)\b)\p{L}[\p{L} -]*?\s+(?:on|onto)\s+(?:(?:the|his|her|its)\s.+|it|him|her|them))$/iu;
const WITH = /^(?:with|plus|and)\s+((?:an?|another|some|two|three|four|five|several|more)\s.+)$/iu;
const THERE =
  /^there (?:should|could|must) (?:also )?be\s+(.+)$|^there(?:'s| is| are)\s+(?:also\s+)?(.+)$/iu;
const TOO = /^((?:an?|another|some|two|three|one)\s.+?)\s*,?\s*(?:too|as well|also)$/iu;
const MORE =
  /^(?:(?:an)?other|one more|(?:one|two|three|four|five|some|a few|a couple of|many|several) more|more)\s+\p{L}.*$/iu;
const NEW = /^(?:an?|some|two|three|four|five|several)\s.+$/iu;
/** What comes before something that is wanted in the picture besides what is there. */
const BESIDES =
  /(?:^|\s)(?:and|also|maybe|perhaps|how about|what about|like|love|want|need|see|have)[\s,]*$/u;

/** What is to come, besides what is there. */
export const additions: Reader = ({ text, lead }) => {
  const there = THERE.exec(text);
  const what =
    ADD.exec(text)?.[1] ??
    PUT.exec(text)?.[1] ??
    PUT_ON.exec(text)?.[1] ??
    WITH.exec(text)?.[1] ??
    there?.[1] ??
    there?.[2] ??
    TOO.exec(text)?.[1] ??
    MORE.exec(text)?.[0] ??
    (BESIDES.test(lead) ? NEW.exec(text)?.[0] : undefined);
  if (what === undefined) return undefined;
  if (/^an?\s+(?:[\p{L}-]+\s+)?rainbow\b/iu.test(what)) {
    return [{ kind: 'weather', weather: 'rainbow' }];
  }
  return [{ kind: 'add', what: asNew(what.replace(/\s+(?:too|as well|also)$/iu, '')) }];
};

/** "Another cat" is a cat; "some more umbrellas" and "more umbrellas" are umbrellas. */
function asNew(what: string): string {
  return what
    .replace(/^(?:yet )?another\s+/iu, 'a ')
    .replace(/^one more\s+/iu, 'a ')
    .replace(/^a few\s+(?!more\b)/iu, 'three ')
    .replace(/^a couple of\s+(?!more\b)/iu, 'two ')
    .replace(/^(?:(?:some|a few|a couple of|many|several) )?more\s+/iu, 'two ')
    .replace(/^(\p{L}+)\s+more\s+/iu, '$1 ')
    .replace(/^a(?=\s+[aeiou])/iu, 'an');
}

/** A list of things: "the cat, the umbrella and the sign". */
function listed(phrase: string): readonly string[] {
  return phrase
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+(?=(?:the|all|any|its|his|her|my)\b|[\p{L}-]+$)|\s+or\s+/iu)
    .map(bare)
    .filter((what) => what !== '');
}

/** The last word of a phrase in the singular. */
const headOf = (phrase: string): string =>
  singular(phrase.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '');

/** A phrase without its article. */
export function bare(phrase: string): string {
  return phrase
    .trim()
    .replace(
      /^(?:(?:all|both|any|the|this|that|these|those|its|my|his|her|their|of|an?)\s+)+/iu,
      '',
    )
    .replace(/\s+(?:from|in|of|out of) (?:the|this) (?:image|picture|photo|scene)$/iu, '')
    .replace(/\s+(?:completely|entirely|altogether|too|as well|again|anymore)$/iu, '');
}

const lastSingular = (phrase: string): string => {
  const words = phrase.trim().split(/\s+/u);
  return [...words.slice(0, -1), singular(words.at(-1)!)].join(' ');
};

export function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}
