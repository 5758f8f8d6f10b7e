/** Proxies refuse long headers; who sends this many strange keys can read the first of them. */
const MOST_LETTERS = 1000;

/** The header that names what was dropped from a body; none when nothing was. */
export function ignoredHeader(names: readonly string[]): Readonly<Record<string, string>> {
  return listHeader('x-gala-ignored', names.map(encodeWord));
}

/** A header with a list of encoded words, cut where it gets long; none when the list is empty. */
export function listHeader(
  name: string,
  words: readonly string[],
): Readonly<Record<string, string>> {
  let value = '';
  for (const word of words) {
    const next = `${value === '' ? '' : ', '}${word}`;
    if (value.length + next.length > MOST_LETTERS) {
      value += value === '' ? '...' : ', ...';
      break;
    }
    value += next;
  }
  return value === '' ? {} : { [name]: value };
}

/**
 * Percent-encoded where it is not plain, because a key of JSON may hold anything. Lone surrogates
 * cannot be encoded, and become replacement characters first.
 */
export const encodeWord = (word: string): string =>
  encodeURIComponent(Buffer.from(word).toString());
