/** Proxies refuse long headers; who sends this many strange keys can read the first of them. */
const MOST_LETTERS = 1000;

/**
 * The header that names what was dropped from a body; none when nothing was. Names are percent-encoded
 * where they are not plain, because a key of JSON may hold anything.
 */
export function ignoredHeader(names: readonly string[]): Readonly<Record<string, string>> {
  let value = '';
  for (const name of names) {
    const next = `${value === '' ? '' : ', '}${encode(name)}`;
    if (value.length + next.length > MOST_LETTERS) {
      value += value === '' ? '...' : ', ...';
      break;
    }
    value += next;
  }
  return value === '' ? {} : { 'x-gala-ignored': value };
}

/** Lone surrogates cannot be encoded, and become replacement characters first. */
const encode = (name: string): string => encodeURIComponent(Buffer.from(name).toString());
