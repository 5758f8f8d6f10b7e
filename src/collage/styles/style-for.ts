import type { Medium, Scene, Style as SceneStyle } from '../../language/scene.ts';
import type { StyleName } from './style.ts';

/** The style for each medium that a prompt can name; those without are the painter's own manner. */
const byMedium: Readonly<Partial<Record<Medium, StyleName>>> = {
  oil: 'oil',
  acrylic: 'oil',
  painting: 'oil',
  surrealism: 'oil',
  impressionism: 'impressionism',
  pointillism: 'pointillism',
  'van-gogh': 'van-gogh',
  expressionism: 'van-gogh',
  cubism: 'cubism',
  abstract: 'cubism',
  watercolour: 'watercolour',
  sketch: 'pencil',
  drawing: 'pencil',
  charcoal: 'charcoal',
  ink: 'ink',
  'line-art': 'ink',
  engraving: 'engraving',
  woodcut: 'woodcut',
  crayon: 'crayon',
  pastel: 'pastel',
  chalk: 'chalk',
  'ukiyo-e': 'ukiyo-e',
  comic: 'comic',
  anime: 'anime',
  cartoon: 'cartoon',
  'low-poly': 'low-poly',
  origami: 'low-poly',
  'pixel-art': 'pixel-art',
  voxel: 'pixel-art',
  lego: 'bricks',
  vector: 'flat',
  poster: 'flat',
  'art-deco': 'art-deco',
  'art-nouveau': 'art-deco',
  mosaic: 'mosaic',
  'stained-glass': 'stained-glass',
  collage: 'paper-cut',
  clay: 'clay',
  embroidery: 'embroidery',
  knitted: 'knitted',
  graffiti: 'pop-art',
  'pop-art': 'pop-art',
  neon: 'neon',
  vaporwave: 'vaporwave',
  'film-noir': 'film-noir',
  vintage: 'vintage',
  'black-and-white': 'black-and-white',
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
  'woodcut',
  'engraving',
  'film-noir',
]);

/** The styles in which a scene is made. An idea in "abstract art" is an abstract picture as it is. */
export function stylesOf({
  style,
  abstract,
}: Pick<Scene, 'style' | 'abstract'>): readonly StyleName[] {
  const already = style.medium === 'abstract' && abstract?.whole === true;
  return stylesFor(already ? { ...style, medium: undefined } : style);
}

/**
 * The styles that a prompt asks for, in the order in which they are applied: none for the painter's
 * own manner, at most two ("a black and white oil painting").
 */
function stylesFor({ medium, words }: SceneStyle): readonly StyleName[] {
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
