import type { Entity, Material, Scene } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Performer } from './performer.ts';
import { legible } from '../../art/lettering/legible.ts';
import { materials } from '../../../language/lexicon/materials.ts';
import { handOf } from './hand.ts';
import { madeOf } from './made-of.ts';
import { namedEntity } from './named-entity.ts';
import { plainRecipe } from './recipe.ts';

/** Nouns that are the words themselves rather than what carries them. */
const WORDS =
  /^(?:letter|word|text|lettering|number|numeral|digit|alphabet|character|initial|typography|logo|wordmark|calligraphy|font|graffiti)$/;

/** True for an entity that is nothing but its letters: "golden letters", "the number". */
export function isWords({ noun, names, negated }: Entity): boolean {
  // "A fox logo" shows a fox.
  return !negated && WORDS.test(noun) && !(noun === 'logo' && names.length > 1);
}

/** The words of the scene as a thing that stands in it, in the look of the entity that they are. */
export function shapedWords(words: Performer, scene: Scene, workshop: Workshop): Performer {
  const { entity } = words;
  const lines = scene.texts.map(({ text }) => text);
  const ground = groundOf(scene) ?? (entity.noun === 'graffiti' ? 'words on a wall' : undefined);
  if (ground !== undefined) {
    const written = writing(ground, lines, scene, workshop);
    return written === undefined ? words : { ...written, entity };
  }
  return standing(lines, entity, scene, workshop) ?? words;
}

/** Words without a carrier, and whether they are what the picture is about. */
interface FreeWords {
  readonly performer: Performer;
  readonly leads: boolean;
}

/** Ways to write without a carrier, and the piece that shows each. */
const GROUNDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:on|across) (?:a|the|an) (?:[\w-]+ ){0,3}(?:wall|cliff)\b/i, 'words on a wall'],
  [/\b(?:sky-?writing|(?:in|across|on) (?:the )?(?:\w+ )?(?:sky|clouds|air))\b/i, 'sky writing'],
  [
    /\b(?:written|drawn|carved|traced|scratched|spelled|etched|in|on) (?:\w+ )?(?:in|into|on) (?:the )?(?:\w+ )?(?:sand|snow|beach|dirt|mud)\b/i,
    'words in the sand',
  ],
];

/** The name of the piece for words written in the sky or on the ground; `undefined` for others. */
export function groundOf({ prompt }: Scene): string | undefined {
  return GROUNDS.find(([words]) => words.test(prompt))?.[1];
}

/** Words that nothing carries, where they need no sign: in the sky, in the sand, or by themselves. */
export function freeWords(
  lines: readonly string[],
  scene: Scene,
  performers: readonly Performer[],
  workshop: Workshop,
): FreeWords | undefined {
  const ground = groundOf(scene);
  const first = Math.min(...scene.texts.map(({ text }) => scene.prompt.indexOf(text)));
  const leads = performers.every(({ entity }) => scene.prompt.indexOf(entity.phrase) > first);
  if (ground !== undefined) {
    const performer = writing(ground, lines, scene, workshop);
    return performer && { performer, leads };
  }
  if (!leads) return undefined;
  const performer = standing(lines, namedEntity('standing letters', 'text'), scene, workshop);
  return performer && { performer, leads };
}

function standing(
  lines: readonly string[],
  entity: Entity,
  scene: Scene,
  workshop: Workshop,
): Performer | undefined {
  // With nowhere to stand they fill the middle of the picture.
  const aloft = scene.setting.place === undefined && scene.entities.every(isWords);
  const noun = aloft ? 'floating letters' : 'standing letters';
  const letters = writing(noun, lines, scene, workshop);
  if (letters === undefined) return undefined;
  const material = entity.material ?? materialOf(scene);
  const colours = entity.colours.length > 0 ? entity.colours : (letters.recipes[0]?.colours ?? []);
  const made = madeOf(entity, scene, workshop);
  const recipe: Recipe = {
    ...letters.recipes[0]!,
    colours,
    material,
    ...(entity.pattern === undefined ? {} : { pattern: entity.pattern }),
    ...(made === undefined ? {} : { madeOf: made }),
  };
  return {
    ...letters,
    entity: { ...entity, role: 'subject' },
    recipes: [recipe],
    figure: workshop.figure(recipe),
  };
}

/** "The word LOVE made of wood": where no entity stands for the words, their material stands alone. */
function materialOf({ prompt }: Scene): Material | undefined {
  const [, words = ''] = /\bmade (?:out )?(?:of|from|with) ([a-z ]+)/i.exec(prompt) ?? [];
  return words
    .toLowerCase()
    .split(' ')
    .map((word) => materials.get(word))
    .find((material) => material !== undefined);
}

function writing(
  noun: string,
  lines: readonly string[],
  scene: Scene,
  workshop: Workshop,
): Performer | undefined {
  const entity = namedEntity(noun, 'text');
  const match = workshop.match(entity);
  if (match.art === undefined) return undefined;
  const { face, colour } = handOf(scene);
  const recipe: Recipe = {
    ...plainRecipe(match.art),
    colours: colour === undefined ? [] : [colour],
    options: { text: legible(lines).join('\n'), ...(face === undefined ? {} : { face }) },
  };
  return {
    entity,
    match,
    recipes: [recipe],
    statures: [1],
    figure: workshop.figure(recipe),
    count: 1,
  };
}
