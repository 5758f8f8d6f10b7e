import type { Actor, Spot } from '../actor.ts';
import { boxOf, gazeOf, spotOf } from '../actor.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** The hand, or for someone without hands the mouth or a place before the chest, that holds things. */
export function gripOf(mate: Actor, right: boolean): Spot {
  const order = right
    ? (['hand-right', 'hand-left'] as const)
    : (['hand-left', 'hand-right'] as const);
  for (const name of [...order, 'mouth'] as const) {
    const spot = spotOf(mate, name);
    if (spot) return spot;
  }
  const box = boxOf(mate);
  const side = gazeOf(mate) || (right ? 1 : -1);
  return {
    x: middleOf(box).x + side * widthOf(box) * 0.4,
    y: box.top + heightOf(box) * 0.58,
    width: widthOf(box) * 0.3,
    tilt: 0,
  };
}
