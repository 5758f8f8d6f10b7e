import type { EntityId, Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import type { BackdropGeometry } from '../render/geometry.ts';
import type { Account } from './account.ts';
import type { Performer } from './casting/performer.ts';
import type { Cluster } from './cluster.ts';
import type { Plan } from './plan.ts';
import type { Seen } from './setting/seen.ts';
import type { Workshop } from './workshop.ts';
import { castOf } from './casting/cast.ts';
import { withUnsaid } from './casting/unsaid.ts';
import { amendedRelations, withStandIns } from './placing/amend-relations.ts';
import { assemble } from './placing/assemble.ts';
import { bondsOf } from './placing/bonds.ts';
import { mainFirst } from './placing/main-first.ts';
import { bindsClosely, isPhenomenon } from './placing/phenomena.ts';
import { singlesOf } from './placing/singles.ts';

/** Everyone who has a figure, the main one first. */
export interface Troupe {
  readonly performers: readonly Performer[];
  readonly seen: readonly Seen[];
  readonly accounts: readonly Account[];
  /** Whose place another one's figure takes. */
  readonly standIns: ReadonlyMap<EntityId, EntityId>;
}

/** The scene with what goes without saying. */
export function understood(read: Scene): Scene {
  const scene = withUnsaid(read);
  return { ...scene, relations: amendedRelations(scene) };
}

/** Casts an understood scene. */
export function troupeOf(scene: Scene, workshop: Workshop, random: Random): Troupe {
  const { performers, accounts, standIns } = castOf(scene, workshop, random.fork('cast'));
  const ordered = mainFirst(performers, scene);
  const seen = ordered.map(({ entity, figure, recipes }) => ({
    entity,
    art: recipes[0]!.art,
    facts: figure.facts,
  }));
  return { performers: ordered, seen, accounts, standIns };
}

/** Who stands how to whom: clusters in units of the subject's height, the main one first. */
export function clustersOf(
  { performers, seen, standIns }: Troupe,
  scene: Scene,
  geometry: BackdropGeometry,
  frame: Plan['frame'],
  workshop: Workshop,
  random: Random,
): Cluster[] {
  const singles = singlesOf(performers, scene, geometry, frame, workshop, random.fork('singles'));
  const phenomena = new Map(
    seen
      .filter(({ entity, facts }) => isPhenomenon(entity, facts, scene))
      .map(({ entity }) => [entity.id, entity]),
  );
  const close = withStandIns(scene.relations, standIns).filter((relation) =>
    bindsClosely(relation, phenomena),
  );
  const entities = new Map(performers.map(({ entity }) => [entity.id, entity]));
  const bonds = bondsOf(close, entities);
  const placing = random.fork('placing');
  return [...assemble(singles, bonds, entities, workshop, scene.prompt, placing).values()];
}
