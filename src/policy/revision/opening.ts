import type { Entity, Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import { adjectivesFor, doingsOf, homesOf, isCountable, placesAt } from './kinds.ts';
import manner from './tables/manner.json' with { type: 'json' };
import { spell } from './template.ts';
import { isSettled, wealthOf } from './wealth.ts';

/** What a noun phrase begins with. */
const DETERMINER =
  /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|many)\s+/iu;

/**
 * The prompt as the beginning of a paragraph, the richest rewriting first: with a describing word for
 * its subject, doing something somewhere, and as a sentence rather than a heading. The last is the
 * prompt with a full stop.
 */
export function openingsOf(asked: Scene, random: Random): readonly string[] {
  const plain = asked.prompt.trim().replace(/[.,;:\s]+$/u, '');
  const ended = capital(/[!?…]$/u.test(plain) ? plain : `${plain}.`);
  const [subject] = asked.entities;
  if (subject === undefined || wealthOf(asked) === 'long') return [ended];
  const noun = withArticle(plain, subject);
  // Of several sentences the first would take what belongs to all.
  if (!DETERMINER.test(noun) || /[.!?]\s/u.test(noun)) return [ended];
  const texts = isPraisable(asked, subject) ? [described(noun, subject, random), noun] : [noun];
  const rewritings = texts.flatMap((text) => [
    ...doing(text, asked, subject, random),
    ...somewhere(text, subject, random),
    ...progressive(text, subject),
    ...framed(text, subject, random),
  ]);
  return [...rewritings, ended];
}

/** "cat" → "a cat": the whole prompt is a noun for one thing. */
function withArticle(text: string, subject: Entity): string {
  const bare =
    !DETERMINER.test(text) &&
    subject.count.value === 1 &&
    isCountable(subject) &&
    text.toLowerCase() === subject.phrase.toLowerCase();
  return bare ? `${articleFor(text)} ${text}` : text;
}

/** Words of praise: another before them would be one too many. */
const PRAISE =
  /\b(?:cute|adorable|beautiful|pretty|lovely|gorgeous|handsome|charming|elegant|graceful|majestic|magnificent|stunning|splendid|cozy|cosy|fancy|funny|ugly|scary|amazing|awesome|cool|epic|striking|delicious)\b/iu;

/** Whether a good word goes with what is said: not with another, a mood, a face or a maker's manner. */
const isPraisable = ({ style, setting }: Scene, { looks, phrase }: Entity): boolean =>
  style.medium === undefined &&
  setting.moods.length === 0 &&
  looks?.expression === undefined &&
  !PRAISE.test(phrase);

/** Puts a describing word before the subject: `a white cat` → `a graceful white cat`. */
function described(text: string, subject: Entity, random: Random): string {
  const word = random.pick(adjectivesFor(subject));
  const determiner = DETERMINER.exec(text)?.[0].trim() ?? '';
  const article = /^an?$/iu.test(determiner) ? articleFor(word) : determiner;
  return `${article} ${word} ${text.slice(determiner.length).trimStart()}`;
}

/** "A red fox" → "A red fox is resting in a quiet forest.", when nothing else is said. */
function doing(text: string, asked: Scene, subject: Entity, random: Random): string[] {
  const bare =
    asked.entities.length === 1 &&
    subject.actions.length === 0 &&
    asked.abstract === undefined &&
    asked.texts.length === 0 &&
    asked.setting.place === undefined &&
    text.endsWith(lastWord(subject));
  if (!bare || random.chance(0.15)) return [];
  const saying = sayingOf(text, subject, random);
  const places = isSettled(asked) ? [] : placesAt(homesOf(subject), asked.setting);
  const placed = places.length > 0 ? [`${capital(text)} ${saying} ${random.pick(places)}.`] : [];
  return [...placed, `${capital(text)} ${saying}.`];
}

const WHERE =
  /^(?:in|on|under|next to|at|by|near|beside|behind|in front of|above|over|inside|among|between|around)\s/u;

/** "A dog in a boat" → "A dog is resting in a boat." */
function somewhere(text: string, subject: Entity, random: Random): string[] {
  const { before, rest } = splitAt(text, subject);
  if (subject.actions.length > 0 || !WHERE.test(rest) || random.chance(0.3)) return [];
  return [`${capital(before)} ${sayingOf(text, subject, random)} ${rest}.`];
}

const SEEN = ['is shown', 'can be seen'] as const;

function sayingOf(text: string, subject: Entity, random: Random): string {
  const doings = doingsOf(subject);
  const saying = spell(random.pick(doings.length > 0 ? doings : SEEN), undefined, random) ?? '';
  return isPlural(text, subject)
    ? saying.replace(/^is\b/u, 'are').replace(/^stands\b/u, 'stand')
    : saying;
}

/** "A family of bears" is one, however many are in it. */
const isPlural = (text: string, { count }: Entity): boolean =>
  count.value > 1 && !/^an?\s/iu.test(text);

const lastWord = ({ phrase }: Entity): string => phrase.split(/\s+/u).at(-1)!;

/** The text up to the end of its subject's noun, and what comes after. */
function splitAt(
  text: string,
  subject: Entity,
): { readonly before: string; readonly rest: string } {
  const noun = lastWord(subject);
  const at = text.indexOf(`${noun} `);
  return at < 0
    ? { before: text, rest: '' }
    : { before: text.slice(0, at + noun.length), rest: text.slice(at + noun.length + 1) };
}

/** "A T-Rex relaxing on a beach" → "A T-Rex is relaxing on a beach." */
function progressive(text: string, subject: Entity): string[] {
  const { before, rest } = splitAt(text, subject);
  if (!/^\p{L}+ing\b/u.test(rest) || /^(?:say|read)ing\s["“\p{Lu}]/u.test(rest)) return [];
  return [`${capital(before)} ${isPlural(text, subject) ? 'are' : 'is'} ${rest}.`];
}

/** "A dog with a hat" → "The scene shows a dog with a hat." */
function framed(text: string, subject: Entity, random: Random): string[] {
  const be = isPlural(text, subject) ? 'are' : 'is';
  const frame = random.pick(manner.openings).replace('{is}', be);
  const first = frame.startsWith('{}') ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return [`${capital(frame.replace('{}', () => first))}.`];
}

const articleFor = (word: string): string => (/^[aeiou]/iu.test(word) ? 'an' : 'a');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
