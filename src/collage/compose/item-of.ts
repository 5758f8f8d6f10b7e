import type { Actor } from './actor.ts';
import type { Item } from './plan.ts';

/** The item that an actor is in a plan. */
export function itemOf(actor: Actor): Item {
  const { figure: _, ...item } = actor;
  return item;
}
