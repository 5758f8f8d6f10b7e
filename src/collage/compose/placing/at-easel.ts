import type { Placing } from './placing.ts';
import { boxOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, moveCluster, scaleCluster } from '../cluster.ts';
import { clamp, heightOf, middleOf, widthOf } from '../geometry.ts';

/** Height of the easel against the painter's, at least and at most. */
const LEAST = 0.86;
const MOST = 1.1;
/** Share of the easel's width by which the brush reaches over it. */
const REACH = 0.16;

/** The easel behind the hand with the brush, which reaches over the near edge of the canvas. */
export const placeAtEasel: Placing = (host, mate, guest) => {
  const body = boxOf(mate);
  const ratio = heightOf(body) / heightOf(boxOfCluster(guest));
  const sized = scaleCluster(guest, clamp(1, LEAST * ratio, MOST * ratio), guest.lead);
  const hands = [spotOf(mate, 'hand-left'), spotOf(mate, 'hand-right')].filter((one) => !!one);
  const brush = hands.sort((a, b) => a.y - b.y)[0] ?? { x: body.right };
  const side = brush.x >= middleOf(body).x ? 1 : -1;
  const box = boxOfCluster(sized);
  const reach = REACH * widthOf(box);
  const dx = side > 0 ? brush.x - reach - box.left : brush.x + reach - box.right;
  const dy = mate.y - 0.03 * mate.height - sized.lead.y;
  return join(host, moveCluster(sized, dx, dy), 'behind');
};
