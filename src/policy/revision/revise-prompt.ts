import { readPrompt } from '../../language/read-prompt.ts';
import type { Scene } from '../../language/scene.ts';
import { hashText, mix, seededRandom, type Random } from '../../numerics/random.ts';
import { askedAsIs } from './as-is.ts';
import { looksEnglish } from './english.ts';
import { keepsScene } from './keeps-scene.ts';
import { openingsOf } from './opening.ts';
import { sentencesFor } from './sentences.ts';

/** As many characters as a revision may have: the limit of the prompts themselves. */
const LONGEST = 4000;

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
  return sentencesFor(asked, readPrompt(paragraph), random).reduce((text, list, index) => {
    const sentences = shuffled(list, random.fork(`sentence ${index}`));
    return firstThatKeeps(asked, varied(text, sentences)) ?? text;
  }, paragraph);
}

/** The text with each of the sentences after it; those that begin like one of its own come last. */
function varied(text: string, sentences: readonly string[]): string[] {
  const told = (sentence: string): boolean => text.includes(sentence.split(' ', 2).join(' '));
  const fresh = sentences.filter((sentence) => !told(sentence));
  return [...fresh, ...sentences.filter(told)].map((sentence) => `${text} ${sentence}.`);
}

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
