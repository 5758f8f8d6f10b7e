import type { Entity, Relation, Scene } from '../../../language/scene.ts';

/** Relations in which everyone of several has one of the other: riders and horses. */
const EACH_ONE: ReadonlySet<Relation['kind']> = new Set(['riding', 'holding', 'using']);

/** Relations in which each of several holds some of the other. */
const HOLDING_SOME: ReadonlySet<Relation['kind']> = new Set(['contains']);
const SOME = 3;
const MOST = 18;

/**
 * The entities with the count of a bare plural settled by who has it: "two girls holding balloons"
 * hold two, "three baskets of apples" hold some each.
 */
export function withMatchedCounts({ entities, relations }: Scene): readonly Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const counts = new Map<Entity['id'], number>();
  for (const { kind, from, to } of relations) {
    const [owner, owned] = [byId.get(from), byId.get(to)];
    if (!EACH_ONE.has(kind) || !owner || !owned) continue;
    const several = owner.count.value > 1 && !owner.count.vague;
    if (several && owned.count.vague && owned.count.value > 1) counts.set(to, owner.count.value);
  }
  for (const { kind, from, to } of relations) {
    const [owner, owned] = [byId.get(from), byId.get(to)];
    if (!HOLDING_SOME.has(kind) || !owner || !owned) continue;
    const several = owner.count.value > 1 && owned.count.vague && owned.count.value > 1;
    if (several) counts.set(to, Math.min(MOST, SOME * owner.count.value));
  }
  return entities.map((entity) => {
    const value = counts.get(entity.id);
    return value === undefined ? entity : { ...entity, count: { value, vague: false } };
  });
}
