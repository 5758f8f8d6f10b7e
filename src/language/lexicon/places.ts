import type { Place } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

/**
 * Scenery nouns, and the kind of place that each of them makes. Of buildings it is the inside: only
 * what is in them makes them a place.
 */
export const placeNouns: ReadonlyMap<string, Place> = wordMap<Place>(`
  beach: beach, seashore, shore, shoreline, seaside, coast, coastline, tropical beach, boardwalk, sandbar,
    beachfront, sandy beach, desert island, tropical island, tide pool, promenade
  sea: sea, ocean, bay, lagoon, gulf, open sea, atlantic, pacific, fjord, high seas, waves, mediterranean, caribbean,
    open ocean, waterfront
  harbour: harbor, harbour, marina, port, dock, docks, pier, wharf, quay, jetty, fishing village, shipyard, harbour town,
    harbor town, harbour village, harbor village, port town, harbour city, harbor city, port city
  underwater: seabed, sea floor, seafloor, ocean floor, coral reef, reef, bottom of the sea, aquarium tank,
    underwater, deep sea, underwater city, underwater cave, kelp forest
  lake: lake, loch, lakeside, lakeshore, reservoir, lakefront, mountain lake
  pond: pond, duck pond, koi pond, lily pond
  river: river, stream, canal, creek, brook, riverbank, riverside, waterside, charles river, thames,
    seine, nile, swimming hole, hot spring, hudson river, danube, rapids, river valley
  waterfall: niagara falls
  swamp: swamp, bayou, marsh, wetland, everglades, mangrove, bog, swampland, marshland
  forest: forest, woods, woodland, grove, wilderness, thicket, redwoods, clearing, bamboo forest, campsite, campground,
    pine forest, birch forest, enchanted forest, autumn forest
  jungle: jungle, rainforest, rain forest, amazon
  mountains: mountain, mountains, mountaintop, mountainside, alps, himalayas, valley, cliff, peak, everest, ridge,
    rocky mountains, highlands, summit, mountain range, rockies, andes, mountain pass, cliffs, cliffside, cliff edge
  canyon: canyon, grand canyon, gorge, ravine, badlands
  volcano: lava field, lava lake
  cave: grotto, lair, den, burrow, mine shaft, coal mine, mineshaft, gold mine
  desert: desert, dune, sand dune, sahara, dunes, wasteland, oasis, wild west
  savanna: savanna, savannah, serengeti, safari, african plains, outback
  snow: tundra, arctic, antarctica, glacier, ski slope, snowfield, north pole, south pole, ice rink, winter wonderland,
    snowscape, ice floe, ski resort, snowy landscape, skating rink, slopes, ski lift
  field: field, meadow, grass, grassland, prairie, pasture, lawn, hill, hills, hillside,
    countryside, plain, plains, steppe, rice field, wheat field, flower field, battlefield, rolling hills, hilltop,
    moor, lavender field, sunflower field, tulip field, poppy field, cornfield, rice paddy, glade, clover field
  garden: garden, backyard, yard, orchard, greenhouse, courtyard, front yard, vineyard, botanical garden, patio,
    flower garden, rose garden, vegetable garden, flower bed, terrace, zen garden, conservatory, flowerbed, back garden
  park: park, central park, zoo, picnic area, city park, national park, public garden, dog park
  playground: playground, schoolyard, sandbox, sandpit, kindergarten playground, play area
  sports-field: stadium, sports field, soccer field, football field, baseball field, golf course, tennis court,
    basketball court, football pitch, soccer pitch, cricket pitch, running track, baseball diamond, volleyball court, racetrack,
    race track, ballpark, skate park, skatepark, soccer stadium, football stadium, finish line
  farm: farm, barnyard, ranch, farmyard, stable, corral, barn, farmland, henhouse, chicken coop, pigsty
  village: village, hamlet, small town, town, mountain village, countryside village, medieval village
  city: city, cityscape, old town, downtown, skyline, times square, new york, new york city, nyc, manhattan,
    paris, london, tokyo, san francisco, metropolis, city skyline, chicago, seattle, austin, shanghai, venice,
    hong kong, berlin, rome, amsterdam, los angeles, moscow, plaza, piazza, town square, city square,
    rooftop, kremlin, las vegas, dubai, singapore, boston, toronto, sydney, barcelona, megacity, kyoto, istanbul,
    brooklyn, city rooftop, prague, madrid, lisbon, mumbai, delhi, cairo, beijing, seoul, miami
  street: street, sidewalk, pavement, alley, alleyway, avenue, driveway, crosswalk, intersection, lane, parking lot,
    boulevard, street corner, bus stop, traffic, neighborhood, neighbourhood, suburb, main street, zebra crossing,
    pedestrian crossing, city street, village street, road crossing, sidewalk cafe, curb
  market: market, marketplace, bazaar, farmers market, farmer's market, market square, street market, souk, flea market,
    fish market, christmas market, night market
  fairground: fairground, amusement park, theme park, carnival, funfair, county fair
  road: runway, track, road, highway, freeway, motorway, country road, path, trail, footpath, switchback, gas station, dirt road,
    mountain road, forest path, desert road, route 66, roadside, petrol station, desert highway, winding road, cobblestone road
  railway: railway, railroad, train track, train tracks, railroad tracks, railway tracks, train station, railway station,
    train platform, rail yard, station platform
  bridge: bridge deck
  castle: castle courtyard, castle grounds, castle wall, castle walls, moat, battlements, ramparts
  cemetery: cemetery, graveyard, churchyard, burial ground
  planet: lunar surface, surface of the moon, surface of mars, alien planet, alien world, moon surface, mars surface, martian landscape,
    lunar landscape, moonscape, red planet, alien landscape
  space: space, outer space, galaxy, nebula, cosmos, universe, orbit, milky way, deep space, asteroid belt, space station,
    spaceship interior
  sky: sky, heavens, night sky, starry sky, blue sky, stratosphere, skies
  room: room, lobby, hall, hallway, corridor, studio, interior, ballroom, basement, attic, cellar, garage, waiting room,
    sauna, spa, hotel, indoors, fireplace room, cabin, waiting area, cella, foyer, igloo, tent, cottage, house, home, apartment,
    art studio, recording studio, dance studio, lecture room, hotel lobby, airport, bank, post office,
    mansion, villa, hut, bank lobby, courtroom, casino, ballet studio, observatory, control room
  living-room: living room, lounge, lounge area, living area, sitting area, seating area, sitting room, sunroom, den room, family room,
    parlor, parlour
  bedroom: bedroom, nursery, playroom, hotel room, dorm room, children's room, kid's room, bunk room, dormitory, teenager's room
  bathroom: bathroom, shower room, restroom, toilet room, washroom, bubble bath
  dining-room: dining room, dining area, dining hall, banquet, banquet hall, dinner party, feast table
  kitchen: kitchen, kitchenette, galley
  office: office, cubicle, home office, meeting room, boardroom, workplace, conference room, newsroom, open-plan office, cubicles
  cafe: cafe, café, coffee shop, coffeehouse, coffee house, tea room, teahouse, tea house, bistro, patisserie, internet cafe
  restaurant: restaurant, diner, pizzeria, pizza parlor, pizza parlour, pizza place, pizza shop, steakhouse, sushi bar, sushi restaurant, cafeteria, canteen, fast food restaurant, food court
  bar: bar, pub, tavern, saloon, nightclub, cocktail bar, inn, jazz bar, night club, disco, jazz club, dance club
  shop: store, shop, supermarket, mall, bookstore, bookshop, bakery, grocery store, toy store, toy shop, pet shop, pet store, shopping mall,
    department store, boutique, flower shop, candy store, candy shop, butcher shop, barbershop, barber shop, hair salon, salon, convenience store,
    clothing store, antique shop, pharmacy, florist, bike shop, magic shop, shoe store, grocery, gift shop, hat shop
  classroom: classroom, school, lecture hall, kindergarten, schoolroom, university, college, preschool, school room
  library: library, archive, study room, reading room, book room
  hospital: hospital, clinic, operating room, emergency room, hospital room, veterinary clinic, dentist's office, surgery, hospital ward,
    doctor's office, operating theatre
  laboratory: laboratory, lab, science lab, chemistry lab
  workshop: workshop, factory, warehouse, auto shop, repair shop, forge, smithy, assembly line, toy factory, woodshop, car repair shop, shed,
    blacksmith's forge, santa's workshop
  gym: gym, gymnasium, locker room, boxing ring, fitness studio, dojo, weight room, bowling alley, wrestling ring
  pool: swimming pool, indoor pool, pool party, outdoor pool, water park, poolside, public pool
  museum: museum, gallery, art gallery, exhibition, art museum, natural history museum, exhibit
  church: church, cathedral, chapel, temple interior, monastery, temple, mosque, synagogue, abbey
  throne-room: throne room, palace hall, castle, palace, great hall, castle hall
  prison: prison, jail, dungeon, prison cell, jail cell, cell
  vehicle: subway, subway train, train car, train carriage, bus interior, cockpit, train compartment, car interior, airplane cabin,
    subway car, plane cabin, train interior
  stage: stage, theater, theatre, concert, concert hall, circus, opera, circus ring, auditorium, arena, podium, circus tent, opera house,
    talent show, rock concert, runway show, catwalk
`);

