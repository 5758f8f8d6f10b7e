import {
  intransitiveVerbs,
  irregularVerbs,
  oddForms,
  otherVerbs,
  transitiveVerbs,
} from './lexicon/verbs.ts';

type VerbForm = 'base' | 's' | 'ing' | 'past';

export interface KnownVerb {
  readonly base: string;
  readonly form: VerbForm;
}

/** Doubles the last letter where English does: one short stressed vowel, `run` → `running`. */
function doubled(base: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprtvz]$/u.test(base) ? base + base.slice(-1) : base;
}

function regularForms(base: string): readonly (readonly [string, VerbForm])[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : doubled(base);
  const ing = /(?:ee|oe|ye)$/u.test(base) ? `${base}ing` : `${stem}ing`;
  const isY = /[^aeiou]y$/u.test(base);
  const third = isY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/u.test(base)
      ? `${base}es`
      : `${base}s`;
  const past = isY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
  return [
    [base, 'base'],
    [third, 's'],
    [ing, 'ing'],
    [past, 'past'],
  ];
}

function conjugate(): ReadonlyMap<string, KnownVerb> {
  const forms = new Map<string, KnownVerb>();
  const add = (word: string, base: string, form: VerbForm): void => {
    if (!forms.has(word)) forms.set(word, { base, form });
  };
  for (const [word, [base, form]] of oddForms) add(word, base, form);
  for (const row of irregularVerbs.split(',')) {
    const [base = '', past = '', participle = ''] = row.trim().split(/\s+/u);
    add(past === base ? '' : past, base, 'past');
    add(participle === base ? '' : participle, base, 'past');
  }
  forms.delete('');
  for (const base of [...transitiveVerbs.keys(), ...intransitiveVerbs, ...otherVerbs]) {
    for (const [word, form] of regularForms(base)) add(word, base, form);
  }
  return forms;
}

/** Every form of every verb of the lexicon. */
const verbForms: ReadonlyMap<string, KnownVerb> = conjugate();

export function knownVerb(word: string): KnownVerb | undefined {
  return verbForms.get(word);
}

/** The base form, as well as spelling tells, of an -ing or -ed form that the lexicon lacks. */
export function guessBase(word: string): string {
  const stem = word.replace(/(?:ing|ed)$/u, '');
  if (stem === word || stem.length < 3) return word;
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  // Without a doubled letter, a short vowel and one consonant had an e behind them: fading, hiking.
  if (/^[^aeiou]*[aeiou][bdgklmnptvz]$/u.test(stem)) return `${stem}e`;
  if (/(?:at|iz|ys|v|c|u|rg|dg|ng[l]|[^aeiou]l|as|os|us|iv)$/u.test(stem)) return `${stem}e`;
  return stem;
}
