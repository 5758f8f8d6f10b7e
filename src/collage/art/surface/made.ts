import type { ColourName, Material } from '../../../language/scene.ts';
import { hashText } from '../../../numerics/random.ts';
import { paintColour } from '../colour/colour-names.ts';
import { figureInMaterial, mainColour } from '../colour/figure-colours.ts';
import { lookOfMaterial } from '../colour/materials.ts';
import type { Figure } from '../figure.ts';
import { canvasOf } from './canvas.ts';
import { grains } from './grains/index.ts';
import { textured } from './textured-figure.ts';
import { tiled } from './tiles.ts';

/** Luminance at which tiles keep their own colours: drawings are mostly lighter than half. */
const TILE_GROUND = 0.62;

/**
 * The figure as if made of a material: in its colours, with its grain, or put together from its
 * tiles. A colour that was asked for tints the material.
 */
export function inSurface(
  figure: Figure,
  material: Material,
  [colour]: readonly ColourName[],
  figureOf: (art: string) => Figure,
): Figure {
  const look = lookOfMaterial(material);
  if (look === undefined) return figure;
  const base = figureInMaterial(figure, material, colour && paintColour(colour).hex);
  if (look.tiles.length > 0) return piledUp(base, look.tiles.map(figureOf));
  if (look.grain === undefined) return base;
  const canvas = canvasOf(figure.width, figure.height, hashText(material));
  return textured(base, { markup: grains[look.grain](canvas), mode: 'shade', ground: 1 });
}

/** The figure as a heap of small copies of others in its shape: "a dog made of flowers". */
export function madeOf(figure: Figure, parts: Figure): Figure {
  const ground = mainColour(
    `part ${hashText(JSON.stringify(parts.layers[0]?.markup ?? ''))}`,
    parts,
  );
  return piledUp(figureInMaterial(figure, 'paper', ground), [parts]);
}

function piledUp(base: Figure, parts: readonly Figure[]): Figure {
  const canvas = canvasOf(base.width, base.height, hashText(`${parts.length} parts`));
  return textured(base, { markup: tiled(canvas, parts), mode: 'cover', ground: TILE_GROUND });
}
