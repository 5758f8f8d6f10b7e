/**
 * Characters that are not to stand in a program as they are: control characters, of which terminals and
 * languages make something else; line separators; and marks of direction, which show a line in another
 * order than it is read in.
 */
const UNSEEN = /[\p{Control}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Replaces what is not to stand in a program as it is. */
export const replaceUnseen = (text: string, by: (character: string) => string): string =>
  text.replaceAll(UNSEEN, by);

/** Whether there is something {@link replaceUnseen} would replace, tabs and line feeds apart. */
export const hasUnseen = (text: string): boolean =>
  (text.match(UNSEEN) ?? []).some((character) => character !== '\n' && character !== '\t');

/** `\u0007`, which JSON, JavaScript and Python all read. */
export const codeUnitEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
