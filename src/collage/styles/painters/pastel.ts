import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { smoothedAlong } from '../craft/along.ts';
import { outlineFlow } from '../craft/flow.ts';
import { drawMark, hatchOver } from '../craft/hatching.ts';
import { kuwahara } from '../craft/kuwahara.ts';
import { toothOf } from '../craft/paper.ts';
import { emptyPlanes, pixelsOf, planesOf } from '../craft/planes.ts';
import { shrunkTo, stretch } from '../craft/resample.ts';
import { vivid } from '../craft/tone.ts';
import { unfinished } from '../craft/unfinished.ts';
import type { Style } from '../style.ts';

/** A warm grey sheet. */
const PAPER = [0.74, 0.71, 0.66] as const;

/** Soft sticks of pigment on toned paper: rubbed in with a finger, then stroked over. */
export const pastel: Style = {
  title: 'a pastel drawing',
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random, stage } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    vivid(full, 1.35);
    const small = shrunkTo(full, 520, arena);
    const edge = Math.min(small.width, small.height);
    const calm = kuwahara(small, Math.max(1, Math.round(edge * 0.005)), arena);
    const rubbed = smoothedAlong(calm, outlineFlow(full, easel), edge * 0.008, arena);
    const laid = emptyPlanes(width, height, arena);
    for (const channel of ['r', 'g', 'b'] as const) {
      stretch(rubbed[channel], rubbed.width, rubbed.height, laid[channel], width, height);
    }
    stage(0.45);
    easel.show?.(0.45, () => laid);
    const inside = unfinished(width, height, random, arena);
    const strokes = arena.zeros(width * height);
    const lights = arena.zeros(width * height);
    const hatch = { angle: -0.95, spacing: unit * 0.0085, length: unit * 0.08, looseness: 1 };
    const firm = (at: number): number => 0.8 * inside[at]!;
    hatchOver(width, height, hatch, random, (stroke) =>
      drawMark(strokes, width, height, stroke, unit * 0.0042, firm),
    );
    hatchOver(width, height, { ...hatch, angle: -0.7, spacing: unit * 0.013 }, random, (stroke) =>
      drawMark(lights, width, height, stroke, unit * 0.0036, firm),
    );
    stage(0.85);
    const tooth = toothOf(width, height, 2, random, arena);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    for (let i = 0; i < strokes.length; i++) {
      const grip = smoothstep(0.3, 0.66, tooth[i]!);
      const smudge = 0.86 * smoothstep(0, 0.75, inside[i]!) * (0.8 + 0.4 * (tooth[i]! - 0.3));
      const cover = clamp01(1 - (1 - smudge) * (1 - strokes[i]! * (0.25 + 0.75 * grip)));
      // The last strokes are of a lighter stick; they sit on the paper's hills alone.
      const light = 0.17 * lights[i]! * grip;
      const paper = 1 + 0.12 * (tooth[i]! - 0.5);
      sheet.r[i] = paper * PAPER[0] + (bloom(laid.r[i]!) + light - paper * PAPER[0]) * cover;
      sheet.g[i] = paper * PAPER[1] + (bloom(laid.g[i]!) + light - paper * PAPER[1]) * cover;
      sheet.b[i] = paper * PAPER[2] + (bloom(laid.b[i]!) + light - paper * PAPER[2]) * cover;
    }
    return pixelsOf(sheet);
  },
};

/** Pigment bound with chalk has no deep darks. */
function bloom(value: number): number {
  return 0.07 + 0.93 * value;
}
