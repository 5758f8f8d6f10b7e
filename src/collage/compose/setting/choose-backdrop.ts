import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropKind } from '../plan.ts';
import type { BackdropChoice } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import { freeScenery } from './free-scenery.ts';
import { impliedScenery } from './implied-scenery.ts';
import { namedScenery } from './named-scenery.ts';
import { isTable } from './scenery.ts';

/**
 * Chooses the scenery: what the prompt names, else where its things are usually found, else a
 * plain studio. Later rules are asked only when all earlier ones are silent.
 */
export function chooseBackdrop(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): BackdropChoice {
  if (!scene.readable) return { kind: 'abstract', table: false };
  const named = namedScenery(scene, seen, random);
  const { kind, table } = named
    ? { kind: named, table: false }
    : (impliedScenery(scene, seen, random) ?? freeScenery(scene, seen, random));
  return { kind, table: table || tableIn(scene, seen, kind) };
}

/** Tables carry what the prompt puts on them, and who types there. */
function tableIn(scene: Scene, seen: readonly Seen[], kind: BackdropKind): boolean {
  if (!['room', 'kitchen', 'office', 'studio'].includes(kind)) return false;
  if (seen[0]?.art === 'rig:typing') return true;
  return scene.entities.some((entity) => !entity.negated && isTable(entity, scene));
}
