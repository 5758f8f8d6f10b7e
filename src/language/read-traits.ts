import { garments, hardGarments } from './lexicon/clothing.ts';
import { metalColours } from './lexicon/colours.ts';
import { animals, people } from './lexicon/living.ts';
import { builtMaterials, builtThings, materials, modifierMaterials } from './lexicon/materials.ts';
import { patternNouns } from './lexicon/parts.ts';
import { expressionVerbs } from './lexicon/verbs.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { ColourName, Entity, Material } from './scene.ts';
import { knownVerb } from './verbs.ts';
import type { Word } from './words.ts';

type Traits = Pick<NounPhrase, 'colours' | 'size' | 'material' | 'qualities' | 'actions'>;

/** Colour, size, material, qualities and doings that the words before a noun give it. */
export function readTraits(
  describing: readonly Word[],
  nouns: readonly Word[],
  head: Word,
): Traits {
  const colours = new Set<ColourName>();
  const qualities: string[] = [];
  const actions: string[] = [];
  let size: Entity['size'] = 'usual';
  let material: Material | undefined;
  const alive = animals.has(head.lemma) || people.has(head.lemma);
  const bendable = alive || (garments.has(head.lemma) && !hardGarments.has(head.lemma));
  const vegetable = nouns.some(({ lemma }) =>
    /^(?:tree|branch|leaf|forest|cone|needle)$/u.test(lemma),
  );
  for (const word of describing) {
    for (const colour of word.colours ?? []) colours.add(colour);
    if (word.cls === 'size') {
      size = word.size ?? size;
    } else if (word.cls === 'adjective') {
      if (!materials.has(word.word)) qualities.push(word.lemma);
      const verb = knownVerb(word.word);
      if (verb?.form === 'ing' && !expressionVerbs.has(verb.base)) actions.push(verb.base);
    }
    if (!bendable) material ??= metalColours.get(word.word);
    if (alive && word.word === 'stuffed') material ??= 'plush';
    // A rusty robot is one all over, and still rusty.
    if (word.word === 'rusty') material ??= 'rust';
    if (word.cls !== 'colour') material ??= modifierMaterial(word.word, head.lemma, vegetable);
  }
  for (const word of nouns.slice(0, -1)) {
    material ??= modifierMaterial(word.word, head.lemma, vegetable);
    if (patternNouns.has(word.word)) qualities.push(word.word);
    if (word.word === 'baby' && alive) {
      size = 'small';
      qualities.push('baby');
    }
  }
  return { colours: [...colours], size, material, qualities: [...new Set(qualities)], actions };
}

/** Words that are materials by themselves and something else before a noun. */
const treacherous = new Set([
  'rock',
  'china',
  'tin',
  'iron man',
  'flame',
  'flames',
  'log',
  'earth',
  'light',
]);

function modifierMaterial(word: string, noun: string, vegetable: boolean): Material | undefined {
  const material = materials.get(word);
  if (material === undefined) return undefined;
  const built = builtMaterials.has(material) && builtThings.has(noun);
  if (!built && !modifierMaterials.has(material)) return undefined;
  return treacherous.has(word) || vegetable ? undefined : material;
}