/** Worlds that make a place of their own when something is on or in them. */
export const worldPlaces: ReadonlyMap<string, Place> = wordMap<Place>(`
  cave: cave, cavern, tunnel, mine
  volcano: volcano, crater
  waterfall: waterfall
  planet: moon, mars, planet, venus planet, mercury, pluto, asteroid, comet
  space: saturn, jupiter
  sky: cloud, clouds
  river: water
  street: puddle
  bridge: bridge, suspension bridge, footbridge, rope bridge
  pool: pool
  fairground: fair
  field: ground, mud
  sea: island, wave, iceberg
  beach: sand
  snow: snow, ice
  room: floor, rug, carpet
`);

/** Of these, what stands in its place as a thing of its own. */
export const drawnWorlds: ReadonlySet<string> = wordSet(`
  pool, wave, island, bridge, puddle, volcano, waterfall, iceberg
`);

/** Of these, what is under everything and names no place beside another one. */
export const grounds: ReadonlySet<string> = wordSet('ground, mud, floor, rug, carpet');

/** Furniture and vehicles: whoever is on or in them makes people picture a place. */
export const furniturePlaces: ReadonlyMap<string, Place> = wordMap<Place>(`
  garden: swing, hammock, treehouse
  playground: slide, seesaw
  city: roof
  living-room: sofa, couch, armchair
  bedroom: bed
  bathroom: bathtub, bath, tub, shower
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
  gas station, house, cottage, castle, tower, palace, mansion, hut, temple, mosque, skyscraper, building,
  lighthouse, windmill, farmhouse, shed, apartment, villa, bungalow, treehouse, igloo, tent, opera house, chapel, monastery, bank, post office,
  grocery store, coffee shop, bookshop, toy store, pet shop, flower shop, candy store, barbershop, prison, jail, inn, mall, airport, university, observatory
`);

/** Parts that only buildings and vehicles have. */
export const buildingParts: ReadonlySet<string> = wordSet(`
  window, door, doorway, roof, chimney, balcony, porch, shutter, gable, turret, spire, column, pillar, facade
`);

/** Places that have a roof over them. */
export const indoorPlaces: ReadonlySet<Place> = new Set<Place>([
  'room',
  'living-room',
  'bedroom',
  'bathroom',
  'dining-room',
  'kitchen',
  'office',
  'cafe',
  'restaurant',
  'bar',
  'shop',
  'classroom',
  'library',
  'hospital',
  'laboratory',
  'workshop',
  'gym',
  'museum',
  'church',
  'throne-room',
  'prison',
  'vehicle',
  'stage',
]);
