import type { Entity } from '../../../language/scene.ts';

/** An entity that the composer itself brings in, such as a prop. */
export function namedEntity(noun: string, id: string): Entity {
  return {
    id,
    noun,
    names: [noun],
    phrase: noun,
    role: 'object',
    count: { value: 1, vague: false },
    colours: [],
    colouring: 'each',
    pattern: undefined,
    size: 'usual',
    material: undefined,
    qualities: [],
    looks: undefined,
    actions: [],
    negated: false,
  };
}
