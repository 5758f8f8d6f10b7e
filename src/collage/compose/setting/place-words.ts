import type { Entity } from '../../../language/scene.ts';
import type { SceneryName } from './sceneries.ts';
import { sceneryNamed } from './sceneries.ts';
import habitatWords from './habitat-words.json' with { type: 'json' };
import sceneryWords from './scenery-words.json' with { type: 'json' };
import tableWords from './table-words.json' with { type: 'json' };

const scenery = kindsByWord(sceneryWords);
const habitats = kindsByWord(habitatWords);
const onTables: ReadonlySet<string> = new Set(tableWords);

/** The scenery that a word of scenery names. */
export const sceneryOf = (entity: Entity): SceneryName | undefined => kindOf(entity, scenery);

/** Where a thing is usually found. */
export const habitatOf = (entity: Entity): SceneryName | undefined => kindOf(entity, habitats);

/** True for what usually stands on a table. */
export const isTableThing = (entity: Entity): boolean =>
  namesOf(entity).some((name) => onTables.has(name));

const namesOf = (entity: Entity): readonly string[] => [...entity.names, entity.noun];

function kindOf(entity: Entity, table: ReadonlyMap<string, SceneryName>): SceneryName | undefined {
  for (const name of namesOf(entity)) {
    const kind = table.get(name);
    if (kind) return kind;
  }
  return undefined;
}

function kindsByWord(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, SceneryName> {
  const table = new Map<string, SceneryName>();
  for (const [name, words] of Object.entries(lists)) {
    // A list for a scenery that does not exist is noticed at once.
    sceneryNamed(name);
    for (const word of words) {
      if (!table.has(word)) table.set(word, name);
    }
  }
  return table;
}
