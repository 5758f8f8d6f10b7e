import type { Attachment } from '../compose/plan.ts';
import type { Anchor, AnchorName, Figure, Point } from './figure.ts';
import { voiceOf } from './voice.ts';
import { placedLayer, placedPoint } from './place.ts';
import type { Placing } from './place.ts';

/** Soft dark below the edge of what is worn or held. */
const OCCLUSION = 0.4;

/**
 * Puts one figure onto an anchor of another and returns the two as one. The box grows where the
 * attached figure reaches beyond the carrier, and `metres` with it; the foot stays where it was.
 * Unchanged when the carrier has no such anchor.
 */
export function attach(carrier: Figure, attached: Figure, how: Attachment): Figure {
  const anchor =
    how.anchor === 'voice' ? voiceOf(carrier) : carrier.anchors[how.anchor as AnchorName];
  if (anchor === undefined) return carrier;
  const grip = how.grip === undefined ? gripOf(attached, how.anchor) : given(attached, how.grip);
  const placing: Placing = {
    from: grip,
    to: anchor,
    scale: (anchor.width * how.scale) / grip.width,
    turn: anchor.tilt - grip.tilt + (how.turn ?? 0),
    mirror: opposite(carrier, attached),
  };
  const layers = attached.layers.map((layer) =>
    placedLayer(layer, placing, how.behind ? 0 : OCCLUSION),
  );
  const at = placeAmong(carrier, how);
  const { slot } = carrier;
  return grown(
    {
      ...carrier,
      layers: carrier.layers.toSpliced(at, 0, ...layers),
      // What is held next comes before this, and still behind the hands.
      ...(slot !== undefined && at <= slot ? { slot: slot + layers.length } : {}),
    },
    cornersOf(attached).map((corner) => placedPoint(corner, placing)),
  );
}

/** The index among a carrier's layers at which something is attached. */
export function placeAmong(
  { layers, slot }: { readonly layers: readonly unknown[]; readonly slot?: number | undefined },
  { behind, within = false }: Pick<Attachment, 'behind' | 'within'>,
): number {
  if (behind) return 0;
  return within ? (slot ?? layers.length) : layers.length;
}

function given({ width, height }: Figure, [x, y]: readonly [number, number]): Anchor {
  return { x: x * width, y: y * height, width, tilt: 0 };
}

/** A hat for a head that looks the other way is turned round. */
function opposite(carrier: Figure, attached: Figure): boolean {
  const [a, b] = [carrier.facts.facing, attached.facts.facing];
  return a !== 'front' && b !== 'front' && a !== b;
}

/** Share of a hat's width that the head inside it takes, for hats that do not say. */
const HAT_FIT = 0.64;

/**
 * The point of the attached figure that lands on the anchor, and the width that becomes the
 * anchor's: its own anchor of the same name when it has one (a hat's `crown` is where the top of a
 * head goes, glasses' `eyes` where the eyes are, a cup's `hand-left` its handle), else a guess.
 */
function gripOf(attached: Figure, name: string): Anchor {
  const own = attached.anchors[name as AnchorName] ?? handOf(attached, name);
  if (own !== undefined) return own;
  const { width, height, foot } = attached;
  const middle = { x: width / 2, y: height / 2, width, tilt: 0 };
  switch (name) {
    case 'crown':
      return { ...foot, width: width * HAT_FIT, tilt: 0 };
    case 'neck':
      return { ...middle, y: height * 0.12 };
    case 'seat':
    case 'back':
    case 'top':
    case 'inside':
      return { ...foot, width, tilt: 0 };
    default:
      return middle;
  }
}

/** Things are gripped at the same place by either hand. */
function handOf(attached: Figure, name: string): Anchor | undefined {
  if (!name.startsWith('hand-')) return undefined;
  return attached.anchors['hand-left'] ?? attached.anchors['hand-right'];
}

function cornersOf({ width, height }: Figure): Point[] {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: 0, y: height },
    { x: width, y: height },
  ];
}

function grown(figure: Figure, points: readonly Point[]): Figure {
  const left = Math.min(0, ...points.map((point) => point.x));
  const top = Math.min(0, ...points.map((point) => point.y));
  const right = Math.max(figure.width, ...points.map((point) => point.x));
  const bottom = Math.max(figure.height, ...points.map((point) => point.y));
  const [width, height] = [right - left, bottom - top];
  const moved = <P extends Point>(point: P): P => ({
    ...point,
    x: point.x - left,
    y: point.y - top,
  });
  return {
    width,
    height,
    layers: figure.layers.map((layer) => ({ ...layer, box: moved(layer.box) })),
    anchors: Object.fromEntries(
      (Object.entries(figure.anchors) as [AnchorName, Anchor][]).map(([name, anchor]) => [
        name,
        moved(anchor),
      ]),
    ),
    foot: moved(figure.foot),
    ...(figure.openings && {
      openings: figure.openings.map(({ kind, outline }) => ({ kind, outline: outline.map(moved) })),
    }),
    facts: { ...figure.facts, metres: (figure.facts.metres * height) / figure.height },
  };
}
