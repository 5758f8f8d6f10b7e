import { blur } from '../../../numerics/blur.ts';
import { lightlyModelled } from '../../render/manner.ts';
import { smoothedAlong } from '../craft/along.ts';
import { outlineFlow } from '../craft/flow.ts';
import { kuwahara } from '../craft/kuwahara.ts';
import { linesOf } from '../craft/lines.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { paintRegions, regionsOf } from '../craft/regions.ts';
import { between, clamp01 } from '../../../numerics/interpolate.ts';
import { shrunkTo } from '../craft/resample.ts';
import { vivid } from '../craft/tone.ts';
import type { Style } from '../style.ts';

/** Figures in flat cel colours under thin coloured lines before a softly painted, glowing world. */
export const anime: Style = {
  title: 'an anime film still',
  ground: lightlyModelled,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, stage, things } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    vivid(full, 1.35);
    const regions = regionsOf(
      full,
      { colours: 30, rounding: 0.0028, simplified: 0.005, distinct: 0.018, smallest: 0.0001 },
      easel,
    );
    stage(0.4);
    const flow = outlineFlow(full, easel);
    const lines = linesOf(
      full,
      flow,
      { width: unit * 0.0022, reach: unit * 0.01, faint: 0.03, full: 0.06 },
      arena,
    );
    const small = shrunkTo(full, 460, arena);
    const edge = Math.min(small.width, small.height);
    const painted = smoothedAlong(
      kuwahara(small, Math.max(1, Math.round(edge * 0.007)), arena),
      flow,
      edge * 0.008,
      arena,
    );
    stage(0.75);
    const bloom = lumaOf(painted, arena);
    for (let i = 0; i < bloom.length; i++) bloom[i] = Math.max(0, bloom[i]! - 0.66);
    blur(bloom, arena.floats(bloom.length), small.width, small.height, edge * 0.03);
    const held = arena.floats(things.length);
    for (let i = 0; i < held.length; i++) held[i] = things[i] === 0 ? 0 : 1;
    blur(held, arena.floats(held.length), width, height, Math.max(0.8, unit * 0.0012));
    const sheet = full;
    paintRegions(regions, regions.palette.rgb, sheet);
    const scale = small.width / width;
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) {
        const [sx, sy] = [x * scale, y * scale];
        const thing = held[at]!;
        const line = lines[at]! * (0.45 + 0.5 * thing);
        const glow = 0.62 * between(bloom, small.width, small.height, sx, sy);
        for (const channel of ['r', 'g', 'b'] as const) {
          const brush = between(painted[channel], small.width, small.height, sx, sy);
          const flat = brush + (sheet[channel][at]! - brush) * thing;
          // Lines are a darker shade of what they bound, never black.
          const drawn = flat * (1 - 0.78 * line);
          sheet[channel][at] = clamp01(1.05 * drawn + 0.015) + glow;
        }
      }
    }
    return pixelsOf(sheet);
  },
};
