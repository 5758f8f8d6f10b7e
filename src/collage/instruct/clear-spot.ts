import type { Item, Plan } from '../compose/plan.ts';
import { heightOf, middleOf, widthOf, type Box } from '../compose/geometry.ts';
import { boxAround, fitted } from './geometry.ts';

/** Places that are tried across the frame and towards the viewer, and how near feet come to its foot. */
const PLACES = 24;
const ROWS = 6;
const FOOT = 0.04;
/** How much worse a place is for lying a whole frame away from where the item was. */
const AWAY = 0.3;

/**
 * An item where it hides others, and is hidden by them, the least: on the ground it may come nearer,
 * and of places as good as each other the nearest to its own is taken.
 * @param across the part of the width that its middle may be in, frame units.
 */
export function clearSpot(
  item: Item,
  taken: readonly Box[],
  frame: Plan['frame'],
  across: readonly [number, number] = [0, frame.width],
): Item {
  const rows = item.shadow === 'ground' ? ROWS : 1;
  const nearest = Math.max(item.y, frame.height - FOOT);
  let best = { item, score: Infinity };
  for (let row = 0; row < rows; row++) {
    const y = item.y + ((nearest - item.y) * row) / ROWS;
    for (let place = 0; place <= PLACES; place++) {
      const x = across[0] + ((across[1] - across[0]) * place) / PLACES;
      const spot = fitted({ ...item, x, y }, frame);
      const box = boxAround(spot);
      const middle = middleOf(box).x;
      if (middle < across[0] || middle > across[1]) continue;
      const hidden = taken.reduce((sum, other) => sum + sharedArea(box, other), 0);
      const away = Math.hypot(spot.x - item.x, y - item.y);
      const score = hidden / (widthOf(box) * heightOf(box)) + AWAY * away;
      if (score < best.score) best = { item: spot, score };
    }
  }
  return best.item;
}

function sharedArea(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}
