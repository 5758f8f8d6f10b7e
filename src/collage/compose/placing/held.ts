import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { boxOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { gripOf } from './grip.ts';
import { ON_STRING, placeOnString } from './on-string.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

const ALOFT = /^(?:umbrella|parasol|flag|lollipop|torch|flower|rose|tulip|bouquet)$/;

/** Puts the guest into a hand, or for someone without hands into the mouth or before the chest. */
export const placeHeld: Placing = (host, mate, guest, context) => {
  const { random } = context;
  if (guest.lead.recipe.lettering.length > 0) return placeShown(host, mate, guest);
  if (mate.recipe.art === 'rig:holding') return placeCradled(host, mate, guest);
  if (ON_STRING.test(context.guest.noun)) return placeOnString(host, mate, guest, context);
  const arms = mate.recipe.options;
  const spot = gripOf(mate, arms['right'] === 'out' || random.chance(0.5));
  const box = boxOfCluster(guest);
  const factor = Math.min(1, (0.5 * heightOf(boxOf(mate))) / Math.max(heightOf(box), widthOf(box)));
  const fitting = scaleCluster(guest, factor, guest.lead);
  const mine = boxOfCluster(fitting);
  const middle = middleOf(mine);
  // What flies is held by its string, everything else by its middle.
  const y = ALOFT.test(context.guest.noun) ? mine.bottom : middle.y;
  const placed = moveCluster(fitting, spot.x - middle.x, spot.y - y);
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
    'before',
  );
};

/** Carried on both forearms, as wide as the chest. */
function placeCradled(host: Cluster, mate: Actor, guest: Cluster): Cluster {
  const arms = spotOf(mate, 'hand-right') ?? gripOf(mate, true);
  const body = boxOf(mate);
  const factor = Math.min(
    (0.74 * widthOf(body)) / widthOf(boxOfCluster(guest)),
    (0.5 * heightOf(body)) / heightOf(boxOfCluster(guest)),
  );
  const sized = scaleCluster(guest, factor, guest.lead);
  const box = boxOfCluster(sized);
  const placed = moveCluster(
    sized,
    arms.x - middleOf(box).x,
    arms.y + 0.12 * heightOf(box) - box.bottom,
  );
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
    'before',
  );
}

/** What can be read is held up before the chest, large enough to be read. */
function placeShown(host: Cluster, mate: Actor, guest: Cluster): Cluster {
  const body = boxOf(mate);
  const box = boxOfCluster(guest);
  const factor = Math.max(
    (0.36 * heightOf(body)) / heightOf(box),
    Math.min((0.9 * widthOf(body)) / widthOf(box), (0.46 * heightOf(body)) / heightOf(box)),
  );
  const sized = scaleCluster(guest, factor, guest.lead);
  const mine = boxOfCluster(sized);
  const placed = moveCluster(
    sized,
    middleOf(body).x - middleOf(mine).x,
    body.top + 0.6 * heightOf(body) - mine.top,
  );
  return join(
    host,
    mapActors(placed, (actor) => ({ ...actor, shadow: 'none' })),
    'before',
  );
}
