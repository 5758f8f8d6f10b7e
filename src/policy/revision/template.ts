import type { Random } from '../../numerics/random.ts';

/** How a sentence speaks of the thing that the picture is about. */
export interface Reference {
  /** The noun as the prompt has it, after "the": `dogs`. */
  readonly noun: string;
  readonly plural: boolean;
  readonly possessive: 'its' | 'their' | 'her' | 'his';
}

/**
 * A sentence made from a template, in which `[soft|pale]` is a choice and `{s}`, `{is}`, `{v}` (the s
 * of a verb), `{it}`, `{its}` and `{Its}` stand for the subject. Nothing where it needs one and
 * there is none.
 */
export function spell(
  template: string,
  subject: Reference | undefined,
  random: Random,
): string | undefined {
  const chosen = template.replaceAll(/\[([^\]]+)\]/gu, (_, choices: string) =>
    random.pick(choices.split('|')),
  );
  if (!chosen.includes('{')) return chosen;
  if (subject === undefined) return undefined;
  const forms = formsOf(subject);
  return chosen.replaceAll(/\{(\w+)\}/gu, (_, name: string) => forms[name] ?? '');
}

const OBJECTS = { its: 'it', their: 'them', her: 'her', his: 'him' } as const;

function formsOf({ noun, plural, possessive }: Reference): Readonly<Record<string, string>> {
  return {
    s: noun,
    is: plural ? 'are' : 'is',
    v: plural ? '' : 's',
    it: OBJECTS[possessive],
    its: possessive,
    Its: possessive.charAt(0).toUpperCase() + possessive.slice(1),
  };
}
