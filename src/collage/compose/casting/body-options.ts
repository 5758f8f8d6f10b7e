import type { ColourName, Entity } from '../../../language/scene.ts';
import { paintColour } from '../../art/colour/colour-names.ts';
import { readTable } from '../../art/table.ts';
import type { Recipe } from '../plan.ts';
import { readOptions } from './roles.ts';

/** What a garment does to the body that wears it, and which option takes its colour. */
interface Garment {
  readonly options: Recipe['options'];
  readonly colour: string;
}

let garments: ReadonlyMap<string, Garment> | undefined;

function garmentOf({ noun, names, qualities }: Entity): Garment | undefined {
  garments ??= new Map(
    readTable('garments').flatMap(([words = '', options = '', colour = 'colour']) =>
      words.split('|').map((word) => [word, { options: readOptions(options), colour }] as const),
    ),
  );
  const described = qualities.map((quality) => `${quality} ${noun}`);
  const heads = names.map((name) => name.split(' ').slice(-2).join(' '));
  for (const name of [...described, ...names, ...heads, noun, plural(noun)]) {
    const found = garments.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const plural = (noun: string): string => `${noun}s`;

/** True for clothes that the body itself shows; hats and glasses are attached to it. */
export function isBodyGarment(garment: Entity): boolean {
  return garmentOf(garment) !== undefined;
}

/** A rig's options for the clothes that someone wears over `usual` ones. */
export function clothesOptions(
  clothes: readonly Entity[],
  usual: Recipe['options'],
): Recipe['options'] {
  const options = { ...usual };
  for (const entity of clothes) {
    const garment = garmentOf(entity);
    if (garment === undefined) continue;
    if ('outfit' in garment.options)
      for (const key of ['colour', 'colour2', 'legs', 'legColour', 'print', 'printOn'])
        delete options[key];
    Object.assign(
      options,
      garment.options,
      coloursOf(entity.colours, garment.colour),
      printOf(entity, garment),
    );
  }
  return options;
}

function coloursOf([first, second]: readonly ColourName[], key: string): Recipe['options'] {
  return {
    ...(first ? { [key]: paintColour(first).hex } : {}),
    ...(second && key === 'colour' ? { colour2: paintColour(second).hex } : {}),
  };
}

/** The pattern of a garment; how `art/surface/printed.ts` reads it, and what it is printed on. */
function printOf(
  { pattern, colours }: Entity,
  { options, colour: on }: Garment,
): Recipe['options'] {
  const drawnSo = /^(?:striped|plaid)-shirt$/.test(String(options['outfit']));
  if (pattern === undefined || drawnSo || (on !== 'colour' && on !== 'legColour')) return {};
  const own = pattern.colours.length > 0 ? pattern.colours : colours.slice(1);
  const hexes = own.map((name) => paintColour(name).hex);
  return { print: [pattern.kind, ...hexes].join(' '), printOn: on };
}

type Words = readonly (readonly [pattern: RegExp, name: string])[];

const TAILS: Words = [
  [/raccoon|lemur|red panda|coati/, 'ringed'],
  [/fox|squirrel|wolf|skunk|chipmunk|husky|pomeranian/, 'bushy'],
  [
    /cat|kitten|monkey|mouse|rat|lion|tiger|leopard|cheetah|panther|dog|puppy|corgi|kangaroo|cow|horse|unicorn|opossum|otter/,
    'long',
  ],
  [/t-rex|trex|dinosaur|crocodile|alligator|dragon|lizard|gecko|iguana|beaver|platypus/, 'thick'],
  [/bear|rabbit|bunny|panda|hamster|sheep|goat|pig|deer|wombat/, 'short'],
];

/** The tail that an animal keeps when it stands up. */
export function tailOf({ noun }: Entity): Recipe['options'] {
  const tail = TAILS.find(([pattern]) => pattern.test(noun))?.[1];
  return tail === undefined ? {} : { tail };
}
