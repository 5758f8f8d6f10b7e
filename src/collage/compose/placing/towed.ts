import type { Actor } from '../actor.ts';
import type { Placing } from './placing.ts';
import type { Point } from '../../art/figure.ts';
import { boxOf, gazeOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, moveCluster, turnCluster } from '../cluster.ts';
import { heightOf, middleOf } from '../geometry.ts';
import { cordBetween } from './cord.ts';

const LEASH = { sag: 0.16, width: 0.012 };
const TOW = { sag: 0.03, width: 0.022 };

/** Behind whoever pulls it, on a taut rope, both going the same way. */
export const placeTowed: Placing = (host, mate, guest, context) => {
  const side = gazeOf(mate) || 1;
  const behind = turnCluster(guest, side);
  const around = boxOfCluster(host);
  const box = boxOfCluster(behind);
  const gap = 0.22 * Math.min(mate.height, heightOf(box));
  const dx = side > 0 ? around.left - gap - box.right : around.right + gap - box.left;
  const placed = moveCluster(behind, dx, mate.y - behind.lead.y);
  const [puller, load] = [boxOf(mate), boxOf(placed.lead)];
  const near = {
    x: middleOf(puller).x - side * 0.2 * (puller.right - puller.left),
    y: puller.bottom - 0.45 * heightOf(puller),
  };
  const inner = 0.3 * (load.right - load.left);
  const far = {
    x: side > 0 ? load.right - inner : load.left + inner,
    y: load.bottom - 0.4 * heightOf(load),
  };
  const rope = cordBetween(near, far, TOW, context.workshop);
  return join({ ...host, actors: [rope, ...host.actors] }, placed, 'behind');
};

/** A little ahead of whoever walks it, on a leash from hand to neck. */
export const placeOnLeash: Placing = (host, mate, guest, context) => {
  const side = gazeOf(mate) || (context.random.chance(0.5) ? 1 : -1);
  const turned = turnCluster(guest, side);
  const around = boxOfCluster(host);
  const box = boxOfCluster(turned);
  const gap = 0.1 * mate.height;
  const dx = side > 0 ? around.right + gap - box.left : around.left - gap - box.right;
  const placed = moveCluster(turned, dx, mate.y + 0.02 * mate.height - turned.lead.y);
  const leashes = placed.actors.map((pet) =>
    cordBetween(handOf(mate, side), neckOf(pet), LEASH, context.workshop),
  );
  return join({ ...host, actors: [...host.actors, ...leashes] }, placed, 'before');
};

/** The hand on that side; a drawing without known hands has them at half its height. */
function handOf(actor: Actor, side: -1 | 1): Point {
  const hands = (['hand-left', 'hand-right'] as const)
    .map((name) => spotOf(actor, name))
    .filter((spot) => spot !== undefined)
    .sort((a, b) => side * (b.x - a.x));
  const box = boxOf(actor);
  return (
    hands[0] ?? {
      x: middleOf(box).x + side * 0.26 * (box.right - box.left),
      y: box.top + 0.52 * heightOf(box),
    }
  );
}

function neckOf(actor: Actor): Point {
  const box = boxOf(actor);
  return spotOf(actor, 'neck') ?? { x: middleOf(box).x, y: box.top + 0.4 * heightOf(box) };
}
