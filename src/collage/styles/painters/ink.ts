import { blur } from '../../../numerics/blur.ts';
import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { outlineFlow } from '../craft/flow.ts';
import { drawMark, hatchOver } from '../craft/hatching.ts';
import { linesOn } from '../craft/inked-lines.ts';
import { linesOf } from '../craft/lines.ts';
import { toothOf } from '../craft/paper.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { spreadValues } from '../craft/value-range.ts';
import { lightlyModelled } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Below which value each set of pen strokes begins, and its angle. */
const HATCHES = [
  { below: 0.6, angle: -0.8, spacing: 0.0098 },
  { below: 0.38, angle: 0.55, spacing: 0.0095 },
  { below: 0.24, angle: -1.45, spacing: 0.0095 },
] as const;
/** What is darker than this is filled in. */
const SOLID = 0.12;

/** Pen and black ink on cream paper: outlines of two weights, cross-hatching, solid shadows. */
export const ink: Style = {
  title: 'an ink drawing',
  ground: lightlyModelled,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random, stage } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const flow = outlineFlow(full, easel);
    stage(0.25);
    const bold = linesOf(
      full,
      flow,
      { width: unit * 0.0034, reach: unit * 0.01, faint: 0.05, full: 0.075 },
      arena,
    );
    stage(0.45);
    const fine = linesOf(
      full,
      flow,
      { width: unit * 0.0016, reach: unit * 0.008, faint: 0.012, full: 0.025 },
      arena,
    );
    stage(0.65);
    easel.show?.(0.4, () => linesOn(bold, picture, [0.97, 0.948, 0.895], [0.07, 0.07, 0.085]));
    const value = lumaOf(full, arena);
    spreadValues(value, 0.66);
    const spare = arena.floats(value.length);
    blur(value, spare, width, height, unit * 0.003);
    const marks = arena.zeros(width * height);
    const breadth = Math.max(0.5, unit * 0.0011);
    for (const { below, angle, spacing } of HATCHES) {
      const hatch = { angle, spacing: spacing * unit, length: unit * 0.07, looseness: 0.45 };
      const pressure = (at: number): number => smoothstep(below, below - 0.05, value[at]!);
      hatchOver(width, height, hatch, random, (stroke) =>
        drawMark(marks, width, height, stroke, breadth, pressure),
      );
    }
    stage(0.85);
    const tooth = toothOf(width, height, 1.2, random, arena);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    for (let i = 0; i < marks.length; i++) {
      const solid = smoothstep(SOLID + 0.02, SOLID - 0.02, value[i]!);
      // Ink has no half tones: it covers or it does not.
      const pen = smoothstep(0.2, 0.62, marks[i]!);
      const covered = clamp01(Math.max(bold[i]!, 0.94 * fine[i]!, pen, solid));
      const black = covered * (0.93 + 0.12 * (tooth[i]! - 0.5));
      const paper = 1 + 0.06 * (tooth[i]! - 0.5);
      sheet.r[i] = paper * (0.97 - 0.9 * black);
      sheet.g[i] = paper * (0.948 - 0.876 * black);
      sheet.b[i] = paper * (0.895 - 0.81 * black);
    }
    return pixelsOf(sheet);
  },
};
