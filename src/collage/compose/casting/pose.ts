import type { Entity, Relation } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { FigureFacts } from '../../art/figure.ts';
import type { Recipe } from '../plan.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { BEATEN, KEYBOARD, PLUCKED } from '../placing/instruments.ts';
import { doingOf } from './doings.ts';

const TYPING = /^(?:type|program|code|hack)$/;
const RESTING = /^(?:relax|lounge|recline|sunbathe|rest)$/;
const SLEEPING = /^(?:sleep|nap|doze|snooze|lie|dream)$/;
const SITTING = /^(?:sit|ride|drive|row|paddle|fish|pilot|squat|dine|picnic)$/;
/** What animals do on two legs, with hands. */
const HANDY =
  /^(?:dance|wave|cook|bake|conduct|juggle|paint|write|sing|pray|meditate|salute|bow|cheer|point|ski|surf|skate|skateboard|snowboard|throw|lift|exercise|teach|lecture|box|fence|duel|clap|perform|celebrate|stretch|think|knit|sweep|hammer)$/;
const GRIPPING = /hold|wield|carry|grip|clutch|read|play|brandish|wave|rais|lift|sip|drink/;
/** What one rides upright. */
const STOOD_ON =
  /^(?:surfboard|skateboard|snowboard|wave|scooter|hoverboard|board|ski|skis|segway|skate|magic carpet|carpet|longboard)$/;
const PEDALLED =
  /^(?:bicycle|bike|motorcycle|motorbike|tricycle|unicycle|moped|vespa|mountain bike|dirt bike|harley)$/;
/** What one sits in rather than astride of. */
const SAT_IN =
  /car$|truck|bus$|train|boat|ship|tractor|van$|taxi|plane|rocket|spaceship|submarine|balloon|sled|sleigh|wagon|carriage|chariot|chair|swing|ferris|coaster|kayak|canoe|helicopter|cart|tank|ufo|seesaw|slide|vehicle|lorry|jeep|train|tram/;
const SEAT =
  /^(?:chair|sofa|couch|armchair|bench|stool|throne|bed|seat|rock|log|swing|recliner|wall|fence|roof|branch|ledge|desk|table|cloud|moon|toilet|box|barrel|crate|suitcase)$/;
/** Seats that one is in as well as on; in a bed one lies. */
const CHAIR = /^(?:chair|sofa|couch|armchair|throne|seat)$/;
const SLOPING = /^(?:lounger|sun lounger|deck ?chair|hammock|recliner|chaise|beach chair|sunbed)$/;
const DEVICE = /^(?:computer|laptop|keyboard|typewriter|pc|desktop)$/;

/** A rig with the options that make it fit the scene. */
export interface Pose {
  readonly rig: string;
  readonly options: Recipe['options'];
  /** What goes with it in empty hands: `piece:barbell:overhead`. */
  readonly tool?: string | undefined;
}

/** What decides whether someone needs a body in a pose of its own, and which. */
export interface Bearings {
  readonly entity: Entity;
  readonly facts: FigureFacts;
  /** Drawn as a person: has no other body than a rig's. */
  readonly person: boolean;
  /** What the prompt makes of them has a bearing of its own: a mummy's arms stretched forward. */
  readonly poised: boolean;
  /** Seen from near, as in a portrait: what is below the ribs is outside the picture. */
  readonly portrayed: boolean;
  /** Wears a garment that only a rig can show. */
  readonly dressed: boolean;
  /** One of two who are told of in one word: a couple, two friends. */
  readonly paired: boolean;
  /** The arms for what is in the hands; empty when nothing is. */
  readonly arms: Recipe['options'];
  readonly relations: readonly Relation[];
  /** The noun at the other end of a relation. */
  readonly nounOf: (id: string) => string | undefined;
  readonly random: Random;
}

/**
 * The poses that would do, best first; empty when the drawing can stay as it is. People always take
 * a body; heads and busts of animals for what they do, whole drawings only for what they could not
 * do otherwise.
 */
