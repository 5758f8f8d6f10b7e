import type { ColourName, Entity, Scene, Style } from '../scene.ts';
import { colours as colourWords } from '../lexicon/colours.ts';
import { timeWords, weatherWords } from '../lexicon/atmosphere.ts';
import { materials } from '../lexicon/materials.ts';
import { mediumPhrases } from '../lexicon/media.ts';
import { sizes } from '../lexicon/sizes.ts';
import { animals, people } from '../lexicon/living.ts';
import { isPlural, singular } from '../nouns.ts';
import { readPrompt } from '../read-prompt.ts';
import type { Hour, Instruction, Weather } from './instruction.ts';
import { leadFor } from './lead-for.ts';
import { readClauses } from './read-instructions.ts';

/** Longer tellings are not told anew: nobody could follow where a thing in them is. */
const LONGEST = 16_000;

/**
 * What a picture shows once an instruction is carried out, as a prompt for the whole of it. Where the
 * prompt says nothing of the kind, it comes back as it was.
 */
export function retold(prompt: string, instruction: Instruction): string {
  if (prompt.length > LONGEST) return prompt;
  const told = tidied(toldAfter(prompt, instruction));
  return told === '' ? prompt : told;
}

/**
 * What a picture shows once everything that a text says is done to it. What is not understood is said
 * as it was written, behind the rest, where it names something: "make it better" shows nothing.
 */
export function wholeRetold(prompt: string, text: string): string {
  let room = MOST_RETOLD;
  return readClauses(text).reduce((told, { text: written, instructions }) => {
    if (instructions !== undefined && room >= told.length) {
      return instructions.reduce((all, one) => {
        room -= all.length;
        return room < 0 ? all : retold(all, one);
      }, told);
    }
    return namesSomething(written) ? tidied(`${told}, ${written}`) : told;
  }, prompt);
}

/**
 * Characters that are told anew for one text, all its instructions together: each is read several times,
 * a hundred to the millisecond, in which the server may do nothing else.
 */
const MOST_RETOLD = 16_000;

const VAGUE =
  /^(?:flip|mirror|rotate|crop|invert|straighten|reverse|swap|switch|exchange|replace|remove|delete|erase|lose|turn|convert|transform|move|shift|recolou?r|resize)\b|^(?:make|do|surprise|improve|fix|enhance|change)\b(?!.*\b(?:an?|the|some|my|two|three)\b)/iu;
/** Words that no English follow-up is put together with. */
const FOREIGN =
  /(?<!\p{L})(?:une?|les?|du|des|au|der|das|den|dem|eine?[nrms]?|und|mit|mach|f[uü]ge?|bitte|ohne|avec|sans|ajoute[rz]?|fais|el|los|las|una|con|sin|hazlo|haz|a[nñ]ade|agrega|quita|y|et|il|gli|fallo|aggiungi)(?!\p{L})/iu;
const namesSomething = (text: string): boolean => !VAGUE.test(text) && !FOREIGN.test(text);

function toldAfter(prompt: string, instruction: Instruction): string {
  switch (instruction.kind) {
    case 'add':
      return `${prompt}, ${instruction.what}`;
    case 'remove':
      return WRITING.test(instruction.what)
        ? prompt.replaceAll(WRITTEN, '')
        : without(prompt, instruction.what);
    case 'keep-only':
      return only(prompt, instruction.what);
    case 'replace':
      return withPhrase(prompt, instruction.what, () => instruction.by);
    case 'recount':
      return recounted(prompt, instruction.what, instruction.count);
    case 'recolour':
      if (SKY.test(instruction.what)) {
        const { colours } = instruction;
        return `${prompt.replaceAll(UNDER_SKY, '')}, under a ${colours.join(' and ')} sky`;
      }
      return withPhrase(prompt, instruction.what, (phrase, entity) =>
        recoloured(phrase, entity, instruction.colours),
      );
    case 'resize':
      return withPhrase(prompt, instruction.what, (phrase, entity) =>
        sized(phrase, entity, instruction.factor),
      );
    case 'relight':
      return `${withoutWords(prompt, HOURS)}, ${HOUR[instruction.time]}`;
    case 'weather':
      return `${withoutWords(prompt, WEATHERS)}${WEATHER[instruction.weather]}`;
    case 'season':
      return `${withoutWords(prompt, SEASONS)}, in ${instruction.season}`;
    case 'place':
      return placed(prompt, instruction.where);
    case 'restyle':
      return restyled(prompt, instruction.style);
    case 'describe':
      return described(prompt, instruction.what, instruction.as);
    case 'letter':
      return lettered(prompt, instruction.on, instruction.text);
    case 'move':
      return moved(prompt, instruction.what, instruction.where);
    case 'exchange':
    case 'tone':
    case 'zoom':
    case 'turn':
    case 'cut-out':
    case 'keep':
    default:
      return prompt;
  }
}

