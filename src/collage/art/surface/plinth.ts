import type { Figure, Layer } from '../figure.ts';
import { placedAnchors, placedLayer } from '../place.ts';
import { shade } from '../pieces/shades.ts';

const STONE = '#b9b3a7';
/** In heights of the statue: the plinth's height. In its widths: how far the plinth reaches. */
const TALL = 0.3;
const WIDE = 0.94;

/** The figure raised on a plinth of stone, as statues are; it stands where the plinth does. */
export function onPlinth(figure: Figure): Figure {
  const height = figure.height * TALL;
  const width = Math.max(figure.width * WIDE, height * 0.9);
  const total = Math.max(width, figure.width);
  const middle = total / 2;
  const lift = {
    from: { x: figure.width / 2, y: 0 },
    to: { x: middle, y: 0 },
    scale: 1,
    turn: 0,
    mirror: false,
  };
  // Feet sink in a little: the figure stands on the plinth's upper side, not on its edge.
  const top = figure.height - height * 0.07;
  return {
    ...figure,
    width: total,
    height: top + height,
    layers: [
      block(middle - width / 2, top, width, height),
      ...figure.layers.map((layer) => placedLayer(layer, lift, layer.occlusion)),
    ],
    anchors: placedAnchors(figure.anchors, lift),
    foot: { x: middle, y: top + height },
    facts: { ...figure.facts, metres: (figure.facts.metres * (top + height)) / figure.height },
  };
}

/** A block with a lip above and a foot below. */
function block(x: number, y: number, width: number, height: number): Layer {
  const course = (inset: number, from: number, to: number, tone: string): string =>
    `<rect x="${width * inset}" y="${height * from}" width="${width * (1 - 2 * inset)}" height="${height * (to - from)}" rx="${height * 0.03}" fill="${tone}"/>`;
  return {
    markup:
      course(0.07, 0.15, 0.85, shade(STONE, -0.08)) +
      course(0.16, 0.3, 0.7, shade(STONE, -0.2)) +
      course(0.18, 0.33, 0.7, shade(STONE, 0.02)) +
      course(0.02, 0, 0.18, shade(STONE, 0.3)) +
      course(0, 0.82, 1, shade(STONE, 0.06)),
    viewBox: [0, 0, width, height],
    box: { x, y, width, height, turn: 0, mirror: false },
    relief: 1,
    occlusion: 0,
  };
}
