import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Box } from '../geometry.ts';
import type { Point } from '../../art/figure.ts';
import type { Random } from '../../../numerics/random.ts';
import { boxOf, seenWithin } from '../actor.ts';
import { boxOfCluster, mapActors, moveCluster, scaleCluster } from '../cluster.ts';
import { boxAround, clamp, heightOf, middleOf, widthOf } from '../geometry.ts';

/** Corners of the near rim: enough for a smooth curve. */
const CORNERS = 9;
/** How the near rim curves; 2 would be a parabola, an ellipse could not go on beyond its ends. */
const BEND = 2.6;
/** Width of a lone guest in shares of the mouth's. */
const ALONE = { least: 0.5, most: 0.8 };
/** How much of a guest is down in the container. */
const SUNK = { living: 0.34, thing: 0.24, tall: 0.5 };
/** More rows than this make a heap that topples. */
const ROWS = 4;

/**
 * Puts guests into a mouth seen from above, feet behind its near rim: one looks out of it, several
 * of a kind lie in a heap of which each is to be seen.
 * @param natural height of a guest by its real size, in frame units.
 */
export function intoMouth(
  guest: Cluster,
  outline: readonly Point[],
  natural: number,
  living: boolean,
  random: Random,
): Cluster {
  const mouth = boxAround(outline);
  const peers = guest.actors.every(({ entity }) => entity === guest.lead.entity);
  const heap = peers && guest.actors.length > 1;
  const placed = heap
    ? heaped(guest, mouth, living ? Infinity : natural, living, random)
    : lookingOut(guest, mouth, natural, living);
  return mapActors(placed, (actor) => ({
    ...seenWithin(actor, aboveNearRim(mouth)),
    shadow: 'none',
  }));
}

/** Everything above the near rim, and a little beyond its ends. */
function aboveNearRim(mouth: Box): readonly Point[] {
  const { x, y } = middleOf(mouth);
  const [halfWidth, depth] = [widthOf(mouth) / 2, heightOf(mouth) / 2];
  const rim = Array.from({ length: CORNERS }, (_, index) => {
    const u = (2 * index) / (CORNERS - 1) - 1;
    return { x: x + u * halfWidth, y: y + depth * (1 - Math.abs(u) ** BEND) };
  });
  // On along the tangents: what leans over the edge is not cut off there.
  const out = 2 * halfWidth;
  const rise = ((BEND * depth) / halfWidth) * out;
  const high = y - 12 * halfWidth - rise;
  return [
    { x: x - halfWidth - out, y: high },
    { x: x - halfWidth - out, y: y - rise },
    ...rim,
    { x: x + halfWidth + out, y: y - rise },
    { x: x + halfWidth + out, y: high },
  ];
}

function lookingOut(guest: Cluster, mouth: Box, natural: number, living: boolean): Cluster {
  const width = widthOf(boxOfCluster(guest));
  const across = widthOf(mouth);
  const factor = clamp(
    natural / guest.lead.height,
    (ALONE.least * across * (living ? 1.15 : 0.6)) / width,
    (ALONE.most * across) / width,
  );
  const sized = scaleCluster(guest, factor, guest.lead);
  const box = boxOfCluster(sized);
  const tall = heightOf(box) > 1.8 * widthOf(box) && !living;
  const sunk = (living ? SUNK.living : tall ? SUNK.tall : SUNK.thing) * heightOf(box);
  return moveCluster(sized, middleOf(mouth).x - middleOf(box).x, mouth.bottom + sunk - box.bottom);
}

function heaped(
  guest: Cluster,
  mouth: Box,
  natural: number,
  living: boolean,
  random: Random,
): Cluster {
  const { actors } = guest;
  const across = 0.94 * widthOf(mouth);
  const boxes = actors.map(boxOf);
  const widest = Math.max(...boxes.map(widthOf));
  const usual = boxes.reduce((sum, box) => sum + widthOf(box), 0) / boxes.length;
  const start = Math.min((1.25 * natural) / actors[0]!.height, (0.5 * across) / usual);
  const { factor, rows } = heapOf(actors.length, across, (usual + widest) / 2, start, living);
  const middle = middleOf(mouth);
  const tallest = Math.max(...boxes.map(heightOf)) * factor;
  const placed = new Map<Actor, Actor>();
  let index = 0;
  rows.forEach((size, row) => {
    const pitch = Math.min(across / size, 1.02 * usual * factor);
    for (let column = 0; column < size; column++, index++) {
      const actor = actors[index]!;
      const u = column - (size - 1) / 2 + (row > 0 ? random.between(-0.06, 0.06) : 0);
      const x = middle.x + u * pitch;
      const rim = 1 - Math.abs(clamp((2 * (x - middle.x)) / widthOf(mouth), -1, 1)) ** BEND;
      const sunk = (living ? SUNK.living : SUNK.thing) * tallest;
      const upright = { ...actor, height: actor.height * factor };
      const own = boxOf({ ...upright, x: 0, y: 0 });
      placed.set(actor, {
        ...upright,
        x: x - middleOf(own).x,
        y: middle.y + (rim * heightOf(mouth)) / 2 + sunk - row * 0.6 * tallest,
        turn: living ? actor.turn : actor.turn + random.between(-14, 14),
        mirror: row > 0 && random.chance(0.5) ? !actor.mirror : actor.mirror,
      });
    }
  });
  // Upper rows lie behind the lower ones, which therefore come last.
  const order = [...actors].reverse();
  return {
    ...guest,
    actors: order.map((actor) => placed.get(actor)!),
    lead: placed.get(guest.lead)!,
  };
}

/** The largest size at which a heap of so many fits, and how many lie in each row from below. */
function heapOf(
  count: number,
  across: number,
  width: number,
  start: number,
  living: boolean,
): { readonly factor: number; readonly rows: readonly number[] } {
  const rowsAllowed = living ? 2 : ROWS;
  for (let factor = start; factor > 1e-3 * start; factor *= 0.94) {
    const base = Math.max(1, Math.floor(across / (0.96 * width * factor)));
    const rows: number[] = [];
    let left = count;
    for (let row = 0; row < rowsAllowed && left > 0 && base - row > 0; row++) {
      rows.push(Math.min(left, base - row));
      left -= rows[row]!;
    }
    if (left === 0) return { factor, rows };
  }
  return { factor: across / (width * count), rows: [count] };
}
