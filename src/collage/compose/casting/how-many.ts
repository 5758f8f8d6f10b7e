import type { Entity } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';

/** Drawings that show several: one of them is a fair picture of the bare plural. */
const SEVERAL = new Set(
  (
    'french-fries pancakes books blueberries grapes cherries chopsticks beans peanuts olives ' +
    'crossed-swords bubbles'
  )
    .split(' ')
    .map((id) => `noto:${id}`)
    .concat('piece:coin-stack', 'piece:dish-stack'),
);

/** More than these are a great many. */
const MANY = 8;

/** How many to draw: the number said, or a few for a bare plural. */
export function howMany(entity: Entity, art: string, random: Random): number {
  const { value, vague } = entity.count;
  if (vague && value <= 6 && SEVERAL.has(art)) return 1;
  if (!vague) return Math.max(1, value);
  const fewest = value > MANY ? value - 2 : Math.min(3, value);
  return random.integer(fewest, Math.max(5, value));
}
