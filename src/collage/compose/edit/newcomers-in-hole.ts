import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropGeometry } from '../../render/geometry.ts';
import type { Actor } from '../actor.ts';
import type { Performer } from '../casting/performer.ts';
import type { Cluster } from '../cluster.ts';
import type { Item, Plan } from '../plan.ts';
import type { Troupe } from '../troupe.ts';
import type { Workshop } from '../workshop.ts';
import type { Hole } from './hole.ts';
import type { Host } from './on-host.ts';
import type { Measured } from './place-in-hole.ts';
import { boxOf } from '../actor.ts';
import { terrainOf } from '../layout/lay-out.ts';
import { itemsOf } from '../layout/items.ts';
import { itemOf } from '../item-of.ts';
import { clustersOf } from '../troupe.ts';
import { without } from './hole.ts';
import { naturalHeight } from './natural-height.ts';
import { placedOnHost } from './on-host.ts';
import { placedInHole } from './place-in-hole.ts';

/** Keeping clear of the others may cost a newcomer this much of its size, no more. */
const LEAST_CLEAR = 0.42;

/** The stage onto which newcomers come. */
export interface Stage {
  readonly scene: Scene;
  readonly troupe: Troupe;
  readonly geometry: BackdropGeometry;
  readonly frame: Plan['frame'];
  readonly hole: Hole;
  /** What stays in the picture; what the prompt names has an entity. */
  readonly company: readonly Item[];
  /** Those of the company that newcomers may be placed by. */
  readonly hosts: readonly Host[];
}

/**
 * The items of those who come into a known picture: on what they are said to be on, else in the hole,
 * in proportion to the company and clear of whom the prompt names.
 */
export function newcomersInHole(
  added: readonly Performer[],
  stage: Stage,
  workshop: Workshop,
  random: Random,
): readonly Item[] {
  const { scene, troupe, geometry, frame, hole, company, hosts } = stage;
  const seated: Actor[] = [];
  const free = added.filter((guest) => {
    const actors = placedOnHost(
      guest,
      hosts,
      company,
      troupe,
      scene,
      geometry,
      frame,
      hole,
      workshop,
      random,
    );
    seated.push(...(actors ?? []));
    return actors === undefined;
  });
  const performers = { ...troupe, performers: free };
  const clusters = clustersOf(performers, scene, geometry, frame, workshop, random);
  const measured = clusters.map((cluster) => ({
    cluster,
    tallest: naturalHeight(cluster.lead, company, workshop),
  }));
  const named = company.filter(({ entity }) => entity !== undefined);
  const taken = [
    ...named.map((item) => ({ ...item, figure: workshop.figure(item.recipe) })),
    ...seated,
  ];
  const clear = taken.reduce((left, actor) => without(left, boxOf(actor)), hole);
  const placed = placedClear(measured, hole, clear, geometry, frame, random);
  return [...seated.map(itemOf), ...itemsOf(placed, geometry)];
}

/** Clear of the others where that leaves newcomers of a fair size, else anywhere in the hole. */
function placedClear(
  clusters: readonly Measured[],
  hole: Hole,
  clear: Hole,
  geometry: BackdropGeometry,
  frame: Plan['frame'],
  random: Random,
): readonly Cluster[] {
  const { ground } = terrainOf(geometry, frame);
  const apart = placedInHole(clusters, clear, ground, random.fork('fit'));
  const anywhere = placedInHole(clusters, hole, ground, random.fork('fit'));
  const fair =
    apart.length === anywhere.length &&
    apart.every(({ lead }, i) => lead.height >= LEAST_CLEAR * anywhere[i]!.lead.height);
  return fair ? apart : anywhere;
}
