import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Box } from '../geometry.ts';
import type { Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Hole } from './hole.ts';
import { backdropGeometry } from '../../render/backdrop-geometry.ts';
import { heightOf } from '../geometry.ts';
import { itemsOf } from '../layout/items.ts';
import { terrainOf } from '../layout/lay-out.ts';
import { relativeHeight } from '../sizes.ts';
import { stageSet } from '../setting/stage-set.ts';
import { clustersOf, troupeOf, understood } from '../troupe.ts';
import { reallyNamed } from './newcomers.ts';
import { placedInHole } from './place-in-hole.ts';

/** How far above the foot of what stays the horizon lies at least, frame units. */
const FOREGROUND = 0.07;

/**
 * A picture to be seen around something that stays, which is taken for the first thing that the prompt
 * names: its place and light, with the ground under that thing's foot, and the others where they find
 * room.
 */
export function sceneBehind(
  read: Scene,
  kept: Box,
  hole: Hole,
  frame: Plan['frame'],
  seed: number,
  workshop: Workshop,
  random: Random,
): Plan {
  const scene = understood(read);
  const troupe = troupeOf(scene, workshop, random);
  const { backdrop: usual, light } = stageSet(scene, troupe.seen, frame, random);
  const standing = backdropGeometry(usual, frame, seed).standing;
  const foot = Math.min(kept.bottom, frame.height);
  const raised = standing === undefined ? 0 : Math.max(0, usual.horizon - (foot - FOREGROUND));
  const backdrop = { ...usual, horizon: usual.horizon - raised };
  const geometry = backdropGeometry(backdrop, frame, seed);
  const [subject, ...performers] = reallyNamed(troupe, scene);
  const contained = scene.relations
    .filter(({ kind, from }) => from === subject?.entity.id && OWN.has(kind))
    .map(({ to }) => to);
  const others = performers.filter(({ entity }) => !contained.includes(entity.id));
  const clusters = clustersOf(
    { ...troupe, performers: others },
    scene,
    geometry,
    frame,
    workshop,
    random,
  );
  const measured = clusters.map((cluster) => ({
    cluster,
    tallest: subject
      ? heightOf(kept) *
        relativeHeight(cluster.lead.figure.facts.metres, subject.figure.facts.metres)
      : Infinity,
  }));
  const { ground } = terrainOf(geometry, frame);
  const placed = placedInHole(measured, hole, ground, random.fork('fit'));
  return { frame, seed, light, backdrop, items: itemsOf(placed, geometry) };
}

/** What belongs to the thing that stays, and is to be seen in it or on it already. */
const OWN: ReadonlySet<string> = new Set(['wearing', 'holding', 'contains', 'of', 'using']);
