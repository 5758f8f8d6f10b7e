/** Small words that English has and its neighbours have not, and the other way round. */
const ENGLISH = words(
  'a an the of in on with and at to by for from his her its their is are that who under over',
);
const FOREIGN = words(
  'un una uno unas unos el los las del y con por para sobre bajo le les des du et avec dans sur sous une ' +
    'der das den dem ein eine einen einem einer und mit auf unter im il lo gli della di su sotto e um uma ' +
    'os da do na em sob het een van op met och en ett på av med i na w z pod som og et jest',
);

/**
 * Whether a text may be taken for English. Prompts of a few bare nouns may; so may most that are not,
 * if they are short: only what is certainly another language or another script is turned away.
 */
export function looksEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  if (letters === 0 || latin < 0.9 * letters) return false;
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (list: ReadonlySet<string>): number => said.filter((word) => list.has(word)).length;
  return count(FOREIGN) <= count(ENGLISH);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
