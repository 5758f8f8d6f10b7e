import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { placeAroundTable } from './at.ts';
import { boxOf, lookTowards } from '../actor.ts';
import { scaleCluster } from '../cluster.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** Spreads the guests on an ellipse around the mate, half of them behind it. */
export const placeAround: Placing = (host, mate, guest, context) => {
  const { random } = context;
  const { noun } = context.guest;
  if (mate.figure.anchors.top && (people.has(noun) || animals.has(noun))) {
    return placeAroundTable(host, mate, guest, context);
  }
  const core = boxOf(mate);
  const middle = middleOf(core);
  const count = guest.actors.length;
  const grounded = guest.lead.figure.facts.bearing === 'stands';
  const { actors } = modest(guest, mate);
  const widest = Math.max(...actors.map((actor) => widthOf(boxOf(actor))));
  // Wide enough that neighbours do not hide each other at its narrow ends.
  const reach = Math.max(
    widthOf(core) * 0.5 + widest * 0.7,
    (count * widest * 1.25) / (2 * Math.PI),
  );
  const phase = random.between(0, Math.PI / Math.max(count, 1));
  const behind: Actor[] = [];
  const before: Actor[] = [];
  const alive = people.has(noun) || animals.has(noun);
  const open = alive && grounded && count > 1 && count <= CIRCLE;
  actors.forEach((actor, index) => {
    // Nobody stands right before what they all look at.
    const angle = open
      ? OPEN.from - (OPEN.arc * index) / (count - 1)
      : phase + (2 * Math.PI * index) / count;
    const depth = Math.sin(angle);
    const x = middle.x + Math.cos(angle) * reach;
    const y = grounded
      ? mate.y + depth * 0.22 * heightOf(core)
      : middle.y + depth * heightOf(core) * 0.55 + actor.height / 2;
    const placed = lookTowards(
      { ...actor, x, y, height: actor.height * (1 + 0.12 * depth) },
      middle.x - x,
    );
    (depth < 0 ? behind : before).push(placed);
  });
  return { ...host, actors: [...behind, ...host.actors, ...before] };
};

/** Where a circle of onlookers begins, in front on the right, and how far it goes round behind. */
const OPEN = { from: Math.PI / 6, arc: (4 * Math.PI) / 3 };
/** More than so many stand all around. */
const CIRCLE = 6;

/** Height of the guests against what they surround, by how many there are. */
const SHARES = [
  [3, 0.6],
  [6, 0.46],
  [Infinity, 0.34],
] as const;

/** What surrounds a larger thing stays smaller than it. */
function modest(guest: Cluster, mate: Actor): Cluster {
  const larger = guest.lead.figure.facts.metres > mate.figure.facts.metres;
  const share = SHARES.find(([count]) => guest.actors.length <= count)![1];
  const own = boxOf(guest.lead);
  const size = Math.max(heightOf(own), widthOf(own));
  const most = (share * Math.max(mate.height, widthOf(boxOf(mate)))) / size;
  return larger || most >= 1 ? guest : scaleCluster(guest, most, guest.lead);
}
