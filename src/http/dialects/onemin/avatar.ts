import { createHash } from 'node:crypto';

/** Dark enough for white letters (contrast above 4.5), and easy to tell apart. */
const COLOURS = ['#1f5fa8', '#8a3b8f', '#9a3412', '#0f766e', '#4d5b1a', '#a11d4a', '#4338ca'];

/**
 * A picture of a person as a data URI: their initials on a colour that is always theirs. Where others
 * link to a photograph, which this server has not.
 */
export function avatarOf(userId: string, name: string): string {
  const [first = 0] = createHash('sha256').update(userId).digest();
  const colour = COLOURS[first % COLOURS.length] ?? '#1f5fa8';
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">',
    `<rect width="96" height="96" rx="48" fill="${colour}"/>`,
    '<text x="48" y="48" dy=".36em" fill="#fff" font-family="sans-serif" font-size="40" text-anchor="middle">',
    `${initialsOf(name)}</text></svg>`,
  ].join('');
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The first letters of the first and the last word; letters and digits only, so fit for SVG. */
function initialsOf(name: string): string {
  const words = name.match(/[\p{Letter}\p{Number}][\p{Letter}\p{Number}\p{Mark}]*/gu) ?? [];
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = chosen.map((word = '') => String.fromCodePoint(word.codePointAt(0) ?? 63));
  return letters.join('').toUpperCase() || '?';
}
