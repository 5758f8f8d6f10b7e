import { blur } from '../../../numerics/blur.ts';
import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
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

/** Layers of hatching, light to dark: from which value down, at which angle, how firmly. */
const LAYERS = [
  { from: 0.94, to: 0.55, angle: -0.86, spacing: 0.0052, firm: 0.55 },
  { from: 0.66, to: 0.3, angle: -0.68, spacing: 0.0046, firm: 0.82 },
  { from: 0.42, to: 0.12, angle: -1.25, spacing: 0.0042, firm: 0.82 },
  { from: 0.22, to: 0.02, angle: -0.3, spacing: 0.0036, firm: 0.8 },
] as const;

/** Graphite on white paper: searching outlines, hatching in layers, edges left unfinished. */
export const pencil: Style = {
  title: 'a pencil sketch',
  ground: lightlyModelled,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random, stage, things } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const flow = outlineFlow(full, easel);
    stage(0.25);
    const breadth = unit * 0.0021;
    const outlines = linesOf(
      full,
      flow,
      { width: breadth * 1.15, reach: unit * 0.009, faint: 0.008, full: 0.03 },
      arena,
    );
    stage(0.5);
    easel.show?.(0.4, () => linesOn(outlines, picture, [0.972, 0.966, 0.945], [0.3, 0.3, 0.31]));
    const value = lumaOf(full, arena);
    spreadValues(value, 0.68);
    const spare = arena.floats(value.length);
    blur(value, spare, width, height, unit * 0.0022);
    const tooth = toothOf(width, height, 1, random, arena);
    const inside = unfinished(width, height, random, arena);
    const marks = arena.zeros(width * height);
    for (const layer of LAYERS) {
      const hatch = {
        angle: layer.angle,
        spacing: Math.max(1.6, layer.spacing * unit),
        length: unit * 0.075,
        looseness: 0.9,
      };
      const pressure = (at: number): number =>
        // What stands behind is only hinted at.
        (things[at] === 0 ? 0.5 : 0.9) *
        layer.firm *
        inside[at]! *
        smoothstep(layer.from, layer.to, value[at]!);
      hatchOver(width, height, hatch, random, (stroke) =>
        drawMark(marks, width, height, stroke, breadth * 0.62, pressure),
      );
    }
    stage(0.9);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    // A second, fainter outline beside the first: the hand looks for the line.
    const offset = Math.round(unit * 0.0035) * (width + 1);
    for (let i = 0; i < marks.length; i++) {
      const smudge = (things[i] === 0 ? 0.08 : 0.17) * (1 - value[i]!) * inside[i]!;
      const searching = 0.32 * (outlines[i + offset] ?? 0);
      const line = clamp01(Math.max(outlines[i]!, searching));
      const graphite = 1 - (1 - marks[i]!) * (1 - line) * (1 - smudge);
      const grip = 0.62 + 0.95 * (tooth[i]! - 0.22) * (1 - 0.55 * graphite);
      const caught = Math.max(graphite * grip, 0.86 * line);
      const dark = 0.97 * clamp01(1.12 * caught);
      const paper = 1 + 0.05 * (tooth[i]! - 0.5);
      sheet.r[i] = paper * (0.972 - 0.8 * dark);
      sheet.g[i] = paper * (0.966 - 0.79 * dark);
      sheet.b[i] = paper * (0.945 - 0.755 * dark);
    }
    return pixelsOf(sheet);
  },
};
