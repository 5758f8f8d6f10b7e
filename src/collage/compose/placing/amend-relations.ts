import { locativeKinds } from '../../../language/lexicon/prepositions.ts';
import type { EntityId, Relation, Scene } from '../../../language/scene.ts';

/** Doings that read like things: who has dinner at a table is at the table. */
const MEAL =
  /^(?:dinner|lunch|breakfast|brunch|supper|meal|picnic|drink|tea|coffee|party|feast|conversation|chat|meeting|fun|rest|nap|look|walk|ride|swim|bath)$/;

/** What one does at a desk, and leaves on it. */
const DESK_WORK = /^(?:homework|letter|essay|report|exam|test|diary|thesis|note)$/;

/**
 * Gives relations of place to who holds, wears or has a thing: "a man reading a book in an armchair"
 * has the man in the armchair, whatever stands nearer in the sentence.
 */
export function amendedRelations(scene: Scene): Relation[] {
  const nounOf = new Map(scene.entities.map(({ id, noun }) => [id, noun]));
  const owners = new Map<EntityId, EntityId[]>();
  for (const { kind, from, to } of scene.relations) {
    const noun = nounOf.get(to) ?? '';
    const has = (kind === 'with' || kind === 'using') && (MEAL.test(noun) || DESK_WORK.test(noun));
    if (kind === 'holding' || kind === 'wearing' || has) {
      owners.set(to, [...(owners.get(to) ?? []), from]);
    }
  }
  return withinPlaces(scene).flatMap((relation) => {
    const own = owners.get(relation.from)?.filter((owner) => owner !== relation.to) ?? [];
    const moves = own.length > 0 && locativeKinds.has(relation.kind);
    if (!moves) return [relation];
    const moved = own.map((from) => ({ ...relation, from }));
    // The tea that they have at a table stands on it.
    const noun = nounOf.get(relation.from) ?? '';
    const served = relation.kind === 'at' && (MEAL.test(noun) || DESK_WORK.test(noun));
    return served ? [...moved, { ...relation, kind: 'on', words: 'on' }] : moved;
  });
}

/**
 * Gives relations of place from scenery to what it was said to have: in "a living room with a cat on
 * the sofa" the cat is on the sofa, not the room.
 */
function withinPlaces({ entities, relations }: Scene): readonly Relation[] {
  const mention = new Map(entities.map(({ id }, index) => [id, index]));
  const places = new Set(entities.filter(({ role }) => role === 'backdrop').map(({ id }) => id));
  return relations.map((relation) => {
    if (!places.has(relation.from) || !locativeKinds.has(relation.kind)) return relation;
    const had = relations.findLast(
      ({ kind, from, to }) =>
        kind === 'with' &&
        from === relation.from &&
        to !== relation.to &&
        mention.get(to)! < mention.get(relation.to)!,
    );
    return had ? { ...relation, from: had.to } : relation;
  });
}

/**
 * Relations with what stands for others in their place: the cup that is drawn as the coffee in it
 * is on the desk as that.
 */
export function withStandIns(
  relations: readonly Relation[],
  standIns: ReadonlyMap<EntityId, EntityId>,
): readonly Relation[] {
  return relations
    .map((relation) => ({
      ...relation,
      from: standIns.get(relation.from) ?? relation.from,
      to: standIns.get(relation.to) ?? relation.to,
    }))
    .filter(({ from, to }) => from !== to);
}
