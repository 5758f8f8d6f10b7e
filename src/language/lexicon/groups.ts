import { wordMap, wordSet } from './word-list.ts';

/**
 * `a … of cats`: words that count what follows and are no thing of their own; the value is how many
 * to draw. Those under `2` and `12` are exact.
 */
export const partitives: ReadonlyMap<string, `${number}`> = wordMap(`
  1: piece, slice, bit, section, part, sheet, chunk, lump, type, kind, sort, species, variety, strip,
    block, ball, roll, drop, loaf, patch, type, blade, breed, beam, ray, single, bar, scoop, stick,
    head, ear, length, model, example, specimen, full
  2: pair, couple, duo
  3: trio, threesome
  4: quartet, handful, set, series, family
  5: bunch, bundle, cluster, stack, pile, heap, row, line, group, string, band, team, gang, assortment,
    tower, collection, variety, selection, range, ring, circle, number, column, formation, pride, litter,
      queue,  party, batch
  6: pyramid, herd, flock, pack, school, colony, troop, convoy, fleet, mob, flight, parade, troupe
  8: crowd, swarm, shoal, throng,  array, multitude,  plethora, abundance, army, 
    
  12: dozen
`);

/** Partitives that count exactly. */
export const exactPartitives: ReadonlySet<string> = new Set([
  'pair',
  'couple',
  'duo',
  'trio',
  'threesome',
  'quartet',
  'dozen',
]);

/** Partitives that only measure a thing when what follows is a plural; else they are things. */
export const pluralOnlyPartitives: ReadonlySet<string> = wordSet(`
  ring, circle, string, tower, pyramid,  line, column,      band, team, party,
  army, series, set, number, range, school, band, flight, family, parade,  model
`);

/** `a … of soup`: a thing that holds what follows. */
export const containers: ReadonlySet<string> = wordSet(`
  bowl, glass, cup, mug, bottle, can, jar, plate, basket, box, bag, bucket, pot, pan, vase, pint,
  pitcher, jug, teapot, kettle, tray, barrel, crate, carton, tin, tub, tank, sack, dish, tankard,
  goblet, flask, pail, chest, bathtub, saucer, teacup, shot, keg, wheelbarrow, cart, packet,
  shelf, drawer, aquarium, bouquet, platter, wine glass, martini glass, bookcase, jam jar, casket
`);
