import type { Entity, Scene } from '../../../language/scene.ts';
import type { Performer } from '../casting/performer.ts';
import type { Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Hole } from './hole.ts';
import { boxOf } from '../actor.ts';
import { shareIn } from './hole.ts';

/** All items that show one entity, or the unnamed ones of one art. */
export interface Group {
  /** What the prompt said of them; `undefined` for props. */
  readonly entity: Entity | undefined;
  readonly art: string;
  /** Indices into the plan's items, with the share of each that lies in the hole. */
  readonly members: readonly { readonly index: number; readonly share: number }[];
}

/** The items of a plan by what they show. */
export function groupsOf(plan: Plan, scene: Scene, hole: Hole, workshop: Workshop): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, item] of plan.items.entries()) {
    const box = boxOf({ ...item, figure: workshop.figure(item.recipe) });
    const entity = scene.entities.find(({ id }) => id === item.entity);
    const key = entity?.id ?? `art ${item.recipe.art}`;
    const known = groups.get(key);
    groups.set(key, {
      entity,
      art: item.recipe.art,
      members: [...(known?.members ?? []), { index, share: shareIn(hole, box) }],
    });
  }
  return [...groups.values()];
}

/**
 * Finds for every performer of a new prompt the items that show it already: by its noun, else by one
 * of its names, else by its art. Every group is found once.
 */
export function matchedGroups(
  performers: readonly Performer[],
  groups: readonly Group[],
): ReadonlyMap<Performer, Group> {
  const found = new Map<Performer, Group>();
  const taken = new Set<Group>();
  const rules: ((performer: Performer, group: Group) => boolean)[] = [
    ({ entity }, group) => entity.noun === group.entity?.noun,
    ({ entity }, group) => entity.names.some((name) => group.entity?.names.includes(name)),
    ({ recipes }, group) => recipes[0]!.art === group.art,
  ];
  for (const fits of rules) {
    for (const performer of performers) {
      if (found.has(performer)) continue;
      const group = groups.find((one) => !taken.has(one) && fits(performer, one));
      if (group === undefined) continue;
      found.set(performer, group);
      taken.add(group);
    }
  }
  return found;
}
