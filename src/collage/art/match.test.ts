import { expect, test } from 'vitest';
import type { Entity } from '../../language/scene.ts';
import { matchArt } from './match.ts';

function entity(noun: string, more: Partial<Entity> = {}): Entity {
  return {
    id: 'e1',
    noun,
    names: [noun],
    phrase: noun,
    role: 'subject',
    count: { value: 1, vague: false },
    colours: [],
    colouring: 'each',
    pattern: undefined,
    size: 'usual',
    material: undefined,
    qualities: [],
    looks: undefined,
    actions: [],
    negated: false,
    ...more,
  };
}

/** `art: word, word …`, each word on its own. */
const MATCHES = `
noto:cat: cat, kitten, Siamese cat, siamese, persian cat, tomcat, cats
noto:dog: dog, puppy, dalmatian, beagle, basset
noto:poodle: poodle, poodles, toy poodle
noto:t-rex: T-Rex, t rex, tyrannosaurus, dinosaur, velociraptor
noto:sloth: sloth, three-toed sloth
noto:raccoon: raccoon, racoon
noto:flamingo: flamingo, flamingos
noto:otter: otter, otters, baby otter
noto:owl: owl, barn owl
noto:eagle: eagle, bald eagle, golden eagle
piece:hawk: hawk, falcon
noto:goose: goose, geese
noto:mouse: mouse, mice
piece:grey-wolf: wolf, wolves
noto:deer: deer
piece:reindeer: reindeer
noto:beaver: beaver, woodchuck
noto:elephant: elephant, african elephant
noto:butterfly: butterfly, butterflies
noto:shark: shark, great white shark
piece:male-lion: lion
piece:lioness: lioness
piece:polar-bear: polar bear
noto:health-worker: doctor, vet, veterinarian, surgeon
noto:cook: chef, cook, pastry cook
noto:astronaut: astronaut, cosmonaut
noto:firefighter: firefighter, fireman, firemen
noto:police-officer: policeman, police officer
noto:man-standing: man, men, gentleman
noto:woman-standing: woman, women, lady
noto:person-standing: person, tourist, knight
noto:automobile: car, cars
noto:fire-engine: fire truck, fire engine, firetruck
noto:bicycle: bicycle, bike, mountain bike
noto:airplane: airplane, aeroplane, plane, jet
noto:helicopter: helicopter
noto:locomotive: steam locomotive
noto:red-apple: apple, apples
noto:tangerine: orange, oranges, tangerine
noto:strawberry: strawberry, strawberries
piece:shopfront: coffee shop, bakery, bookstore, restaurant
noto:convenience-store: convenience store, supermarket
piece:pizza: pizza, pepperoni pizza
noto:pizza: slice of pizza, pizza slice
noto:hamburger: hamburger, cheeseburger
noto:birthday-cake: birthday cake, cake
noto:house: house, mansion
noto:castle: castle, palace
noto:church: church
piece:gothic-cathedral: cathedral
noto:lighthouse: lighthouse
noto:office-building: building
noto:mountain: mountain, hill
noto:volcano: volcano
noto:guitar: electric guitar
piece:acoustic-guitar: guitar, acoustic guitar, ukulele
piece:cello: cello
piece:wedding-cake: wedding cake
piece:food-truck: ice cream truck
piece:limousine: limousine
noto:violin: violin, fiddle
noto:trumpet: trumpet
noto:camera: camera
noto:umbrella: umbrella
noto:balloon: balloon, red balloon
noto:books: stack of books
noto:hammer: hammer
noto:dress: dress, wedding dress
noto:ring: ring, wedding ring
noto:full-moon: moon, full moon
noto:rainbow: rainbow
noto:sunflower: sunflower, sunflowers
noto:cactus: cactus, cacti
noto:teddy-bear: teddy bear
noto:ghost: ghost
noto:horse: unicorn
noto:robot: robot face
piece:standing-robot: robot, android
piece:sun-lounger: sun lounger, deckchair
piece:table: table, dining table
piece:oak-tree: tree, oak tree, walnut tree
piece:palm: palm tree
piece:bucket-hat: bucket hat
piece:sofa: sofa, couch
piece:airship: airship, zeppelin
piece:flying-machine: flying machine
piece:computer: computer
piece:mug: coffee mug, cup of coffee
piece:fire-hydrant: fire hydrant
`;

const rows = MATCHES.trim()
  .split('\n')
  .flatMap((line) => {
    const [, art = '', words = ''] = /^(\S+): ?(.*)$/.exec(line) ?? [];
    return words
      .split(', ')
      .filter(Boolean)
      .map((word) => [word, art] as const);
  });

test('there are enough rows to mean something', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120);
});

test.each(rows)('“%s” is shown as %s', (word, art) => {
  expect(matchArt(entity(word)).art).toBe(art);
});

test.each([
  ['sky', 'a light-blue heart'],
  ['field', 'field hockey'],
  ['water', 'a water buffalo'],
  ['hundred', 'hundred points'],
  ['old faithful hundred', 'hundred points'],
  ['cityscape', 'a framed picture'],
  ['symbol', 'anything'],
  ['ground', 'anything'],
  ['manhattan', 'a cocktail'],
  ['idea of freedom', 'anything'],
  ['structure', 'anything'],
  ['artifact', 'anything'],
  ['thing', 'anything'],
  ['qwertzuiop', 'anything'],
])('“%s” is not shown as %s', (word) => {
  expect(matchArt(entity(word))).toStrictEqual({ art: undefined, via: word, how: 'nothing' });
});

test.each([
  ['table', 'noto:ping-pong'],
  ['sword', 'noto:person-fencing'],
  ['knight', 'noto:horse'],
  ['lily pad', 'noto:calendar'],
  ['ham', 'noto:man-standing'],
  ['galaxy', 'noto:herb'],
  ['chimney', 'noto:motorway'],
  ['leather jacket', 'noto:fish'],
  ['sea lion', 'noto:lion'],
  ['adder', 'noto:person-standing'],
  ['gull', 'noto:person-standing'],
  ['crane', 'noto:person-standing'],
  ['polar bear', 'noto:bear'],
  ['piano', 'noto:guitar'],
])('“%s” is not mistaken for %s', (word, art) => {
  expect(matchArt(entity(word)).art).not.toBe(art);
});

test('names are tried from the most telling on, each as far as it goes', () => {
  expect(matchArt(entity('lion', { names: ['sea lion', 'lion'] })).art).toBe('noto:seal');
  expect(matchArt(entity('cat', { names: ['steampunk cat', 'cat'] }))).toStrictEqual({
    art: 'noto:cat',
    via: 'cat',
    how: 'name',
  });
});

test('says how far the picture is from the word', () => {
  expect(matchArt(entity('otter')).how).toBe('name');
  expect(matchArt(entity('woodchuck')).how).toBe('alias');
  expect(matchArt(entity('bassoonist')).how).toBe('hypernym');
});

test('qualities and colours make a name more telling', () => {
  expect(matchArt(entity('man', { qualities: ['old'] })).art).toBe('noto:old-man');
  expect(matchArt(entity('cat', { colours: ['black'] })).art).toBe('noto:black-cat');
  expect(matchArt(entity('apple', { colours: ['green'] })).art).toBe('noto:green-apple');
});

test('people are shown doing what they do where such a drawing exists', () => {
  expect(matchArt(entity('woman', { actions: ['juggle'] })).art).toBe('noto:woman-juggling');
  expect(matchArt(entity('man', { actions: ['think', 'row'] })).art).toBe('noto:man-rowing-boat');
  expect(matchArt(entity('dog', { actions: ['run'] })).art).toBe('noto:dog');
});
