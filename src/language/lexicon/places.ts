import type { Place } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

/** Scenery nouns, and the kind of place that each of them makes. */
export const placeNouns: ReadonlyMap<string, Place> = wordMap<Place>(`
  beach: beach, seashore, shore, shoreline, seaside, coast, coastline, tropical beach, boardwalk, sandbar
  sea: sea, ocean, harbor, harbour, marina, bay, lagoon, gulf, open sea, atlantic, pacific, fjord, port,
    high seas, waves
  underwater: seabed, sea floor, seafloor, ocean floor, coral reef, reef, bottom of the sea, aquarium tank,
    underwater, deep sea
  forest: forest, woods, woodland, grove, wilderness, thicket, redwoods, clearing, bamboo forest
  jungle: jungle, rainforest, rain forest, swamp, bayou, amazon
  mountains: mountain, mountains, mountaintop, mountainside, alps, himalayas, canyon, grand canyon, valley, cliff,
    gorge, ravine, peak, everest, ridge, rocky mountains, highlands, hilltop, summit, mountain range
  desert: desert, dune, sand dune, sahara, dunes, wasteland, badlands, oasis
  snow: tundra, arctic, antarctica, glacier, ski slope, snowfield, north pole, south pole, ice rink, winter wonderland,
    snowscape
  field: field, meadow, grass, grassland, savanna, savannah, prairie, pasture, lawn, hill, hills, hillside,
    countryside, plain, plains, steppe, rice field, wheat field, flower field, battlefield, golf course, rolling hills,
    tennis court, soccer field, football field, baseball field, moor
  garden: garden, park, central park, backyard, yard, orchard, greenhouse, courtyard, playground, front yard, vineyard,
    zoo, botanical garden, schoolyard, cemetery, graveyard, campground
  farm: farm, barnyard, ranch, farmyard, stable, corral, barn, farmland
  city: city, cityscape, downtown, skyline, town, village, times square, new york, new york city, nyc, manhattan,
    paris, london, tokyo, san francisco, metropolis, city skyline, chicago, seattle, austin, shanghai, venice,
    hong kong, berlin, rome, amsterdam, los angeles, moscow, plaza, piazza, town square, city square, neighborhood,
    neighbourhood, suburb, rooftop, kremlin, las vegas, dubai, singapore, boston, toronto, sydney, barcelona
  street: street, road, sidewalk, pavement, alley, alleyway, highway, freeway, motorway, avenue, driveway, runway,
    crosswalk, intersection, lane, race track, racetrack, track, parking lot, bridge deck, boulevard, street corner, gas station,
    bus stop, country road, path, trail, footpath, switchback, traffic
  river: river, lake, pond, stream, canal, creek, loch, brook, riverbank, lakeside, riverside, lakeshore, wetland,
    waterside, charles river, thames, seine, nile, swimming hole, hot spring
  room: room, living room, bedroom, bathroom, dining room, library, lobby, lounge, lounge area, living area, dining area, sitting area, seating area,
    waiting area, classroom, hall,
    hallway, corridor, bar, pub, restaurant, cafe, café, diner, museum, gallery, art gallery, hospital, clinic, gym,
    studio, interior, church, cathedral, temple interior, lecture hall, ballroom, basement, attic, cellar, garage,
    store, shop, supermarket, mall, waiting room, laboratory, lab, workshop, nursery, sauna, spa, hotel, palace hall,
    throne room, bank lobby, train station, subway, subway train, bookstore, bakery, indoors, dungeon,
    fireplace room, cabin, sitting room, playroom, conservatory, sunroom, tavern, saloon, nightclub, casino,
    cella, veterinary clinic, warehouse, school, courtroom, locker room, foyer, factory
  kitchen: kitchen, kitchenette
  office: office, cubicle, home office, meeting room, boardroom, workplace, conference room, newsroom
  stage: stage, theater, theatre, concert, concert hall, circus, opera, circus ring, auditorium, arena, podium
  space: space, outer space, galaxy, nebula, cosmos, universe, orbit, milky way, lunar surface, deep space,
    surface of the moon, surface of mars, asteroid belt
  sky: sky, heavens, night sky, starry sky, blue sky, stratosphere, skies
`);

