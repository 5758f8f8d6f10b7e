import type { Pixels } from '../../kernel/pixels.ts';
import type { Box } from '../compose/geometry.ts';
import type { Side } from './whereabouts.ts';

/**
 * The box in which something new has room, as shares of the shorter edge, and between which heights
 * of the picture, as shares of it, its foot may be.
 */
const STANDING = { width: 0.36, height: 0.42, foot: [0.78, 1] } as const;
const ALOFT = { width: 0.24, height: 0.24, foot: [0, 0.55] } as const;
/** The picture is looked at in steps of this share of the shorter edge. */
const STEP = 1 / 64;
/** How far from an edge of the picture the box stays, in frame units. */
const MARGIN = 0.04;
/** Where the middle of the box may be, as shares of the width. */
export const SIDES: Readonly<Record<Side, readonly [number, number]>> = {
  left: [0, 0.4],
  middle: [0.4, 0.6],
  right: [0.6, 1],
};
/** How much worse a place is for lying a whole frame away from where such things usually are. */
const FAR = 0.12;

/**
 * Where in a picture something new would hide the least: the calmest box, by the differences of
 * neighbouring places, near the ground or, for what flies, high up.
 * @param taken boxes in frame units that it should not cover.
 * @param side the part of the picture that it is to be in; any when left out.
 */
export function quietPlace(
  picture: Pixels,
  high: boolean,
  taken: readonly Box[] = [],
  side?: Side,
): Box {
  const { width, height } = picture;
  const unit = Math.min(width, height);
  const frame = { width: width / unit, height: height / unit };
  const columns = Math.round(frame.width / STEP);
  const rows = Math.round(frame.height / STEP);
  const sums = summedUnrest(picture, columns, rows);
  const room = high ? ALOFT : STANDING;
  const wide = Math.round(room.width / STEP);
  const tall = Math.round(room.height / STEP);
  const edge = Math.round(MARGIN / STEP);
  const usual = high ? edge : rows - edge - tall;
  const [from, to] = side ? SIDES[side] : [0, 1];
  const first = Math.max(edge, Math.ceil(from * columns - wide / 2));
  const last = Math.min(columns - wide - edge, Math.floor(to * columns - wide / 2));
  let best = { score: Infinity, x: Math.max(edge, Math.min(first, last)), y: usual };
  for (let y = edge; y + tall <= rows - edge; y++) {
    if (y + tall < room.foot[0] * rows || y + tall > room.foot[1] * rows) continue;
    for (let x = first; x <= last; x++) {
      const at = (i: number, j: number): number => sums[j * (columns + 1) + i]!;
      const unrest =
        (at(x + wide, y + tall) - at(x, y + tall) - at(x + wide, y) + at(x, y)) / (wide * tall);
      const box = boxAt(x, y, wide, tall);
      const hidden = taken.reduce((sum, other) => sum + sharedArea(box, other), 0);
      const score = unrest + FAR * Math.abs(y - usual) * STEP + 4 * hidden;
      if (score < best.score) best = { score, x, y };
    }
  }
  return boxAt(best.x, best.y, wide, tall);
}

const boxAt = (x: number, y: number, wide: number, tall: number): Box => ({
  left: x * STEP,
  top: y * STEP,
  right: (x + wide) * STEP,
  bottom: (y + tall) * STEP,
});

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Summed-area table of how far each place differs from its right and lower neighbours, 0 … 1. */
function summedUnrest({ width, height, channels, data }: Pixels, columns: number, rows: number) {
  const colour = (i: number, j: number, c: number): number => {
    const x = Math.min(width - 1, Math.floor(((i + 0.5) * width) / columns));
    const y = Math.min(height - 1, Math.floor(((j + 0.5) * height) / rows));
    return data[(y * width + x) * channels + c]! / 255;
  };
  const sums = new Float64Array((columns + 1) * (rows + 1));
  for (let j = 0; j < rows; j++) {
    for (let i = 0, row = 0; i < columns; i++) {
      for (let c = 0; c < 3; c++) {
        const here = colour(i, j, c);
        row += Math.abs(here - colour(i + 1, j, c)) + Math.abs(here - colour(i, j + 1, c));
      }
      sums[(j + 1) * (columns + 1) + i + 1] = sums[j * (columns + 1) + i + 1]! + row;
    }
  }
  return sums;
}
