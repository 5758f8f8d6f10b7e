import type { Scene } from '../../language/scene.ts';
import type { Plan } from './plan.ts';
import { composition } from './composition.ts';
import { openWorkshop } from './open-workshop.ts';

/** Turns what was read into a picture: the same scene, frame and seed give the same plan. */
export function compose(
  scene: Scene,
  frame: Plan['frame'],
  seed: number,
  finish?: Plan['finish'],
): Plan {
  return composition(scene, frame, seed, openWorkshop(), finish).plan;
}
