import type { Strictness } from '../../kernel/strictness.ts';

/**
 * What may be wrong with a text, by the names that OpenAI's moderation gives it, each with the
 * strictness from which a moderation endpoint's word for it is a refusal. What is common in pictures
 * that harm nobody (a knight fighting a dragon is "violence") counts at the strictest only.
 */
export const REFUSED_FROM = {
  'sexual/minors': 'off',
  'hate/threatening': 'low',
  'harassment/threatening': 'low',
  'self-harm/instructions': 'low',
  'illicit/violent': 'low',
  'self-harm/intent': 'low',
  sexual: 'standard',
  hate: 'standard',
  'self-harm': 'standard',
  'violence/graphic': 'standard',
  harassment: 'strict',
  illicit: 'strict',
  violence: 'strict',
} as const satisfies Record<string, Strictness>;

export type Category = keyof typeof REFUSED_FROM;

/** Whether there is a category of this name. */
export function isCategory(name: string): name is Category {
  return Object.hasOwn(REFUSED_FROM, name);
}
