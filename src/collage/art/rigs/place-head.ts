import type { Anchor, AnchorName, Figure } from '../figure.ts';
import type { Sketch } from '../pieces/sketch.ts';
import { measureHead } from './body.ts';

interface HeadPlace {
  /** Where the head's centre goes. */
  readonly x: number;
  readonly y: number;
  /** The head's width there. */
  readonly width: number;
  readonly turn?: number;
  readonly mirror?: boolean;
}

/** Puts the head in; @returns its anchors, moved along. */
export function placeHead(
  s: Sketch,
  head: Figure,
  { x, y, width, ...rest }: HeadPlace,
): Partial<Record<AnchorName, Anchor>> {
  const measure = measureHead(head);
  const moved = s.include(head, measure, { x, y, scale: width / measure.width, ...rest });
  const anchors: Partial<Record<AnchorName, Anchor>> = {
    head: moved({ x: measure.x, y: measure.y, width: measure.width, tilt: 0 }),
  };
  for (const name of ['eyes', 'crown', 'mouth'] as const) {
    const own = head.anchors[name];
    if (own !== undefined) anchors[name] = moved(own);
  }
  return anchors;
}
