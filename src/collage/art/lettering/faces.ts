import { fontCalled } from './fonts.ts';
import type { Font } from './fonts.ts';

/** Looks of letters, each with the fonts that have it, the first choice first. */
const FACES = {
  sans: ['rubik', 'dela-gothic'],
  poster: ['anton', 'rubik-black', 'dela-gothic'],
  serif: ['playfair', 'frank-ruhl', 'amiri', 'dejavu-serif'],
  brush: ['caveat-brush', 'pacifico'],
  marker: ['permanent-marker', 'rubik-black', 'dela-gothic'],
  script: ['pacifico', 'amiri'],
  typewriter: ['special-elite', 'dejavu-serif'],
  pixel: ['press-start'],
  blackletter: ['pirata-one', 'playfair'],
  comic: ['bangers', 'rubik-black', 'dela-gothic'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What writes the characters that a face's own fonts lack. */
const OTHERS = ['rubik', 'dejavu', 'chocolate', 'black-han', 'devanagari', 'thai'];

export type FaceName = keyof typeof FACES;

export const faceNames = Object.keys(FACES) as FaceName[];

export function isFace(name: string): name is FaceName {
  return Object.hasOwn(FACES, name);
}

/**
 * The fonts that write a text in a face, the one of most of its letters first: a Hebrew word with
 * one Latin brand in it is set in Hebrew type, and the brand in what matches.
 */
export function fontsFor(text: string, face: FaceName): readonly Font[] {
  const chain = [...FACES[face], ...OTHERS].map(fontCalled);
  const ideograms = Array.from(text).filter((character) => EAST_ASIAN.test(character));
  const eastern = chain.find((font) => ideograms.every((character) => font.covers(character)));
  const used = new Map<Font, number>();
  for (const character of text) {
    if (isBlank(character)) continue;
    const own = eastern !== undefined && EAST_ASIAN.test(character) ? eastern : undefined;
    const font = own ?? chain.find((each) => each.covers(character));
    if (font !== undefined) used.set(font, (used.get(font) ?? 0) + weight(character));
  }
  const fonts = [...used].sort(([, a], [, b]) => b - a).map(([font]) => font);
  return fonts.length > 0 ? fonts : [chain[0]!];
}

/** A word whose signs come from two fonts looks like a ransom note, so one has to have them all. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The text without what no font can write: emoji, private characters, controls. */
export function writable(text: string): string {
  const chain = [...FACES.sans, ...OTHERS].map(fontCalled);
  return Array.from(text.normalize('NFC').replace(/[^\P{C}\u200c-\u200f\s]/gu, ''))
    .filter((character) => isBlank(character) || chain.some((font) => font.covers(character)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters say which font is the text's own; punctuation and digits are in nearly all of them. */
function weight(character: string): number {
  return /\p{L}/u.test(character) ? 1 : 0.01;
}

/** Spaces, joiners and direction marks need no glyph. */
function isBlank(character: string): boolean {
  return /[\p{Z}\s\u200c-\u200f]/u.test(character);
}
