import type { Style as SceneStyle } from '../../language/scene.ts';
import type { StyleName } from './style.ts';

/** The style for each medium that a prompt can name; media that are missing need none. */
const byMedium: Readonly<Record<string, StyleName>> = {
  oil: 'oil',
  acrylic: 'oil',
  impressionism: 'oil',
  pointillism: 'oil',
  'van-gogh': 'oil',
  cubism: 'oil',
  expressionism: 'oil',
  surrealism: 'oil',
  abstract: 'oil',
  painting: 'oil',
  watercolour: 'watercolour',
  'pixel-art': 'pixel-art',
  voxel: 'pixel-art',
  sketch: 'pencil',
  drawing: 'pencil',
  charcoal: 'charcoal',
  ink: 'ink',
  'line-art': 'ink',
  engraving: 'ink',
  woodcut: 'ink',
  crayon: 'crayon',
  pastel: 'crayon',
  chalk: 'crayon',
  'ukiyo-e': 'ukiyo-e',
  comic: 'comic',
  anime: 'cartoon',
  cartoon: 'cartoon',
  'low-poly': 'low-poly',
  origami: 'low-poly',
  vector: 'flat',
  poster: 'flat',
  'art-deco': 'flat',
  'art-nouveau': 'flat',
  isometric: 'flat',
  mosaic: 'mosaic',
  'stained-glass': 'stained-glass',
  collage: 'paper-cut',
  lego: 'low-poly',
  clay: 'clay',
  embroidery: 'embroidery',
  knitted: 'embroidery',
  graffiti: 'pop-art',
  'pop-art': 'pop-art',
  neon: 'neon',
  vaporwave: 'neon',
  vintage: 'vintage',
  'black-and-white': 'black-and-white',
  'film-noir': 'black-and-white',
  blueprint: 'blueprint',
};

/** Words that are more exact than the medium they stand for. */
const byWord: ReadonlyMap<RegExp, StyleName> = new Map([
  [/\b(?:pen|line and wash)\b/u, 'ink'],
  [/\bcolou?red pencils?\b/u, 'crayon'],
  [/\bpolaroid\b/u, 'vintage'],
]);

const COLOURLESS = /\b(?:black[ -]and[ -]white|monochrom(?:e|atic)|gr[ae]yscale)\b/u;
const SEPIA = /\bsepia\b/u;
const PLAIN = /\bminimalist(?:ic)?\b/u;
/** Without colour by themselves. */
const uncoloured: ReadonlySet<StyleName> = new Set([
  'pencil',
  'ink',
  'charcoal',
  'blueprint',
  'black-and-white',
]);

/**
 * The styles that a prompt asks for, in the order in which they are applied: none for the painter's
 * own manner, at most two ("a black and white oil painting").
 */
export function stylesFor({ medium, words }: SceneStyle): readonly StyleName[] {
  const said = words.join(', ');
  const exact = [...byWord].find(([pattern]) => pattern.test(said))?.[1];
  const named = medium === undefined ? undefined : (exact ?? byMedium[medium]);
  const made = named ?? (PLAIN.test(said) ? 'flat' : undefined);
  const styles = made ? [made] : [];
  if (made !== undefined && uncoloured.has(made)) return styles;
  if (SEPIA.test(said) && made !== 'vintage') return [...styles, 'vintage'];
  if (COLOURLESS.test(said)) return [...styles, 'black-and-white'];
  return styles;
}
