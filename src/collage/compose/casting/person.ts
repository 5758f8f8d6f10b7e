import type { Entity } from '../../../language/scene.ts';
import { hasSkin } from '../../art/colour/skin-tones.ts';
import { people } from '../../../language/lexicon/living.ts';
import { roleOf } from './roles.ts';

/** Drawings of people with what they do it with, in a pose that no body rig has. */
const POSED =
  /rowing|surfing|biking|in-bed|taking-bath|skier|snowboarder|horse-racing|golfing|juggling|people-|holding-hands|couple|kiss|wheelchair|cane|water-polo|handball|fencing|cartwheel|wrestling|bunny-ears/;

/** Beings that are drawn as people though no such drawing shows skin. */
const DRAWN_AS_PEOPLE =
  /^noto:(?:\w+-)*(?:zombie|vampire|genie|ninja|troll|ogre|goblin|superhero|mage|elf|fairy|merman|mermaid|santa-claus|mrs-claus|mx-claus|supervillain|skier)$/;

/** The head of skeletons, who stand like people but have no face to give a look to. */
export const SKULL = 'noto:skull';

/** True for whoever is drawn as a person: with a face, hair and a body made for the occasion. */
export function isPerson(entity: Entity, art: string): boolean {
  const role = roleOf(entity) !== undefined;
  if (!art.startsWith('noto:') || art === SKULL || (POSED.test(art) && !role)) return false;
  const id = art.slice('noto:'.length);
  const shown = hasSkin(id) || PEOPLE_BY_NAME.test(id);
  const known = [entity.noun, ...entity.names].some((name) => people.has(name));
  if (!known && !role) return shown && !BODY_PART.test(art);
  return role || DRAWN_AS_PEOPLE.test(art) || shown;
}

/** Drawings that show one person and nothing else. */
const PEOPLE_BY_NAME =
  /^(?:old-|older-)?(?:man|woman|person|boy|girl|child|baby)(?:-(?:standing|walking|running|kneeling|dancing|bald|beard|\w+-hair|frowning|pouting|bowing|gesturing-\w+|raising-hand|shrugging|facepalming|tipping-hand|getting-\w+))?$/;

/** Drawings with skin that are no one: hands, ears, a painted nail. */
const BODY_PART =
  /hand|finger|thumb|fist|ear$|nose|leg$|foot|biceps|selfie|nail|gesture|palm|horns|ear-with/;
