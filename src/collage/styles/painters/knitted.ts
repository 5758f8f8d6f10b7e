import { smoothstep } from '../../../numerics/interpolate.ts';
import { mix } from '../../../numerics/random.ts';
import { lightlyModelled } from '../../render/manner.ts';
import { colouredCells } from '../craft/coloured-cells.ts';
import { toothOf } from '../craft/paper.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { vivid } from '../craft/tone.ts';
import type { Style } from '../style.ts';

/** Stitches along the shorter edge. */
const STITCHES = 92;
/** Balls of wool in the basket. */
const WOOLS = 22;

/** A jumper's front: every stitch a V of thick wool that hooks into the one below. */
export const knitted: Style = {
  title: 'a knitted picture',
  ground: lightlyModelled,
  least: 800,
  paint: (picture, easel) => {
    const { arena, random, stage } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.3);
    const { columns, rows, palette, colour } = colouredCells(full, STITCHES, WOOLS, easel);
    stage(0.5);
    const { width, height } = picture;
    const tooth = toothOf(width, height, 1.2, random, arena);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    const { rgb } = palette;
    for (let y = 0, at = 0; y < height; y++) {
      const fy = (y / height) * rows;
      for (let x = 0; x < width; x++, at++) {
        const fx = (x / width) * columns;
        const i = Math.min(columns - 1, Math.floor(fx));
        const u = fx - i - 0.5;
        const side = u < 0 ? -1 : 1;
        // Legs of a V rise outwards, so a stitch's row bends down towards its middle.
        const bent = fy - 0.62 * (0.5 - Math.abs(u)) - 0.19;
        const j = Math.min(rows - 1, Math.max(0, Math.floor(bent + 0.5)));
        const v = bent + 0.5 - Math.floor(bent + 0.5) - 0.5;
        const across = (Math.abs(u) - 0.25) * 2 * 1.9;
        const round = Math.sqrt(Math.max(0, 1 - across * across * 0.9));
        const ends = smoothstep(0.56, 0.28, Math.abs(v));
        const twist = 0.1 * Math.sin(38 * v + 9 * across * side);
        const lot = 0.07 * ((mix(j * 991 + i) & 255) / 255 - 0.5);
        const fuzz = 0.34 * (tooth[at]! - 0.5);
        const lit = -0.14 * across * side - 0.12 * v;
        const light =
          0.34 + 0.8 * round * (0.5 + 0.5 * ends) + twist * round + lot + fuzz + lit * round;
        const k = colour[j * columns + i]! * 3;
        sheet.r[at] = 0.015 + rgb[k]! * light;
        sheet.g[at] = 0.015 + rgb[k + 1]! * light;
        sheet.b[at] = 0.015 + rgb[k + 2]! * light;
      }
    }
    return pixelsOf(sheet);
  },
};
