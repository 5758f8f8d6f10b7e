import type { Entity } from '../../language/scene.ts';

/** Words of size, as a factor on the height that a thing has in the picture. */
const SAID: Record<Entity['size'], number> = {
  tiny: 0.38,
  small: 0.7,
  usual: 1,
  large: 1.35,
  giant: 2.2,
};

const YOUNG = new Set(['baby', 'young', 'newborn', 'little', 'cub', 'kitten', 'puppy', 'toy']);

const CHILDREN = new Set(['girl', 'boy', 'child', 'kid', 'toddler', 'son', 'daughter']);

/** How strongly real sizes are pressed together: 1 true to scale, 0 all alike. */
const EXPONENT = 0.5;
const SMALLEST = 0.32;
const LARGEST = 1.7;
/** Bounds that words of size may not leave either. */
const DOT = 0.12;
const WALL = 3.2;

/**
 * Height of a thing in the picture relative to the subject's. True scale would make a cup beside
 * a horse a dot and the horse beside a cathedral one too, so the ratio of real heights is pressed
 * together and bounded; only words such as "tiny" and "giant" may leave the bounds.
 */
export function relativeHeight(
  metres: number,
  subjectMetres: number,
  entity?: Entity,
  subject?: Entity,
): number {
  const ratio = Math.max(metres, 1e-3) / Math.max(subjectMetres, 1e-3);
  const pressed = Math.min(Math.max(ratio ** EXPONENT, SMALLEST), LARGEST);
  // Beside a giant everything is small, but a dot or a wall shows nobody what it is.
  const said = (entity ? saidSize(entity) : 1) / (subject ? SAID[subject.size] : 1);
  return Math.min(Math.max(pressed * said, DOT), WALL);
}

/** Height of a person against a grown-up. */
export function stature(entity: Entity): number {
  return CHILDREN.has(entity.noun) ? 0.72 : 1;
}

/** The factor that an entity's own words of size ask for. */
function saidSize(entity: Entity): number {
  const young = YOUNG.has(entity.noun) || entity.qualities.some((word) => YOUNG.has(word));
  return SAID[entity.size] * (young ? 0.72 : stature(entity));
}
