import type { Entity, Place } from '../../../language/scene.ts';
import type { BackdropKind } from '../plan.ts';
import habitatWords from './habitat-words.json' with { type: 'json' };
import sceneryWords from './scenery-words.json' with { type: 'json' };
import tableWords from './table-words.json' with { type: 'json' };

const scenery = kindsByWord(sceneryWords);
const habitats = kindsByWord(habitatWords);
const onTables: ReadonlySet<string> = new Set(tableWords);

/** The backdrops that show a place. */
export const places: Readonly<Record<Place, readonly BackdropKind[]>> = {
  beach: ['beach'],
  sea: ['sea'],
  underwater: ['underwater'],
  forest: ['forest'],
  jungle: ['jungle'],
  mountains: ['mountains'],
  desert: ['desert'],
  snow: ['snow'],
  field: ['meadow'],
  garden: ['meadow'],
  farm: ['meadow'],
  city: ['city'],
  street: ['street'],
  river: ['river'],
  room: ['room'],
  kitchen: ['kitchen'],
  office: ['office'],
  stage: ['stage'],
  space: ['space'],
  sky: ['sky', 'clouds'],
};

/** The backdrop that a word of scenery names. */
export const sceneryOf = (entity: Entity): BackdropKind | undefined => kindOf(entity, scenery);

/** Where a thing is usually found. */
export const habitatOf = (entity: Entity): BackdropKind | undefined => kindOf(entity, habitats);

/** True for what usually stands on a table. */
export const isTableThing = (entity: Entity): boolean =>
  namesOf(entity).some((name) => onTables.has(name));

const namesOf = (entity: Entity): readonly string[] => [...entity.names, entity.noun];

function kindOf(
  entity: Entity,
  table: ReadonlyMap<string, BackdropKind>,
): BackdropKind | undefined {
  for (const name of namesOf(entity)) {
    const kind = table.get(name);
    if (kind) return kind;
  }
  return undefined;
}

function kindsByWord(
  lists: Readonly<Partial<Record<BackdropKind, readonly string[]>>>,
): ReadonlyMap<string, BackdropKind> {
  const table = new Map<string, BackdropKind>();
  for (const [kind, words] of Object.entries(lists)) {
    for (const word of words) {
      if (!table.has(word)) table.set(word, kind as BackdropKind);
    }
  }
  return table;
}
