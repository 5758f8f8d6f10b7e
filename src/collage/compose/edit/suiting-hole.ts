import type { Performer } from '../casting/performer.ts';
import type { Plan } from '../plan.ts';
import type { Hole } from './hole.ts';
import type { Room } from './newcomers.ts';

/** A hole that ends above this share of the picture's height is in the sky, if there is one. */
const SKY_ENDS = 0.55;
/** Metres from which on what stands is a building, a tree or the like, and has no place in a sky. */
const TALL = 4;
/** A hole that begins below this share of the picture's height is on the ground. */
const GROUND_BEGINS = 0.4;

/**
 * The newcomers that belong where the hole is: moons, planes and birds up in the sky, all others down on
 * the ground; no tower or tree in a hole that is all sky. All of them where the hole is in neither.
 */
export function suitingHole(
  newcomers: readonly Performer[],
  { box }: Hole,
  room: Room,
  frame: Plan['frame'],
): readonly Performer[] {
  const aloft = newcomers.filter(({ figure }) =>
    ['flies', 'celestial'].includes(figure.facts.bearing),
  );
  if (room === 'sky') return aloft;
  const below = newcomers.filter((one) => !aloft.includes(one));
  const high = box.bottom < SKY_ENDS * frame.height;
  const atTop = high && box.top < 0.02;
  if (atTop && aloft.length === 0) {
    return below.filter(
      ({ figure }) => figure.facts.metres < TALL || figure.facts.bearing !== 'stands',
    );
  }
  if (aloft.length === 0 || below.length === 0) return newcomers;
  if (high) return aloft;
  return box.top > GROUND_BEGINS * frame.height ? below : newcomers;
}
