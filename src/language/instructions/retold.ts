import type { Instruction } from './instruction.ts';
import { readClauses } from './read-instructions.ts';
import { recoloured, sized } from './retelling/adjectives.ts';
import { atHour, inSeason, inWeather } from './retelling/air-told.ts';
import { placed } from './retelling/elsewhere.ts';
import { only, without } from './retelling/left-out.ts';
import { restyled } from './retelling/manner-told.ts';
import { withPhrase } from './retelling/named-thing.ts';
import { recounted } from './retelling/recounted.ts';
import { described, lettered, moved } from './retelling/said-of.ts';
import { SKY, WRITING } from './spoken-of.ts';

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
      return atHour(prompt, instruction.time);
    case 'weather':
      return inWeather(prompt, instruction.weather);
    case 'season':
      return inSeason(prompt, instruction.season);
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

const UNDER_SKY = /,?\s*\b(?:under|with) an? (?:[\p{L}]+ )+sky\b/giu;
const WRITTEN =
  /,?\s*(?:(?:the|an?|its)\s+(?:text|words?|title|caption|(?:[\p{L}-]+\s+){0,2}[\p{L}-]+(?: that)? (?:says|saying|reads))|with the words?|says|saying)\s*["“«][^"”»]*["”»](?:\s+at the top)?/giu;

/** Without doubled commas and spaces. */
function tidied(prompt: string): string {
  return prompt
    .replaceAll(/[^\S\n]{2,}/gu, ' ')
    .replaceAll(/\s+,/gu, ',')
    .replaceAll(/,(?:\s*,)+/gu, ',')
    .replaceAll(/,\s*([.;])/gu, '$1')
    .replace(/^[\s,]+|[\s,]+$/gu, '');
}
