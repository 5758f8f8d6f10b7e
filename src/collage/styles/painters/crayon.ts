import { smoothstep } from '../../../numerics/interpolate.ts';
import { smoothedAlong } from '../craft/along.ts';
import { flowOf } from '../craft/flow.ts';
import { drawMark, hatchOver } from '../craft/hatching.ts';
import { kuwahara } from '../craft/kuwahara.ts';
import { linesOf } from '../craft/lines.ts';
import { labInto } from '../craft/oklab.ts';
import { nearest, paletteOf } from '../craft/palette.ts';
import { toothOf } from '../craft/paper.ts';
import { emptyPlanes, pixelsOf, planesOf } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import { vivid } from '../craft/tone.ts';
import { unfinished } from '../craft/unfinished.ts';
import type { Style } from '../style.ts';

/** Sticks in the box. */
const STICKS = 16;

/** A box of wax crayons on rough paper: each colour rubbed in its own direction, dark outlines. */
export const crayon: Style = {
  title: 'a crayon drawing',
  least: 512,
  paint: (picture, { arena, unit, random, stage }) => {
    const { width, height } = picture;
    const area = width * height;
    const full = planesOf(picture, arena);
    vivid(full, 1.35);
    const small = shrunkTo(full, 400, arena);
    const edge = Math.min(small.width, small.height);
    const flat = kuwahara(small, Math.max(1, Math.round(edge * 0.008)), arena);
    const flow = flowOf(flat, { spread: edge * 0.008, drift: random.next() }, arena);
    const calm = smoothedAlong(flat, flow, edge * 0.01, arena);
    const palette = paletteOf(calm, STICKS, random);
    const lab = new Float32Array(3);
    const sticks = new Uint8Array(calm.width * calm.height);
    for (let i = 0; i < sticks.length; i++) {
      labInto(lab, 0, calm.r[i]!, calm.g[i]!, calm.b[i]!);
      sticks[i] = nearest(palette.lab, lab[0]!, lab[1]!, lab[2]!);
    }
    stage(0.35);
    const outlines = linesOf(
      full,
      flow,
      { width: unit * 0.0042, reach: unit * 0.01, faint: 0.018, full: 0.085 },
      arena,
    );
    stage(0.6);
    const inside = unfinished(width, height, random, arena);
    const tooth = toothOf(width, height, 1.9, random, arena);
    const sheet = emptyPlanes(width, height, arena);
    const wax = arena.zeros(area);
    const scale = small.width / width;
    // Which crayon lies at each pixel; strokes of one crayon stop where another's field begins.
    const stickAt = new Uint8Array(area);
    for (let y = 0, at = 0; y < height; y++) {
      const row = Math.min(small.height - 1, Math.floor(y * scale)) * small.width;
      for (let x = 0; x < width; x++, at++) {
        stickAt[at] = sticks[row + Math.min(small.width - 1, Math.floor(x * scale))]!;
      }
    }
    for (let layer = 0; layer < 3; layer++) {
      for (let way = 0; way < 3; way++) {
        const hatch = {
          angle: -1.25 + way * 0.55 + layer * 0.22,
          spacing: unit * 0.0062,
          length: unit * 0.12,
          looseness: 1,
        };
        const pressure = (at: number): number =>
          stickAt[at]! % 3 === way ? 0.78 * inside[at]! : 0;
        hatchOver(width, height, hatch, random, (stroke) =>
          drawMark(wax, width, height, stroke, unit * 0.0046, pressure),
        );
      }
    }
    stage(0.9);
    for (let i = 0; i < area; i++) {
      const caught = smoothstep(0.72 - 0.62 * wax[i]!, 1.02 - 0.62 * wax[i]!, tooth[i]! + 0.16);
      const cover = Math.min(1, wax[i]! * (0.25 + 0.75 * caught));
      const line = inside[i]! * outlines[i]! * smoothstep(0.22, 0.55, tooth[i]!) * 0.9;
      const k = stickAt[i]! * 3;
      const paper = 1 + 0.07 * (tooth[i]! - 0.5);
      const lift = 0.06 * (tooth[i]! - 0.5);
      sheet.r[i] = waxed(0.985 * paper, palette.rgb[k]! + lift, cover, line, 0.2);
      sheet.g[i] = waxed(0.975 * paper, palette.rgb[k + 1]! + lift, cover, line, 0.16);
      sheet.b[i] = waxed(0.945 * paper, palette.rgb[k + 2]! + lift, cover, line, 0.2);
    }
    return pixelsOf(sheet);
  },
};

function waxed(paper: number, colour: number, cover: number, line: number, dark: number): number {
  const laid = paper + (colour - paper) * cover;
  return laid + (dark * (0.5 + colour) - laid) * line;
}
