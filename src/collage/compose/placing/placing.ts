import type { Entity, Relation } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Workshop } from '../workshop.ts';

/** What a placing may want to know besides the two parties. */
export interface PlacingContext {
  readonly relation: Relation;
  /** Noun of the entity by which it is placed. */
  readonly hostNoun: string;
  /** The entity that is placed. */
  readonly guest: Entity;
  /** As typed, for words that are no thing: on his *head*. */
  readonly prompt: string;
  /** How many entities are placed at once, in one cluster. */
  readonly together: number;
  readonly random: Random;
  /** For what a placing brings along: a leash, a table to play at. */
  readonly workshop: Workshop;
}

/**
 * One way of putting a guest where a relation says, seen from a mate that already has its place
 * in the host cluster. Gives the host back with the guest in it.
 */
export type Placing = (
  host: Cluster,
  mate: Actor,
  guest: Cluster,
  context: PlacingContext,
) => Cluster;
