import { drawingFigure } from './drawing-figure.ts';
import { drawing } from './drawings.ts';
import { allFacts, factsOf } from './facts.ts';
import type { Figure } from './figure.ts';
import { placedAnchors } from './place.ts';
import { readTable } from './table.ts';

let heads: ReadonlyMap<string, { readonly head: string; readonly skin: string }> | undefined;

/**
 * The drawing that shows the head of what another drawing shows: itself when it is a head, its
 * partner (`cat-face` for `cat`), else itself, to be cropped.
 */
export function headDrawing(id: string): string {
  return partners().get(id)?.head ?? id;
}

/** The colour of the limbs that go with a head, where the head's main colour would mislead. */
export function limbColour(id: string): string | undefined {
  const skin = partners().get(headDrawing(id))?.skin;
  return skin === '' ? undefined : skin;
}

function partners(): NonNullable<typeof heads> {
  heads ??= new Map(
    readTable('heads').map(([whole = '', head = '', skin = '']) => [whole, { head, skin }]),
  );
  return heads;
}

/** True when a head can be shown for the drawing. */
export function hasHead(id: string): boolean {
  const facts = allFacts().get(headDrawing(id));
  return facts !== undefined && (facts.extent === 'head' || facts.anchors.head !== undefined);
}

/**
 * The head of a drawing as a figure of its own, upright.
 * @throws Error when the drawing shows nothing with a head.
 */
export function headFigure(whole: string, prefix: string): Figure {
  const id = headDrawing(whole);
  const facts = factsOf(id);
  const figure = drawingFigure(id, prefix);
  if (facts.extent === 'head') return figure;
  const { head } = facts.anchors;
  if (head === undefined) throw new Error(`The drawing “${id}” has no head to show.`);
  const { viewBox } = drawing(id, prefix);
  // A little beyond the head itself: ears, horns, crest; and all of a snout or beak.
  const radius = head.width * 0.62;
  const parts = [head, facts.anchors.mouth, facts.anchors.eyes, facts.anchors.crown].filter(
    (anchor) => anchor !== undefined,
  );
  const left = Math.max(
    viewBox[0],
    Math.min(head.x - radius, ...parts.map((part) => part.x - part.width * 0.6)),
  );
  const right = Math.min(
    viewBox[0] + viewBox[2],
    Math.max(head.x + radius, ...parts.map((part) => part.x + part.width * 0.6)),
  );
  const top = Math.max(
    viewBox[1],
    Math.min(head.y - radius * 1.25, ...parts.map((part) => part.y - 4)),
  );
  const bottom = Math.min(
    viewBox[1] + viewBox[3],
    Math.max(head.y + radius * 0.92, ...parts.map((part) => part.y + part.width * 0.42)),
  );
  const [width, height] = [right - left, bottom - top];
  const clip = `${prefix}-head`;
  const shape =
    `<path d="M${left} ${top}H${right}V${head.y}` +
    `A${right - head.x} ${bottom - head.y} 0 0 1 ${head.x} ${bottom}` +
    `A${head.x - left} ${bottom - head.y} 0 0 1 ${left} ${head.y}Z"/>`;
  const [layer] = figure.layers;
  const crop = { from: { x: left - viewBox[0], y: top - viewBox[1] }, to: { x: 0, y: 0 } };
  return {
    width,
    height,
    layers: [
      {
        ...layer!,
        markup: `<clipPath id="${clip}">${shape}</clipPath><g clip-path="url(#${clip})">${layer!.markup}</g>`,
        viewBox: [left, top, width, height],
        box: { x: 0, y: 0, width, height, turn: 0, mirror: false },
      },
    ],
    anchors: placedAnchors(figure.anchors, { ...crop, scale: 1, turn: 0, mirror: false }),
    foot: { x: width / 2, y: height },
    facts: {
      ...figure.facts,
      metres: (facts.metres * height) / viewBox[3],
      extent: 'head',
    },
  };
}
