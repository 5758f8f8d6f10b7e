import type { Entity, Relation, RelationKind, Scene } from '../../../src/language/scene.ts';
import { namedEntity } from '../../../src/collage/compose/casting/named-entity.ts';

/** An entity for tests: `thing('e1', 'cat', { colours: ['white'] })`. */
export function thing(id: string, noun: string, more: Partial<Entity> = {}): Entity {
  return { ...namedEntity(noun, id), role: id === 'e1' ? 'subject' : 'object', ...more };
}

export function relation(
  from: string,
  kind: RelationKind,
  to: string,
  words: string = kind,
): Relation {
  return { kind, from, to, words };
}

/** A scene for tests, without anything that is not given. */
export function sceneOf(
  entities: readonly Entity[],
  relations: readonly Relation[] = [],
  more: Partial<Scene> = {},
): Scene {
  return {
    prompt: entities.map(({ phrase }) => phrase).join(', '),
    entities,
    relations,
    setting: {
      place: undefined,
      also: [],
      implied: false,
      indoors: false,
      time: undefined,
      moment: undefined,
      season: undefined,
      weather: [],
      moods: [],
    },
    texts: [],
    style: { medium: undefined, words: [] },
    abstract: undefined,
    leftover: [],
    readable: true,
    ...more,
  };
}
