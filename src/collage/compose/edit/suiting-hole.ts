import type { Performer } from '../casting/performer.ts';
import type { Plan } from '../plan.ts';
import type { Hole } from './hole.ts';

/** A hole that ends above this share of the picture's height is in the sky, if there is one. */
const SKY_ENDS = 0.55;
/** A hole that begins below this share of the picture's height is on the ground. */
const GROUND_BEGINS = 0.4;

/**
 * Of several newcomers those that belong where the hole is: moons, planes and birds up in the sky, all
 * others down on the ground. All of them where the hole is in neither, or nobody would be left.
 */
export function suitingHole(
  newcomers: readonly Performer[],
  { box }: Hole,
  frame: Plan['frame'],
): readonly Performer[] {
  const aloft = newcomers.filter(({ figure }) =>
    ['flies', 'celestial'].includes(figure.facts.bearing),
  );
  const below = newcomers.filter((one) => !aloft.includes(one));
  if (aloft.length === 0 || below.length === 0) return newcomers;
  if (box.bottom < SKY_ENDS * frame.height) return aloft;
  return box.top > GROUND_BEGINS * frame.height ? below : newcomers;
}
