/**
 * A word with the words it may be a form of: `killings` also as `killing`, `kill`. Some of them are
 * no words at all (`breed` as `bre`), which does no harm: they are only looked up.
 */
export function baseForms(word: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  const numbers = [word, word.replace(/ies$/, 'y').replace(/(s|x|z|ch|sh)es$/, '$1')];
  if (/[^siu]s$/.test(word)) numbers.push(word.slice(0, -1));
  return [...new Set(numbers.flatMap((form) => [form, ...stemsOf(form)]))];
}

/** What a verb's `-ed` or `-ing` may have been put to: `stabb` and `stab`, `mak` and `make`. */
function stemsOf(form: string): readonly string[] {
  const stem = /^(.{2,}?)(?:ed|ing)$/.exec(form)?.[1];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, stem.replace(/([^aeiou])\1$/, '$1')];
}
