import type { Material } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

/** What things are made of; each word mapped to the material's name. */
export const materials: ReadonlyMap<string, Material> = wordMap<Material>(`
  wood: wood, wooden, oak, mahogany, pine, timber, plywood, walnut, birch, teak, driftwood, log
  bamboo: bamboo
  wicker: wicker, rattan, straw
  stone: stone, granite, rock, limestone, sandstone, cobblestone, cobbled, gravel, slate stone
  marble: marble
  brick: brick
  concrete: concrete, cement
  metal: metal, metallic, aluminium, aluminum, tin, titanium, corrugated metal, sheet metal
  steel: steel, stainless steel
  rust: rust, rusted
  chrome: chrome
  iron: iron, wrought iron, cast iron
  brass: brass
  copper: copper
  bronze: bronze
  gold: gold, solid gold, gold leaf, pure gold
  silver: silver, solid silver, pure silver
  stained-glass: stained glass
  glass: glass, frosted glass, blown glass
  crystal: crystal, quartz
  diamond: diamond
  ice: ice, frozen water
  water: water
  fire: fire, flame, flames
  lava: lava, magma
  smoke: smoke
  cloud: cloud, clouds
  paper: paper, papier-mache, paper-mache, origami paper, newspaper, origami
  cardboard: cardboard
  plastic: plastic, vinyl
  rubber: rubber
  leather: leather
  wool: wool, woolen, woollen, yarn, knitted, knit, crochet, crocheted, knitting, knitted wool
  cotton: cotton
  silk: silk, silken, satin
  denim: denim
  velvet: velvet
  felt: felt
  fabric: fabric, cloth, linen, canvas, burlap
  plush: plush, plushie
  fur: fur
  lace: lace
  clay: clay, plasticine, terracotta clay, play-doh, earthenware
  ceramic: ceramic, porcelain, china, pottery
  sand: sand
  snow: snow
  mud: mud
  dirt: dirt, earth, soil
  chocolate: chocolate
  candy: candy, sugar, gummy, jelly, marshmallow, sweets, jello, gingerbread
  bone: bone, bones
  pearl: pearl, pearls, mother of pearl
  jade: jade
  lego: lego, legos, lego bricks
  voxels: voxels, voxel, pixels
  flowers: flowers, flower, petals, blossoms, roses, flower petals
  leaves: leaves, leaf, ivy, foliage
  moss: moss
  grass: grass
  hay: hay
  feathers: feathers
  light: light, lights
  neon: neon, neon light, neon lights, neon tubes
  wax: wax
  foil: foil, tinfoil, tin foil
`);

/**
 * Words that make a material of the noun after them even without "made of": `brass fittings`. The
 * others (water, sand, snow …) only narrow it: a water bottle is not made of water.
 */
export const modifierMaterials: ReadonlySet<Material> = new Set<Material>([
  'wood',
  'bamboo',
  'wicker',
  'stone',
  'marble',
  'brick',
  'concrete',
  'metal',
  'steel',
  'iron',
  'rust',
  'chrome',
  'neon',
  'stained-glass',
  'moss',
  'brass',
  'copper',
  'bronze',
  'gold',
  'silver',
  'glass',
  'crystal',
  'paper',
  'cardboard',
  'plastic',
  'rubber',
  'leather',
  'wool',
  'cotton',
  'silk',
  'denim',
  'velvet',
  'felt',
  'fabric',
  'plush',
  'lace',
  'clay',
  'ceramic',
  'chocolate',
  'jade',
  'lego',
]);

/** Materials that only what is built or carved is made of: an ice castle, but no ice bucket. */
export const builtMaterials: ReadonlySet<Material> = new Set<Material>([
  'ice',
  'snow',
  'sand',
  'candy',
  'fire',
  'water',
  'lava',
  'cloud',
  'hay',
  'diamond',
  'mud',
]);

/** What is built or carved of {@link builtMaterials}. */
export const builtThings: ReadonlySet<string> = wordSet(`
  castle, palace, house, statue, sculpture, throne, tower, cave, hotel, dragon, golem, elemental, temple, horse, hut, bridge, phoenix
`);
