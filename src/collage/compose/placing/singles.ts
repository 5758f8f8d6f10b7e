import type { EntityId, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropGeometry } from '../../render/geometry.ts';
import type { Performer } from '../casting/performer.ts';
import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import { relativeHeight } from '../sizes.ts';
import { arrangementOf } from './arrangements.ts';
import { crowd } from './crowd.ts';
import { isPhenomenon, skyHeight } from './phenomena.ts';
import { footingOf, shadowOf } from './footing.ts';

/** One cluster for every performer, in units of the subject's height; the subject comes first. */
export function singlesOf(
  performers: readonly Performer[],
  scene: Scene,
  geometry: BackdropGeometry,
  frame: Plan['frame'],
  workshop: Workshop,
  random: Random,
): Map<EntityId, Cluster> {
  const subject = performers[0];
  const clusters = new Map<EntityId, Cluster>();
  const aspect = frame.width / frame.height;
  for (const performer of performers) {
    const { entity, figure, recipes, statures, count } = performer;
    const footing = footingOf(entity, recipes[0]!.art, figure.facts, scene, geometry);
    const stream = random.fork(entity.id);
    const height =
      entity === subject?.entity
        ? 1
        : isPhenomenon(entity, figure.facts, scene)
          ? skyHeight(entity, subject!.entity, scene)
          : Math.min(
              hostCap(performer, subject!, scene),
              relativeHeight(
                figure.facts.metres,
                subject!.figure.facts.metres,
                entity,
                subject!.entity,
              ),
            );
    const mirror = stream.chance(0.5);
    const one = (index: number): Actor => {
      const recipe = recipes[index % recipes.length]!;
      return {
        recipe,
        figure: recipe === recipes[0] ? figure : workshop.figure(recipe),
        x: 0,
        y: 0,
        height: height * (statures[index % statures.length] ?? 1),
        turn: 0,
        mirror: figure.facts.facing === 'front' ? false : mirror,
        distance: 0,
        shadow: shadowOf(footing, geometry),
        entity: entity.id,
      };
    };
    clusters.set(
      entity.id,
      crowd(count, one, footing, aspect, arrangementOf(entity, scene), stream),
    );
  }
  return clusters;
}

/**
 * The height that leaves the subject the largest part in the picture, for what it is placed by: a
 * wide building may not push it into a corner.
 */
function hostCap(host: Performer, subject: Performer, scene: Scene): number {
  const { entity } = host;
  const bound = scene.relations.some(
    ({ from, to }) => from === subject.entity.id && to === entity.id,
  );
  if (!bound || entity.size !== 'usual') return Infinity;
  return Math.min(1.3, (1.6 * Math.sqrt(aspectOf(subject))) / Math.sqrt(aspectOf(host)));
}

const aspectOf = ({ figure }: Performer): number => figure.width / figure.height;
