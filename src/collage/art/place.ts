import type { Anchor, AnchorName, Figure, Layer, Point } from './figure.ts';

/** How one figure space lands in another: mirrored, scaled and turned around `from`, which lands on `to`. */
export interface Placing {
  readonly from: Point;
  readonly to: Point;
  readonly scale: number;
  /** Degrees clockwise. */
  readonly turn: number;
  readonly mirror: boolean;
}

/** Where a point lands. */
export function placedPoint(point: Point, placing: Placing): Point {
  const angle = (placing.turn * Math.PI) / 180;
  const x = (point.x - placing.from.x) * placing.scale * (placing.mirror ? -1 : 1);
  const y = (point.y - placing.from.y) * placing.scale;
  return {
    x: placing.to.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: placing.to.y + x * Math.sin(angle) + y * Math.cos(angle),
  };
}

/** A layer moved along; its occlusion is at least `occlusion`. */
export function placedLayer(layer: Layer, placing: Placing, occlusion: number): Layer {
  const { box } = layer;
  const centre = placedPoint({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, placing);
  const [width, height] = [box.width * placing.scale, box.height * placing.scale];
  return {
    ...layer,
    occlusion: Math.max(layer.occlusion, occlusion),
    box: {
      x: centre.x - width / 2,
      y: centre.y - height / 2,
      width,
      height,
      turn: (placing.mirror ? -box.turn : box.turn) + placing.turn,
      mirror: box.mirror !== (placing.mirror && layer.legible !== true),
    },
  };
}

type Anchors = Figure['anchors'];

/** All anchors moved along. */
export function placedAnchors(anchors: Anchors, placing: Placing): Anchors {
  return Object.fromEntries(
    (Object.entries(anchors) as [AnchorName, Anchor][]).map(([name, anchor]) => [
      name,
      {
        ...placedPoint(anchor, placing),
        width: anchor.width * placing.scale,
        tilt: (placing.mirror ? -anchor.tilt : anchor.tilt) + placing.turn,
      },
    ]),
  );
}
