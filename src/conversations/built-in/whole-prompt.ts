import { readPrompt } from '../../language/read-prompt.ts';

/** Several messages in a row as one. */
export function wholeOf(texts: readonly string[]): string {
  return texts.join('\n');
}

/** What a picture shows once it is changed as `text` says; `undefined` where nobody can tell. */
export function wholeAfter(before: string, text: string): string | undefined {
  return `${before}, ${text}`;
}

/** Whether a word names something that a picture shows. */
export function namesIn(whole: string | undefined): (word: string) => boolean {
  const scene = readPrompt(whole ?? '');
  const nouns = new Set(scene.entities.flatMap(({ noun, names }) => [noun, ...names]));
  return (word) => nouns.has(word.toLowerCase());
}

/** Whether a text says how, when or in which weather, and names no thing. */
export function isManner(text: string): boolean {
  return readPrompt(text).entities.length === 0;
}
