import { drawing } from './drawings.ts';
import { factsOf } from './facts.ts';
import type { Anchor, AnchorName, Figure } from './figure.ts';

/** Drawn things look best as clay; what shines or is flat paper gets less relief. */
const RELIEF = { celestial: 0.35, others: 1 } as const;

/** A drawing of the set as a figure, cropped to what is visible. */
export function drawingFigure(id: string, prefix: string): Figure {
  const facts = factsOf(id);
  const { markup, viewBox, foot } = drawing(id, prefix);
  const [left, top, width, height] = viewBox;
  return {
    width,
    height,
    layers: [
      {
        markup,
        viewBox,
        box: { x: 0, y: 0, width, height, turn: 0, mirror: false },
        relief: facts.bearing === 'celestial' ? RELIEF.celestial : RELIEF.others,
        occlusion: 0,
      },
    ],
    anchors: Object.fromEntries(
      (Object.entries(facts.anchors) as [AnchorName, Anchor][]).map(([name, anchor]) => [
        name,
        { ...anchor, x: anchor.x - left, y: anchor.y - top },
      ]),
    ),
    foot: { x: foot - left, y: height },
    facts: {
      metres: facts.metres,
      bearing: facts.bearing,
      facing: facts.facing,
      extent: facts.extent,
    },
  };
}
