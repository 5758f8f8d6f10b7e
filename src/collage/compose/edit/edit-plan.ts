import type { EntityId, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Performer } from '../casting/performer.ts';
import type { Item, Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Group } from './groups.ts';
import type { Hole } from './hole.ts';
import type { Host } from './on-host.ts';
import { backdropGeometry } from '../../render/backdrop-geometry.ts';
import { boxOf } from '../actor.ts';
import type { Box } from '../geometry.ts';
import { overlap } from '../geometry.ts';
import { troupeOf, understood } from '../troupe.ts';
import { amendedItem } from './amended-item.ts';
import { amendedSetting } from './amended-setting.ts';
import { changesOf, isChanged } from './described.ts';
import { groupsOf, matchedGroups } from './groups.ts';
import { newcomersInHole } from './newcomers-in-hole.ts';
import { reallyNamed } from './newcomers.ts';

export interface EditedPlan {
  readonly plan: Plan;
  /** False when the change shows outside the hole too, where the picture stays as it was. */
  readonly holds: boolean;
}

/** What is to happen to the items of a plan. */
interface Edits {
  readonly gone: Set<number>;
  readonly amended: Map<number, Item>;
  readonly named: Map<number, EntityId>;
  readonly added: Performer[];
}

/** Share of an item in the hole from which on it goes or stays with the hole. */
const MOSTLY = 0.5;
/** The same from which on it can be drawn anew elsewhere. */
const WHOLLY = 0.9;
/** Share from which on a change to an item shows in the hole, such as a hat on its head. */
const TOUCHED = 0.04;
/** The same for a change to all of it: a teapot with a spout of another colour is a mistake. */
const RECOGNISED = 0.4;

/**
 * Changes a recorded plan as the new prompt says, within the hole: what it names and the picture
 * lacks is added there, what lies there and is not named any more goes, what is described otherwise
 * changes. A prompt that changes nothing has what lies wholly in the hole drawn anew, unless it is told
 * to leave that `as it is`.
 */
export function editedPlan(
  recorded: { readonly scene: Scene; readonly plan: Plan },
  read: Scene,
  hole: Hole,
  workshop: Workshop,
  random: Random,
  unchanged: 'anew' | 'as it is' = 'anew',
): EditedPlan {
  const { plan } = recorded;
  const before = understood(recorded.scene);
  const after = understood(read);
  const troupe = troupeOf(after, workshop, random);
  const performers = reallyNamed(troupe, after);
  const groups = groupsOf(plan, before, hole, workshop);
  const matches = matchedGroups(performers, groups);
  const setting = amendedSetting(plan, before, after, troupe.seen, random.fork('setting'));
  const edits = editsOf(performers, matches, groups, before, after, plan, workshop);
  const idle = edits.added.length === 0 && edits.gone.size === 0 && edits.amended.size === 0;
  if (idle && setting === undefined && unchanged === 'anew') drawAnew(matches, edits);
  const lit = { ...plan, ...setting };
  const geometry = backdropGeometry(lit.backdrop, lit.frame, lit.seed);
  const present = plan.items.map((item, index) => ({ ...item, entity: edits.named.get(index) }));
  const stage = {
    scene: after,
    troupe,
    geometry,
    frame: lit.frame,
    hole,
    company: present.filter((_, index) => !edits.gone.has(index)),
    hosts: hostsOf(matches, edits, plan),
  };
  const newcomers = newcomersInHole(edits.added, stage, workshop, random);
  const boxes = newcomers.map((item) => boxOf({ ...item, figure: workshop.figure(item.recipe) }));
  if (newcomers.length > 0 || unchanged === 'anew') {
    for (const index of propsThatGo(groups, edits, plan, boxes, workshop)) edits.gone.add(index);
  }
  const staying = present.flatMap((item, index) => {
    if (edits.gone.has(index)) return [];
    return [{ ...(edits.amended.get(index) ?? item), entity: item.entity }];
  });
  return {
    plan: { ...lit, items: [...staying, ...newcomers] },
    holds: setting === undefined,
  };
}

