import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { outlineFlow } from '../craft/flow.ts';
import { drawMark, hatchOver } from '../craft/hatching.ts';
import { linesOf } from '../craft/lines.ts';
import { toothOf } from '../craft/paper.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { spreadValues } from '../craft/value-range.ts';
import { flatColours } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** White lines on blue paper over a grid of squares, dark parts hatched, a ruled frame. */
export const blueprint: Style = {
  title: 'a blueprint',
  ground: flatColours,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random, stage } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const lines = linesOf(
      full,
      outlineFlow(full, easel),
      { width: unit * 0.002, reach: unit * 0.012, faint: 0.014, full: 0.034 },
      arena,
    );
    stage(0.5);
    const value = lumaOf(full, arena);
    spreadValues(value, 0.62);
    const marks = arena.zeros(width * height);
    const hatch = {
      angle: -Math.PI / 4,
      spacing: unit * 0.0085,
      length: unit * 0.2,
      looseness: 0.02,
    };
    const pressure = (at: number): number => 0.8 * smoothstep(0.36, 0.3, value[at]!);
    hatchOver(width, height, hatch, random, (stroke) =>
      drawMark(marks, width, height, stroke, Math.max(0.5, unit * 0.0007), pressure),
    );
    stage(0.8);
    const tooth = toothOf(width, height, 1.3, random, arena);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    const square = unit / 40;
    const margin = unit * 0.03;
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) {
        const rim = Math.min(x, y, width - 1 - x, height - 1 - y);
        const inside = rim >= margin ? 1 : 0;
        const frame = Math.abs(rim - margin) < Math.max(0.8, unit * 0.0014) ? 0.9 : 0;
        const grid = inside * Math.max(ruled(x, square, unit), ruled(y, square, unit));
        const chalk = inside * Math.max(0.97 * lines[at]!, 0.55 * smoothstep(0.2, 0.6, marks[at]!));
        const white = clamp01(Math.max(chalk, frame, grid) * (0.9 + 0.35 * (tooth[at]! - 0.5)));
        const paper = 1 + 0.2 * (tooth[at]! - 0.5) + inside * 0.1 * (value[at]! - 0.5);
        sheet.r[at] = 0.075 * paper + (0.9 - 0.075 * paper) * white;
        sheet.g[at] = 0.235 * paper + (0.94 - 0.235 * paper) * white;
        sheet.b[at] = 0.52 * paper + (0.99 - 0.52 * paper) * white;
      }
    }
    return pixelsOf(sheet);
  },
};

/** A thin line every square and a stronger one every fifth. */
function ruled(at: number, square: number, unit: number): number {
  const n = Math.round(at / square);
  const off = Math.abs(at - n * square);
  if (off > Math.max(0.5, unit * 0.0005)) return 0;
  return n % 5 === 0 ? 0.26 : 0.12;
}
