import type { ShownPicture } from '../planner.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const PICTURE = '(?:image|picture|photo|photograph|pic|attachment|upload)';
const MENTION = new RegExp(
  `\\b(?:the\\s+)?(?:(?<ordinal>${ORDINALS.join('|')}|last|\\d{1,2}(?:st|nd|rd|th))(?:\\s+(?:attached|uploaded))?\\s+${PICTURE}|${PICTURE}\\s*(?:#|no\\.?|number|nr\\.?)?\\s*(?<number>\\d{1,2}|${NUMBERS.join('|')})\\b)`,
  'giu',
);
/** The thing before it is to go into that picture, not to come from it. */
const INTO =
  /\b(?:on(?:to)?|in(?:to|side)?|to|over|upon|against|at|of the [\p{L}-]+ (?:in|of))\s+(?:(?!from\b|out\b|with\b)[\p{L}'-]+\s+){0,5}$/iu;
const FROM = /\b(?:from|out of|with|using|by)\s+(?:the\s+)?$/iu;
/** What was brought is for the picture that is there already. */
const FOR_THE_OTHER =
  /\b(?:add|put|place|insert|include|use|paste|stick|drop|attach|combine|merge|blend)\b[^.;]{0,200}\b(?:this|these|it|them|him|her|that|attached|the (?:attached|new|uploaded|logo|image|picture|photo))\b/iu;

/** Pictures to work on, the one to change first, and what is said of them in that order. */
export interface PicturesMeant {
  readonly pictures: readonly ShownPicture[];
  readonly text: string;
}

interface Mention {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Which pictures a message is about. "The second image" counts those that came with the message,
 * or else all of the conversation; without such words it is about those that came with it, or else the
 * last one.
 * @param all the pictures of the conversation in order, those of the message last.
 */
export function picturesMeant(
  text: string,
  brought: readonly ShownPicture[],
  all: readonly ShownPicture[],
  current: ShownPicture | undefined,
): PicturesMeant {
  const counted = brought.length > 1 ? brought : all;
  const mentions = mentionsIn(text, counted.length);
  const pictures = chosen(text, mentions, brought, counted, current);
  return { pictures, text: renumbered(text, mentions, counted, pictures) };
}

function chosen(
  text: string,
  mentions: readonly Mention[],
  brought: readonly ShownPicture[],
  counted: readonly ShownPicture[],
  current: ShownPicture | undefined,
): readonly ShownPicture[] {
  const named = [...new Set(mentions.map(({ index }) => counted[index]!))];
  if (named.length > 0) {
    const into = mentions.find((mention) => isTarget(leadOf(text, mention)));
    const sources = mentions.filter((mention) => FROM.test(leadOf(text, mention)));
    const isSource = (picture: ShownPicture): boolean =>
      sources.some(({ index }) => counted[index] === picture);
    const rest = brought.length > 1 ? counted : [current, ...named];
    const target =
      (into && counted[into.index]) ??
      named.find((picture) => !isSource(picture)) ??
      rest.find((picture) => picture !== undefined && !isSource(picture)) ??
      named[0]!;
    return [target, ...(brought.length > 1 ? counted : named).filter((one) => one !== target)];
  }
  if (brought.length === 0) return current ? [current] : [];
  const other = current !== undefined && !brought.includes(current) && FOR_THE_OTHER.test(text);
  return other ? [current, ...brought] : brought;
}

const isTarget = (before: string): boolean => INTO.test(before) && !FROM.test(before);

/** What stands right before a mention, as far as it can be about it. */
const leadOf = (text: string, { start }: Mention): string =>
  text.slice(Math.max(0, start - LONGEST_LEAD), start);

const LONGEST_LEAD = 100;

function mentionsIn(text: string, count: number): readonly Mention[] {
  return [...text.matchAll(MENTION)].flatMap((found) => {
    const { ordinal, number } = found.groups ?? {};
    const index = indexOf((ordinal ?? number ?? '').toLowerCase(), count);
    const start = found.index;
    return index < 0 || index >= count ? [] : [{ index, start, end: start + found[0].length }];
  });
}

function indexOf(word: string, count: number): number {
  if (word === 'last') return count - 1;
  const digits = Number.parseInt(word, 10);
  if (!Number.isNaN(digits)) return digits - 1;
  return Math.max(ORDINALS.indexOf(word), NUMBERS.indexOf(word));
}

/** With the pictures called by the order in which they go to the engine. */
function renumbered(
  text: string,
  mentions: readonly Mention[],
  counted: readonly ShownPicture[],
  pictures: readonly ShownPicture[],
): string {
  let told = '';
  let at = 0;
  for (const { index, start, end } of mentions) {
    const place = pictures.indexOf(counted[index]!);
    const name = pictures.length === 1 ? 'the picture' : `the ${ORDINALS[place]} image`;
    told += text.slice(at, start) + (ORDINALS[place] === undefined ? text.slice(start, end) : name);
    at = end;
  }
  return told + text.slice(at);
}
