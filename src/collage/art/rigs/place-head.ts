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

/** Puts in what of the head belongs behind the body: hair down the back. */
export function placeBackOfHead(s: Sketch, head: Figure, place: HeadPlace): void {
  const { behind = 0 } = head;
  if (behind > 0) put(s, { ...head, layers: head.layers.slice(0, behind) }, place);
}

/** Puts the head in, but for what belongs behind the body; @returns its anchors, moved along. */
export function placeHead(
  s: Sketch,
  head: Figure,
  place: HeadPlace,
): Partial<Record<AnchorName, Anchor>> {
  const measure = measureHead(head);
  const moved = put(s, { ...head, layers: head.layers.slice(head.behind ?? 0) }, place);
  const anchors: Partial<Record<AnchorName, Anchor>> = {
    head: moved({ x: measure.x, y: measure.y, width: measure.width, tilt: 0 }),
  };
  for (const name of ['eyes', 'crown', 'mouth'] as const) {
    const own = head.anchors[name];
    if (own !== undefined) anchors[name] = moved(own);
  }
  return anchors;
}

function put(
  s: Sketch,
  head: Figure,
  { x, y, width, ...rest }: HeadPlace,
): (anchor: Anchor) => Anchor {
  const measure = measureHead(head);
  return s.include(head, measure, { x, y, scale: width / measure.width, ...rest });
}
