import type { Entity, Scene } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';
import { moodOf } from './person-look.ts';
import { fitOf } from './wardrobe.ts';

/** Parts that make a face of what they belong to. */
const FEATURES = /^(?:face|smile|grin|eyes?|mouth)$/;
/** "A happy birthday" and "an angry sky" tell a mood of nobody. */
const MOODY =
  /^(?:cake|card|birthday|sky|sea|ocean|wave|storm|song|music|house|home|place|city|town|room|day|night)$/;

/** True for a thing that smiles, has a face, or wears what goes on one. */
export function hasFace(entity: Entity, scene: Scene): boolean {
  const { relations, entities } = scene;
  const others = relations
    .filter(({ kind, from }) => from === entity.id && (kind === 'with' || kind === 'wearing'))
    .map(({ to, kind }) => ({ kind, other: entities.find(({ id }) => id === to) }));
  return (
    (moodOf(entity) !== undefined && !MOODY.test(entity.noun)) ||
    others.some(
      ({ kind, other }) =>
        other !== undefined &&
        !other.negated &&
        (FEATURES.test(other.noun) || (kind === 'wearing' && isFaceWear(other))),
    )
  );
}

/** What is worn on the head or before the eyes. */
function isFaceWear({ names }: Entity): boolean {
  const anchor = fitOf(names.join(' '))?.anchor;
  return anchor === 'eyes' || anchor === 'crown' || anchor === 'mouth' || anchor === 'head';
}

/** The recipe of a thing, with a face where the prompt gives it one. */
export function faced(
  recipe: Recipe,
  entity: Entity,
  worn: readonly Entity[],
  scene: Scene,
): Recipe {
  if (!hasFace(entity, scene) && !worn.some(isFaceWear)) return recipe;
  return { ...recipe, options: { ...recipe.options, faceMood: moodOf(entity) ?? 'content' } };
}
