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
export function withMatchedCounts({ prompt, entities, relations }: Scene): readonly Entity[] {
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
    if (value !== undefined) return { ...entity, count: { value, vague: false } };
    return isMany(entity, prompt) ? { ...entity, count: { value: CROWD, vague: true } } : entity;
  });
}

/** As many as can be told apart without being counted. */
const CROWD = 11;
const MANY =
  /\b(?:many|lots of|hundreds of|thousands of|millions of|countless|dozens of|full of|fields? of|forests? of|seas? of|army of|swarm of|covered (?:in|with)|filled with|surrounded by)\s+(?:[\w-]+\s+){0,2}?$/;

/** True for a bare plural of which the prompt says that there are a great many. */
function isMany({ noun, count }: Entity, prompt: string): boolean {
  if (!count.vague || count.value < 2) return false;
  const at = prompt.toLowerCase().search(new RegExp(`\\b${escaped(noun)}`));
  return at > 0 && MANY.test(prompt.toLowerCase().slice(0, at));
}

const escaped = (text: string): string => text.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&');
