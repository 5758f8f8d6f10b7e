import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropGeometry } from '../../render/geometry.ts';
import type { Actor } from '../actor.ts';
import type { Performer } from '../casting/performer.ts';
import type { Item, Plan } from '../plan.ts';
import type { Troupe } from '../troupe.ts';
import type { Workshop } from '../workshop.ts';
import type { Hole } from './hole.ts';
import { boxOf, boxOfAll, moved } from '../actor.ts';
import { overlap, widthOf } from '../geometry.ts';
import { clustersOf } from '../troupe.ts';
import { shareIn } from './hole.ts';

/** How much of a guest has to lie in the hole: its feet may go behind what it sits on. */
const SEEN = 0.9;

/** How much of a guest may overlap with others on the same host. */
const CROWDED = 0.2;

/** A thing that is in the picture already, and who shows it. */
export interface Host {
  readonly performer: Performer;
  readonly item: Item;
}

/**
 * A newcomer who sits on, stands behind or lies under something that the picture shows already, in
 * its place there. `undefined` where nothing of the kind is said, or the hole is elsewhere.
 */
export function placedOnHost(
  guest: Performer,
  hosts: readonly Host[],
  company: readonly Item[],
  troupe: Troupe,
  scene: Scene,
  geometry: BackdropGeometry,
  frame: Plan['frame'],
  hole: Hole,
  workshop: Workshop,
  random: Random,
): readonly Actor[] | undefined {
  for (const { performer, item } of hosts) {
    const taken = company
      .filter(({ entity }) => entity !== undefined && entity !== performer.entity.id)
      .map((other) => boxOf({ ...other, figure: workshop.figure(other.recipe) }));
    const performers = troupe.performers.filter((one) => one === guest || one === performer);
    const clusters = clustersOf(
      { ...troupe, performers },
      scene,
      geometry,
      frame,
      workshop,
      random.fork(`${guest.entity.id} by ${performer.entity.id}`),
    );
    const [together, ...others] = clusters;
    if (together === undefined || others.length > 0) continue;
    const at = together.actors.findIndex(({ entity }) => entity === performer.entity.id);
    const model = together.actors[at];
    const guests = together.actors.slice(at + 1).filter(({ entity }) => entity === guest.entity.id);
    // Who is behind the host would have to be painted before it, and mostly is not to be seen.
    if (model === undefined || guests.length < guest.count) continue;
    const middle = guests.map((actor) => asBy(actor, model, item));
    const wide = widthOf(boxOfAll(middle));
    const host = boxOf({ ...item, figure: workshop.figure(item.recipe) });
    // The middle of a table may be taken.
    for (const share of [0, -0.75, 0.75, -1.5, 1.5, -2.25, 2.25]) {
      const placed = middle.map((actor) => moved(actor, share * wide, 0));
      const box = boxOfAll(placed);
      const onHost = share === 0 || (box.left >= host.left && box.right <= host.right);
      const free = taken.every((other) => overlap(box, other) < CROWDED);
      if (onHost && free && placed.every((actor) => shareIn(hole, boxOf(actor)) >= SEEN)) {
        return placed;
      }
    }
  }
  return undefined;
}

/** An actor who stands to `host` as it stood to `model`. */
function asBy(actor: Actor, model: Actor, host: Item): Actor {
  const scale = host.height / model.height;
  const flip = model.mirror === host.mirror ? 1 : -1;
  return {
    ...actor,
    x: host.x + flip * scale * (actor.x - model.x),
    y: host.y + scale * (actor.y - model.y),
    height: scale * actor.height,
    turn: flip * actor.turn,
    mirror: flip === 1 ? actor.mirror : !actor.mirror,
    distance: host.distance,
  };
}
