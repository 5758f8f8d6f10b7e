import { mix } from '../../../numerics/random.ts';
import { toothOf } from '../craft/paper.ts';
import { pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { paintRegions, regionsOf, type Regions } from '../craft/regions.ts';
import { type Fields, fieldsOf } from '../craft/specks.ts';
import { vivid } from '../craft/tone.ts';
import { flatColours } from '../../render/manner.ts';
import type { Easel, Style } from '../style.ts';

/** Sheets that lie on top of each other at most. */
const STOREYS = 7;

/** Coloured paper, cut and stacked: large sheets below, small ones on top, each with its shadow. */
export const paperCut: Style = {
  title: 'a paper cut-out',
  ground: flatColours,
  least: 384,
  paint: (picture, easel) => {
    const { arena, stage } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.2);
    const regions = regionsOf(
      full,
      { colours: 19, rounding: 0.0042, simplified: 0.007, distinct: 0.06, smallest: 0.00022 },
      easel,
    );
    stage(0.5);
    const fields = fieldsOf(regions.label, regions.width, regions.height);
    const storey = storeysOf(fields, easel.things);
    stage(0.65);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    paintRegions(regions, regions.palette.rgb, sheet);
    stacked(sheet, regions, fields, storey, easel);
    return pixelsOf(sheet);
  },
};

/** How high each field lies, from 0: the smaller it is, the later it was laid on; things last. */
function storeysOf({ sizes, field }: Fields, things: Uint8Array): Uint8Array {
  const raised = new Uint8Array(sizes.length);
  for (let i = 0; i < field.length; i++) {
    if (things[i] !== 0) raised[field[i]!] = 1;
  }
  return Uint8Array.from(sizes, (size, name) => {
    const small = Math.round(-1.15 * Math.log(size / field.length) - 0.6);
    // Scenery lies in few broad sheets, what stands before it on top of them.
    return raised[name] === 1
      ? Math.min(STOREYS, Math.max(2, small))
      : Math.min(3, Math.max(0, small));
  });
}

function stacked(
  sheet: Planes,
  regions: Regions,
  { field }: Fields,
  storey: Uint8Array,
  { arena, unit, random }: Easel,
): void {
  const { width, height } = regions;
  const tooth = toothOf(width, height, 1, random, arena);
  const level = Uint8Array.from(field, (name) => storey[name]!);
  const shadow = shadowsOf(level, width, height, unit, arena);
  const bevel = Math.max(1, Math.round(unit * 0.0016));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const here = level[at]!;
      const upLeft = y >= bevel && x >= bevel ? level[at - bevel * (width + 1)]! : here;
      const downRight =
        y < height - bevel && x < width - bevel ? level[at + bevel * (width + 1)]! : here;
      // The cut edge shows the paper's thickness: bright towards the light, dark away from it.
      const rim = upLeft < here ? 0.13 : downRight < here ? -0.09 : 0;
      const name = field[at]!;
      // Another place of the fibre pattern and another dye lot for every sheet.
      const lot = ((mix(name) & 255) / 255 - 0.5) * 0.05;
      const fibre = tooth[(at + (mix(name) % 4096) * 7) % tooth.length]! - 0.5;
      const light = (1 + lot + 0.15 * fibre) * (1 - shadow[at]!);
      sheet.r[at] = sheet.r[at]! * light + rim;
      sheet.g[at] = sheet.g[at]! * light + rim;
      sheet.b[at] = sheet.b[at]! * light + rim + 0.02 * shadow[at]!;
    }
  }
}

/** Shade that sheets throw on what lies lower, down and to the right of them, 0 … 1. */
function shadowsOf(
  level: Uint8Array,
  width: number,
  height: number,
  unit: number,
  arena: Easel['arena'],
): Float32Array {
  const shadow = arena.floats(width * height);
  const steps = 7;
  const stride = (unit * 0.0165) / steps;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const here = level[at]!;
      let dark = 0;
      for (let step = 1; step <= steps; step++) {
        const px = x - Math.round(step * stride * 0.75);
        const py = y - Math.round(step * stride);
        if (px < 0 || py < 0) break;
        const rise = level[py * width + px]! - here;
        // A sheet one storey up shades a short way, one that lies higher a longer one.
        if (rise > 0 && step <= 2 + 2 * rise) dark += (1 - step / (steps + 1)) * 0.135;
      }
      shadow[at] = Math.min(0.55, dark);
    }
  }
  return shadow;
}
