import type { Entity, Scene } from '../../../language/scene.ts';
import table from './occasions.json' with { type: 'json' };

/** Occasions, by who and what everybody expects to see there. */
const occasions: Readonly<Record<string, readonly string[] | undefined>> = table;

/** "A birthday party" with the children, the cake and the balloons that make it one. */
export function withOccasions(scene: Scene): Scene {
  const found = scene.entities.find((entity) => seenAt(entity) !== undefined);
  // Where more is said of it than its name, that is what there is to see.
  if (found === undefined || scene.entities.some((other) => isShown(other) && other !== found)) {
    return scene;
  }
  const seen = (seenAt(found) ?? []).map((name, index) => memberOf(found, name, index));
  return {
    ...scene,
    entities: scene.entities.flatMap((entity) => (entity === found ? seen : entity)),
  };
}

function seenAt({ noun, names, negated }: Entity): readonly string[] | undefined {
  const name = [...names, noun].find((one) => Object.hasOwn(occasions, one));
  return negated || name === undefined ? undefined : occasions[name];
}

function isShown({ role, negated }: Entity): boolean {
  return !negated && role !== 'backdrop' && role !== 'part';
}

/** The first keeps the occasion's id, so that what is said of the occasion is said of it. */
function memberOf(occasion: Entity, name: string, index: number): Entity {
  return {
    ...occasion,
    id: index === 0 ? occasion.id : `${occasion.id}-${index + 1}`,
    noun: name.split(' ').at(-1)!,
    names: [name],
    role: index === 0 ? 'subject' : 'object',
    count: { value: 1, vague: false },
    colours: [],
    qualities: [],
  };
}
