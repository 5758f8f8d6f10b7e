import type { Entity } from '../../../language/scene.ts';
import type { Figure } from '../../art/figure.ts';
import type { ArtMatch } from '../../art/match.ts';
import type { Recipe } from '../plan.ts';

/** An entity that gets a figure of its own (or several alike) in the picture. */
export interface Performer {
  readonly entity: Entity;
  readonly match: ArtMatch;
  /** One recipe for all of a kind, or one each when the prompt gives each its own colour. */
  readonly recipes: readonly Recipe[];
  /** Height of each recipe's figure against the first one's. */
  readonly statures: readonly number[];
  /** The figure of the first recipe. */
  readonly figure: Figure;
  readonly count: number;
}
