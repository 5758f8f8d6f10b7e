import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Placing } from './placing.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster, join, moveCluster, scaleCluster } from '../cluster.ts';
import { clamp, heightOf, widthOf } from '../geometry.ts';

/** Nearer than the mate, shifted so that the mate stays in sight. */
export const placeBefore: Placing = (hosts, mates, guest, { random }) => {
  const { host, mate } = raised(hosts, mates, guest);
  const mine = boxOfCluster(guest);
  const other = boxOf(mate);
  const small = heightOf(mine) < heightOf(other) * 0.55;
  const side = random.chance(0.5) ? 1 : -1;
  const wide = widthOf(other) > 1.4 * widthOf(mine);
  const shift =
    side *
    (small
      ? 0.06 * (widthOf(mine) + widthOf(other))
      : wide
        ? 0.26 * widthOf(other)
        : 0.18 * (widthOf(mine) + widthOf(other)));
  const placed = moveCluster(
    guest,
    (other.left + other.right) / 2 + shift - (mine.left + mine.right) / 2,
    mate.y + Math.max(0.08 * mate.height, 0.2 * guest.lead.height) - guest.lead.y,
  );
  return join(host, placed, 'before');
};

/** Height of a building or tree against a group before it, at least: one sees over their heads. */
const OVER = 1.4;
const MOST = 2.4;

/** Width of a row of buildings against the height of who stands before it, at most. */
const ROW = 3.4;
const FARTHEST = 0.4;

/** The hosts smaller, as if farther off, where their row is so long that nobody could be seen before it. */
function receded(host: Cluster, mate: Actor, guest: Cluster): { host: Cluster; mate: Actor } {
  const wanted = (ROW * heightOf(boxOfCluster(guest))) / widthOf(boxOfCluster(host));
  const far = scaleCluster(host, clamp(wanted, FARTHEST, 1), mate);
  return { host: far, mate: far.actors[host.actors.indexOf(mate)] ?? far.lead };
}

/** So many times as high as who stands before it, it towers above them in the picture too. */
const TOWERS = 3;

/** The host larger where those before it would hide it, or would look as large as it is. */
function raised(host: Cluster, mate: Actor, guest: Cluster): { host: Cluster; mate: Actor } {
  const times = mate.figure.facts.metres / guest.lead.figure.facts.metres;
  const hidden = guest.actors.length > 1 && times > 1.5;
  if (host.actors.length > 1 && times > TOWERS) return receded(host, mate, guest);
  if (host.actors.length > 1 || !(hidden || times > TOWERS)) return { host, mate };
  const wanted = (OVER * heightOf(boxOfCluster(guest))) / heightOf(boxOf(mate));
  const high = scaleCluster(host, clamp(wanted, 1, MOST), mate);
  return { host: high, mate: high.lead };
}
