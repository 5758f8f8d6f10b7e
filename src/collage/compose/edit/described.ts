import type { Entity, Feature, Scene } from '../../../language/scene.ts';

/** The parts of a description that an edit can change by themselves. */
export interface Changes {
  /** Its colours, material or pattern. */
  readonly surface: boolean;
  /** What it wears or holds. */
  readonly equipment: boolean;
  /** What is written on it. */
  readonly words: boolean;
  /** What it does, how it looks, what kind it is. */
  readonly manner: boolean;
}

/** What a new prompt says otherwise of a thing than the one by which it was drawn. */
export function changesOf(
  before: Entity,
  sceneBefore: Scene,
  after: Entity,
  sceneAfter: Scene,
): Changes {
  const differ = (told: (entity: Entity, scene: Scene) => unknown): boolean =>
    JSON.stringify(told(before, sceneBefore)) !== JSON.stringify(told(after, sceneAfter));
  return {
    surface: differ(({ colours, material, pattern }) => [colours, material, pattern]),
    equipment: differ(equipmentOf),
    words: differ((entity, { texts }) =>
      texts.filter(({ on }) => on === entity.id).map(({ text }) => text),
    ),
    manner: differ(({ names, qualities, looks, actions }) => [
      names,
      [...qualities].sort(),
      looks && { ...looks, features: looks.features.map(toldOf) },
      [...actions].sort(),
    ]),
  };
}

export const isChanged = ({ surface, equipment, words, manner }: Changes): boolean =>
  surface || equipment || words || manner;

/** Which entity says so does not matter. */
function toldOf({ kind, colours, qualities, absent, count }: Feature): readonly unknown[] {
  return [kind, colours, qualities, absent, count];
}

function equipmentOf({ id }: Entity, { relations, entities }: Scene): readonly unknown[] {
  return relations
    .filter(({ kind, from }) => from === id && (kind === 'wearing' || kind === 'holding'))
    .map(({ kind, to }) => {
      const thing = entities.find((entity) => entity.id === to);
      return [kind, thing?.names, thing?.colours, thing?.pattern, thing?.material, thing?.negated];
    });
}
