import type { Entity } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';

/** Words for several of different kinds, and what or who they may be; as many as there are names are drawn. */
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
  fruit: [
    ['apple', 'banana', 'pear', 'orange'],
    ['orange', 'apple', 'grapes', 'peach'],
  ],
  vegetable: [['carrot', 'tomato', 'broccoli', 'bell pepper']],
  traffic: [['car', 'bus', 'taxi', 'truck', 'car']],
  jam: [['car', 'bus', 'taxi', 'truck', 'car']],
  toy: [
    ['teddy bear', 'ball', 'toy brick', 'kite'],
    ['ball', 'teddy bear', 'robot'],
  ],
};

/** Several people of whom nothing else is said are not all alike. */
const ANYONE = ['woman', 'man', 'girl', 'old man', 'woman', 'boy', 'man', 'old woman'];

const CHILDREN = ['girl', 'boy'];

/** Kinds of which several, of whom nothing else is said, are not all of one species. */
const SPECIES: Readonly<Record<string, readonly string[]>> = {
  flower: ['sunflower', 'tulip', 'rose', 'daisy', 'hibiscus'],
  animal: ['dog', 'rabbit', 'cat', 'fox', 'pig', 'sheep'],
  pet: ['dog', 'cat', 'rabbit', 'hamster'],
  vehicle: ['car', 'bus', 'truck', 'taxi'],
  dessert: ['cupcake', 'doughnut', 'ice cream', 'cookie'],
  sweet: ['candy', 'lollipop', 'doughnut'],
  instrument: ['guitar', 'violin', 'trumpet', 'drum'],
  insect: ['ladybug', 'butterfly', 'bee', 'beetle'],
  berry: ['strawberry', 'blueberry', 'cherry'],
};

/** Beyond this many they are met again. */
const MOST = 12;

/** Who makes up a collective, one entity a head; `undefined` for any other. */
export function membersOf(entity: Entity, random: Random): readonly Entity[] | undefined {
  const nouns = nounsFor(entity, random.fork(`members ${entity.id}`));
  return nouns?.map((noun) => ({
    ...entity,
    noun: noun.split(' ').at(-1) ?? noun,
    names: [noun],
    count: { value: 1, vague: false },
  }));
}

function nounsFor(
  { noun, count, colours, names }: Entity,
  random: Random,
): readonly string[] | undefined {
  if (count.value > 1 && (noun === 'person' || noun === 'child')) {
    const pool = noun === 'child' ? CHILDREN : ANYONE;
    const from = random.integer(0, pool.length - 1);
    const length = Math.min(count.value, ANYONE.length);
    return Array.from({ length }, (_, index) => pool[(from + index) % pool.length]!);
  }
  const species = Object.hasOwn(SPECIES, noun) ? SPECIES[noun] : undefined;
  if (species !== undefined) {
    if (count.value < 2 || colours.length > 0 || names.length > 1) return undefined;
    const from = random.integer(0, species.length - 1);
    const length = Math.min(count.value, MOST);
    return Array.from({ length }, (_, index) => species[(from + index) % species.length]!);
  }
  const choices = Object.hasOwn(COLLECTIVES, noun) ? COLLECTIVES[noun] : undefined;
  return choices && random.pick(choices);
}
