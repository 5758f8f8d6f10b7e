import type { Item, Plan } from '../compose/plan.ts';
import { boxOf, type Actor } from '../compose/actor.ts';
import { widthOf, type Box } from '../compose/geometry.ts';
import { openWorkshop } from '../compose/open-workshop.ts';

/** How much of a frame's height a thing may take, and how near to its sides it may come. */
const TALLEST = 0.92;
const MARGIN = 0.02;

/** An item with the figure that its recipe builds. */
export const actorOf = (item: Item): Actor => ({
  ...item,
  figure: openWorkshop().figure(item.recipe),
});

/** The box around an item as it stands in the frame. */
export const boxAround = (item: Item): Box => boxOf(actorOf(item));

/** A thing brought into the frame: no taller than that, and with its sides within. */
export function fitted(item: Item, { width, height }: Plan['frame']): Item {
  const small = { ...item, height: Math.min(item.height, TALLEST * height) };
  const box = boxAround(small);
  const wide = Math.min(widthOf(box), width - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(box.left, width - MARGIN - wide));
  const lift = Math.max(0, MARGIN - box.top);
  const sink = Math.max(0, box.bottom - height + MARGIN / 2);
  return { ...small, x: small.x + left - box.left, y: small.y + lift - (lift > 0 ? 0 : sink) };
}

/**
 * The items with some of them changed, back to front: what has other feet now comes before or behind
 * the others as they stand; the rest keeps its order.
 */
export function reordered(
  items: readonly Item[],
  changes: ReadonlyMap<Item, readonly Item[]>,
): readonly Item[] {
  const result: Item[] = [];
  const moved: Item[] = [];
  for (const item of items) {
    const after = changes.get(item);
    if (after === undefined) result.push(item);
    else if (after.length === 1 && after[0]!.y === item.y) result.push(after[0]!);
    else moved.push(...after);
  }
  return withDepth(result, moved);
}

/** The items with others among them, each behind whoever stands nearer. */
export function withDepth(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const all = [...items];
  for (const item of others) {
    const at = all.findIndex((other) => other.y > item.y && other.shadow !== 'wall');
    all.splice(at < 0 ? all.length : at, 0, item);
  }
  return all;
}
