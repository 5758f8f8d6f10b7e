import { colours, shadeWords } from './lexicon/colours.ts';
import type { ColourName } from './scene.ts';

/** `red-and-white`, `light-blue`, `blue-grey`: the colours of a hyphenated word, if it is made of them. */
export function compoundColours(word: string): ColourName[] | undefined {
  const whole = colours.get(word.replaceAll('-', ' '));
  if (whole) return [whole];
  const parts = word
    .replace(/-(?:coloured|colored|colour|color)$/u, '')
    .split('-')
    .filter((part) => part !== 'and' && part !== 'n' && !shadeWords.has(part));
  const found = parts.map((part) => colours.get(part));
  return found.length > 0 && found.every((colour) => colour !== undefined)
    ? [...new Set(found)]
    : undefined;
}
