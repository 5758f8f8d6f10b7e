import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import { smooth } from '../../render/noise.ts';
import { flatColours } from '../../render/manner.ts';
import { outlineFlow } from '../craft/flow.ts';
import { drawMark, hatchOver } from '../craft/hatching.ts';
import { linesOn } from '../craft/inked-lines.ts';
import { linesOf } from '../craft/lines.ts';
import { toothOf } from '../craft/paper.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import type { Style } from '../style.ts';

/** Coloured chalk on a slate that has been wiped before. */
export const chalk: Style = {
  title: 'a chalk drawing',
  ground: flatColours,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random, stage, things } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const flow = outlineFlow(full, easel);
    const lines = linesOf(
      full,
      flow,
      { width: unit * 0.0042, reach: unit * 0.012, faint: 0.016, full: 0.05 },
      arena,
    );
    stage(0.5);
    easel.show?.(0.4, () => linesOn(lines, picture, [0.115, 0.15, 0.14], [0.85, 0.86, 0.84]));
    const marks = arena.zeros(width * height);
    const hatch = { angle: -0.85, spacing: unit * 0.0074, length: unit * 0.07, looseness: 1 };
    // Chalk is rubbed on wherever there is any brightness of whatever hue; dark things stay slate.
    const pressure = (at: number): number =>
      (things[at] === 0 ? 0.42 : 0.95) *
      smoothstep(0.12, 0.62, Math.max(full.r[at]!, full.g[at]!, full.b[at]!));
    const firm = (): number => 0.9;
    hatchOver(width, height, hatch, random, (stroke) =>
      drawMark(marks, width, height, stroke, unit * 0.0046, firm),
    );
    stage(0.8);
    const tooth = toothOf(width, height, 1.5, random, arena);
    const tile = smooth();
    const k = levelFor(tile, 2 / unit);
    const drift = random.between(0, 4);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) {
        const wiped = lookUp(
          tile.levels[k]!,
          tile.bits - k,
          (x / unit) * 0.6 + drift,
          (y / unit) * 1.1 + 0.3 * (x / unit),
        );
        const hill = 0.45 + 0.55 * smoothstep(0.32, 0.6, tooth[at]!);
        const line = lines[at]! * (0.35 + 0.65 * hill) * (things[at] === 0 ? 0.6 : 1);
        const fill = pressure(at) * (0.62 + 0.38 * marks[at]!) * hill;
        const on = clamp01(Math.max(line, 0.95 * fill));
        const dust = 0.055 * Math.max(0, wiped - 0.42) + 0.02 * (tooth[at]! - 0.5);
        const most = Math.max(full.r[at]!, full.g[at]!, full.b[at]!, 0.05);
        // Chalk is never dark: every colour is raised to its light tint, outlines nearly to white.
        const pale = 0.22 + 0.6 * line;
        sheet.r[at] = 0.115 + dust + (tint(full.r[at]! / most, pale) - 0.115) * on;
        sheet.g[at] = 0.15 + dust + (tint(full.g[at]! / most, pale) - 0.15) * on;
        sheet.b[at] = 0.14 + dust + (tint(full.b[at]! / most, pale) - 0.14) * on;
      }
    }
    return pixelsOf(sheet);
  },
};

function tint(share: number, pale: number): number {
  return 0.94 * (share + (1 - share) * pale);
}
