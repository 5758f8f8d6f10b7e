import type { EntityId } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Cluster } from '../cluster.ts';
import type { Bond } from './bonds.ts';

/**
 * Builds clusters from single ones along the bonds: whoever is bound to no one starts a cluster,
 * guests join their host, and bring their own guests along.
 */
export function assemble(
  singles: ReadonlyMap<EntityId, Cluster>,
  bonds: ReadonlyMap<EntityId, Bond>,
  entityOf: (id: EntityId) => Parameters<Bond['place']>[3]['guest'],
  random: Random,
): Map<EntityId, Cluster> {
  const guestsOf = (host: EntityId): Bond[] =>
    [...bonds.values()].filter((bond) => bond.host === host);
  const build = (id: EntityId): Cluster => {
    let cluster = singles.get(id)!;
    for (const bond of guestsOf(id)) {
      // The host's own lead moves when a guest makes room for itself, so it is looked up each time.
      cluster = bond.place(cluster, cluster.lead, build(bond.guest), {
        relation: bond.relation,
        guest: entityOf(bond.guest),
        hostNoun: entityOf(bond.host).noun,
        random: random.fork(`${bond.guest}-${bond.host}`),
      });
    }
    return cluster;
  };
  const clusters = new Map<EntityId, Cluster>();
  for (const id of singles.keys()) if (!bonds.has(id)) clusters.set(id, build(id));
  return clusters;
}
