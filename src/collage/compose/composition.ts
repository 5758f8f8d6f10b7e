import type { Scene } from '../../language/scene.ts';
import type { Account } from './account.ts';
import type { Plan } from './plan.ts';
import type { Workshop } from './workshop.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { backdropGeometry } from '../render/backdrop-geometry.ts';
import { abstractPicture } from './abstract/abstract-picture.ts';
import { castOf } from './casting/cast.ts';
import { withUnsaid } from './casting/unsaid.ts';
import { layOut, terrainOf } from './layout/lay-out.ts';
import { chooseShot } from './layout/shot.ts';
import { itemsOf } from './layout/items.ts';
import { mainFirst } from './placing/main-first.ts';
import { amendedRelations, withStandIns } from './placing/amend-relations.ts';
import { bindsClosely, isPhenomenon } from './placing/phenomena.ts';
import { assemble } from './placing/assemble.ts';
import { bondsOf } from './placing/bonds.ts';
import { singlesOf } from './placing/singles.ts';
import { chooseBackdrop } from './setting/choose-backdrop.ts';
import { chooseHorizon } from './setting/choose-horizon.ts';
import { chooseLight } from './setting/choose-light.ts';
import { furnish } from './setting/furnish.ts';
import { chooseMood } from './setting/choose-mood.ts';
import { optionsOf } from './setting/backdrop-options.ts';
import { supportingCast } from './setting/supporting-cast.ts';

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
): Composition {
  // Prompts drawn with one seed differ in more than their things.
  const own = mix(seed ^ hashText(read.prompt));
  const random = seededRandom(own);
  // 1. Who plays, in which shape.
  const understood = withUnsaid(read);
  const scene = { ...understood, relations: amendedRelations(understood) };
  const abstract = abstractPicture(scene, frame, own, workshop, random.fork('abstract'));
  if (abstract) return abstract;
  const { performers, accounts, standIns } = castOf(scene, workshop, random.fork('cast'));
  // 2. Where and when.
  const ordered = mainFirst(performers, scene);
  const seen = ordered.map(({ entity, figure, recipes }) => ({
    entity,
    art: recipes[0]!.art,
    facts: figure.facts,
  }));
  const choice = chooseBackdrop(scene, seen, random.fork('backdrop'));
  const options = optionsOf(choice, scene, seen, random.fork('options'));
  const horizon = chooseHorizon({ kind: choice.kind, options }, frame, random.fork('horizon'));
  // Up between the clouds the sun shines: only from below do they make the day grey.
  const weather = scene.setting.weather.filter((w) => choice.kind !== 'clouds' || w !== 'cloudy');
  const backdrop = {
    kind: choice.kind,
    horizon,
    weather,
    mood: chooseMood({ ...scene, setting: { ...scene.setting, weather } }, random.fork('mood')),
    options,
  };
  const lit = { ...scene, setting: { ...scene.setting, weather } };
  const light = chooseLight(lit, backdrop, frame, random.fork('light'));
  const geometry = backdropGeometry(backdrop, frame, own);
  // 3. Who stands how to whom.
  const singles = singlesOf(ordered, scene, geometry, frame, workshop, random.fork('singles'));
  const phenomena = new Map(
    seen
      .filter(({ entity, facts }) => isPhenomenon(entity, facts, scene))
      .map(({ entity }) => [entity.id, entity]),
  );
  const close = withStandIns(scene.relations, standIns).filter((relation) =>
    bindsClosely(relation, phenomena),
  );
  const entities = new Map(ordered.map(({ entity }) => [entity.id, entity]));
  const bonds = bondsOf(close, entities);
  const clusters = assemble(
    singles,
    bonds,
    entities,
    workshop,
    scene.prompt,
    random.fork('placing'),
  );
  // 4. Where in the frame.
  const terrain = terrainOf(geometry, frame);
  const shot = chooseShot(scene.prompt, random.fork('shot'));
  const placed = layOut([...clusters.values()], terrain, shot, random.fork('layout'));
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
  const props = supportingCast(scene, choice, placed, terrain, workshop, random.fork('props'));
  return {
    plan: {
      frame,
      seed: own,
      light,
      backdrop,
      items: [...furniture, ...itemsOf([...placed, ...props], geometry)],
    },
    accounts,
  };
}
