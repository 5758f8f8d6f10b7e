import type { Style } from '../../scene.ts';
import { mediumPhrases } from '../../lexicon/media.ts';
import { withoutWords } from './air-told.ts';
import { listOf } from './escaped.ts';

const MEDIA = listOf(mediumPhrases.keys());
const MANNER = new RegExp(
  `,?\\s*\\b(?:in|as|like)\\s+(?:(?:an?|the)\\s+)?(?:${MEDIA})(?:\\s+(?:style|art|painting|drawing))?(?=[,.;]|$)|,?\\s*in the style of [^,.;]+|(?<=^|,)\\s*(?:an?\\s+)?(?:${MEDIA})(?:\\s+style)?\\s*(?=,|$)`,
  'giu',
);
const PRESENTED = new RegExp(
  `^((?:please |draw |paint |create |make |generate )*(?:me )?)(?:an?|the)\\s+(?:[\\p{L}-]+\\s+)?(?:${MEDIA})(?:\\s+(?:painting|drawing|sketch|picture|image))?\\s+of\\s+`,
  'iu',
);

/** The prompt in another style, or in none. */
export function restyled(prompt: string, style: Style | undefined): string {
  const bare = withoutWords(prompt, MANNER).replace(PRESENTED, '$1');
  return style === undefined ? bare : `${bare}, in the style of ${style.words.join(' ')}`;
}
