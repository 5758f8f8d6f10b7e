import type { Pixels } from '../../kernel/pixels.ts';
import { withArena } from '../render/arenas.ts';
import { depthInHole } from './depth-in-hole.ts';

/** Share of the shorter edge over which one goes over into the other. */
const REACH = 0.1;

/** What was painted for a hole, going over into what continues the surroundings at the hole's edge. */
export function joinedAtEdge(painted: Pixels, continued: Pixels, keep: Uint8ClampedArray): Pixels {
  const { width, height } = painted;
  return withArena((arena) => {
    const depth = depthInHole(keep, painted, REACH * Math.min(width, height), arena);
    const data = continued.data.slice();
    for (let at = 0; at < data.length; at++) {
      const share = depth[Math.floor(at / 3)]!;
      if (share > 0) data[at] = data[at]! + share * (painted.data[at]! - data[at]!);
    }
    return { ...painted, data };
  });
}
