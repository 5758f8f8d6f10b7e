import type { Entity } from '../../../language/scene.ts';
import type { Attachment } from '../plan.ts';
import { plainRecipe } from './recipe.ts';
import { roleOf } from './roles.ts';

/** What an animal cannot be without. */
const HORN: Attachment = {
  recipe: plainRecipe('piece:unicorn-horn'),
  anchor: 'crown',
  scale: 1,
  behind: false,
};

/**
 * What certain beings are known by and bring along unasked. Animals with the names of callings ("king
 * penguin") carry no insignia: their noun is another.
 */
export function insigniaOf(
  entity: Pick<Entity, 'noun' | 'names'>,
  person: boolean,
): readonly Attachment[] {
  if (entity.noun === 'unicorn') return [HORN];
  return person ? [] : (roleOf({ noun: entity.noun, names: [] })?.worn ?? []);
}
