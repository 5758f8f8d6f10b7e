import type { Entity, Scene } from '../../language/scene.ts';
import type { Item, Plan, Recipe } from '../compose/plan.ts';
import { animals, people } from '../../language/lexicon/living.ts';
import { readPrompt } from '../../language/read-prompt.ts';

/** Which things of a picture a phrase means, and what they are called. */
export interface Meant {
  readonly entities: ReadonlySet<string>;
  readonly noun: string;
}

const ALL = /^(?:everything|everyone|all|them|they|these|those|both)$/iu;
const SOMEONE = /^(?:him|her|he|she|himself|herself)$/iu;
const SOMETHING = /^(?:it|this|that|this one|that one)$/iu;

export function meant(scene: Scene, what: string): Meant {
  const { entities } = scene;
  if (ALL.test(what)) return { entities: new Set(entities.map(({ id }) => id)), noun: '' };
  const [asked] = readPrompt(what).entities;
  const noun = asked?.noun ?? what.trim().toLowerCase();
  const isSame = (entity: Entity): boolean =>
    entity.noun === noun ||
    entity.names.includes(noun) ||
    asked?.names.includes(entity.noun) === true;
  return { entities: new Set(entities.filter(isSame).map(({ id }) => id)), noun };
}

const isMeant = (item: Item, { entities, noun }: Meant): boolean =>
  (item.entity !== undefined && entities.has(item.entity)) ||
  (noun !== '' && isNamed(item.recipe, noun));

/** Whether art is called so: `noto:red-apple` is an apple. */
export function isNamed({ art }: Recipe, noun: string): boolean {
  return noun !== '' && `-${art.split(':').at(-1)}-`.includes(`-${noun.replaceAll(' ', '-')}-`);
}

/** The items of a plan that a phrase means: of several of that name those of its colour, or its side. */
export function itemsMeant(plan: Plan, scene: Scene, what: string): readonly Item[] {
  const one = /^one of(?: the| these| those)?\s+(.+)$/iu.exec(what)?.[1];
  if (one !== undefined) return itemsMeant(plan, scene, one).slice(-1);
  const pronoun = pronounIn(plan, scene, what);
  if (pronoun !== undefined) return pronoun;
  const things = meant(scene, what);
  const named = plan.items.filter((item) => isMeant(item, things));
  const items = named.length > 0 ? named : filledBy(plan, scene, things);
  if (items.length < 2) return items;
  const colours = readPrompt(what).entities[0]?.colours ?? [];
  const coloured = items.filter((item) =>
    colours.every((one) => colourOf(item, scene).includes(one)),
  );
  const told = colours.length > 0 && coloured.length > 0 ? coloured : items;
  return onSide(told, what);
}

/** The figure of what is in a thing stands for both: a cup of coffee is one drawing. */
function filledBy({ items }: Plan, { relations }: Scene, { entities }: Meant): readonly Item[] {
  const within = relations
    .filter(({ kind, from }) => kind === 'contains' && entities.has(from))
    .map(({ to }) => to);
  return items.filter(({ entity }) => entity !== undefined && within.includes(entity));
}

const colourOf = ({ recipe, entity }: Item, { entities }: Scene): readonly string[] => [
  ...recipe.colours,
  ...(entities.find(({ id }) => id === entity)?.colours ?? []),
];

function onSide(items: readonly Item[], what: string): readonly Item[] {
  const across = [...items].sort((a, b) => a.x - b.x);
  const side = /\b(?:left|right|middle)\b/iu.exec(what)?.[0].toLowerCase();
  if (side === 'left') return across.slice(0, 1);
  if (side === 'right') return across.slice(-1);
  return side === 'middle' ? across.slice(Math.floor((across.length - 1) / 2)).slice(0, 1) : items;
}

/** What a pronoun stands for: everybody, the first who is alive, or what was named last. */
function pronounIn(
  { items }: Plan,
  { entities }: Scene,
  what: string,
): readonly Item[] | undefined {
  const named = items.filter(({ entity }) => entity !== undefined);
  const of = (entity: Entity | undefined) => named.filter((item) => item.entity === entity?.id);
  const shown = entities.filter(({ id }) => named.some(({ entity }) => entity === id));
  if (ALL.test(what)) return named;
  if (SOMETHING.test(what)) return of(shown.at(-1));
  if (!SOMEONE.test(what)) return undefined;
  return of(shown.find(({ noun }) => animals.has(noun) || people.has(noun)) ?? shown[0]);
}

/** What a phrase is called in a scene, where it is a pronoun. */
export function namedFor(plan: Plan, scene: Scene, what: string): string {
  const [item] = pronounIn(plan, scene, what) ?? [];
  return scene.entities.find(({ id }) => id === item?.entity)?.noun ?? what;
}
