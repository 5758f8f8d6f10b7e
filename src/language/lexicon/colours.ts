import type { ColourName, Material } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

/** Colour words and shades, each mapped to the nearest of the colours that are told apart. */
export const colours: ReadonlyMap<string, ColourName> = wordMap<ColourName>(`
  red: red, scarlet, crimson, ruby, cherry red, blood red, vermilion, vermillion, carmine, ruby red,
    maroon, burgundy, brick red, rust red, fire red, reddish, cardinal red, dark red, bright red,
    light red, deep red, red-coloured, red-colored
  orange: orange, tangerine, amber, apricot, orangish, burnt orange, pumpkin orange, dark orange,
    bright orange, light orange, rust, copper-coloured, ginger, terracotta, orange-coloured,
    orange-colored
  yellow: yellow, lemon yellow, mustard, canary yellow, blond, blonde, bright yellow, light yellow,
    pale yellow, yellowish, mustard yellow, sunny yellow, dark yellow, saffron, neon yellow
  green: green, lime, lime green, emerald, emerald green, olive, olive green, mint, mint green,
    forest green, moss green, grass green, sage, sage green, jade green, dark green, light green,
    bright green, pale green, greenish, neon green, chartreuse, sea green, khaki green, army green,
    bottle green, apple green, deep green
  teal: teal, turquoise, dark turquoise, blue-green, green-blue, dark teal, petrol
  cyan: cyan, aqua, aquamarine, light cyan, pale turquoise
  blue: blue, light blue, sky blue, bright blue, baby blue, royal blue, cobalt, cobalt blue, azure,
    pale blue, powder blue, electric blue, steel blue, sapphire, cornflower blue, bluish,
    ultramarine, neon blue, ice blue, deep blue, cerulean
  navy: navy, navy blue, dark blue, midnight blue, indigo
  purple: purple, violet, lilac, lavender, mauve, plum, amethyst, dark purple, light purple,
    bright purple, deep purple, pale purple, purplish, aubergine, lavender purple
  magenta: magenta, fuchsia, hot pink, cerise, neon pink, shocking pink, bright pink
  pink: pink, rose, salmon pink, light pink, pale pink, baby pink, pastel pink, coral pink, pinkish,
    rosy, blush, peach, rose pink, dark pink, deep pink
  brown: brown, chestnut, chocolate brown, tan, hazel, auburn, umber, sienna, dark brown,
    light brown, coffee brown, caramel, brunette, tawny, brownish, sepia, bronze, mahogany brown
  beige: beige, cream, cream-coloured, cream-colored, ivory, ecru, sand-coloured, khaki, off-white,
    buff, sandy brown, taupe, creamy white, cream white, nude
  gold: gold, golden, gilded, gold-coloured, gold-colored
  silver: silver, silvery, silver-coloured, silver-colored, platinum, chrome
  grey: grey, gray, light grey, light gray, dark grey, dark gray, charcoal grey, charcoal gray,
    slate grey, slate gray, ash grey, greyish, grayish, slate, gunmetal
  black: black, jet black, jet-black, pitch black, ebony, raven black, blackish, matte black
  white: white, snow white, snow-white, pure white, pearly, whitish, milky white, bright white,
    pearl white
`);

/** Shade words that leave the colour after them what it is. */
export const shadeWords: ReadonlySet<string> = new Set([
  'light',
  'dark',
  'bright',
  'pale',
  'deep',
  'vivid',
  'pastel',
  'neon',
  'dull',
  'soft',
  'rich',
  'faded',
  'vibrant',
  'bold',
]);

/** Metals and woods: colours that are also what the thing is made of. */
export const metalColours: ReadonlyMap<string, Material> = new Map<string, Material>([
  ['gold', 'gold'],
  ['golden', 'gold'],
  ['gilded', 'gold'],
  ['silver', 'silver'],
  ['silvery', 'silver'],
  ['bronze', 'bronze'],
  ['platinum', 'silver'],
  ['chrome', 'chrome'],
]);

/** Colour words that are food, which dishes come with: "a hot dog with mustard". */
export const colourFoods: ReadonlySet<string> = wordSet(`
  mustard, caramel, cream, mint, ginger, lime, peach, plum, apricot, tangerine, aubergine, saffron, sage
`);

/** Colour words that are things as well. */
export const colourThings: ReadonlySet<string> = new Set([
  ...colourFoods,
  ...wordSet(`
  orange, rose, violet, lavender, olive, chestnut, emerald, ruby, sapphire, amber, salmon, terracotta, bronze, gold, silver,
  platinum, turquoise, amethyst, lilac, rust, slate
`),
]);
