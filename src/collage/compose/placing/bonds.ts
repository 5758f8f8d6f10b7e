import type { Entity, EntityId, Relation } from '../../../language/scene.ts';
import type { Placing } from './placing.ts';
import type { Rule } from './rule.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { BEARS_THINGS } from './bearers.ts';
import { placeAt } from './at.ts';
import { interactionFor } from './interactions.ts';
import { placeAround } from './around.ts';
import { placeBeside, placeLeft, placeRight } from './beside.ts';
import { placeBetween } from './between.ts';
import { placeAbove } from './above.ts';
import { placeBehind } from './behind.ts';
import { placeBefore } from './in-front-of.ts';
import { placeWith } from './with.ts';
import { placeHeld } from './held.ts';
import { placeIn } from './in.ts';
import { placeOn } from './on.ts';
import { placeTool } from './using.ts';
import { placeRiding } from './riding.ts';
import { placeThrough } from './through.ts';
import { placeUnder } from './under.ts';

/** A guest is placed by where its host already is. */
export interface Bond {
  readonly guest: EntityId;
  readonly host: EntityId;
  readonly place: Placing;
  readonly relation: Relation;
}

const FLAT = /^(?:plate|platter|saucer|tray|dish)$/;

/** One sits in an armchair as on a chair. */
const placeInto: Placing = (host, mate, guest, context) =>
  FLAT.test(context.hostNoun) || (mate.figure.anchors.seat && !mate.figure.anchors.inside)
    ? placeOn(host, mate, guest, context)
    : placeIn(host, mate, guest, context);

/** How each relation is shown. What is missing is shown otherwise: worn things are attached. */
const rules: Readonly<Partial<Record<Relation['kind'], Rule>>> = {
  on: { place: placeOn, guest: 'from' },
  in: { place: placeInto, guest: 'from' },
  under: { place: placeUnder, guest: 'from' },
  above: { place: placeAbove, guest: 'from' },
  behind: { place: placeBehind, guest: 'from' },
  'in-front-of': { place: placeBefore, guest: 'from' },
  'next-to': { place: placeBeside, guest: 'from' },
  'left-of': { place: placeLeft, guest: 'from' },
  'right-of': { place: placeRight, guest: 'from' },
  between: { place: placeBetween, guest: 'from' },
  around: { place: placeAround, guest: 'from' },
  through: { place: placeThrough, guest: 'from' },
  at: { place: placeAt, guest: 'from' },
  riding: { place: placeRiding, guest: 'from' },
  holding: { place: placeHeld, guest: 'to' },
  contains: { place: placeInto, guest: 'to' },
  of: { place: placeInto, guest: 'to' },
  using: { place: placeTool, guest: 'to' },
  with: { place: placeWith, guest: 'to' },
};

/** Relations that only say "also there" give way to those that say where. */
const VAGUE = new Set<Relation['kind']>(['with', 'of', 'at']);

/**
 * Chooses for every entity at most one other by which it is placed, without circles. Relations to
 * entities outside `present` (scenery, things without art) bind nothing.
 */
export function bondsOf(
  relations: readonly Relation[],
  present: ReadonlyMap<EntityId, Entity>,
): ReadonlyMap<EntityId, Bond> {
  const bonds = new Map<EntityId, Bond>();
  const telling = [
    ...relations.filter(({ kind }) => !VAGUE.has(kind)),
    ...relations.filter(({ kind }) => VAGUE.has(kind)),
  ];
  for (const said of telling) {
    const [from, to] = [present.get(said.from), present.get(said.to)];
    if (!from || !to) continue;
    const relation = carried(said, from, to);
    const rule = interactionFor(said, from, to) ?? rules[relation.kind];
    if (!rule) continue;
    const guest = rule.guest === 'from' ? relation.from : relation.to;
    const host = rule.guest === 'from' ? relation.to : relation.from;
    if (bonds.has(guest) || leadsTo(bonds, host, guest)) continue;
    bonds.set(guest, { guest, host, place: rule.place, relation });
  }
  return bonds;
}

const HOVERING = /^(?:balloon|butterfly|bird|bee|kite)$/;

/** A table with things on it carries them, all side by side; its guests and balloons it does not. */
function carried(relation: Relation, owner: Entity, { noun }: Entity): Relation {
  const thing = !animals.has(noun) && !people.has(noun) && !HOVERING.test(noun);
  return relation.kind === 'with' && BEARS_THINGS.test(owner.noun) && thing
    ? { ...relation, kind: 'on', from: relation.to, to: relation.from }
    : relation;
}

/** True when `from` is placed, directly or over others, by `target`. */
function leadsTo(bonds: ReadonlyMap<EntityId, Bond>, from: EntityId, target: EntityId): boolean {
  let at: EntityId | undefined = from;
  while (at !== undefined) {
    if (at === target) return true;
    at = bonds.get(at)?.host;
  }
  return false;
}
