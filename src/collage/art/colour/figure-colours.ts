import type { ColourName, Material } from '../../../language/scene.ts';
import { hashText } from '../../../numerics/random.ts';
import type { Figure, Layer } from '../figure.ts';
import { readTable } from '../table.ts';
import { belongs, colourGroups } from './colour-groups.ts';
import type { ColourGroup } from './colour-groups.ts';
import { inMaterial } from './materials.ts';
import { hexOf, oklchOf } from './oklch.ts';
import type { Oklch } from './oklch.ts';
import { recolour } from './recolour.ts';

let coats: ReadonlyMap<string, Oklch> | undefined;

/**
 * The colour groups of a whole figure, the one that is meant by its colour first. `key` names its
 * looks for the cache; for a drawing in its own colours it is the drawing's id.
 */
export function groupsOf(key: string, figure: Figure): readonly ColourGroup[] {
  coats ??= new Map(readTable('coats').map(([id = '', hex = '']) => [id, oklchOf(hex)]));
  const groups = colourGroups(key, () => ({
    markup: flattened(figure),
    viewBox: [0, 0, figure.width, figure.height],
  }));
  // "A red motorcycle" means its fairing, though most of it is dark metal.
  const coat = coats.get(key);
  const meant = coat && groups.find((group) => belongs(coat, group));
  return meant ? [meant, ...groups.filter((group) => group !== meant)] : groups;
}

/** The figure in other colours, shading kept; see {@link recolour}. */
export function figureInColours(
  key: string,
  figure: Figure,
  colours: readonly ColourName[],
): Figure {
  if (colours.length === 0) return figure;
  const groups = groupsOf(key, figure);
  return withMarkup(figure, (markup) => recolour(markup, groups, colours));
}

/** The figure in the colours of a material, or in shades of `hex`; see {@link inMaterial}. */
export function figureInMaterial(figure: Figure, material: Material, hex?: string): Figure {
  const [most] = groupsOf(`material ${hashText(flattened(figure))}`, figure);
  const look = { hex, ...(most && { lightness: most.middle.l }) };
  return withMarkup(figure, (markup) => inMaterial(markup, material, look));
}

/** Its most prominent colour: fur, skin, paint. */
export function mainColour(key: string, figure: Figure): string {
  const [first] = groupsOf(key, figure);
  return first === undefined ? '#8b9097' : hexOf(first.middle);
}

function withMarkup(figure: Figure, change: (markup: string) => string): Figure {
  return {
    ...figure,
    layers: figure.layers.map((layer) => ({ ...layer, markup: change(layer.markup) })),
  };
}

/** All layers as one piece of markup in figure space. */
export function flattened(figure: Figure): string {
  return figure.layers.map(inPlace).join('');
}

function inPlace({ markup, viewBox, box }: Layer): string {
  const [x, y, width, height] = viewBox;
  const [sx, sy] = [box.width / width, box.height / height];
  return (
    `<g transform="translate(${box.x + box.width / 2} ${box.y + box.height / 2}) ` +
    `rotate(${box.turn}) scale(${box.mirror ? -sx : sx} ${sy}) ` +
    `translate(${-x - width / 2} ${-y - height / 2})">${markup}</g>`
  );
}
