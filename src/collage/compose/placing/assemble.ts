import type { Entity, EntityId } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Cluster } from '../cluster.ts';
import type { Workshop } from '../workshop.ts';
import type { Bond } from './bonds.ts';
import type { PlacingContext } from './placing.ts';
import { BEARS_ONE_ROW } from './bearers.ts';
import { inOneRow } from './one-row.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Builds clusters from single ones along the bonds: whoever is bound to no one starts a cluster,
 * guests join their host, and bring their own guests along.
 */
export function assemble(
  singles: ReadonlyMap<EntityId, Cluster>,
  bonds: ReadonlyMap<EntityId, Bond>,
  entities: ReadonlyMap<EntityId, Entity>,
  workshop: Workshop,
  prompt: string,
  random: Random,
): Map<EntityId, Cluster> {
  const guestsOf = (host: EntityId): Bond[] =>
    [...bonds.values()].filter((bond) => bond.host === host);
  const build = (id: EntityId): Cluster => {
    let cluster = singles.get(id)!;
    for (const [bond, ...others] of sharing(guestsOf(id))) {
      // The host's own lead moves when a guest makes room for itself, so it is looked up each time.
      const shallow =
        bond.relation.kind === 'on' && BEARS_ONE_ROW.test(entities.get(bond.host)!.noun);
      const guests = [bond, ...others].map(({ guest }) =>
        shallow ? inOneRow(build(guest)) : build(guest),
      );
      const context = {
        relation: bond.relation,
        together: guests.length,
        prompt,
        guest: entities.get(bond.guest)!,
        hostNoun: entities.get(bond.host)!.noun,
        random: random.fork(`${bond.guest}-${bond.host}`),
        workshop,
      };
      cluster =
        distributed(cluster, guests, bond, context) ??
        bond.place(cluster, cluster.lead, sideBySide(guests), context);
    }
    return cluster;
  };
  const clusters = new Map<EntityId, Cluster>();
  for (const id of singles.keys()) if (!bonds.has(id)) clusters.set(id, build(id));
  return clusters;
}

/** Relations of which a host has one place for all: two who sit on a bench sit side by side. */
const SHARED: ReadonlySet<Bond['relation']['kind']> = new Set([
  'on',
  'in',
  'at',
  'riding',
  'contains',
]);

/** Relations in which each of several hosts has guests of its own. */
const DISTRIBUTED: ReadonlySet<Bond['relation']['kind']> = new Set([
  'on',
  'in',
  'riding',
  'contains',
  'of',
  'holding',
]);

/**
 * Shares several guests out among several hosts of a kind: riders on their horses, apples in three
 * baskets. `undefined` where there are too few of either.
 */
function distributed(
  cluster: Cluster,
  guests: readonly Cluster[],
  { relation, place }: Bond,
  context: PlacingContext,
): Cluster | undefined {
  const [guest] = guests;
  const hosts = cluster.actors
    .filter(({ entity }) => entity === cluster.lead.entity)
    .sort((a, b) => a.x - b.x);
  const alike = guest!.actors.filter(({ entity }) => entity === guest!.lead.entity);
  const sharable = DISTRIBUTED.has(relation.kind) && guests.length === 1;
  if (!sharable || hosts.length < 2 || alike.length < hosts.length) return undefined;
  if (alike.length < guest!.actors.length) return undefined;
  // Guests are placed by hosts as they stand; most placings leave those where they are.
  return hosts.reduce((whole, mate, index) => {
    const actors = alike.filter((_, at) => at % hosts.length === index);
    const share = { ...guest!, actors, lead: actors[0]! };
    return whole.actors.includes(mate) ? place(whole, mate, share, context) : whole;
  }, cluster);
}

type Group = readonly [Bond, ...Bond[]];

/** The bonds of one host, those that share its place together. */
function sharing(bonds: readonly Bond[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const bond of bonds) {
    const { kind, from, to } = bond.relation;
    const key = SHARED.has(kind) ? kind : `${kind} ${from} ${to}`;
    const others = groups.get(key);
    groups.set(key, others ? [...others, bond] : [bond]);
  }
  return [...groups.values()];
}
