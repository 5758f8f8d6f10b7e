import type { Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import type { Account } from './account.ts';
import type { Plan } from './plan.ts';
import type { Shot } from './layout/shot.ts';
import type { StageSet } from './setting/stage-set.ts';
import type { Troupe } from './troupe.ts';
import type { Workshop } from './workshop.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { backdropGeometry } from '../render/backdrop-geometry.ts';
import { abstractPicture } from './abstract/abstract-picture.ts';
import { itemsOf } from './layout/items.ts';
import { layOut, terrainOf } from './layout/lay-out.ts';
import { chooseShot } from './layout/shot.ts';
import { furnish } from './setting/furnish.ts';
import { stageSet } from './setting/stage-set.ts';
import { finished } from './setting/finished.ts';
import { supportingCast } from './setting/supporting-cast.ts';
import { clustersOf, troupeOf, understood } from './troupe.ts';

/** A plan together with what became of each entity of the scene. */
export interface Composition {
  readonly plan: Plan;
  readonly accounts: readonly Account[];
}

/** Composes a scene with an account of everything that the prompt named. */
export function composition(
  read: Scene,
  frame: Plan['frame'],
  seed: number,
  workshop: Workshop,
  finish?: Plan['finish'],
): Composition {
  // Prompts drawn with one seed differ in more than their things.
  const own = mix(seed ^ hashText(read.prompt));
  const random = seededRandom(own);
  // 1. Who plays, in which shape.
  const scene = understood(read);
  const abstract = abstractPicture(scene, frame, own, workshop, random.fork('abstract'));
  if (abstract) return abstract;
  const troupe = troupeOf(scene, workshop, random);
  // 2. Where and when.
  const set = stageSet(scene, troupe.seen, frame, random);
  const shot = chooseShot(scene.prompt, random.fork('shot'));
  const company = finish?.fine === true ? 'rich' : 'usual';
  const parts = arranged(scene, troupe, set, frame, own, workshop, random, shot, company);
  const plan = { frame, seed: own, ...parts };
  return { plan: finish ? finished(plan, scene, finish) : plan, accounts: troupe.accounts };
}

/** The picture of a troupe on its stage, `own` being the seed it is painted with. */
export function arranged(
  scene: Scene,
  troupe: Troupe,
  { choice, backdrop, light }: StageSet,
  frame: Plan['frame'],
  own: number,
  workshop: Workshop,
  random: Random,
  shot: Shot = chooseShot(scene.prompt, random.fork('shot')),
  company: 'usual' | 'rich' = 'usual',
): Pick<Plan, 'light' | 'backdrop' | 'items'> {
  const geometry = backdropGeometry(backdrop, frame, own);
  // 3. Who stands how to whom.
  const clusters = clustersOf(troupe, scene, geometry, frame, workshop, random);
  // 4. Where in the frame.
  const terrain = terrainOf(geometry, frame);
  const placed = layOut(clusters, terrain, shot, random.fork('layout'));
  // 5. A little company for them.
  const furniture = furnish(
    scene,
    choice,
    placed,
    geometry,
    frame,
    workshop,
    random.fork('furniture'),
  );
  const props = supportingCast(
    scene,
    choice,
    placed,
    terrain,
    workshop,
    random.fork('props'),
    company,
  );
  const items = [...furniture, ...itemsOf([...placed, ...props], geometry)];
  return { light, backdrop, items };
}
