import { blur } from '../../../numerics/blur.ts';
import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { planeAlong } from '../craft/along.ts';
import { outlineFlow } from '../craft/flow.ts';
import { drawMark, hatchOver } from '../craft/hatching.ts';
import { linesOn } from '../craft/inked-lines.ts';
import { linesOf } from '../craft/lines.ts';
import { toothOf } from '../craft/paper.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { unfinished } from '../craft/unfinished.ts';
import { spreadValues } from '../craft/value-range.ts';
import { lightlyModelled } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Grey-brown paper, soft black coal rubbed with a finger, lights picked out in white chalk. */
export const charcoal: Style = {
  title: 'a charcoal drawing',
  ground: lightlyModelled,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random, stage } = easel;
    const { width, height } = picture;
    const area = width * height;
    const full = planesOf(picture, arena);
    const flow = outlineFlow(full, easel);
    stage(0.25);
    const outlines = linesOf(
      full,
      flow,
      { width: unit * 0.0042, reach: unit * 0.012, faint: 0.012, full: 0.06 },
      arena,
    );
    stage(0.45);
    easel.show?.(0.4, () => linesOn(outlines, picture, [0.735, 0.69, 0.62], [0.14, 0.13, 0.12]));
    const value = lumaOf(full, arena);
    spreadValues(value, 0.52);
    const spare = arena.floats(area);
    blur(value, spare, width, height, unit * 0.004);
    const rubbed = arena.floats(area);
    planeAlong(value, width, height, flow, unit * 0.014, rubbed);
    stage(0.65);
    const inside = unfinished(width, height, random, arena);
    const coal = arena.zeros(area);
    const chalk = arena.zeros(area);
    const coalHatch = { angle: -0.9, spacing: unit * 0.0085, length: unit * 0.11, looseness: 1 };
    const dark = (at: number): number => 0.92 * inside[at]! * smoothstep(0.52, 0.06, value[at]!);
    hatchOver(width, height, coalHatch, random, (stroke) =>
      drawMark(coal, width, height, stroke, unit * 0.0035, dark),
    );
    const light = (at: number): number => 0.8 * inside[at]! * smoothstep(0.8, 0.97, value[at]!);
    hatchOver(width, height, { ...coalHatch, angle: -0.6 }, random, (stroke) =>
      drawMark(chalk, width, height, stroke, unit * 0.0035, light),
    );
    stage(0.85);
    const tooth = toothOf(width, height, 1.7, random, arena);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    for (let i = 0; i < area; i++) {
      const grip = 0.72 + 0.9 * (tooth[i]! - 0.5);
      const smudge = inside[i]! * 0.8 * grip * (1 - smoothstep(0.02, 0.6, rubbed[i]!));
      const laid = 1 - (1 - coal[i]!) * (1 - 0.86 * outlines[i]!);
      // Dry coal stays on the hills of the paper; what the finger rubbed fills the pits too.
      const caught = smoothstep(0.78 - laid, 1.12 - 0.75 * laid, tooth[i]! + 0.2);
      const black = clamp01(1 - (1 - laid * caught) * (1 - smudge));
      const hill = smoothstep(0.42, 0.62, tooth[i]!);
      const glow = inside[i]! * 0.32 * smoothstep(0.72, 1, rubbed[i]!);
      const white = clamp01(glow + chalk[i]! * hill) * (1 - black);
      const paper = 1 + 0.1 * (tooth[i]! - 0.5);
      sheet.r[i] = paper * (0.735 * (1 - 0.89 * black) + 0.25 * white);
      sheet.g[i] = paper * (0.69 * (1 - 0.885 * black) + 0.28 * white);
      sheet.b[i] = paper * (0.62 * (1 - 0.87 * black) + 0.31 * white);
    }
    return pixelsOf(sheet);
  },
};
