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

/** True for whoever is drawn as a person: with a face, hair and a body made for the occasion. */
export function isPerson(entity: Entity, art: string): boolean {
  if (!art.startsWith('noto:') || POSED.test(art)) return false;
  const known = [entity.noun, ...entity.names].some((name) => people.has(name));
  const role = roleOf(entity) !== undefined;
  if (!known && !role) return hasSkin(art.slice('noto:'.length)) && !BODY_PART.test(art);
  return role || DRAWN_AS_PEOPLE.test(art) || hasSkin(art.slice('noto:'.length));
}

/** Drawings with skin that are no one: hands, ears, a painted nail. */
const BODY_PART =
  /hand|finger|thumb|fist|ear$|nose|leg$|foot|biceps|selfie|nail|gesture|palm|horns|ear-with/;
