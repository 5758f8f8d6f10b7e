import type { Pattern } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

type Kind = Pattern['kind'];

/** Describing words, and nouns before another noun, that tell the pattern of a thing. */
export const patternWords: ReadonlyMap<string, Kind> = wordMap<Kind>(`
  stripes: striped, stripy, stripey, pinstriped, pinstripe, candy-striped, streaked, ringed, banded, stripe
  dots: dotted, polka-dot, polka-dotted, polka dot, polka dots, polka dotted, speckled, freckled
  spots: spotted, spotty, dappled, mottled
  checks: checkered, chequered, checked, checkerboard, gingham, chessboard
  plaid: plaid, tartan, flannel
  zigzag: zigzag, chevron, zig-zag
  stars: star-spangled, star-patterned, starred
  hearts: heart-patterned
  flowers: floral, flowered, flowery, flower-patterned, hawaiian
  camouflage: camouflage, camo
  paisley: paisley
  swirls: swirly, swirled, marbled, marble-patterned
  leopard: leopard print, leopard-print, cheetah print, leopard-spotted
  zebra: zebra print, zebra-print, zebra-striped
  tiger: tiger print, tiger-print, tiger-striped
  rainbow: rainbow, rainbow-coloured, rainbow-colored, rainbow-striped, rainbow coloured, rainbow colored
  gradient: gradient, ombre, ombré, iridescent, holographic
  tie-dye: tie-dye, tie-dyed, tie dye, tie dyed
  glitter: glittery, glittering, sparkly, sequined, sequinned, sparkling, bedazzled
  patches: patchwork, piebald, patched, calico, tortoiseshell
  halves: half, two-toned, two-tone, bicolor, bicolour, bicolored, two-tone
`);

/** What a thing is covered with: "with blue stripes", "a scarf with stars on it". Singular. */
export const patternParts: ReadonlyMap<string, Kind> = wordMap<Kind>(`
  stripes: stripe, pinstripe, streak, band
  dots: dot, polka dot, speckle
  spots: spot
  checks: checker, check, square
  zigzag: zigzag, chevron
  swirls: swirl
  patches: patch
  stars: star
  hearts: heart
  flowers: flower
`);

/** Of these, what is a thing by itself unless it is printed on cloth, paper or a pot. */
export const printedThings: ReadonlySet<string> = wordSet(
  'star, heart, flower, square, band, check',
);

/** What is printed or woven with such things: a vase with flowers holds them. */
export const printable: ReadonlySet<string> = wordSet(`
  flag, umbrella, parasol, curtain, blanket, quilt, pillow, towel, tablecloth, rug, carpet, wallpaper, kite, cushion, banner, wrapping paper,
  tapestry, sheet, sofa, couch, tile
`);
