import type { Entity } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';

/** How many to draw: the number said, or a few for a bare plural. */
export function howMany(entity: Entity, random: Random): number {
  const { value, vague } = entity.count;
  return vague ? random.integer(Math.min(3, value), Math.max(5, value)) : Math.max(1, value);
}