export function posesFor(bearings: Bearings): readonly Pose[] {
  const { entity, facts, person, poised, paired, portrayed, dressed, arms } = bearings;
  const { relations, nounOf, random } = bearings;
  if (facts.extent === 'part') return [];
  const own = relations.filter(({ from }) => from === entity.id);
  const does = (pattern: RegExp): boolean => entity.actions.some((action) => pattern.test(action));
  const nounsBy = (...kinds: Relation['kind'][]): string[] =>
    own.filter(({ kind }) => kinds.includes(kind)).map(({ to }) => nounOf(to) ?? '');
  if (does(TYPING) || nounsBy('using', 'at').some((noun) => DEVICE.test(noun))) {
    return [pose('typing'), pose('seated')];
  }
  const ridden = nounsBy('riding');
  const practised = own
    .filter(({ words }) => /do|play|practi|perform|train|lift/.test(words))
    .map(({ to }) => nounOf(to) ?? '');
  const skilled = doingOf(practised, random) !== undefined;
  const sleeps = does(SLEEPING) || entity.qualities.includes('asleep');
  if (!person && !dressed && sleeps && CURLING.test(entity.noun) && isBare(nounsBy)) {
    return [pose('curled', does(/^lie$/) ? {} : { mood: 'asleep' })];
  }
  if (!person && !skilled && !needsBody(bearings, own, does, ridden)) return [];
  if (ridden.length > 0) {
    const afloat = does(/^surf$/) ? 'piece:ridden-surfboard:board' : undefined;
    return [{ ...astride(ridden, arms), tool: afloat }, pose('seated', arms)];
  }
  const played = nounsBy('using').filter(() => does(/^(?:play|practi[cs]e|perform)$/));
  if (played.some((noun) => KEYBOARD.test(noun))) return [pose('standing', { stance: 'manuals' })];
  if (played.some((noun) => PLUCKED.test(noun)))
    return [pose('standing', { left: 'chest', right: 'chest' })];
  if (played.some((noun) => BEATEN.test(noun)))
    return [pose('standing', { left: 'forward', right: 'pump', mood: 'happy' })];
  if (does(RESTING) || (does(SLEEPING) && nounsBy('on', 'in').some((noun) => SLOPING.test(noun)))) {
    return [pose('lounging'), pose('seated')];
  }
  if (person && nounsBy('in').some((noun) => WATER.test(noun)) && !does(DRY)) {
    return [pose('standing', { stance: 'bathe', outfit: 'swimsuit', feet: 'bare' })];
  }
  if (person) {
    const close = closenessOf(entity, paired, relations, nounOf);
    if (close !== undefined) return [pose('standing', { stance: 'embrace', mood: close })];
  }
  const { options: doing, tool } = doingOf(
    [...practised, ...entity.actions],
    random.fork('doing'),
  ) ?? { options: {}, tool: undefined };
  if (does(SLEEPING))
    return [pose('standing', { stance: 'asleep', mood: 'asleep' }), pose('lounging')];
  const seated = [
    ...nounsBy('on').filter((noun) => SEAT.test(noun)),
    ...nounsBy('in').filter((noun) => CHAIR.test(noun)),
  ];
  if (does(SITTING) || (seated.length > 0 && !does(/stand|jump|danc/))) {
    const onSeat = nounsBy('on', 'in', 'at').some((noun) => SEAT.test(noun) || SAT_IN.test(noun));
    const { stance: _, ...rest } = doing;
    return [
      { ...pose('seated', { floor: !onSeat, ...rest, ...arms }), tool },
      pose('standing', arms),
    ];
  }
  const idle = Object.keys(doing).length === 0 && Object.keys(arms).length === 0;
  if (!person && !dressed && idle && own.length === 0 && random.chance(0.4)) {
    return [pose('seated', { floor: true })];
  }
  if (person && idle && portrayed && own.every(({ kind }) => FACIAL.test(kind))) {
    return [pose('bust'), pose('standing')];
  }
  const gesture = idle && !poised ? randomBearing(random, person) : {};
  const options = { ...gesture, ...doing, ...arms };
  return [{ ...pose('standing', options), tool }, pose('bust', options)];
}

/** What a portrait still shows: what somebody has and wears, and the place behind. */
const FACIAL = /^(?:with|wearing|in|at|of|looks-like)$/;

