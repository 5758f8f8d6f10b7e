import type { Actor } from '../actor.ts';
import type { Placing } from './placing.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { placeAroundTable } from './at.ts';
import { boxOf, lookTowards } from '../actor.ts';
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
  const widest = Math.max(...guest.actors.map((actor) => widthOf(boxOf(actor))));
  const reach = widthOf(core) * 0.5 + widest * 0.62;
  const phase = random.between(0, Math.PI / Math.max(count, 1));
  const behind: Actor[] = [];
  const before: Actor[] = [];
  guest.actors.forEach((actor, index) => {
    const angle = phase + (2 * Math.PI * index) / count;
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
