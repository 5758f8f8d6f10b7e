import type { Random } from '../../../numerics/random.ts';
import type { Cluster } from '../cluster.ts';
import type { Shot } from './shot.ts';
import type { Terrain } from './terrain.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster } from '../cluster.ts';
import { heightOf, widthOf } from '../geometry.ts';

/** Metres from which what is slender is a tower, and to look up at. */
const TOWER = 25;

/** Share of the frame that a subject of its own fills, along the edge that limits it. */
const FILL = { low: 0.58, high: 0.68 };

/**
 * The factor from cluster units (the subject is 1 high) to frame units that makes the subject
 * large in the picture without pushing its company out of it.
 */
export function fillFactor(main: Cluster, terrain: Terrain, shot: Shot, random: Random): number {
  const { width, height } = terrain.frame;
  const lead = boxOf(main.lead);
  const usual = main.footing === 'frame-foot' ? 0.72 : random.between(FILL.low, FILL.high);
  // A moon alone over a landscape leaves it to be seen.
  const celestial = main.lead.figure.facts.bearing === 'celestial' && main.actors.length === 1;
  const disc = main.lead.recipe.art !== 'piece:fireworks-bursts';
  const share = celestial && disc && terrain.open.bottom < 0.9 * height ? 0.34 : usual;
  // Along a long edge a subject may take less of it, along the short one a little more.
  const tall = heightOf(lead) / Math.min(height, 1.15);
  const wide = widthOf(lead) / (Math.min(width, 1.35) * 1.08);
  const whole = boxOfCluster(main);
  // A tower or a person may reach higher than a cat does.
  const upright = main.actors.length === 1 && widthOf(lead) < 0.55 * heightOf(lead);
  const slender = upright ? (main.lead.figure.facts.metres > TOWER ? 1.34 : 1.16) : 1;
  const limit = Math.min(
    (0.9 * widthOf(terrain.safe)) / widthOf(whole),
    (0.86 * height) / heightOf(whole),
  );
  // Several together are one subject: the group fills the frame, not just the one it stands on.
  const grouped =
    main.actors.length > 1
      ? Math.min((0.86 * width) / widthOf(whole), (0.72 * height) / heightOf(whole))
      : 0;
  // A bridge or a long wall runs right across.
  if (isSpan(main)) return limit;
  // Many have to be counted: those are never seen from far away.
  // Nor is what a tall frame has made small already.
  const small = main.actors.length > 3 || height > 1.2 * width;
  const size = small ? Math.max(1, shot.size) : shot.size;
  return Math.min(size * Math.max((slender * share) / Math.max(tall, wide), grouped), limit);
}

/** True for a work of building that is far wider than high. */
export function isSpan({ lead, actors, footing }: Cluster): boolean {
  const box = boxOf(lead);
  const standing = footing === 'ground' || footing === 'water';
  return (
    standing &&
    actors.length === 1 &&
    lead.figure.facts.metres > SPAN_METRES &&
    widthOf(box) > 2 * heightOf(box)
  );
}

/** Height from which a thing that is much wider counts as a landmark rather than a fence. */
const SPAN_METRES = 7;