/** What is in the picture once and stays there. */
function hostsOf(
  matches: ReadonlyMap<Performer, Group>,
  { gone, amended }: Edits,
  { items }: Plan,
): readonly Host[] {
  return [...matches].flatMap(([performer, { members }]) => {
    const [only, ...others] = members;
    if (only === undefined || others.length > 0 || gone.has(only.index)) return [];
    return [{ performer, item: amended.get(only.index) ?? items[only.index]! }];
  });
}

/** How much of a prop a newcomer may cover. */
const COVERED = 0.3;

/**
 * Company that nobody named makes room for newcomers; where nobody comes and nothing changes, it is
 * what is to go from the hole.
 */
function propsThatGo(
  groups: readonly Group[],
  { named, amended }: Edits,
  { items }: Plan,
  newcomers: readonly Box[],
  workshop: Workshop,
): readonly number[] {
  const covered = (index: number): boolean => {
    const item = items[index]!;
    const box = boxOf({ ...item, figure: workshop.figure(item.recipe) });
    return newcomers.some((other) => overlap(box, other) > COVERED);
  };
  return groups
    .filter(({ entity }) => entity === undefined)
    .flatMap(({ members }) => members)
    .filter(({ index, share }) => share >= MOSTLY && !named.has(index))
    .filter(({ index }) => (newcomers.length > 0 ? covered(index) : amended.size === 0))
    .map(({ index }) => index);
}

function editsOf(
  performers: readonly Performer[],
  matches: ReadonlyMap<Performer, Group>,
  groups: readonly Group[],
  before: Scene,
  after: Scene,
  plan: Plan,
  workshop: Workshop,
): Edits {
  const edits: Edits = { gone: new Set(), amended: new Map(), named: new Map(), added: [] };
  for (const performer of performers) {
    const group = matches.get(performer);
    if (group === undefined) {
      edits.added.push(performer);
      continue;
    }
    const { entity } = performer;
    for (const { index } of group.members) edits.named.set(index, entity.id);
    if (group.entity === undefined) continue;
    recount(performer, group, edits);
    const changes = changesOf(group.entity, before, entity, after);
    if (!isChanged(changes)) continue;
    for (const [n, { index, share }] of group.members.entries()) {
      const least = changes.surface || changes.manner ? RECOGNISED : TOUCHED;
      if (share < least || edits.gone.has(index)) continue;
      const fresh = performer.recipes[n % performer.recipes.length]!;
      edits.amended.set(index, amendedItem(plan.items[index]!, fresh, changes, workshop));
    }
  }
  const kept = new Set(matches.values());
  for (const group of groups) {
    if (group.entity === undefined || kept.has(group)) continue;
    for (const { index, share } of group.members) if (share >= MOSTLY) edits.gone.add(index);
  }
  return edits;
}

/** Fewer or more of them than there were. */
function recount(performer: Performer, { entity, members }: Group, edits: Edits): void {
  const { count } = performer.entity;
  if (count.vague || count.value === entity!.count.value) return;
  const more = count.value - members.length;
  if (more > 0) edits.added.push({ ...performer, count: more });
  const fullest = [...members].sort((a, b) => b.share - a.share);
  for (const { index, share } of fullest.slice(0, Math.max(0, -more))) {
    if (share >= MOSTLY) edits.gone.add(index);
  }
}

/** What lies wholly in the hole goes and is drawn again, elsewhere in it or in another way. */
function drawAnew(matches: ReadonlyMap<Performer, Group>, { gone, added }: Edits): void {
  for (const [performer, { members }] of matches) {
    if (!members.every(({ share }) => share >= WHOLLY)) continue;
    for (const { index } of members) gone.add(index);
    added.push(performer);
  }
}
