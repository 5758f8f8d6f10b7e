import type { EntityId, Scene } from '../../../language/scene.ts';

/** The longest text that still reads when it is lettered on a thing in the picture. */
const LONGEST = 90;

/**
 * Which words go on which entity. A text whose carrier cannot be lettered moves to what carries
 * that in turn (a screen belongs to its computer), then to anything that can; what is left needs a
 * sign of its own.
 */
export function letteringOf(
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
