import type { Figure, Layer, Texture } from '../figure.ts';

/** A texture drawn once over the whole box of a figure. */
export interface Covering extends Pick<Texture, 'mode' | 'ground'> {
  readonly markup: string;
  /** What of a layer is to be covered, white on black, by the layer's index. */
  readonly within?: (layer: number) => string;
}

/**
 * The figure with a covering on all its layers but letters. Each layer takes its part along where
 * it is moved: an arm that is lifted keeps its stripes.
 */
export function textured(figure: Figure, covering: Covering): Figure {
  return {
    ...figure,
    layers: figure.layers.map((layer, i) =>
      layer.legible === true ? layer : { ...layer, texture: textureOf(layer, i, covering) },
    ),
  };
}

function textureOf({ viewBox, box }: Layer, i: number, covering: Covering): Texture {
  const [x, y, width, height] = viewBox;
  const [sx, sy] = [width / box.width, height / box.height];
  const { mode, ground, within } = covering;
  return {
    markup: `<g transform="matrix(${sx} 0 0 ${sy} ${x - box.x * sx} ${y - box.y * sy})">${covering.markup}</g>`,
    mode,
    ground,
    ...(within === undefined ? {} : { within: within(i) }),
  };
}