/** Worlds that make a place of their own when something is on or in them. */
export const worldPlaces: ReadonlyMap<string, Place> = wordMap<Place>(`
  space: moon, mars, planet, saturn, jupiter, venus planet, mercury, pluto, asteroid, comet
  sky: cloud, clouds
  river: waterfall, water, puddle
  field: ground, mud
  mountains: volcano
  sea: island, wave, iceberg
  beach: sand
  snow: snow, ice
  room: floor, rug, carpet, pool, swimming pool
`);

/** Scenery that surrounds without being a place by itself. */
export const sceneryNouns: ReadonlySet<string> = wordSet(`
  landscape, scene, scenery, seascape, background, backdrop, horizon, ground, floor, wall, ceiling, area, environment,
  place, location, panorama, vista, world, terrain, surroundings, setting, atmosphere, clouds, cloud cover, fog, mist,
  haze, sand, snow, rain, dreamscape, vegetation, foliage, water, skyscape, moonscape, wasteland, wonderland, scape
`);

/** Scenery that makes the place when its describing word does: `forest landscape`, `lounge area`. */
export const vagueScenery: ReadonlySet<string> = new Set([
  'landscape',
  'scene',
  'area',
  'environment',
  'place',
  'background',
  'backdrop',
  'setting',
  'world',
  'scenery',
  'room',
  'terrain',
  'wall',
  'floor',
  'corner',
]);

/** Places with an inside and an outside: a place only for what is in them, else a thing. */
export const buildings: ReadonlySet<string> = wordSet(`
  cabin, barn, church, cathedral, museum, hotel, store, shop, restaurant, diner, cafe, café, school, hospital, garage,
  factory, warehouse, stable, supermarket, bakery, bookstore, casino, tavern, saloon, pub, greenhouse, theater, theatre,
  train station, gas station, house, cottage, castle, tower, palace, mansion, hut, temple, mosque, skyscraper, building,
  lighthouse, windmill, farmhouse, shed, apartment, villa, bungalow, treehouse, igloo, tent, opera house
`);

/** Parts that only buildings and vehicles have. */
export const buildingParts: ReadonlySet<string> = wordSet(`
  window, door, doorway, roof, chimney, balcony, porch, shutter, gable, turret, spire, column, pillar, facade
`);

/** Places that have a roof over them. */
export const indoorPlaces: ReadonlySet<Place> = new Set(['room', 'kitchen', 'office', 'stage']);

/** Places in which vehicles are at home. */
export const moverPlaces: ReadonlySet<string> = new Set([
  'sky',
  'space',
  'sea',
  'street',
  'underwater',
]);

/**
 * What a thing implies about its place when none is named. Kept modest: only where nearly everybody
 * would picture that place.
 */
export const impliedPlaces: ReadonlyMap<string, Place> = wordMap<Place>(`
  room: vet, veterinarian, doctor, nurse, surgeon, dentist, patient, teacher, professor, librarian, bartender,
    barista, waiter, sofa, couch, armchair, bed, bookshelf, bookcase, fireplace, chandelier, ceiling fan, blackboard,
    whiteboard, bathtub, sink, toilet, crib, grand piano, television, poker table, pool table, fish tank, aquarium
  kitchen: chef, stove, oven, refrigerator, fridge, microwave, dishwasher
  office: computer, laptop, desk, printer, typewriter, fax machine
  stage: ballerina, singer, rock band, orchestra, stand-up comedian
  sky: airship, airplane, aeroplane, plane, helicopter, zeppelin, blimp, hot air balloon, flying machine, jet, biplane,
    glider, flying saucer, ufo, dirigible
  sea: ship, boat, sailboat, yacht, surfer, surfboard, wave, whale, dolphin, pirate ship, cruise ship, ferry,
    lighthouse, iceberg
  underwater: submarine, jellyfish, octopus, seahorse, coral, mermaid, scuba diver, shark, stingray, shipwreck
  space: astronaut, spaceship, rocket, satellite, planet, alien planet, space station, black hole, spacecraft, galaxy
  snow: skier, snowman, penguin, polar bear, snowboarder, igloo, sled, husky sled
  farm: tractor, scarecrow, windmill, barn
  street: traffic light, stop sign, bus, taxi, fire hydrant, street sign, lamppost, traffic jam, car, truck, pickup truck,
    motorcycle, bus stop
  field: cow, sheep, horse, zebra, giraffe
  desert: camel, cactus, pyramid
`);
