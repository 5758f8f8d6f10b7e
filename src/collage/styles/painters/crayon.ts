import { smoothstep } from '../../../numerics/interpolate.ts';
import { outlineFlow } from '../craft/flow.ts';
import { drawMark, hatchOver } from '../craft/hatching.ts';
import { linesOf } from '../craft/lines.ts';
import { toothOf } from '../craft/paper.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { regionsOf } from '../craft/regions.ts';
import { vivid } from '../craft/tone.ts';
import { unfinished } from '../craft/unfinished.ts';
import { flatColours } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Sticks in the box. */
const STICKS = 18;
/** Directions in which fields are rubbed, so that neighbours can be told apart. */
const WAYS = 3;

/** A box of wax crayons on rough paper: each colour rubbed in its own direction, dark outlines. */
export const crayon: Style = {
  title: 'a crayon drawing',
  ground: flatColours,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random, stage } = easel;
    const { width, height } = picture;
    const area = width * height;
    const full = planesOf(picture, arena);
    vivid(full, 1.35);
    const { palette, label } = regionsOf(
      full,
      { colours: STICKS, rounding: 0.003, simplified: 0.007, distinct: 0.04, smallest: 0.0002 },
      easel,
    );
    stage(0.35);
    const outlines = linesOf(
      full,
      outlineFlow(full, easel),
      { width: unit * 0.0042, reach: unit * 0.01, faint: 0.018, full: 0.085 },
      arena,
    );
    stage(0.6);
    const inside = unfinished(width, height, random, arena);
    const wax = arena.zeros(area);
    for (let layer = 0; layer < 3; layer++) {
      for (let way = 0; way < WAYS; way++) {
        const hatch = {
          angle: -1.25 + way * 0.55 + layer * 0.22,
          spacing: unit * 0.0062,
          length: unit * 0.12,
          looseness: 1,
        };
        // Strokes of one crayon stop where another's field begins.
        const pressure = (at: number): number =>
          label[at]! % WAYS === way ? 0.78 * inside[at]! : 0;
        hatchOver(width, height, hatch, random, (stroke) =>
          drawMark(wax, width, height, stroke, unit * 0.0046, pressure),
        );
      }
    }
    stage(0.9);
    const tooth = toothOf(width, height, 1.9, random, arena);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    for (let i = 0; i < area; i++) {
      const caught = smoothstep(0.72 - 0.62 * wax[i]!, 1.02 - 0.62 * wax[i]!, tooth[i]! + 0.16);
      const cover = Math.min(1, wax[i]! * (0.25 + 0.75 * caught));
      const line = inside[i]! * outlines[i]! * smoothstep(0.22, 0.55, tooth[i]!) * 0.9;
      const k = label[i]! * 3;
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
