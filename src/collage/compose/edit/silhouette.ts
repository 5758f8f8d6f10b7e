import type { Figure } from '../../art/figure.ts';
import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Box } from '../geometry.ts';
import { rasterOfFigure } from '../../art/figure-raster.ts';
import { boxOf } from '../actor.ts';
import { boxOfCluster } from '../cluster.ts';
import { heightOf } from '../geometry.ts';

/** Strips into which a silhouette is cut: more would be finer than the hole's own grid. */
const STRIPS = 14;
/** Pixels along the longer side of a figure. */
const FINENESS = 42;
/** Fainter than this, 0 … 255, nobody misses it. */
const SEEN = 24;

/**
 * A cluster as flat boxes, one above the other, that together hold all that is seen of it: it fits
 * into a round hole where the box around it would not. In frame units from its lead's foot.
 */
export function silhouetteOf(cluster: Cluster): readonly Box[] {
  const { top, bottom } = boxOfCluster(cluster);
  const strip = (bottom - top) / STRIPS;
  const extents = Array.from({ length: STRIPS }, () => ({ left: Infinity, right: -Infinity }));
  const cover = ({ left, right, top: from, bottom: to }: Box): void => {
    const first = Math.max(0, Math.floor((from - top) / strip + 1e-9));
    const last = Math.min(STRIPS, Math.ceil((to - top) / strip - 1e-9));
    for (const extent of extents.slice(first, last)) {
      extent.left = Math.min(extent.left, left);
      extent.right = Math.max(extent.right, right);
    }
  };
  for (const actor of cluster.actors) for (const box of rowsOf(actor)) cover(box);
  const { x, y } = cluster.lead;
  return extents.flatMap(({ left, right }, i) => {
    if (left >= right) return [];
    const above = top + i * strip - y;
    return [{ left: left - x, right: right - x, top: above, bottom: above + strip }];
  });
}

/** What is seen of an actor, row by row. One that is turned counts with the whole box around it. */
function rowsOf(actor: Actor): readonly Box[] {
  const whole = boxOf(actor);
  if (actor.turn !== 0) return [whole];
  const { spans, rows } = spansOf(actor.figure);
  const tall = heightOf(whole) / rows;
  const wide = whole.right - whole.left;
  return spans.map(({ row, from, to }) => ({
    left: actor.mirror ? whole.right - to * wide : whole.left + from * wide,
    right: actor.mirror ? whole.right - from * wide : whole.left + to * wide,
    top: whole.top + row * tall,
    bottom: whole.top + (row + 1) * tall,
  }));
}

/** From where to where each row of a figure is seen, in shares of its width. */
function spansOf(figure: Figure): {
  readonly rows: number;
  readonly spans: readonly { readonly row: number; readonly from: number; readonly to: number }[];
} {
  const { width, height, data } = rasterOfFigure(figure, FINENESS);
  const spans = Array.from({ length: height }, (_, row) => {
    let [from, to] = [width, 0];
    for (let x = 0; x < width; x++) {
      if (data[4 * (row * width + x) + 3]! < SEEN) continue;
      from = Math.min(from, x);
      to = x + 1;
    }
    return { row, from: from / width, to: to / width };
  });
  return { rows: height, spans: spans.filter(({ from, to }) => from < to) };
}
