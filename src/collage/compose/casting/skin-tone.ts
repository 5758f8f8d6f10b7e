import type { Entity } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Recipe } from '../plan.ts';
import { skinTones } from '../../art/colour/skin-tones.ts';
import { people } from '../../../language/lexicon/living.ts';

/** Beings in the shape of people whose colour is their own. */
const COLOURED =
  /^(?:zombie|ghost|alien|robot|android|vampire|genie|devil|demon|troll|goblin|orc|ogre|skeleton|snowman|mummy|yeti)$/;

/** The skin of a person: what the prompt says of it, else any; nothing for everybody else. */
export function skinToneOf(entity: Entity, random: Random): Recipe['options'] {
  const names = [entity.noun, ...entity.names];
  if (!names.some((name) => people.has(name)) || COLOURED.test(entity.noun)) return {};
  const said = [...entity.qualities, entity.phrase.toLowerCase()].join(' ');
  if (/\bdark[- ]skin|\bafrican\b/.test(said)) return { tone: 'dark' };
  if (/\b(?:light|fair|pale)[- ]skin|\bpale\b/.test(said)) return { tone: 'light' };
  return { tone: random.pick(skinTones) };
}
