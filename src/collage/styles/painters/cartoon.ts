import { inkedFields } from '../craft/inked-fields.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { paintRegions } from '../craft/regions.ts';
import { vivid } from '../craft/tone.ts';
import { lightlyModelled } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Painted cels: bright flat tones, one shade each, under a dark line of even weight. */
export const cartoon: Style = {
  title: 'a cartoon',
  ground: lightlyModelled,
  least: 384,
  paint: (picture, easel) => {
    const { arena } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.3);
    const { regions, lines } = inkedFields(
      full,
      { colours: 26, rounding: 0.003, simplified: 0.006, distinct: 0.02, smallest: 0.00012 },
      { width: 0.0036, reach: 0.012, faint: 0.034, full: 0.062 },
      easel,
    );
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
