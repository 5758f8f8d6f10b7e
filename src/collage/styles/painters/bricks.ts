import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { mix } from '../../../numerics/random.ts';
import { lightlyModelled } from '../../render/manner.ts';
import { colouredCells } from '../craft/coloured-cells.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { vivid } from '../craft/tone.ts';
import type { Style } from '../style.ts';

/** Studs along the shorter edge. */
const STUDS = 80;
/** Colours in the box. */
const COLOURS = 24;

/** A board of toy bricks: a round stud in every cell, glossy plastic, fine joints between. */
export const bricks: Style = {
  title: 'toy bricks',
  ground: lightlyModelled,
  least: 640,
  paint: (picture, easel) => {
    const { arena, unit, stage } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.4);
    const { columns, rows, palette, colour } = colouredCells(full, STUDS, COLOURS, easel);
    stage(0.5);
    const { width, height } = picture;
    const { rgb } = palette;
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    const soft = (1.2 * STUDS) / unit;
    for (let y = 0, at = 0; y < height; y++) {
      const fy = (y / height) * rows;
      const j = Math.min(rows - 1, Math.floor(fy));
      const v = fy - j - 0.5;
      for (let x = 0; x < width; x++, at++) {
        const fx = (x / width) * columns;
        const i = Math.min(columns - 1, Math.floor(fx));
        const u = fx - i - 0.5;
        const far = Math.sqrt(u * u + v * v);
        const stud = smoothstep(0.33 + soft, 0.33 - soft, far);
        // Light from the upper left: a bright and a dark rim, and the stud's shadow on its plate.
        const facing = far > 0 ? (-u * 0.62 - v * 0.78) / far : 0;
        const rim = stud * smoothstep(0.21, 0.32, far);
        const cast = (1 - stud) * smoothstep(0.2, 0, Math.hypot(u - 0.1, v - 0.13) - 0.3);
        const joint = smoothstep(0.5 - 1.6 * soft, 0.5, Math.max(Math.abs(u), Math.abs(v)));
        const gloss = stud * smoothstep(0.13, 0.02, Math.hypot(u + 0.13, v + 0.16));
        const lot = 0.035 * ((mix(j * 983 + i) & 255) / 255 - 0.5);
        const light =
          clamp01(0.95 + lot + 0.05 * stud - 0.36 * cast - 0.42 * joint) *
          (1 + 0.34 * facing * rim);
        const shine = 0.3 * gloss + 0.12 * Math.max(0, facing) * rim;
        const k = colour[j * columns + i]! * 3;
        sheet.r[at] = rgb[k]! * light + shine;
        sheet.g[at] = rgb[k + 1]! * light + shine;
        sheet.b[at] = rgb[k + 2]! * light + shine;
      }
    }
    return pixelsOf(sheet);
  },
};
