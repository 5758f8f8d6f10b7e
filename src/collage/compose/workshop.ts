import type { Entity } from '../../language/scene.ts';
import type { Figure } from '../art/figure.ts';
import type { ArtMatch } from '../art/match.ts';
import type { Recipe } from './plan.ts';

/** Where figures come from. The composer sees the art through this alone. */
export interface Workshop {
  /** The art that shows an entity, as far as there is any. */
  match(entity: Entity): ArtMatch;
  /** The marking that its name or qualities ask for, such as `siamese`. */
  marking(entity: Entity): string | undefined;
  /** @throws an error for a recipe that names no art. */
  figure(recipe: Recipe): Figure;
  /** True when a rig can take its head from the art. */
  hasHead(art: string): boolean;
  /** The poses for which there is a body rig. */
  readonly poses: ReadonlySet<string>;
}
