import type { Placing } from './placing.ts';
import { placingOfInstrument } from './instruments.ts';
import { placeHeld } from './held.ts';
import { boxOf, spotOf } from '../actor.ts';
import { boxOfCluster, join, moveCluster, scaleCluster } from '../cluster.ts';
import { heightOf, widthOf } from '../geometry.ts';

/** What one sits at rather than holds. */
const DEVICE = /^(?:computer|laptop|keyboard|typewriter|pc|desktop)$/;
/** A tool never outshines its user. */
const MOST = 0.66;
/** Share of the user's width by which the tool reaches behind its elbow. */
const OVERLAP = 0.1;

/** In the hands of whoever uses it, or beside them, as a computer next to its typist. */
export const placeTool: Placing = (host, mate, guest, context) => {
  const instrument = placingOfInstrument(context.guest.noun);
  if (instrument) return instrument(host, mate, guest, context);
  const portable = guest.lead.figure.facts.metres < 1.2 && !DEVICE.test(context.guest.noun);
  if (portable && (spotOf(mate, 'hand-right') ?? spotOf(mate, 'hand-left'))) {
    return placeHeld(host, mate, guest, context);
  }
  const limit = (MOST * heightOf(boxOf(mate))) / heightOf(boxOfCluster(guest));
  const tool = scaleCluster(guest, Math.min(1, limit), guest.lead);
  const side = context.random.chance(0.5) ? 1 : -1;
  const user = boxOfCluster(host);
  const box = boxOfCluster(tool);
  const shared = OVERLAP * widthOf(user);
  const dx = side > 0 ? user.right - shared - box.left : user.left + shared - box.right;
  return join(host, moveCluster(tool, dx, mate.y - 0.05 * mate.height - tool.lead.y), 'behind');
};
