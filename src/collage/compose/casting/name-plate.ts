import type { EntityId, Scene } from '../../../language/scene.ts';
import type { Account } from '../account.ts';
import type { Workshop } from '../workshop.ts';
import type { Performer } from './performer.ts';
import { firstLetters } from '../../art/lettering/legible.ts';
import { namedEntity } from './named-entity.ts';
import { plainRecipe } from './recipe.ts';

/** Carriers of words, best first. */
const CARRIERS = ['sign', 'wooden sign', 'billboard', 'banner', 'poster', 'picture frame'];

/** A sign that carries words which nothing else in the picture can carry. */
export function namePlate(
  lettering: readonly string[],
  id: string,
  workshop: Workshop,
): Performer | undefined {
  for (const noun of CARRIERS) {
    const entity = namedEntity(noun, id);
    const match = workshop.match(entity);
    if (match.art === undefined) continue;
    const recipe = { ...plainRecipe(match.art), lettering, options: { motif: 'empty' } };
    const figure = workshop.figure(recipe);
    if (!figure.anchors.label) continue;
    return { entity, match, recipes: [recipe], statures: [1], figure, count: 1 };
  }
  return undefined;
}

/** More of a prompt, or of a word that is no word, says nothing to those who see the sign. */
const LONGEST = 60;

/** Names of looks and views rather than of things: lettering them says nothing. */
const EMPTY_WORDS =
  /^(?:reflection|view|scene|motion|background|shadow|light|picture|image|photo|silhouette|style|area|way|side|top|front|middle|close-up|detail|sticker|icon|logo|emoji|symbol|emblem|badge|clipart|pictogram|doodle|wallpaper|postcard)$/;

/**
 * The sign that stands for a picture in which nothing can be drawn: the subject's name, else the
 * prompt itself; none where the scenery alone is what the prompt asks for.
 */
export function plateFor(
  scene: Scene,
  accounts: Map<EntityId, Account>,
  workshop: Workshop,
): Performer | undefined {
  if (!scene.readable) return undefined;
  const missing = scene.entities.find(
    ({ id, role }) => role === 'subject' && accounts.get(id)?.shown === 'missing',
  );
  const scenic =
    [...accounts.values()].some(({ shown }) => shown === 'scenery') ||
    (scene.setting.place !== undefined && !scene.setting.implied) ||
    scene.setting.time !== undefined ||
    scene.setting.weather.length > 0;
  if (scenic && (!missing || EMPTY_WORDS.test(missing.noun))) return undefined;
  const words = firstLetters(missing?.names[0] ?? scene.prompt.trim(), LONGEST);
  const plate = namePlate([words], missing?.id ?? 'text', workshop);
  if (plate && missing) {
    const note = 'nothing shows it, so its name is lettered';
    accounts.set(missing.id, { entity: missing.id, shown: 'lettered', art: undefined, note });
  }
  return plate;
}