const SKY = /^(?:sky|skies)$/iu;
const UNDER_SKY = /,?\s*\b(?:under|with) an? (?:[\p{L}]+ )+sky\b/giu;
const WRITING = /^(?:text|words?|letters|lettering|writing|caption|title|slogan|inscription)$/iu;
const WRITTEN =
  /,?\s*(?:(?:the|an?|its)\s+(?:text|words?|title|caption|(?:[\p{L}-]+\s+){0,2}[\p{L}-]+(?: that)? (?:says|saying|reads))|with the words?|says|saying)\s*["“«][^"”»]*["”»](?:\s+at the top)?/giu;

/** The last thing of a scene that a phrase names, or a pronoun may mean. */
function named({ entities }: Scene, what: string): Entity | undefined {
  const shown = entities.filter(({ negated, role }) => !negated && role !== 'backdrop');
  if (/^(?:him|her|he|she|himself|herself)$/iu.test(what)) {
    return shown.find(({ noun }) => animals.has(noun) || people.has(noun)) ?? shown[0];
  }
  if (/^(?:it|this|that|them|these|they)$/iu.test(what)) return shown.at(-1);
  const [asked] = readPrompt(what).entities;
  const noun = asked?.noun ?? singular(what.toLowerCase());
  const fits = entities.filter(
    (one) =>
      !one.negated &&
      (one.noun === noun || one.names.includes(noun) || asked?.names.includes(one.noun)),
  );
  const coloured = fits.find((one) =>
    asked?.colours.some((colour) => one.colours.includes(colour)),
  );
  return coloured ?? fits[0];
}

function withPhrase(
  prompt: string,
  what: string,
  change: (phrase: string, entity: Entity) => string,
): string {
  const entity = named(readPrompt(prompt), what);
  const at = entity === undefined ? -1 : prompt.indexOf(entity.phrase);
  if (entity === undefined || at < 0) return prompt;
  const { phrase } = entity;
  return prompt.slice(0, at) + change(phrase, entity) + prompt.slice(at + phrase.length);
}

/** Words that tie a thing to what stands before it. */
const TIE =
  /(?:,?\s*(?:\b(?:and|with|plus|under|beneath|below|on|in|at|by|near|beside|next to|behind|in front of|above|over|holding|wearing|carrying|along with|together with|to the (?:left|right) of|on top of)\b\s*)+|,\s*)$/iu;
const TIED =
  /^\s*(?:,?\s*(?:and|with)\b|,|\b(?:is |are )?(?:sitting|standing|lying|walking|running|sleeping|playing|resting)?\s*(?:on|in|at|under|next to|beside|near|by|in front of|behind)\b(?=\s))\s*/iu;

/** Characters that are read anew while what a text names many times is taken out of it. */
const MOST_REREAD = 8000;

function without(prompt: string, what: string): string {
  let told = prompt;
  for (let round = 0; round < 8 && round * told.length <= MOST_REREAD; round++) {
    const entity = named(readPrompt(told), what);
    const at = entity === undefined ? -1 : told.indexOf(entity.phrase);
    if (entity === undefined || at < 0) break;
    told = cut(told, at, at + entity.phrase.length, entity.noun);
  }
  return told;
}

/** Without what was said at a place of a prompt, of the thing, and with what tied it to the rest. */
function cut(prompt: string, from: number, to: number, noun: string): string {
  const head = prompt.slice(0, from);
  const tail = prompt.slice(to);
  const more = tail.replaceAll(new RegExp(`,\\s*the ${escaped(noun)} is [^,]*`, 'giu'), '');
  const tie = TIE.exec(head)?.[0];
  if (tie !== undefined) return `${head.slice(0, head.length - tie.length)}${more}`;
  return `${head}${more.replace(TIED, '')}`;
}

function only(prompt: string, what: string): string {
  const scene = readPrompt(prompt);
  const entity = named(scene, what);
  if (entity === undefined) return prompt;
  const around = scene.entities.filter(({ role, negated }) => role === 'backdrop' && !negated);
  return [entity.phrase, ...around.map(({ phrase }) => `in ${phrase}`)].join(', ');
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNTED = new RegExp(`^(?:an?|the|some|several|many|${NUMBERS.join('|')}|\\d+)\\s+`, 'iu');

function recounted(prompt: string, what: string, count: number | 'double'): string {
  return withPhrase(prompt, what, (phrase, entity) => {
    const number = Math.min(12, count === 'double' ? 2 * entity.count.value : count);
    const bare = phrase.replace(COUNTED, '');
    if (number === 1) return `a ${bare.replace(/\S+$/u, (noun) => singular(noun))}`;
    return `${NUMBERS[number]} ${bare.replace(/\S+$/u, plural)}`;
  });
}

function plural(noun: string): string {
  if (isPlural(noun)) return noun;
  const guesses = [noun.replace(/y$/u, 'ies'), `${noun}es`, `${noun}s`];
  return (
    guesses.find(
      (one) =>
        one !== noun &&
        singular(one) === noun &&
        (/(?:s|sh|ch|x|z)$/u.test(noun) || !one.endsWith(`${noun}es`)),
    ) ?? `${noun}s`
  );
}

function recoloured(phrase: string, entity: Entity, to: readonly ColourName[]): string {
  const bare = phrase.replaceAll(/[\p{L}-]+/gu, (word) =>
    colourWords.has(word.toLowerCase()) ? '' : word,
  );
  return beforeNoun(bare.replaceAll(/\s+and\s+(?=\s)/gu, ' '), entity, to.join(' and '));
}

function sized(phrase: string, entity: Entity, factor: number): string {
  const bare = phrase.replaceAll(/[\p{L}-]+/gu, (word) =>
    sizes.has(word.toLowerCase()) ? '' : word,
  );
  const size = factor >= 2 ? 'huge' : factor > 1 ? 'big' : factor > 0.5 ? 'small' : 'tiny';
  return beforeNoun(bare, entity, size);
}

/** With a word before what a thing is called: "a *big* siamese cat". */
function beforeNoun(phrase: string, { names, noun }: Entity, word: string): string {
  const plain = phrase.replaceAll(/\s{2,}/gu, ' ').trim();
  for (const name of [...names, noun]) {
    const at = plain.toLowerCase().search(new RegExp(`\\b${escaped(name)}`, 'u'));
    if (at >= 0) return withArticle(`${plain.slice(0, at)}${word} ${plain.slice(at)}`);
  }
  return withArticle(plain.replace(/^((?:an?|the|some|\S+s)\s+)?/iu, `$1${word} `));
}

const withArticle = (phrase: string): string =>
  phrase.replace(/^a(?=\s+[aeio])/iu, 'an').replace(/^an(?=\s+[^aeiou\s])/iu, 'a');

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const HOUR: Readonly<Record<Hour, string>> = {
  night: 'at night',
  day: 'by day',
  sunset: 'at sunset',
  dawn: 'at dawn',
};
const WEATHER: Readonly<Record<Weather, string>> = {
  rain: ', in the rain',
  snow: ', in the snow',
  fog: ', in the fog',
  storm: ', in a storm',
  cloudy: ', under a cloudy sky',
  sunny: '',
  rainbow: ', with a rainbow',
};
const listOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
/** What says an hour, a weather or a season, with the words that lead up to it. */
const saying = (words: string): RegExp =>
  new RegExp(
    `,?\\s*\\b(?:at|by|in|on|during|under|before|with)\\s+(?:(?:a|an|the|heavy|light|late|early|dark|clear|bright|big|small|huge|tiny)\\s+)*(?:${words})(?:\\s+(?:sky|skies|light|time|weather))?(?=[\\s,.;]|$)|(?<=^|,)\\s*(?:${words})\\s*(?=,|$)`,
    'giu',
  );
const HOURS = saying(listOf(timeWords.keys()));
const WEATHERS = saying(`${listOf(weatherWords.keys())}|cloudy sky`);
const SEASONS = saying('spring(?:time)?|summer(?:time)?|autumn|fall|winter(?:time)?');

function withoutWords(prompt: string, words: RegExp): string {
  const left = prompt.replaceAll(words, '');
  return left.replaceAll(/[\s,]/gu, '') === '' ? prompt : left;
}

function placed(prompt: string, where: string): string {
  const scene = readPrompt(prompt);
  const around = scene.entities.filter(({ role, negated }) => role === 'backdrop' && !negated);
  const bare = around.reduce((told, { phrase, noun }) => {
    const at = told.indexOf(phrase);
    return at < 0 ? told : cut(told, at, at + phrase.length, noun);
  }, prompt);
  const led = /^(?:in|on|at)\s/iu.test(where)
    ? where
    : `${leadFor(where)} ${/^(?:an?|the)\s/iu.test(where) ? '' : 'the '}${where}`;
  return bare.replaceAll(/[\s,]/gu, '') === '' ? where : `${bare}, ${led}`;
}

const MEDIA = listOf(mediumPhrases.keys());
const MANNER = new RegExp(
  `,?\\s*\\b(?:in|as|like)\\s+(?:(?:an?|the)\\s+)?(?:${MEDIA})(?:\\s+(?:style|art|painting|drawing))?(?=[,.;]|$)|,?\\s*in the style of [^,.;]+|(?<=^|,)\\s*(?:an?\\s+)?(?:${MEDIA})(?:\\s+style)?\\s*(?=,|$)`,
  'giu',
);
const PRESENTED = new RegExp(
  `^((?:please |draw |paint |create |make |generate )*(?:me )?)(?:an?|the)\\s+(?:[\\p{L}-]+\\s+)?(?:${MEDIA})(?:\\s+(?:painting|drawing|sketch|picture|image))?\\s+of\\s+`,
  'iu',
);

function restyled(prompt: string, style: Style | undefined): string {
  const bare = withoutWords(prompt, MANNER).replace(PRESENTED, '$1');
  return style === undefined ? bare : `${bare}, in the style of ${style.words.join(' ')}`;
}

function described(prompt: string, what: string, as: string): string {
  const entity = named(readPrompt(prompt), what);
  if (entity === undefined) return prompt;
  const { noun, count } = entity;
  if (materials.has(as.toLowerCase())) {
    return withPhrase(prompt, what, (phrase) => {
      const bare = phrase.replaceAll(/[\p{L}-]+/gu, (word) => (isMaterial(word) ? '' : word));
      return beforeNoun(bare, entity, as);
    });
  }
  const verb = count.value > 1 ? 'are' : 'is';
  const subject = count.value > 1 ? `the ${plural(noun)}` : `the ${noun}`;
  const worn = as.startsWith('wearing ');
  const same = worn ? 'wearing ' : '(?!wearing )';
  const before = new RegExp(
    `,\\s*the ${escaped(worn ? noun : subject.slice(4))} (?:is|are) ${same}[^,]*`,
    'giu',
  );
  const left = worn ? prompt : prompt.replaceAll(before, '');
  return left.includes(`${subject} ${verb} ${as}`) ? left : `${left}, ${subject} ${verb} ${as}`;
}

const isMaterial = (word: string): boolean => materials.has(word.toLowerCase());

function lettered(prompt: string, on: string | undefined, text: string): string {
  const said = readPrompt(prompt).texts;
  const old = said.find(({ text: words }) => prompt.includes(words));
  if (old !== undefined) return prompt.replace(old.text, () => text.replaceAll('"', ''));
  const words = `"${text.replaceAll('"', '')}"`;
  return on === undefined
    ? `${prompt}, a sign that says ${words}`
    : `${prompt}, the ${on} says ${words}`;
}

/** Where it stands now, as long as that reads as the same thing and not as one more. */
function moved(prompt: string, what: string, where: string): string {
  const scene = readPrompt(prompt);
  const entity = named(scene, what);
  if (entity === undefined || what === 'everything') return prompt;
  const before = prompt.replaceAll(
    new RegExp(
      `,\\s*the ${escaped(entity.noun)} (?:to|on|in|at|next|beside|near|behind|under|before|closer?|left|right|above|over|between|against|further)\\b[^,]*`,
      'giu',
    ),
    '',
  );
  const told = `${before}, the ${entity.noun} ${where}`;
  return readPrompt(told).entities.length === readPrompt(before).entities.length ? told : prompt;
}

/** Without doubled commas and spaces. */
function tidied(prompt: string): string {
  return prompt
    .replaceAll(/[^\S\n]{2,}/gu, ' ')
    .replaceAll(/\s+,/gu, ',')
    .replaceAll(/,(?:\s*,)+/gu, ',')
    .replaceAll(/,\s*([.;])/gu, '$1')
    .replace(/^[\s,]+|[\s,]+$/gu, '');
}
