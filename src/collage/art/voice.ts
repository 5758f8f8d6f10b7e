import type { Anchor, Figure } from './figure.ts';

/** In widths of the head: from its middle to where words come from, and how far below it. */
const ASIDE = 0.62;
const BELOW = 0.08;

/**
 * Where words come from: beside the mouth, on the side to which the figure looks. Its width is that
 * of the head, or a guess for what has none.
 */
export function voiceOf(figure: Figure): Anchor {
  const { head, eyes, mouth } = figure.anchors;
  const side = figure.facts.facing === 'left' ? -1 : 1;
  const width = head?.width ?? (eyes ? eyes.width * 1.7 : figure.width * 0.4);
  const middle = head ??
    eyes ??
    mouth ?? { x: figure.width * (0.5 + side * 0.15), y: figure.height * 0.25 };
  return {
    x: middle.x + side * width * ASIDE,
    y: (mouth?.y ?? middle.y) + width * BELOW,
    width,
    tilt: 0,
  };
}