/** Animals that curl up to sleep. */
const CURLING =
  /^(?:cat|kitten|dog|puppy|fox|wolf|lion|lioness|tiger|leopard|cheetah|panther|bear|panda|koala|raccoon|rabbit|bunny|mouse|hamster|red panda|husky|corgi|hare|otter|lynx|cub|squirrel|chipmunk|pig|cow|deer|sheep|lamb)$/;

/** True for those who neither hold, ride nor hang from anything, nor lie along a slope or in a vessel. */
function isBare(nounsBy: (...kinds: Relation['kind'][]) => string[]): boolean {
  const slope = nounsBy('on', 'in').some((noun) => SLOPING.test(noun));
  const inside = nounsBy('in').some((noun) => VESSEL.test(noun));
  return (
    !slope &&
    !inside &&
    nounsBy('holding', 'riding', 'using', 'under').every((noun) => TREE.test(noun))
  );
}

/** Out of these a sleeper looks. */
const VESSEL = /basket|box|bowl|bag|cup|mug|hat|shoe|boot|drawer|pot$|bucket|jar|cage|sink|sock/;
const TREE = /tree|oak|palm|umbrella|blanket/;

/** Whether an animal's own drawing cannot show what it does. */
function needsBody(
  { entity, facts, dressed, arms }: Bearings,
  own: readonly Relation[],
  does: (pattern: RegExp) => boolean,
  ridden: readonly string[],
): boolean {
  if (facts.extent !== 'whole' || dressed || does(HANDY)) return true;
  const alive = animals.has(entity.noun);
  // Drawn hanging, as sloths are, it needs a body of its own for anything else.
  if (facts.bearing === 'hangs' && alive && own.length > 0 && !does(/^hang$/)) return true;
  // On two legs it has hands for what it holds; what is eaten needs none.
  const holds = own.some(
    ({ kind, words }) =>
      (kind === 'holding' && GRIPPING.test(words)) ||
      (kind === 'using' && /play|strum/.test(words)),
  );
  return (
    ridden.length > 0 ||
    (alive && holds && (Object.keys(arms).length > 0 || facts.extent === 'whole'))
  );
}

/** Waters in which people are up to the waist, unless what they do keeps them out of it. */
const WATER = /^(?:pool|swimming pool|sea|ocean|lake|pond|river|water|lagoon|hot spring|bay)$/;
const DRY = /^(?:fish|sail|row|surf|paddle|kayak|stand|walk|wade|ride|fly)$/;
const EMBRACING = /hug|embrac|cuddl|snuggl/;

/** The face of someone who kisses or hugs another of about the same size, or is kissed by them. */
function closenessOf(
  { id, actions }: Entity,
  paired: boolean,
  relations: readonly Relation[],
  nounOf: (id: string) => string | undefined,
): 'kissing' | 'happy' | undefined {
  const other = relations.find(
    ({ kind, from, to, words }) =>
      kind === 'with' &&
      (from === id || to === id) &&
      people.has(nounOf(from === id ? to : from) ?? '') &&
      (words.includes('kiss') || EMBRACING.test(words)),
  );
  const said = other?.words ?? (paired ? actions.join(' ') : '');
  return said.includes('kiss') ? 'kissing' : EMBRACING.test(said) ? 'happy' : undefined;
}

function astride(ridden: readonly string[], arms: Recipe['options']): Pose {
  if (ridden.some((noun) => STOOD_ON.test(noun)))
    return pose('standing', { stance: 'surf', ...arms });
  if (ridden.some((noun) => PEDALLED.test(noun)))
    return pose('standing', { stance: 'pedal', ...arms });
  if (ridden.some((noun) => SAT_IN.test(noun))) return pose('seated', arms);
  return pose('standing', { stance: 'ride', ...arms });
}

const pose = (rig: string, options: Recipe['options'] = {}): Pose => ({ rig, options });

/** Who does nothing in particular stands easy, so that no two people look alike. */
function randomBearing(random: Random, person: boolean): Recipe['options'] {
  return random.pick([
    {},
    person ? { stance: 'relaxed' } : {},
    { right: 'wave' },
    { left: 'hip' },
    person ? { stance: 'relaxed', right: 'wave', left: 'down' } : { left: 'hip', right: 'wave' },
    person ? { left: 'crossed', right: 'crossed' } : {},
  ]);
}
