/**
 * A word with the words it may be a form of: `killings` also as `killing`, `kill`. Some of them are
 * no words at all (`breed` as `bre`), which does no harm: they are only looked up.
 */
export function baseForms(word: string): readonly string[] {
  const forms = new Set([word]);
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  forms.add(word.replace(/ies$/, 'y').replace(/(s|x|z|ch|sh)es$/, '$1'));
  if (/[^siu]s$/.test(word)) forms.add(word.slice(0, -1));
  for (const form of [...forms]) {
    const stem = /^(.{2,}?)(?:ed|ing)$/.exec(form)?.[1];
    if (stem === undefined) continue;
    forms.add(stem);
    forms.add(`${stem}e`);
    forms.add(stem.replace(/([^aeiou])\1$/, '$1'));
  }
  return [...forms];
}
