import type { Item, Plan } from '../compose/plan.ts';
import { heightOf, widthOf } from '../compose/geometry.ts';
import { backdropGeometry } from '../render/backdrop-geometry.ts';
import { distanceAt, scaleAt } from '../render/perspective.ts';
import { clearSpot } from './clear-spot.ts';
import { actorOf, boxAround, fitted } from './geometry.ts';

/** Of the ground and of the water, from afar to near, where feet are that are far away. */
const AFAR = 0.12;
/** Frame units: smaller nobody would see it, larger it would not be in the background. */
const SMALLEST = 0.1;
const LARGEST = 0.26;

/** An item in the background: on the water what floats, if there is some, else far off on the ground. */
export function farAway(item: Item, plan: Plan): Item {
  const { frame } = plan;
  const geometry = backdropGeometry(plan.backdrop, frame, plan.seed);
  const { standing, water } = geometry;
  const { bearing } = actorOf(item).figure.facts;
  const floats = bearing === 'floats' && water !== undefined;
  const area = floats ? { top: water[0].y, bottom: water[3].y } : standing;
  if (area === undefined || item.shadow === 'none') return item;
  const y = area.top + (floats ? 2 * AFAR : AFAR) * (area.bottom - area.top);
  const scale = Math.max(scaleAt(geometry, y) / scaleAt(geometry, item.y), SMALLEST);
  const box = boxAround(item);
  // Neither taller nor wider.
  const most = LARGEST * Math.min(1, heightOf(box) / widthOf(box));
  const height = Math.min(most, Math.max(SMALLEST, item.height * scale));
  // One row: nearer it would not be in the background any more.
  const there = fitted({ ...item, y, height, shadow: 'none' }, frame);
  const named = plan.items.filter(({ entity }) => entity !== undefined);
  // Twice, as everywhere: to be hidden by them is worse than by what only lies around.
  const taken = [...named, ...named, ...plan.items].map(boxAround);
  const spot = clearSpot({ ...there, y }, taken, frame);
  const distance = Math.max(item.distance, 0.6 * distanceAt(geometry, y));
  return { ...spot, y, distance, shadow: floats ? 'water' : item.shadow };
}
