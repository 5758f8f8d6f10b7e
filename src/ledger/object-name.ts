/** What a name is made of: `images/YYYY_MM_DD_HH_mm_ss_mmm_words.ext`, as 1min.ai writes it, in UTC. */
export interface NameParts {
  /** Unix milliseconds. */
  readonly at: number;
  /** What the object shows, in any words; only their letters and digits come into the name. */
  readonly words: string;
  /** Without a dot. */
  readonly extension: string;
}

/** Most letters that words take in a name. */
const LONGEST_WORDS = 60;

/** The name of an object, harmless as a path and in a URL. */
export function objectName({ at, words, extension }: NameParts): string {
  const stamp = new Date(at).toISOString().slice(0, -1).replaceAll(/\D/g, '_');
  return `images/${stamp}_${wordsOf(words)}.${extension}`;
}

/**
 * The name that a client asks for. In its documentation the service puts the name of an environment in
 * front of some names, `development/`; with or without it they mean the same object.
 */
export function plainName(asked: string): string {
  return asked.replace(/^development\//, '');
}

/** Whether text has the form of a name at all. */
export function isObjectName(text: string): boolean {
  return NAME.test(text);
}

const NAME = /^images\/\d{4}(?:_\d{2}){5}_\d{3}_[a-z0-9_]{1,60}\.(?:png|jpg|jpeg|webp|gif)$/;

/** `A fox, in snow!` → `a_fox_in_snow`; accents go, and what has no Latin letters at all is `image`. */
function wordsOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let joined = '';
  for (const word of words) {
    const longer = joined === '' ? word.slice(0, LONGEST_WORDS) : `${joined}_${word}`;
    if (longer.length > LONGEST_WORDS) break;
    joined = longer;
  }
  return joined === '' ? 'image' : joined;
}
