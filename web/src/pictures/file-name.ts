import type { Picture } from './picture.ts';

const MOST_LETTERS = 48;
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/**
 * A name to save a picture under: what it shows, which request it came of, and which of it, such as
 * `two-red-cats-on-a-sofa-k3f9qa-2.png`.
 */
export function fileNameOf(
  { prompt, recordId, index }: Pick<Picture, 'prompt' | 'recordId' | 'index'>,
  type: string,
): string {
  const words = prompt
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-');
  const said = Array.from(words)
    .slice(0, MOST_LETTERS)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
  const parts = [said === '' ? 'gala' : said, recordId.slice(-6), String(index + 1)];
  return `${parts.filter((part) => part !== '').join('-')}.${ENDINGS[type] ?? 'png'}`;
}
