import type { Entity, Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import phrases from './phrases.json' with { type: 'json' };
import { adjectivesFor, homesOf } from './subject-home.ts';
import { isSettled, wealthOf } from './wealth.ts';

/** What a noun phrase begins with. */
const DETERMINER =
  /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|many)\s+/iu;

/**
 * The prompt as the beginning of a paragraph, the richest rewriting first: with a describing word for
 * its subject, and as a sentence rather than a heading. The last is the prompt with a full stop.
 */
export function openingsOf(asked: Scene, random: Random): readonly string[] {
  const plain = asked.prompt.trim().replace(/[.,;:\s]+$/u, '');
  const ended = capital(/[!?…]$/u.test(plain) ? plain : `${plain}.`);
  const [subject] = asked.entities;
  if (subject === undefined || wealthOf(asked) === 'long' || !DETERMINER.test(plain)) {
    return [ended];
  }
  const texts = isPraisable(asked, subject) ? [described(plain, subject, random), plain] : [plain];
  const rewritings = texts.flatMap((text) => [
    ...seen(text, asked, subject, random),
    ...progressive(text, subject),
    ...framed(text, random),
  ]);
  return [...rewritings, ended];
}

/** Whether a good word goes with what is said: not with a mood, a face or another maker's manner. */
const isPraisable = ({ style, setting }: Scene, { looks }: Entity): boolean =>
  style.medium === undefined && setting.moods.length === 0 && looks?.expression === undefined;

/** Puts a describing word before the subject: `a white cat` → `a graceful white cat`. */
function described(text: string, subject: Entity, random: Random): string {
  const word = random.pick(adjectivesFor(subject));
  const determiner = DETERMINER.exec(text)?.[0].trim() ?? '';
  const article = /^an?$/iu.test(determiner) ? (/^[aeiou]/u.test(word) ? 'an' : 'a') : determiner;
  return `${article} ${word} ${text.slice(determiner.length).trimStart()}`;
}

/** "A red fox" → "A red fox is seen in a quiet forest.", when nothing else is said. */
function seen(text: string, asked: Scene, subject: Entity, random: Random): string[] {
  const places = isSettled(asked) ? [] : homesOf(subject);
  const bare = asked.entities.length === 1 && subject.actions.length === 0;
  if (!bare || places.length === 0 || random.chance(0.4)) return [];
  const saying = random.pick(subject.count.value > 1 ? phrases.seenMany : phrases.seen);
  return [`${capital(text)} ${saying} ${random.pick(places)}.`];
}

/** "A T-Rex relaxing on a beach" → "A T-Rex is relaxing on a beach." */
function progressive(text: string, { phrase, count }: Entity): string[] {
  const noun = phrase.split(/\s+/u).at(-1)!;
  const at = text.indexOf(`${noun} `);
  const rest = text.slice(at + noun.length + 1);
  if (at < 0 || !/^\p{L}+ing\b/u.test(rest)) return [];
  const be = count.value > 1 ? 'are' : 'is';
  return [`${capital(text.slice(0, at + noun.length))} ${be} ${rest}.`];
}

/** "A dog with a hat" → "The scene shows a dog with a hat." */
function framed(text: string, random: Random): string[] {
  const frame = random.pick(phrases.openings);
  const first = frame.startsWith('{}') ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return [`${capital(frame.replace('{}', () => first))}.`];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
