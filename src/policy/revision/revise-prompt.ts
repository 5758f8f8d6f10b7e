import { readPrompt } from '../../language/read-prompt.ts';
import type { Scene } from '../../language/scene.ts';
import { hashText, mix, seededRandom, type Random } from '../../numerics/random.ts';
import { askedAsIs } from './as-is.ts';
import { looksEnglish } from './english.ts';
import { keepsScene } from './keeps-scene.ts';
import { openingsOf } from './opening.ts';
import { LONGEST } from './revision.ts';
import { sentencesFor } from './sentences.ts';

/** Sentences that are tried in one place before it is left empty: each costs a reading. */
const TRIES = 4;

/** Words in all that a short prompt grows to; what is added to a longer one ends there as well. */
const ENOUGH = 84;

/**
 * The built-in revision: a prompt made into a flowing paragraph that shows all the prompt names and
 * tells what it left open, such as place, hour, light, detail and composition. The more a prompt says,
 * the less is added. Nothing is taken on trust: each step is read again as the engine will read
 * it, and undone if anything that was asked for has changed.
 *
 * What is no English, or cannot be read, stays as it is; so does what comes after OpenAI's documented
 * words for that.
 */
export function revisePrompt(prompt: string, seed: number): string {
  const asIs = askedAsIs(prompt);
  if (asIs !== undefined) return asIs;
  if (!looksEnglish(prompt)) return prompt;
  const asked = readPrompt(prompt);
  if (!asked.readable) return prompt;

  const random = seededRandom(mix(seed ^ hashText(prompt)));
  const paragraph = firstThatKeeps(asked, openingsOf(asked, random.fork('opening')));
  if (paragraph === undefined) return prompt;
  const lists = sentencesFor(asked, readPrompt(paragraph), random.fork('sentences'));
  return lists.reduce((text, list, index) => {
    if (wordsOf(text).length >= ENOUGH) return text;
    const sentences = freshFirst(text, shuffled(list, random.fork(`sentence ${index}`)));
    const longer = sentences
      .slice(0, TRIES)
      .flatMap((sentence) => [...joined(text, sentence), `${text} ${sentence}.`]);
    return firstThatKeeps(asked, longer) ?? text;
  }, paragraph);
}

/** Words of two sentences that may become one. */
const BREATH = 24;

/** What can be joined to what comes before it, and what only to a sentence about the same thing. */
const JOINABLE = /^(?:The|There|It|Every|Each|Its|Their|Her|His)\b/u;
const PERSONAL = /^(?:Its|Their|Her|His)\b/u;

/**
 * The sentence joined to the last one of the text, where both are short and plain; so a paragraph
 * flows rather than counts. The opening stands by itself.
 */
function joined(text: string, sentence: string): string[] {
  const at = text.lastIndexOf('. ');
  const last = text.slice(at + 2);
  const plain = !`${last}${sentence}`.includes(',') && JOINABLE.test(sentence);
  const short = wordsOf(last).length + wordsOf(sentence).length <= BREATH;
  const clear = !PERSONAL.test(sentence) || PERSONAL.test(last);
  if (at < 0 || !plain || !short || !clear) return [];
  return [`${text.slice(0, -1)}, and ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.`];
}

/** Those first that repeat the fewest words of the text, so that it does not sing. */
function freshFirst(text: string, sentences: readonly string[]): readonly string[] {
  const told = new Set(wordsOf(text).filter((word) => word.length > 3));
  const repeated = (sentence: string): number =>
    wordsOf(sentence).filter((word) => told.has(word)).length;
  return sentences.toSorted((a, b) => repeated(a) - repeated(b));
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d'-]+/gu) ?? [];

function firstThatKeeps(asked: Scene, texts: readonly string[]): string | undefined {
  return texts.find(
    (text) => Array.from(text).length <= LONGEST && keepsScene(asked, readPrompt(text)),
  );
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
