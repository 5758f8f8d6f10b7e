import type { Entity } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';

/** Words for several people, and who they may be; as many as there are names are drawn. */
const COLLECTIVES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  family: [
    ['man', 'girl', 'woman', 'boy'],
    ['woman', 'boy', 'man'],
    ['man', 'woman', 'girl'],
  ],
  couple: [
    ['man', 'woman'],
    ['woman', 'man'],
  ],
  people: [
    ['woman', 'man', 'old man', 'woman'],
    ['man', 'woman', 'girl', 'man'],
  ],
  crowd: [['man', 'woman', 'boy', 'woman', 'man', 'girl', 'man', 'woman']],
  audience: [['woman', 'man', 'girl', 'man', 'woman', 'boy']],
  team: [['man', 'woman', 'man', 'woman']],
  band: [['singer', 'guitarist', 'drummer']],
  friend: [['woman', 'man', 'woman']],
  parent: [['man', 'woman']],
  grandparent: [['old man', 'old woman']],
};

/** Who makes up a collective, one entity a head; `undefined` for any other. */
export function membersOf(entity: Entity, random: Random): readonly Entity[] | undefined {
  const choices = Object.hasOwn(COLLECTIVES, entity.noun) ? COLLECTIVES[entity.noun] : undefined;
  const nouns = choices && random.fork(`members ${entity.id}`).pick(choices);
  return nouns?.map((noun) => ({
    ...entity,
    noun: noun.split(' ').at(-1) ?? noun,
    names: [noun],
    count: { value: 1, vague: false },
  }));
}
