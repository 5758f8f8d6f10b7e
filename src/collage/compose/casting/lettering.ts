import type { EntityId, Scene } from '../../../language/scene.ts';
import type { Workshop } from '../workshop.ts';
import type { Performer } from './performer.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { namePlate } from './name-plate.ts';

/** The longest text that still reads when it is lettered on a thing in the picture. */
const LONGEST = 90;

/** Puts texts onto what can carry them; the rest goes onto a sign of its own. */
export function withLettering(
  scene: Scene,
  performers: readonly Performer[],
  workshop: Workshop,
): Performer[] {
  const figures = new Map(performers.map(({ entity, figure }) => [entity.id, figure]));
  // What is said to bear the words bears them, label or not; anything else needs a label.
  const { on, loose } = letteringOf(scene, (id, named) => {
    const figure = figures.get(id);
    if (figure === undefined) return false;
    return figure.anchors.label !== undefined || (named && !speaks(scene, id));
  });
  const lettered = performers.map((one) => {
    const lettering = on.get(one.entity.id);
    return lettering ? { ...one, recipes: one.recipes.map((r) => ({ ...r, lettering })) } : one;
  });
  const sign = loose.length > 0 ? namePlate(loose, 'text', workshop) : undefined;
  return sign ? [...lettered, sign] : lettered;
}

/** Whoever says the words has them on a sign rather than across the face. */
function speaks(scene: Scene, id: EntityId): boolean {
  const noun = scene.entities.find((entity) => entity.id === id)?.noun ?? '';
  return animals.has(noun) || people.has(noun);
}

/**
 * Which words go on which entity. A text whose carrier cannot be lettered moves to what carries
 * that in turn (a screen belongs to its computer), then to anything that can; what is left needs a
 * sign of its own.
 */
function letteringOf(
  scene: Scene,
  canCarry: (id: EntityId, named: boolean) => boolean,
): { readonly on: ReadonlyMap<EntityId, readonly string[]>; readonly loose: readonly string[] } {
  const on = new Map<EntityId, string[]>();
  const loose: string[] = [];
  for (const { text, on: named } of scene.texts) {
    const line = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    const carrier = carriers(scene, named).find((id) => canCarry(id, id === named));
    if (carrier === undefined) loose.push(line);
    else on.set(carrier, [...(on.get(carrier) ?? []), line]);
  }
  return { on, loose };
}

/** Those that may carry a text said to be on `named`, best first. */
function* carriersOf(scene: Scene, named: EntityId | undefined): Generator<EntityId> {
  if (named !== undefined) {
    yield named;
    for (const { from, to } of scene.relations) {
      if (from === named) yield to;
      if (to === named) yield from;
    }
  }
  for (const { id, negated } of scene.entities) if (!negated) yield id;
}

const carriers = (scene: Scene, named: EntityId | undefined): EntityId[] => [
  ...carriersOf(scene, named),
];
