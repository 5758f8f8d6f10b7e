import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { plainRecipe } from '../casting/recipe.ts';
import { boxOf, lookTowards, spotOf } from '../actor.ts';
import { boxOfCluster, join, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { clamp, heightOf, middleOf, widthOf } from '../geometry.ts';

/** Instruments at which one sits. */
export const KEYBOARD = /piano|harpsichord|organ$|clavichord|pianola/;
/** Instruments that stand before whoever plays them, and lean on them. */
export const PLUCKED = /(?:^|\s)harp$|cello$|double bass|contrabass|upright bass/;
/** Instruments over which one stands. */
export const BEATEN = /drum|xylophone|marimba|vibraphone|timpani|conga|turntable|synthesi[sz]er/;

/** Height of an instrument against the player's, at most. */
const MOST = { keyboard: 1, plucked: 0.86, beaten: 0.66 };

/** An instrument too large for the hands, where its player can reach it; `undefined` for others. */
export function placingOfInstrument(noun: string): Placing | undefined {
  if (KEYBOARD.test(noun)) return placeKeyboard;
  if (PLUCKED.test(noun)) return placeLeaning;
  return BEATEN.test(noun) ? placeBefore(MOST.beaten, 0) : undefined;
}

/** Leaning on the player's shoulder, the neck away from the face. */
const placeLeaning: Placing = (host, mate, guest, context) => {
  const turned = mapActors(guest, (actor) => ({ ...actor, mirror: true }));
  return placeBefore(MOST.plucked, 0.34)(host, mate, turned, context);
};

/** Before the player, by `aside` of its own width off the middle. */
function placeBefore(most: number, aside: number): Placing {
  return (host, mate, guest) => {
    const body = boxOf(mate);
    const sized = limited(guest, most * heightOf(body));
    const box = boxOfCluster(sized);
    const dx = middleOf(body).x + aside * widthOf(box) - middleOf(box).x;
    return join(host, moveCluster(sized, dx, mate.y + 0.04 * mate.height - sized.lead.y), 'before');
  };
}

function limited(guest: Cluster, most: number): Cluster {
  return scaleCluster(guest, Math.min(1, most / heightOf(boxOfCluster(guest))), guest.lead);
}

/** The player on a stool at the bass end, the hands over the keys. */
const placeKeyboard: Placing = (host, mate, guest, context) => {
  const player = lookTowards(mate, 1);
  const seat = spotOf(player, 'seat');
  const hand = spotOf(player, 'hand-right');
  if (!seat || !hand) return placeBefore(MOST.keyboard, 0.6)(host, mate, guest, context);
  const body = boxOf(player);
  const tall = heightOf(boxOfCluster(guest));
  const sized = scaleCluster(
    guest,
    clamp(1, (0.8 * heightOf(body)) / tall, (MOST.keyboard * heightOf(body)) / tall),
    guest.lead,
  );
  const box = boxOfCluster(sized);
  const reach = 0.1 * widthOf(box);
  const piano = moveCluster(
    sized,
    hand.x - reach - box.left,
    player.y - 0.02 * player.height - sized.lead.y,
  );
  const recipe = plainRecipe('piece:stool');
  const stool: Actor = {
    ...player,
    recipe,
    figure: context.workshop.figure(recipe),
    height: Math.max(0.1 * player.height, player.y - seat.y),
    x: seat.x,
    entity: undefined,
    mirror: false,
  };
  const others = host.actors.filter((actor) => actor !== mate);
  return {
    ...host,
    actors: [...others, ...piano.actors, stool, player],
    lead: host.lead === mate ? player : host.lead,
  };
};
