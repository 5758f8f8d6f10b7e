import type { Entity, Scene } from '../../language/scene.ts';
import type { Item, Plan, Recipe } from '../compose/plan.ts';
import { readPrompt } from '../../language/read-prompt.ts';

/** Which things of a picture a phrase means, and what they are called. */
export interface Meant {
  readonly entities: ReadonlySet<string>;
  readonly noun: string;
}

export function meant({ entities }: Scene, what: string): Meant {
  const [asked] = readPrompt(what).entities;
  const noun = asked?.noun ?? what.trim().toLowerCase();
  const isSame = (entity: Entity): boolean =>
    entity.noun === noun ||
    entity.names.includes(noun) ||
    asked?.names.includes(entity.noun) === true;
  return { entities: new Set(entities.filter(isSame).map(({ id }) => id)), noun };
}

export const isMeant = (item: Item, { entities, noun }: Meant): boolean =>
  (item.entity !== undefined && entities.has(item.entity)) || isNamed(item.recipe, noun);

/** Whether art is called so: `noto:red-apple` is an apple. */
export function isNamed({ art }: Recipe, noun: string): boolean {
  return `-${art.split(':').at(-1)}-`.includes(`-${noun.replaceAll(' ', '-')}-`);
}

/** The items of a plan that a phrase means. */
export function itemsMeant({ items }: Plan, scene: Scene, what: string): readonly Item[] {
  const things = meant(scene, what);
  return items.filter((item) => isMeant(item, things));
}
