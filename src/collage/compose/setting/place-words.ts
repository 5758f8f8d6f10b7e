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
  harbour: ['sea'],
  underwater: ['underwater'],
  lake: ['river'],
  pond: ['river'],
  river: ['river'],
  waterfall: ['river'],
  swamp: ['jungle'],
  forest: ['forest'],
  jungle: ['jungle'],
  mountains: ['mountains'],
  canyon: ['mountains'],
  volcano: ['mountains'],
  cave: ['mountains'],
  desert: ['desert'],
  savanna: ['meadow'],
  snow: ['snow'],
  field: ['meadow'],
  garden: ['meadow'],
  park: ['meadow'],
  playground: ['meadow'],
  'sports-field': ['meadow'],
  farm: ['meadow'],
  village: ['city'],
  city: ['city'],
  street: ['street'],
  market: ['street'],
  fairground: ['meadow'],
  road: ['street'],
  railway: ['meadow'],
  bridge: ['river'],
  castle: ['meadow'],
  cemetery: ['meadow'],
  space: ['space'],
  planet: ['space'],
  sky: ['sky', 'clouds'],
  room: ['room'],
  'living-room': ['room'],
  bedroom: ['room'],
  bathroom: ['room'],
  'dining-room': ['room'],
  kitchen: ['kitchen'],
  office: ['office'],
  cafe: ['room'],
  restaurant: ['room'],
  bar: ['room'],
  shop: ['room'],
  classroom: ['room'],
  library: ['room'],
  hospital: ['room'],
  laboratory: ['room'],
  workshop: ['room'],
  gym: ['room'],
  pool: ['pool-room'],
  museum: ['room'],
  church: ['room'],
  'throne-room': ['room'],
  prison: ['room'],
  vehicle: ['room'],
  stage: ['stage'],
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
