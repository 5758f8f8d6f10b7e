import { outlineFlow } from '../craft/flow.ts';
import { linesOf } from '../craft/lines.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { paintRegions, regionsOf } from '../craft/regions.ts';
import { vivid } from '../craft/tone.ts';
import { lightlyModelled } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Painted cels: bright flat tones, one shade each, under a dark line of even weight. */
export const cartoon: Style = {
  title: 'a cartoon',
  ground: lightlyModelled,
  least: 384,
  paint: (picture, easel) => {
    const { arena, unit, stage } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.3);
    const regions = regionsOf(
      full,
      { colours: 26, rounding: 0.003, simplified: 0.006, distinct: 0.02, smallest: 0.00012 },
      easel,
    );
    stage(0.5);
    const flow = outlineFlow(full, easel);
    const lines = linesOf(
      full,
      flow,
      { width: unit * 0.0036, reach: unit * 0.012, faint: 0.034, full: 0.062 },
      arena,
    );
    stage(0.9);
    // The picture is known by now: the new one takes its place in memory.
    const cel = full;
    paintRegions(regions, regions.palette.rgb, cel);
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      cel.r[i] = brightened(cel.r[i]!) * (1 - line) + 0.11 * line;
      cel.g[i] = brightened(cel.g[i]!) * (1 - line) + 0.075 * line;
      cel.b[i] = brightened(cel.b[i]!) * (1 - line) + 0.12 * line;
    }
    return pixelsOf(cel);
  },
};

function brightened(value: number): number {
  return 1.06 * value + 0.02;
}
