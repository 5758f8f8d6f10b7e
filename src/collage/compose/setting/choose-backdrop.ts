import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropChoice, SceneryChoice } from './backdrop-choice.ts';
import { backdropOf, isIndoors } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import { freeScenery } from './free-scenery.ts';
import { impliedScenery } from './implied-scenery.ts';
import { namedScenery } from './named-scenery.ts';
import { habitatOf } from './place-words.ts';
import type { SceneryName } from './sceneries.ts';
import { isInOpenAir, openGround } from './open-air.ts';
import { isTable, seenFromOutside } from './scenery.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Chooses the scenery: what the prompt names, else where its things are usually found, else a
 * plain studio. Later rules are asked only when all earlier ones are silent.
 */
export function chooseBackdrop(
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): BackdropChoice {
  if (!scene.readable) return backdropOf({ name: 'abstract', table: false });
  const around = surroundingsOf(scene.setting);
  if (around) {
    const front = backdropOf({ name: around.front, table: false });
    return { ...front, options: { ...front.options, beyond: around.beyond } };
  }
  const named = namedScenery(scene, seen, random);
  const choice: SceneryChoice = named
    ? { name: named, table: false }
    : outdoorsIfAsked(
        atWindow(scene, random) ??
          impliedScenery(scene, seen, random) ??
          freeScenery(scene, seen, random),
        scene,
        random,
      );
  const backdrop = backdropOf(
    onTheCoast(overWater(sportsGround(choice, scene), seen), scene, seen),
  );
  return { ...backdrop, table: backdrop.table || tableIn(scene, seen, backdrop) };
}

/** What usually is in a room is outdoors when the prompt has rain, a sunset or the stars with it. */
function outdoorsIfAsked(choice: SceneryChoice, scene: Scene, random: Random): SceneryChoice {
  return isIndoors(choice.name) && isInOpenAir(scene)
    ? { name: openGround(scene, random), table: false }
    : choice;
}

const WINDOW = /^(?:window|windowsill)$/;

/** Who is at a window is in a room, unless what is said of it is seen from outside. */
function atWindow(scene: Scene, random: Random): SceneryChoice | undefined {
  const windows = scene.entities.filter((one) => WINDOW.test(one.noun) && !one.negated);
  const from = windows.find(({ id }) =>
    scene.relations.some(
      ({ kind, to }) => to === id && /^(?:at|through|on|next-to|in-front-of)$/.test(kind),
    ),
  );
  return from && !seenFromOutside(from, scene)
    ? { name: random.pick(['room', 'living-room', 'bedroom']), table: false }
    : undefined;
}

/** A bridge in a garden or a park leads over water there. */
function overWater(choice: SceneryChoice, seen: readonly Seen[]): SceneryChoice {
  const dry = ['meadow', 'park', 'garden'].includes(choice.name);
  return dry && seen.some(({ art }) => art === 'piece:bridge')
    ? { ...choice, name: 'river' }
    : choice;
}

/**
 * Palms and parasols of a seaside stand on its beach, not in the waves; and what lives in the sea
 * finds there the water that a prompt only calls water.
 */
function onTheCoast(choice: SceneryChoice, scene: Scene, seen: readonly Seen[]): SceneryChoice {
  const ofTheSea = seen.some(({ entity }) => SALT.has(habitatOf(entity)));
  const unnamed = scene.entities.some(({ noun, role }) => noun === 'water' && role === 'backdrop');
  if (choice.name === 'river' && unnamed && ofTheSea) return { ...choice, name: 'sea' };
  const ashore = seen.some(
    ({ entity, facts }) => facts.bearing === 'stands' && habitatOf(entity) === 'beach',
  );
  return choice.name === 'sea' && ashore && !ofTheSea ? { ...choice, name: 'beach' } : choice;
}

const SALT: ReadonlySet<SceneryName | undefined> = new Set(['sea', 'underwater']);

const SPORT =
  /\b(?:soccer|football|baseball|softball|cricket|rugby|tennis|basketball|marathon|sprint(?:er|ing)?|goalkeeper|referee)\b/;

/** Those who play a game on a field or a court are on its playing field. */
function sportsGround(choice: SceneryChoice, scene: Scene): SceneryChoice {
  const open = ['meadow', 'park', 'garden', 'studio'].includes(choice.name);
  const playing = scene.entities.some(
    ({ actions, noun }) => actions.some((one) => DOES.test(one)) || noun.endsWith('player'),
  );
  return open && playing && SPORT.test(scene.prompt.toLowerCase())
    ? { ...choice, name: 'sports-field' }
    : choice;
}

const DOES = /^(?:play|kick|hit|swing|run|race|score|serve|throw|catch|pitch|dribble|shoot|jump)$/;

/** Tables carry what the prompt puts on them, and who types there. */
function tableIn(scene: Scene, seen: readonly Seen[], { kind }: BackdropChoice): boolean {
  if (!['room', 'interior', 'kitchen', 'office', 'studio'].includes(kind)) return false;
  if (seen[0]?.art === 'rig:typing') return true;
  return scene.entities.some((entity) => !entity.negated && isTable(entity, scene));
}
