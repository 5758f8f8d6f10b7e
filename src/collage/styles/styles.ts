import { blackAndWhite } from './painters/black-and-white.ts';
import { blueprint } from './painters/blueprint.ts';
import { cartoon } from './painters/cartoon.ts';
import { charcoal } from './painters/charcoal.ts';
import { clay } from './painters/clay.ts';
import { comic } from './painters/comic.ts';
import { crayon } from './painters/crayon.ts';
import { embroidery } from './painters/embroidery.ts';
import { flat } from './painters/flat.ts';
import { ink } from './painters/ink.ts';
import { lowPoly } from './painters/low-poly.ts';
import { mosaic } from './painters/mosaic.ts';
import { neon } from './painters/neon.ts';
import { oil } from './painters/oil.ts';
import { paperCut } from './painters/paper-cut.ts';
import { pencil } from './painters/pencil.ts';
import { pixelArt } from './painters/pixel-art.ts';
import { popArt } from './painters/pop-art.ts';
import { stainedGlass } from './painters/stained-glass.ts';
import { ukiyoE } from './painters/ukiyo-e.ts';
import { vintage } from './painters/vintage.ts';
import { watercolour } from './painters/watercolour.ts';
import { impressionism } from './painters/impressionism.ts';
import { vanGogh } from './painters/van-gogh.ts';
import { pointillism } from './painters/pointillism.ts';
import { cubism } from './painters/cubism.ts';
import { pastel } from './painters/pastel.ts';
import { chalk } from './painters/chalk.ts';
import { engraving, woodcut } from './painters/engraving.ts';
import { anime } from './painters/anime.ts';
import { artDeco } from './painters/art-deco.ts';
import { filmNoir } from './painters/film-noir.ts';
import { vaporwave } from './painters/vaporwave.ts';
import { bricks } from './painters/bricks.ts';
import { knitted } from './painters/knitted.ts';
import type { Style, StyleName } from './style.ts';

const table: Readonly<Record<StyleName, Style>> = {
  watercolour,
  oil,
  pencil,
  ink,
  charcoal,
  crayon,
  'pixel-art': pixelArt,
  'pop-art': popArt,
  comic,
  cartoon,
  'stained-glass': stainedGlass,
  mosaic,
  'paper-cut': paperCut,
  neon,
  'low-poly': lowPoly,
  'ukiyo-e': ukiyoE,
  vintage,
  'black-and-white': blackAndWhite,
  flat,
  clay,
  blueprint,
  embroidery,
  impressionism,
  'van-gogh': vanGogh,
  pointillism,
  cubism,
  pastel,
  chalk,
  woodcut,
  engraving,
  anime,
  'art-deco': artDeco,
  'film-noir': filmNoir,
  vaporwave,
  bricks,
  knitted,
};

/** Every style by its name. */
export const styles: ReadonlyMap<StyleName, Style> = new Map(
  Object.entries(table) as [StyleName, Style][],
);
