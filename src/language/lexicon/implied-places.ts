import type { Place } from '../scene.ts';
import { wordMap } from './word-list.ts';

/** Places in which vehicles are at home. */
export const moverPlaces: ReadonlySet<string> = new Set<Place>([
  'sky',
  'space',
  'sea',
  'street',
  'road',
  'railway',
  'underwater',
]);

/**
 * What a thing implies about its place when none is named. Kept modest: only where nearly everybody
 * would picture that place.
 */
export const impliedPlaces: ReadonlyMap<string, Place> = wordMap<Place>(`
  room: bookshelf, bookcase, chandelier, ceiling fan, whiteboard, grand piano, poker table, pool table, fish tank,
    aquarium
  living-room: sofa, couch, armchair, fireplace, television
  bedroom: bed, crib, bunk bed
  bathroom: bathtub, sink, toilet
  kitchen: chef, stove, oven, refrigerator, fridge, microwave, dishwasher
  office: computer, laptop, desk, printer, typewriter, fax machine
  cafe: barista
  restaurant: waiter, waitress
  bar: bartender
  classroom: teacher, professor, blackboard, chalkboard
  library: librarian
  hospital: vet, veterinarian, doctor, nurse, surgeon, dentist, patient
  laboratory: scientist, chemist, microscope, test tube
  workshop: blacksmith, carpenter, anvil
  gym: bodybuilder, weightlifter, treadmill, dumbbell, barbell, boxer
  museum: mummy, dinosaur skeleton
  church: priest, nun, wedding, organ
  throne-room: throne
  prison: prisoner
  stage: ballerina, singer, rock band, orchestra, stand-up comedian, rock star
  sky: airship, airplane, aeroplane, plane, helicopter, zeppelin, blimp, hot air balloon, flying machine, jet, biplane,
    glider, flying saucer, ufo, dirigible, paraglider, skydiver
  sea: ship, boat, sailboat, yacht, surfer, surfboard, wave, whale, dolphin, pirate ship, cruise ship, ferry,
    lighthouse, iceberg
  underwater: submarine, jellyfish, octopus, seahorse, coral, mermaid, scuba diver, shark, stingray, shipwreck
  space: astronaut, spaceship, rocket, satellite, planet, alien planet, space station, black hole, spacecraft, galaxy
  snow: skier, snowman, penguin, polar bear, snowboarder, igloo, sled, husky sled
  farm: tractor, scarecrow, windmill, barn
  street: traffic light, stop sign, bus, taxi, fire hydrant, street sign, lamppost, traffic jam, car, truck, pickup truck,
    motorcycle, bus stop
  road: race car, racing car
  railway: train, locomotive, steam train, freight train
  sports-field: goalkeeper, tennis player, soccer player, football player, baseball player, golfer, quarterback
  field: cow, sheep, horse
  savanna: zebra, giraffe
  desert: camel, cactus, pyramid
`);

/** Where people picture a doing. Of `verb object`, the pair comes before the verb. */
export const doingPlaces: ReadonlyMap<string, Place> = wordMap<Place>(`
  pool: swim
  sea: surf, sail, windsurf, water ski
  underwater: scuba dive, snorkel
  lake: fish, row, kayak, canoe
  beach: sunbathe, build sandcastle
  snow: ski, snowboard, ice skate, sled, build snowman
  mountains: hike, ski jump, mountain climb
  forest: camp
  garden: mow lawn, mow, garden, prune, water plant, water flower
  farm: milk, plough, plow
  sports-field: play tennis, play soccer, play football, play baseball, play golf, play basketball, play volleyball,
    play rugby, play cricket, kick ball, kick soccer ball, throw javelin
  sky: skydive, paraglide, fly plane, fly airplane, fly helicopter, fly spaceship
  field: fly kite, fly drone
  kitchen: cook, bake, stir soup, knead
  dining-room: dine
  classroom: lecture, teach
  laboratory: mix chemical, conduct experiment
  hospital: operate
  gym: exercise, lift weight, lift dumbbell, lift barbell, work out
  shop: shop, buy
  bathroom: shower, brush tooth, bathe
  stage: perform
  office: type
`);

/** Of {@link doingPlaces}, those that hold for people alone: ducks and fish swim elsewhere. */
export const livingPlaces: ReadonlyMap<string, Place> = wordMap<Place>(`
  pond: duck, goose, swan, frog, duckling, turtle, beaver, otter
  underwater: fish, shark, dolphin, octopus, squid, jellyfish, whale, seal, sea turtle, ray, stingray, manta ray, goldfish, clownfish
  river: crocodile, alligator, hippo, bear, salmon
`);
