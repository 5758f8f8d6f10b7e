import type { Entity, Relation } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { FigureFacts } from '../../art/figure.ts';
import type { Recipe } from '../plan.ts';
import { animals, people } from '../../../language/lexicon/living.ts';

const TYPING = /^(?:type|program|code|hack)$/;
const LYING = /^(?:lie|relax|sleep|lounge|recline|nap|sunbathe|rest)$/;
const SITTING = /^(?:sit|ride|drive|row|paddle|read|meditate|fish|pilot|kneel|squat)$/;
const CUDDLY = /^(?:baby|infant|teddy bear|teddy|doll|newborn)$/;
/** Ways of being with another that take both arms: who fights or feeds it keeps a distance. */
const CUDDLING = /^with$|hug|cuddl|embrac|kiss|comfort|pet/;
const GRIPPING = /hold|wield|carry|grip|clutch|read|play|brandish|wave|rais|lift|sip|drink/;
/** What one rides upright. */
const STOOD_ON = /^(?:surfboard|skateboard|snowboard|wave|scooter|hoverboard|board|ski|segway)$/;
const SEAT =
  /^(?:chair|sofa|couch|armchair|bench|stool|throne|bed|seat|rock|log|swing|recliner|wall)$/;
const DEVICE = /^(?:computer|laptop|keyboard|typewriter|pc|desktop)$/;

/** A rig with the options that make it fit the scene. */
export interface Pose {
  readonly rig: string;
  readonly options: Recipe['options'];
}

/** What decides whether someone needs a body in a pose of its own, and which. */
export interface Bearings {
  readonly entity: Entity;
  readonly facts: FigureFacts;
  /** Wears a garment that only a rig can show. */
  readonly dressed: boolean;
  readonly relations: readonly Relation[];
  /** The noun at the other end of a relation. */
  readonly nounOf: (id: string) => string | undefined;
  readonly random: Random;
}

/**
 * The poses that would do, best first; empty when the drawing can stay as it is. Heads and busts
 * get a body for what they do; whole drawings only for what they could not do otherwise.
 */
export function posesFor(bearings: Bearings): readonly Pose[] {
  const { entity, facts, dressed, relations, nounOf, random } = bearings;
  if (facts.extent === 'part') return [];
  const own = relations.filter(({ from }) => from === entity.id);
  const does = (pattern: RegExp): boolean => entity.actions.some((action) => pattern.test(action));
  const nounsBy = (...kinds: Relation['kind'][]): string[] =>
    own.filter(({ kind }) => kinds.includes(kind)).map(({ to }) => nounOf(to) ?? '');
  if (does(TYPING) || nounsBy('using', 'at').some((noun) => DEVICE.test(noun))) {
    return [pose('typing'), pose('seated')];
  }
  // Drawn hanging, as sloths are, it needs a body of its own for anything else.
  const hangs = facts.bearing === 'hangs' && animals.has(entity.noun) && own.length > 0;
  // On two legs it has hands for what it holds; what is eaten needs none.
  const holds = own.some(
    ({ kind, words }) =>
      (kind === 'holding' && GRIPPING.test(words)) ||
      (kind === 'using' && /play|strum/.test(words)),
  );
  const rides = nounsBy('riding').some((noun) => !STOOD_ON.test(noun));
  const handy = rides || (holds && animals.has(entity.noun));
  if (facts.extent === 'whole' && !dressed && !handy && (!hangs || does(/^hang$/))) return [];
  if (does(LYING)) return [pose('lounging'), pose('seated')];
  if (nounsBy('riding').length > 0) return [pose('seated'), pose('standing')];
  const held = own
    .filter(({ kind, words }) => kind === 'holding' || (kind === 'with' && CUDDLING.test(words)))
    .map(({ to }) => nounOf(to) ?? '');
  const cuddled = held.some((noun) => animals.has(noun) || CUDDLY.test(noun));
  if (cuddled) return [pose('holding', { grip: 'both' }), pose('standing')];
  const arms = nounsBy('holding').length > 0 ? { right: 'out' } : randomArms(random);
  if (does(SITTING)) {
    const onSeat = nounsBy('on', 'in').some((noun) => SEAT.test(noun));
    return [pose('seated', { floor: !onSeat, ...arms }), pose('standing', arms)];
  }
  const person = people.has(entity.noun);
  if (!person && !dressed && own.length === 0 && random.chance(0.4)) {
    return [pose('seated', { floor: true })];
  }
  return [pose('standing', arms), pose('bust', arms)];
}

const pose = (rig: string, options: Recipe['options'] = {}): Pose => ({ rig, options });

/** Empty hands hang, or wave a little, so that no two people look alike. */
function randomArms(random: Random): Recipe['options'] {
  return random.pick([{}, {}, { right: 'wave' }, { left: 'hip' }, { left: 'hip', right: 'wave' }]);
}
